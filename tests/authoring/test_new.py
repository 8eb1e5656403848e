"""What `new` writes passes `check`, plays to its end, and never replaces a file."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree, rmtree

import pytest

from game import rng
from game.app import world
from game.app.cli import main
from game.authoring.missions import library
from game.authoring.new import NotMadeError, new_level, new_mission, new_person
from game.content.diagnostics import errors
from game.content.library import Library
from game.content.loading import check
from game.gestures.registry import GESTURES
from game.session.apply import apply
from game.session.commands import Enter, Quit, Undo
from game.session.evidence import evidence
from game.session.legal import legal
from game.session.sitting import Session, sit_down

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copytree(ROOT / "content", tmp_path / "content")


def read(content: Path) -> Library:
    return library(content, ASSETS, GESTURES)


def codes(content: Path, path: Path) -> set[str]:
    return {d.code for d in check(content, ASSETS, GESTURES, [path])}


def played(shelf: Library, mission: str, route: str, seed: int) -> Session:
    """A sitting at the end of a mission, its steps drawn by lot."""
    session = sit_down(shelf.catalogue(GESTURES), seed)
    session, _ = apply(session, Enter(mission, route))
    for n in range(200):
        if session.finished:
            return session
        ways = [c for c in legal(session) if not isinstance(c, Undo | Quit)]
        session, _ = apply(session, rng.pick(seed, n, ways))
    raise AssertionError(f"{mission} does not end")


def test_a_new_mission_has_no_fault_and_only_lacks_decisions(content: Path) -> None:
    made = new_mission(content, read(content), "ma-mission")
    assert made == content / "missions" / "ma-mission" / "mission.yaml"
    assert codes(content, made) <= {"W204"}


@pytest.mark.parametrize("route", ["full", "short"])
def test_a_new_mission_plays_to_its_end_whatever_is_chosen(content: Path, route: str) -> None:
    new_mission(content, read(content), "ma-mission")
    shelf = read(content)
    sittings = [played(shelf, "ma-mission", route, seed) for seed in range(20)]
    assert all(s.finished == (("ma-mission", "repartie"),) for s in sittings)
    picked = {r.picked for s in sittings for r in s.journal if r.kind == "choose"}
    assert picked == {"demonter", "expliquer", "noter"}
    assert all(evidence(s) for s in sittings)
    visits = [r for s in sittings for r in s.journal if r.kind == "visit"]
    assert bool(visits) == (route == "full")


def test_two_new_missions_stand_in_two_places(content: Path) -> None:
    new_mission(content, read(content), "une")
    new_mission(content, read(content), "deux")
    missions = read(content).missions
    assert len({m.place for m in missions.values()}) == len(missions)


def test_new_people_keep_the_cast_balanced(content: Path) -> None:
    for name in ("lea-martin", "sacha", "noa-petit", "zoe"):
        made = new_person(content, read(content), name)
        assert codes(content, made) == {"W207"}
    people = read(content).people
    assert people["noa-petit"].name == "Noa Petit"
    assert abs(2 * sum(p.gender == "f" for p in people.values()) - len(people)) <= 1


def test_a_new_level_can_be_played(content: Path) -> None:
    made = new_level(content, read(content), "fault-finding", "pompe")
    assert not errors(check(content, ASSETS, GESTURES, [made]))
    gesture = GESTURES["fault-finding"]
    level = read(content).levels["fault-finding", "pompe"]
    assert gesture.moves(gesture.start(level, 1))


def test_nothing_is_ever_replaced(content: Path) -> None:
    shelf = read(content)
    ways: tuple[Callable[[], Path], ...] = (
        lambda: new_mission(content, shelf, "une"),
        lambda: new_person(content, shelf, "lea"),
        lambda: new_level(content, shelf, "fault-finding", "pompe"),
    )
    for make in ways:
        path = make()
        path.write_text("à moi\n", encoding="utf-8")
        with pytest.raises(NotMadeError, match="existe déjà"):
            make()
        assert path.read_text(encoding="utf-8") == "à moi\n"


def test_names_that_do_not_fit_are_refused_with_a_better_one(content: Path) -> None:
    shelf = read(content)
    with pytest.raises(NotMadeError, match=r"Essaie «.ma-premiere-mission.»"):
        new_mission(content, shelf, "Ma première mission")
    with pytest.raises(NotMadeError, match=r"ne convient pas\.$"):
        new_person(content, shelf, "../..")
    with pytest.raises(NotMadeError, match=r"Tu voulais dire «.fault-finding.»"):
        new_level(content, shelf, "fault-findin", "pompe")
    assert read(content) == shelf


def test_a_folder_that_cannot_be_written_is_said(content: Path) -> None:
    (content / "missions" / "une").write_text("")
    with pytest.raises(NotMadeError, match="Impossible d'écrire"):
        new_mission(content, read(content), "une")


def test_what_is_needed_first_is_said(content: Path) -> None:
    shelf = read(content)
    nobody = Library({}, {}, shelf.places, {}, {}, "")
    nowhere = Library({}, shelf.people, {}, {}, {}, "")
    with pytest.raises(NotMadeError, match="deux personnes"):
        new_mission(content, nobody, "une")
    with pytest.raises(NotMadeError, match="un lieu"):
        new_mission(content, nowhere, "une")


def test_people_of_the_same_first_name_get_two_aliases(content: Path) -> None:
    for path in (content / "people").iterdir():
        if path.stem not in ("hugo-perrin", "nadia-benali", "lucie-morel", "yanis-kone"):
            path.unlink()
    women = (content / "people" / "nadia-benali.yaml").read_text(encoding="utf-8")
    (content / "people" / "end-un.yaml").write_text(women, encoding="utf-8")
    (content / "people" / "hugo-benali.yaml").write_text(women, encoding="utf-8")
    made = new_mission(content, library(content, ASSETS, GESTURES, ()), "une")
    text = made.read_text(encoding="utf-8")
    assert "  end-un: end-un\n" in text
    rmtree(made.parent)
    (content / "people" / "end-un.yaml").unlink()
    text = new_mission(content, library(content, ASSETS, GESTURES, ()), "deux").read_text(
        encoding="utf-8"
    )
    assert "  hugo: hugo-benali\n  collegue: hugo-perrin\n" in text
    assert codes(content, made.parents[1] / "deux" / "mission.yaml") <= {"W204"}


def test_the_command_makes_each_of_them(
    content: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(world, "CONTENT", content)
    assert main(["new", "mission", "une"]) == 0
    assert main(["new", "person", "lea"]) == 0
    assert main(["new", "gesture-level", "fault-finding", "pompe"]) == 0
    assert (content / "gestures" / "fault-finding" / "pompe.yaml").exists()
    assert main(["new", "mission", "une"]) == 1
    assert "existe déjà" in capsys.readouterr().err
    (content / "places.yaml").write_text("a: b\n", encoding="utf-8")
    assert main(["new", "mission", "deux"]) == 1
    assert "E1" in capsys.readouterr().err
