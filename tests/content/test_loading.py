"""Loading and checking folders."""

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.diagnostics import Diagnostic, render
from game.content.facts import loading, read_facts
from game.content.library import Library
from game.content.loading import check, load
from game.content.pausing import gc_paused
from game.content.stock import read_stock
from tests.content.frames import Framed, write
from tests.content.sample import ASSETS, CONTENT, FACTS, GESTURES, MISSION, copied, settings

ROOT = Path(__file__).parents[2]


def library(folder: Path = CONTENT) -> Library:
    loaded = load(folder, **settings())
    assert loaded.library is not None, render(loaded.diagnostics)
    return loaded.library


def found(folder: Path, *paths: Path) -> list[tuple[str, str]]:
    told = check(folder, paths=paths, **settings())
    return [(d.file.removeprefix(f"{folder}/"), d.code) for d in told if d.code != "W204"]


def test_a_library_holds_everything_by_its_name() -> None:
    made = library()
    assert set(made.missions) == {"relais"}
    assert set(made.people) == {"nadia-benali", "hugo-perrin"}
    assert set(made.places) == {"montbeliard", "nevers"}
    assert set(made.skills) >= {"diagnostiquer", "ecouter"}
    assert made.levels["fault-finding", "moteur-convoyeur"]["pieces"] == 4


def test_people_places_and_skills_are_as_their_files_say() -> None:
    made = library()
    hugo = made.people["hugo-perrin"]
    assert (hugo.name, hugo.role, hugo.gender, hugo.age) == (
        "Hugo Perrin",
        "Responsable d'îlot",
        "m",
        45,
    )
    assert hugo.title == "Pilote d'îlot de production"
    assert hugo.look == {
        "skin": 2,
        "hair": "short",
        "hair_col": "grey",
        "outfit": "hivis",
        "glasses": "round",
        "hearing": True,
        "build": 1.05,
        "age": 2,
    }
    assert (made.places["nevers"].lat, made.places["nevers"].icon) == (46.99, "lieu-rail")
    assert made.skills["ecouter"].loading == (0, 0, 0, 1, 0, 0)
    assert made.skills["diagnostiquer"].loading == (1 / 3, 2 / 3, 0, 0, 0, 0)
    assert made.skills["diagnostiquer"].you == "Tu as cherché la cause"


def test_levels_are_printed_as_french_but_their_names_are_kept() -> None:
    level = library().levels["fault-finding", "moteur-convoyeur"]
    assert level["hint"] == "Mesure d'abord la tension\u202f!"
    assert level["shows"] == {"methode": "diagnostiquer"}


def test_a_sitting_is_handed_what_it_plays() -> None:
    made = library()
    catalogue = made.catalogue(GESTURES)
    assert catalogue.programs["relais"] is made.missions["relais"].program
    assert catalogue.places == {"relais": "Atelier robotisé"}
    assert catalogue.skills is made.skills
    assert catalogue.levels is made.levels
    assert catalogue.gestures is GESTURES


def test_an_error_leaves_no_library_and_tells_all(tmp_path: Path) -> None:
    bad = MISSION.read_bytes().replace(b"go: fin", b"go: fni").replace(b"(focus)", b"(triste)")
    loaded = load(copied({MISSION: bad}, tmp_path), **settings())
    assert loaded.library is None
    assert [d.code for d in loaded.diagnostics] == ["E117", "E107", "E107"]


def test_letters_become_loadings() -> None:
    assert loading("R") == (1, 0, 0, 0, 0, 0)
    assert loading("CE") == (0, 0, 0, 0, 1 / 3, 2 / 3)
    assert loading("") == (0, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("name", "old", "new", "changes"),
    [
        ("missions/relais/mission.yaml", b"Un voyant", b"Le voyant", True),
        ("people/hugo-perrin.yaml", b"age: 45", b"age: 46", True),
        ("gestures/fault-finding/moteur-convoyeur.yaml", b"pieces: 4", b"pieces: 5", True),
        ("skills.yaml", b"l'\xc3\xa9quipe", b"une \xc3\xa9quipe", True),
        ("skills.yaml", b"quelque chose", b"un truc", False),
        ("places.yaml", b"Nevers", b"Vesoul", False),
    ],
)
def test_the_hash_of_a_mission_follows_what_it_uses(
    tmp_path: Path, name: str, old: bytes, new: bytes, changes: bool
) -> None:
    path = CONTENT / name
    assert old in path.read_bytes()
    folder = copied({path: path.read_bytes().replace(old, new)}, tmp_path)
    before, after = library(), library(folder)
    assert (before.missions["relais"].hash != after.missions["relais"].hash) == changes
    assert before.hash != after.hash


def test_a_hash_is_short_hexadecimal_and_the_same_with_other_line_endings(tmp_path: Path) -> None:
    files = {p: p.read_bytes().replace(b"\n", b"\r\n") for p in CONTENT.rglob("*.yaml")}
    mission = library(copied(files, tmp_path)).missions["relais"]
    assert mission.hash == library().missions["relais"].hash == mission.program.hash
    assert len(mission.hash) == 16
    assert int(mission.hash, 16) > 0


def test_only_the_files_asked_for_are_reported(content: Path) -> None:
    write(Framed.etapes("- go: rien\n", ()), content)
    (content / "people" / "nadia-benali.yaml").write_text("name: [a]\n", encoding="utf-8")
    everything = {file for file, _ in found(content)}
    assert everything == {"missions/essai/mission.yaml", "people/nadia-benali.yaml"}
    one = content / "missions" / "essai" / "mission.yaml"
    assert {file for file, _ in found(content, one)} == {"missions/essai/mission.yaml"}
    assert {file for file, _ in found(content, content / "missions")} == {
        "missions/essai/mission.yaml"
    }
    assert {file for file, _ in found(content, content)} == everything


def test_a_loose_file_is_read_as_if_it_stood_in_the_content(content: Path, tmp_path: Path) -> None:
    loose = tmp_path / "essai.yaml"
    ((_, text),) = Framed.etapes("- go: rien\n", ()).items()
    loose.write_text(text, encoding="utf-8")
    assert [code for _, code in found(content, loose)] == ["E107"]
    loose.write_text("gray: {lat: 47.4}\n", encoding="utf-8")
    assert [code for _, code in found(content, loose)] == ["E109"] * 5
    loose.write_text("name: A\nrole: B\ngender: x\n", encoding="utf-8")
    assert {code for _, code in found(content, loose)} == {"E109", "E114"}


def test_a_loose_folder_with_people_brings_them_along(content: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(Framed.distribution("lou: f\nmax: m\n", ()), other)
    assert found(content, other) == []


def test_a_file_that_is_not_there_is_told(content: Path) -> None:
    assert [code for _, code in found(content, content / "rien.yaml")] == ["E101"]


def test_content_without_its_facts_is_told(content: Path) -> None:
    (fault,) = [d for d in check(content, ASSETS, GESTURES) if d.code == "E101"]
    assert Path(fault.file).name == "occupations.jsonl"


def test_facts_are_read_from_the_table_of_occupations() -> None:
    facts = read_facts(ROOT / "content" / "occupations")
    assert "I1302" in facts.occupations
    assert facts.letters["300185"] == "IR"


def test_broken_drawings_are_told_and_the_rest_is_checked(content: Path, tmp_path: Path) -> None:
    places = tmp_path / "assets" / "places"
    places.mkdir(parents=True)
    (places / "x.json").write_text("{", encoding="utf-8")
    told = check(content, tmp_path / "assets", GESTURES, facts=FACTS)
    assert [d.code for d in told if d.severity == "error"] == ["E101"]


def test_without_assets_drawings_are_not_checked(content: Path) -> None:
    write(Framed.scenes("arrivee:\n  backdrop: ailleurs\n  steps:\n    - go: suite\n", ()), content)
    assert [d for d in check(content, None, GESTURES, facts=FACTS) if d.severity == "error"] == []


def test_the_stock_has_icons_anchors_and_characters() -> None:
    stock = read_stock(ASSETS)
    assert stock.icons == {"eye", "lieu-rail", "lieu-robot", "multimeter"}
    assert stock.anchors == {"atelier-robots": {"armoire", "gauche"}}
    assert "é" in stock.characters


def test_an_empty_folder_is_an_empty_library(tmp_path: Path) -> None:
    assert library(tmp_path).missions == {}
    assert check(tmp_path / "nowhere", **settings()) == []


@pytest.mark.parametrize("was_on", [True, False])
def test_garbage_collection_is_paused_and_comes_back(was_on: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if was_on else gc.disable)()
        with gc_paused():
            assert not gc.isenabled()
        assert gc.isenabled() == was_on
    finally:
        (gc.enable if before else gc.disable)()


def test_importing_the_loader_imports_neither_pydantic_nor_yaml() -> None:
    code = (
        "import sys, game.content.loading, game.content.library, game.content.codes;"
        "sys.exit(any(name in sys.modules for name in ('pydantic', 'yaml')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_diagnostics_of_faulty_shared_files_do_not_spread(content: Path) -> None:
    (content / "skills.yaml").write_text("diagnostiquer:\n\tcode: 1\n", encoding="utf-8")
    (content / "places.yaml").write_text("montbeliard:\n  town: A\n   lat: 3\n", encoding="utf-8")
    (content / "people" / "hugo-perrin.yaml").write_text("name: Hugo: P\n", encoding="utf-8")
    told: list[Diagnostic] = check(content, **settings())
    errors = [(Path(d.file).name, d.code) for d in told if d.severity == "error"]
    assert [e for e in errors if e[0] == "mission.yaml"] == []
    assert ("skills.yaml", "E103") in errors
    assert ("hugo-perrin.yaml", "E102") in errors
