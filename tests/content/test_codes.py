"""Every code of the diagnostics is explained, and its two examples do what they say."""

import re
from pathlib import Path

import pytest

from game.content.codes import document, explain, known_codes
from game.content.diagnostics import Diagnostic, render
from game.content.loading import check
from tests.content.frames import fragments, write
from tests.content.sample import copied, settings

SOURCES = Path(__file__).parents[2] / "game" / "content"
CODE = re.compile(r"[EW][12]\d\d")


def found_in(text: str, index: int, folder: Path) -> list[Diagnostic]:
    """What `check` says of one example of a document."""
    content = copied({}, folder)
    files = write(fragments(text)[index].files(), content)
    found = check(content, **settings())
    return [d for d in found if Path(d.file) in (*files, content / "people")]


@pytest.mark.parametrize("code", known_codes())
def test_the_bad_example_of_a_code_gives_exactly_that_code(code: str, tmp_path: Path) -> None:
    found = found_in(document(code), 0, tmp_path)
    assert {d.code for d in found} == {code}, render(found)


@pytest.mark.parametrize("code", known_codes())
def test_the_good_example_of_a_code_gives_none(code: str, tmp_path: Path) -> None:
    found = found_in(document(code), 1, tmp_path)
    assert found == [], render(found)


def test_every_code_that_check_can_give_is_explained_and_no_other() -> None:
    given = {c for path in SOURCES.glob("*.py") for c in CODE.findall(path.read_text("utf-8"))}
    assert given == set(known_codes())


def test_an_explanation_holds_its_title_its_reason_and_both_examples() -> None:
    told = explain("E107")
    assert told is not None
    assert told.startswith("E107 Scène inconnue\n")
    assert "À éviter\n\n- {id: avancer, text: Avancer, go: suitte}" in told
    assert "À écrire\n\n- {id: avancer, text: Avancer, go: suite}" in told
    assert "```" not in told


def test_codes_are_found_in_lower_case_too() -> None:
    assert explain("w204") == explain("W204")


def test_an_unknown_code_has_no_explanation() -> None:
    assert explain("E999") is None
    assert explain("../codes/E107") is None


@pytest.mark.parametrize("code", known_codes())
def test_an_explanation_says_code_and_title_first(code: str) -> None:
    assert re.match(rf"# {code} [\w«].+\n\n[\w«]", document(code))
