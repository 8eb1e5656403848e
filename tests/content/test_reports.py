"""Diagnostics as JSON and as annotations of GitHub."""

import json

import pytest

from game.content.diagnostics import Diagnostic
from game.content.reports import as_github, as_json, end_column
from game.sentences import fr

FAULT = Diagnostic(
    "content/a,b:c.yaml",
    41,
    15,
    "E107",
    fr("scène inconnue « {name} »", name="50 %"),
    "Tu voulais dire\n« b » ?",
    ("      - id: x", "        go:    reunoin  # ici"),
)
ADVICE = Diagnostic("b.yaml", 1, 1, "W205", "personne ne la regarde")


def test_json_holds_what_it_promises() -> None:
    (one, other) = json.loads(as_json([ADVICE, FAULT], "fr"))
    assert other["file"] == "content/a,b:c.yaml" or one["file"] < other["file"]
    fault = next(d for d in (one, other) if d["code"] == "E107")
    assert fault == {
        "file": "content/a,b:c.yaml",
        "line": 41,
        "column": 15,
        "end_column": 23,
        "severity": "error",
        "code": "E107",
        "message": "scène inconnue « 50 % »",
        "hint": "Tu voulais dire\n« b » ?",
        "excerpt": ["      - id: x", "        go:    reunoin  # ici"],
        "language": "fr",
    }


def test_json_without_a_fault_is_an_empty_list() -> None:
    assert as_json([], "en") == "[]\n"


def test_json_speaks_the_language_asked_for() -> None:
    told = json.loads(as_json([FAULT], "en", lambda _: "unknown scene “{name}”"))
    assert told[0]["message"] == "unknown scene “50 %”"
    assert told[0]["language"] == "en"


def test_annotations_are_escaped_as_github_reads_them() -> None:
    assert as_github([FAULT]) == (
        "::error file=content/a%2Cb%3Ac.yaml,line=41,col=15,endColumn=23,title=E107::"
        "scène inconnue « 50 %25 »%0ATu voulais dire%0A« b » ?\n"
    )
    assert as_github([ADVICE]).startswith("::warning file=b.yaml,line=1,col=1,endColumn=2,")


@pytest.mark.parametrize(
    ("line", "column", "part"),
    [
        ("go: reunoin", 5, "reunoin"),
        ("go: reunoin # là", 5, "reunoin"),
        ("- nadai: Bonjour.", 3, "nadai"),
        ("- {id: a, go: suitte}", 15, "suitte"),
        ("shows: [un, deux]", 13, "deux"),
        ("- nadia: Oui, bonjour [toi].", 10, "Oui, bonjour [toi]."),
        ('text: "Oui, \\"toi\\"" # x', 7, '"Oui, \\"toi\\""'),
        ("text: 'L''ami'", 7, "'L''ami'"),
        ("x", 1, "x"),
    ],
)
def test_the_end_of_what_is_at_fault_is_told(line: str, column: int, part: str) -> None:
    d = Diagnostic("f", 1, column, "E101", "m", excerpt=(line,))
    assert line[column - 1 : end_column(d) - 1] == part


def test_at_least_one_character_is_at_fault() -> None:
    assert end_column(Diagnostic("f", 3, 4, "E101", "m")) == 5
    assert end_column(Diagnostic("f", 3, 9, "E101", "m", excerpt=("abc",))) == 10
