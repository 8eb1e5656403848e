"""Printed pages: one A4 each, with our fonts, and a word when it cannot be."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.cli import main
from game.authoring.paper import MissingPaperError, Paper, TooLongError
from game.authoring.paper_lesson import print_lesson, sections
from game.authoring.paper_sheet import print_sheet
from game.content.languages import Languages
from game.content.library import Debrief, Library, Mission
from game.content.loading import load
from game.gestures.registry import GESTURES

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


@pytest.fixture(scope="module")
def library() -> Library:
    found = load(ROOT / "content", ASSETS, GESTURES).library
    assert found is not None
    return found


def _pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def _print(path: Path, mission: Mission, library: Library) -> None:
    print_sheet(path, ASSETS, mission, library, {}, str, "fr")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_mission_is_one_page_in_both_languages(
    library: Library, language: str, tmp_path: Path
) -> None:
    told = Languages(ROOT / "content").translated(library, language, GESTURES)
    for name, mission in told.missions.items():
        path = tmp_path / f"{name}.pdf"
        print_sheet(path, ASSETS, mission, told, {}, str, language)
        assert _pages(path) == 1
        for font in (b"AtkinsonHyperlegible", b"Lexend"):
            assert font in path.read_bytes()


def test_a_mission_with_nothing_to_say_still_prints(library: Library, tmp_path: Path) -> None:
    mission = library.missions["ligne-arretee"]
    program = replace(mission.program, scenes={})
    bare = Debrief("Parler.", ("Et toi ?",))
    for debrief in (None, bare):
        _print(tmp_path / "a.pdf", replace(mission, debrief=debrief, program=program), library)
        assert _pages(tmp_path / "a.pdf") == 1


def test_a_text_that_no_page_holds_is_refused(library: Library, tmp_path: Path) -> None:
    mission = library.missions["ligne-arretee"]
    endless = replace(mission, debrief=Debrief("mot " * 3000, ("Et toi ?",)))
    with pytest.raises(TooLongError):
        _print(tmp_path / "a.pdf", endless, library)
    assert not (tmp_path / "a.pdf").exists()


def test_without_the_library_one_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fpdf", None)
    with pytest.raises(MissingPaperError, match="pip install fpdf2"):
        Paper(ASSETS, "Rien", "fr")


def test_the_command_prints_or_says_why_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "fiche.pdf"
    assert main(["sheet", "meule", "--out", str(out), "--language", "en"]) == 0
    assert _pages(out) == 1
    assert main(["sheet", "meule", "--out", str(tmp_path / "non" / "fiche.pdf")]) == 1

    def too_long(*_: object) -> None:
        raise TooLongError

    monkeypatch.setattr("game.authoring.paper_sheet.print_sheet", too_long)
    assert main(["sheet", "meule", "--out", str(out)]) == 1
    monkeypatch.setitem(sys.modules, "fpdf", None)
    assert main(["sheet", "--lesson", "--out", str(out)]) == 1
    told = capsys.readouterr().err
    assert "Impossible" in told
    assert "ne tient pas" in told
    assert "pip install fpdf2" in told


def test_the_lesson_is_one_page_and_lasts_55_minutes(tmp_path: Path) -> None:
    plan, printed = tmp_path / "seance.md", tmp_path / "seance.pdf"
    assert main(["sheet", "--lesson", "--out", str(plan)]) == 0
    assert main(["sheet", "--lesson", "--out", str(printed)]) == 0
    assert _pages(printed) == 1
    titles = [section.title for section in sections(plan.read_text(encoding="utf-8"))]
    minutes = [int(title.split()[0]) for title in titles if title[0].isdecimal()]
    assert minutes == [5, 30, 15, 5]


def test_the_lesson_of_the_documentation_is_the_one_that_is_made(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """If not: python main.py sheet --lesson --out docs/classe/seance-55-minutes.md."""
    assert main(["sheet", "--lesson"]) == 0
    kept = (ROOT / "docs" / "classe" / "seance-55-minutes.md").read_text(encoding="utf-8")
    assert capsys.readouterr().out == kept


def test_a_lesson_may_be_any_list_of_sections(tmp_path: Path) -> None:
    print_lesson(tmp_path / "a.pdf", ASSETS, "# Une heure\n\nPour tous.\n\n## Avant\n\n- Lire.\n")
    assert _pages(tmp_path / "a.pdf") == 1
