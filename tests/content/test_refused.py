"""A fault keeps out the missions that it touches, and no other."""

from pathlib import Path

import pytest

from game.content.diagnostics import errors
from game.content.library import Library
from game.content.loading import check, load
from tests.content.sample import CONTENT, MISSION, copied, settings

OTHER = CONTENT / "missions" / "autre" / "mission.yaml"
SKILLS = CONTENT / "skills.yaml"
PLACES = CONTENT / "places.yaml"

PLAIN = """\
mission: autre
title: Une autre histoire
place: nevers
minutes: {full: 5}
summary: Elle n'emploie presque rien.
trades: [I1302]
cast: {hugo: hugo-perrin}
start: debut
scenes:
  debut:
    steps:
      - hugo: Bonjour.
      - end: fin
        title: C'est fini
"""


def played(folder: Path, files: dict[Path, str]) -> Library:
    """The library of the sample beside another mission, with some files changed."""
    told = {path: text.encode() for path, text in {OTHER: PLAIN, **files}.items()}
    loaded = load(copied(told, folder), **settings())
    assert loaded.library is not None
    assert errors(loaded.diagnostics)
    assert errors(check(folder, **settings()))
    return loaded.library


def codes(library: Library, mission: str) -> set[str]:
    return {fault.code for fault in library.refused[mission].faults}


def changed(path: Path, old: str, new: str) -> str:
    text = path.read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new, 1)


def test_a_broken_mission_leaves_the_others(tmp_path: Path) -> None:
    made = played(tmp_path, {MISSION: changed(MISSION, "go: panne", "go: panna")})
    assert set(made.missions) == {"autre"}
    assert set(made.refused) == {"relais"}
    assert made.refused["relais"][:2] == ("Le relais colle", "montbeliard")
    assert codes(made, "relais") == {"E107"}


def test_a_mission_that_cannot_be_read_at_all_is_refused_by_its_folder(tmp_path: Path) -> None:
    made = played(tmp_path, {MISSION: "title: Le relais\nplace: montbeliard\nscenes: [\n"})
    assert set(made.missions) == {"autre"}
    assert set(made.refused) == {"relais"}


def test_a_mission_whose_head_alone_fits_keeps_its_title_and_its_place(tmp_path: Path) -> None:
    made = played(tmp_path, {MISSION: "title: Le relais\nplace: montbeliard\nscenes: 12\n"})
    assert made.refused["relais"][:2] == ("Le relais", "montbeliard")


def test_a_faulty_person_keeps_out_who_employs_her(tmp_path: Path) -> None:
    nadia = CONTENT / "people" / "nadia-benali.yaml"
    made = played(tmp_path, {nadia: changed(nadia, "gender: f", "gender: x")})
    assert set(made.missions) == {"autre"}
    assert codes(made, "relais") == {"E114"}


def test_a_faulty_level_keeps_out_who_plays_it(tmp_path: Path) -> None:
    level = CONTENT / "gestures" / "fault-finding" / "moteur-convoyeur.yaml"
    made = played(tmp_path, {level: changed(level, "pieces: 4", "pieces: quatre")})
    assert set(made.missions) == {"autre"}
    assert codes(made, "relais") == {"E135"}


def test_a_faulty_skill_keeps_out_who_shows_it(tmp_path: Path) -> None:
    made = played(tmp_path, {SKILLS: changed(SKILLS, 'code: "300185"', 'code: "999999"')})
    assert set(made.missions) == {"autre"}
    assert codes(made, "relais") == {"E118"}


def test_a_faulty_skill_that_nobody_shows_keeps_nobody_out(tmp_path: Path) -> None:
    extra = SKILLS.read_text(encoding="utf-8") + 'seul:\n  code: "999999"\n  label: A\n  you: B\n'
    made = played(tmp_path, {SKILLS: extra})
    assert set(made.missions) == {"relais", "autre"}
    assert not made.refused


def test_a_faulty_place_keeps_out_the_mission_that_is_there(tmp_path: Path) -> None:
    made = played(tmp_path, {PLACES: changed(PLACES, "lat: 46.99", "lat: nord")})
    assert set(made.missions) == {"relais"}
    assert codes(made, "autre") == {"E110"}


@pytest.mark.parametrize("path", [SKILLS, PLACES])
def test_a_shared_file_that_cannot_be_read_keeps_out_who_needs_it(
    tmp_path: Path, path: Path
) -> None:
    content = copied({OTHER: PLAIN.encode(), path: b"[\n"}, tmp_path)
    library = load(content, **settings()).library
    assert set(library.missions if library else ()) == ({"autre"} if path is SKILLS else set())


def test_nothing_is_played_when_every_mission_is_faulty(tmp_path: Path) -> None:
    content = copied({MISSION: b"mission: relais\n"}, tmp_path)
    assert load(content, **settings()).library is None


def test_what_is_faulty_is_not_in_the_library(tmp_path: Path) -> None:
    level = CONTENT / "gestures" / "fault-finding" / "moteur-convoyeur.yaml"
    made = played(tmp_path, {level: "pieces: quatre\n", PLACES: changed(PLACES, "47.51", "nord")})
    assert ("fault-finding", "moteur-convoyeur") not in made.levels
    assert set(made.places) == {"nevers"}
