"""Mistakes of syntax: where they are, in French, and what can be read all the same."""

import pytest

from game.content.parsing import MOST_STUMBLES, parse
from game.content.source import read

COLON, OPEN, ALIGN = "contient « : »", "jamais fermé", "mal alignée"
START, AFTER, SPACE = "commencer un texte", "continue après sa fin", "espace après « : »"
DASH, LIST, GROUP, KEY = "il manque « - »", "crochets", "accolades", "il manque « : »"

MISTAKES = [
    ("a:\n  - recit: Un mot : deux\n", 2, COLON, {"a": [{"recit": "Un mot : deux"}]}),
    ("a: « Bonjour » : oui\n", 1, COLON, {"a": "« Bonjour » : oui"}),
    ("a: b:\n", 1, COLON, {"a": "b:"}),
    ('a: "bonjour\nb: 2\nc: 3\n', 1, OPEN, {"a": "bonjour", "b": "2", "c": "3"}),
    (
        's:\n  - a: "oui\n    id: x\n  - b: "fini"\n',
        2,
        OPEN,
        {"s": [{"a": "oui", "id": "x"}, {"b": "fini"}]},
    ),
    ("a: 'l'eau'\nb: 2\n", 1, AFTER, {"a": "l'eau", "b": "2"}),
    ('a: "bonjour" dit-il\nb: 2\n', 1, AFTER, {"a": 'bonjour" dit-il', "b": "2"}),
    ("a: [focus] Bonjour\n", 1, AFTER, {"a": "[focus] Bonjour"}),
    ("a: [x, y\nb: 2\nc: [z]\n", 1, LIST, {"a": "[x, y", "b": "2", "c": ["z"]}),
    ("a: {x: 1, y: 2\nb: 2\n", 1, GROUP, {"a": "{x: 1, y: 2", "b": "2"}),
    ("a:\n  b: 1\n c: 2\n", 3, ALIGN, {"a": {"b": "1"}, "c": "2"}),
    ("a:\n  b: 1\n    c: 2\n", 3, ALIGN, {"a": {"b": "1", "c": "2"}}),
    ("a:\n  b: 1\n  c\n  d: 2\n", 3, KEY, {"a": {"b": "1", "c": "", "d": "2"}}),
    ("a: 1\nb deux\nc: 3\n", 2, KEY, {"a": "1", "b": "deux", "c": "3"}),
    ("c: 1\na:deux\n", 2, SPACE, {"c": "1", "a": "deux"}),
    ("- id:x\n  text: y\n", 1, SPACE, [{"id": "x", "text": "y"}]),
    (
        "s:\n    id: un\n    text: x\n  - id: deux\n",
        2,
        DASH,
        {"s": [{"id": "un", "text": "x"}, {"id": "deux"}]},
    ),
    (" a: 1\nb: 2\n", 1, ALIGN, {"a": "1", "b": "2"}),
    ("a: @x\n", 1, START, {"a": "@x"}),
    ("a: %x\n", 1, START, {"a": "%x"}),
    ("a: *clic* ici\n", 1, START, {"a": "*clic* ici"}),
    ("a: & co\n", 1, START, {"a": "& co"}),
    ("a: ? oui\n", 1, START, {"a": "? oui"}),
    ("a: | oui\n", 1, START, {"a": "| oui"}),
    ("a: ]\n", 1, START, {"a": "]"}),
    ("a: - oui\n", 1, "tiret", {"a": "- oui"}),
    ('a: "c\\d"\n', 1, "spécial", {"a": "c\\d"}),
    ('a: "\\xzz"\n', 1, "numéro", {"a": "\\xzz"}),
    ("a: |\n  x\n y\nb: 1\n", 3, ALIGN, {"a": "x\ny\n", "b": "1"}),
    ("b:\n  x: 1\nc:\n    y: 2\n  z: 3\n", 4, ALIGN, {"b": {"x": "1"}, "c": {"y": "2", "z": "3"}}),
]


@pytest.mark.parametrize(("text", "line", "sign", "tree"), MISTAKES)
def test_a_mistake_is_told_once_on_its_line_and_the_rest_is_read(
    text: str, line: int, sign: str, tree: object
) -> None:
    source = read(text.encode(), "f.yaml")
    told = [(d.line, d.code) for d in source.diagnostics]
    assert told == [(line, "E102")]
    assert sign in source.diagnostics[0].message.replace("\u00a0", " ")
    assert source.tree == tree


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\n...\nb: 2\n", 3),
        ("%FOO\na: 1\n", 1),
        ("a:\n  - b\n  - {c\n  - [d\n e: |f\n", 3),
        ('"a: b\nc: d\n', 1),
    ],
)
def test_a_mistake_that_nothing_mends_ends_the_reading(text: str, line: int) -> None:
    source = read(text.encode(), "f.yaml")
    assert [(d.line, d.code) for d in source.diagnostics] == [(line, "E102")]
    assert source.tree is None


def test_several_mistakes_are_all_told() -> None:
    text = "a: un : deux\nb: trois\nc: *quatre : cinq\nd: @six\n"
    assert [d.line for d in read(text.encode(), "f").diagnostics] == [1, 3, 4]


def test_a_file_that_is_nothing_but_mistakes_is_given_up() -> None:
    parsed = parse("".join(f"a{n}: x : y\n" for n in range(200)))
    assert parsed.reading is None
    assert len(parsed.stumbles) == MOST_STUMBLES + 1


def test_no_sentence_of_the_parser_reaches_the_author_in_english() -> None:
    for text, *_ in MISTAKES:
        for d in read(str(text).encode(), "f").diagnostics:
            assert "expected" not in d.message + d.hint
            assert "found" not in d.message + d.hint
