"""Every code of the diagnostics is explained, and its two examples do what they say."""

import re
from pathlib import Path
from shutil import copytree

import pytest

from game.content.codes import ENGLISH, TRANSLATION, document, explain, known_codes, unknown
from game.content.diagnostics import Diagnostic, render
from game.content.loading import check
from tests.content.frames import fragments, write
from tests.content.sample import ASSETS, copied, settings

SOURCES = Path(__file__).parents[2] / "game" / "content"
CODE = re.compile(r"[EW][12]\d\d")


def found_in(text: str, index: int, folder: Path) -> list[Diagnostic]:
    """What `check` says of one example of a document."""
    content = copied({}, folder / "content")
    fragment = fragments(text)[index]
    if fragment.kind == "dessins":
        assets = copytree(ASSETS, folder / "assets")
        write(drawings(fragment.text), assets)
        found = check(content, **{**settings(), "assets": assets})
        return [d for d in found if d.code == "W220"]
    files = write(fragment.files(), content)
    found = check(content, **settings())
    return [d for d in found if Path(d.file) in (*files, content / "people")]


def drawings(text: str) -> dict[str, str]:
    """Files of the assets, one a line: « path: what it holds »."""
    pairs = (line.split(": ", 1) for line in text.splitlines())
    return {path: held.strip('"') + "\n" for path, held in pairs}


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


@pytest.mark.parametrize(("code", "near"), [("E17", "E107"), ("e1O7", "E107"), ("W20", "W201")])
def test_an_unknown_code_is_answered_by_the_nearest_one(code: str, near: str) -> None:
    assert f"Tu voulais dire «\u00a0{near}" in unknown(code)


def test_a_word_that_is_no_code_is_answered_by_what_a_code_looks_like() -> None:
    assert unknown("bonjour").endswith("Un code s'écrit comme E107 ou W204.")


@pytest.mark.parametrize("code", [*known_codes(), *known_codes(TRANSLATION)])
def test_every_code_is_explained_in_english_too(code: str) -> None:
    told, french = explain(code, "en"), explain(code)
    assert told is not None
    assert french is not None
    assert told.startswith(f"{code} ")
    assert told.splitlines()[0] != french.splitlines()[0]
    if "À écrire" in french:
        assert "To write\n" in told
    assert not set(told.split("To avoid")[0]) & set("«»")


def test_no_english_page_explains_a_code_that_does_not_exist() -> None:
    assert set(known_codes(ENGLISH)) == {*known_codes(), *known_codes(TRANSLATION)}


@pytest.mark.parametrize("code", known_codes())
def test_an_explanation_says_code_and_title_first(code: str) -> None:
    assert re.match(rf"# {code} [\w«].+\n\n[\w«]", document(code))
