"""The plain writing is read line by line as the events of the parser tell it, or not at all."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from yaml.error import YAMLError

from game.app.world import CONTENT as SHIPPED
from game.content.events import FORBIDDEN, build
from game.content.plain import plain_tree
from tests.bench.stories import story

MISSIONS = [p.read_text(encoding="utf-8") for p in sorted(SHIPPED.rglob("mission.yaml"))]
SCENES = [text.split("\nscenes:\n")[1] for text in [*MISSIONS, story(3)]]
LINES = sorted({line for text in SCENES for line in text.split("\n")})
OFTEN = hypothesis_settings(deadline=None, max_examples=400)

PIECES = (
    *("a", "b1", "é", "nadia (focus)", "-", "- ", ":", ": ", " ", "  ", "    ", "\n", "\n\n", "# "),
    *("[", "]", "{", "}", ",", ", ", '"', "'", "\\", "|", ">", "&x", "*x", "!x", "?", "? ", "%"),
    *("a: ", "b:\n", "- a: ", "c: [x, y]\n", "d: {e: -1, f: g}\n", "h: 'i'\n", '  j: "k l"\n'),
    *("---\n", "...\n", "<<", "\u00a0", "\u202f", "…", "x" * 70),
)


def agrees(text: str) -> bool:
    """Whether the text was read line by line; then as by the events, without a word."""
    if FORBIDDEN.search(text) or (tree := plain_tree(text)) is None:
        return False
    reading = build(text)
    assert not reading.oddities
    assert not reading.incomplete
    assert repr(tree) == repr(reading.tree or {}), "the order of keys counts too"
    return True


@OFTEN
@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join))
def test_any_text_made_of_what_yaml_minds(text: str) -> None:
    agrees(text)
    agrees(f"a:\n  {text}\n  b: c\n")


@OFTEN
@given(st.lists(st.sampled_from(LINES), max_size=12).map("\n".join))
def test_any_lines_of_missions(text: str) -> None:
    agrees(text)


@OFTEN
@given(st.sampled_from(SCENES), st.data())
def test_scenes_with_something_else_in_them(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    cut = data.draw(st.integers(0, len(lines[at])))
    lines[at] = lines[at][:cut] + data.draw(st.sampled_from(PIECES)) + lines[at][cut:]
    agrees("\n".join(lines))


@OFTEN
@given(st.text(alphabet="ab: -\n[]{},'\"#", max_size=40))
def test_any_signs(text: str) -> None:
    agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        *("a: b", "a:\nb: c", "a:\n  - b: c\n    d: e\n  - b: c", "a:\n\n  # dit\n  b: c"),
        *('a: "b: c # d"', "a: [b, c d, -1]", "a: {b: c, d: 1}", "nadia (focus): b ?"),
        *("a: b:c#d", "a:   b", "  a: b\n  c: d", "a:\n  - b\n  - c", "a: 'b''c'", "a: [b, ]"),
        *('a: "b\\"c"', "a: {b: [c], d: {e: f}}", "a: [b] # c"),
    ],
)
def test_the_plain_writing(text: str) -> None:
    assert agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        *("a: b: c", "a: b # c", "a: b\n  c", "a: b\n  c: d", "a: b\na: c", "a:\n- b: c", "a: b "),
        *("a: |\n  b", "a: 'b", 'a: "b": c', "a: [b]: c", "a: {b: c, b: d}", "a: *b", "a: [b\n  ]"),
        *("- a: b", "a:\tb", "a b: c", "a:\n    b: c\n  d: e", "a:\n  - b\n    c", "a:\n  - - b"),
        *("a: ''", "a:\n  - b\n  c: d", f"a: {'[' * 11}{']' * 11}"),
    ],
)
def test_other_writings_are_left_to_the_events(text: str) -> None:
    assert plain_tree(text) is None
    try:
        build(text)
    except YAMLError:
        return


def test_shipped_scenes_are_in_the_plain_writing() -> None:
    assert len(list(filter(agrees, SCENES))) > len(SCENES) / 2
