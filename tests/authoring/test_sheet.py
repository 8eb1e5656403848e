"""The debrief page: everything that a class talks about, in the teacher's language."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.app.cli import main
from game.authoring.sheet import sheet
from game.content.loading import load
from game.gestures.registry import GESTURES

ROOT = Path(__file__).parents[2]


def test_the_page_of_the_shipped_mission_holds_all_its_parts(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["sheet", "ligne-arretee"]) == 0
    page = capsys.readouterr().out
    titles = [line for line in page.splitlines() if line.startswith("#")]
    assert titles == [
        "# La ligne s'arrête",
        "## Pour la classe",
        "## Les métiers vus de l'intérieur",
        "## Ce que la mission traverse",
        "## Ce que les décisions montrent",
        "## Les mots du métier",
        "## Compétences à s'orienter",
        "## Sources",
    ]
    assert "(https://candidat.francetravail.fr/metierscope/fiche-metier/I1302)" in page
    assert "→ Chercher la cause d'une panne" in page
    assert "**Consignation** — " in page
    assert "- **Interroger et déconstruire les représentations** — " in page
    assert "ROME 4.0, version 60 (septembre 2025)" in page
    assert "_" not in page


def test_a_mission_without_a_debrief_still_has_its_page() -> None:
    library = load(ROOT / "content", ROOT / "assets", GESTURES).library
    assert library is not None
    mission = library.missions["ligne-arretee"]
    scene = next(iter(mission.program.scenes.values()))
    bare = replace(
        mission,
        debrief=None,
        minutes=mission.minutes._replace(short=None),
        program=replace(mission.program, scenes={scene.id: replace(scene, steps=())}),
    )
    page = sheet(bare, library, {}, str)
    assert "## Pour la classe" not in page
    assert "décisions" not in page
    assert "[I1302](" in page


def test_it_is_written_to_a_file_in_english(tmp_path: Path) -> None:
    out = tmp_path / "sheet.md"
    assert main(["sheet", "ligne-arretee", "--out", str(out), "--language", "en"]) == 0
    assert out.read_text(encoding="utf-8").startswith("# The line stops\n")


def test_what_cannot_be_done_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sheet", "ligne-arretee", "--language", "xx"]) == 1
    assert main(["sheet", "ligne-arete"]) == 1
    assert main(["sheet", "ligne-arretee", "--out", str(tmp_path)]) == 1
    told = capsys.readouterr().err
    assert "fr, en" in told
    assert "ligne-arretee" in told
    assert "Impossible" in told
