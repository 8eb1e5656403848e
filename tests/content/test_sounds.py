"""The list of sounds, and which bed belongs to which place."""

from pathlib import Path

import pytest

from game.app.world import ASSETS
from game.content.sounds import bed_of, read_sounds

SOUNDS = read_sounds(ASSETS / "sounds")
PLACES = sorted(path.stem for path in (ASSETS / "places").glob("*.json"))
SILENT = {"concert"}
"""Places that no bed of ours fits: a scene there names its own, or none."""


def test_sounds_that_are_not_of_the_interface_have_a_caption() -> None:
    bare = {name for name, facts in SOUNDS.items() if not facts.caption}
    assert bare == {name for name in bare if SOUNDS[name].kind == "interface"}


@pytest.mark.parametrize("place", [p for p in PLACES if p not in SILENT])
def test_every_place_has_a_bed(place: str) -> None:
    assert SOUNDS[bed_of(place, SOUNDS)].kind == "bed"


def test_a_place_that_no_bed_knows_is_silent() -> None:
    assert bed_of("nulle-part", SOUNDS) == ""
    assert bed_of("press", SOUNDS) == ""


def test_every_place_of_a_bed_is_drawn() -> None:
    named = {place for facts in SOUNDS.values() for place in facts.places}
    assert named <= set(PLACES)


def test_without_a_list_there_are_no_sounds(tmp_path: Path) -> None:
    assert read_sounds(tmp_path) == {}
