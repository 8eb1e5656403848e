"""The drawn places: three compositions each, and what a player can touch in them."""

import json
import math
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import pygame
import pytest
import yaml

from game.canvas.geometry import Form
from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults
from tests.drawings.pixels import alpha, raster

Point: TypeAlias = tuple[float, float]
Places: TypeAlias = dict[str, dict[Form, list[float]]]

FOLDER = ASSETS / "places"
SIZES: dict[Form, tuple[int, int]] = {
    "wide": (1280, 720),
    "classic": (960, 720),
    "tall": (720, 1280),
}
BACKDROPS = sorted(path.stem for path in FOLDER.glob("*.json"))
VIGNETTES = sorted(FOLDER.glob("vignette*.svg"))
SCENES = [(name, form) for name in BACKDROPS for form in SIZES]
TOP_BAR, HINT_BAR = 104, 64
RADIUS = 30
APART = 100
IN_REACH = 640


def read(name: str) -> tuple[Places, Places]:
    raw = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return raw["anchors"], raw["stands"]


def drawing(name: str, form: Form) -> Path:
    return FOLDER / f"{name}.{form}.svg"


def marks(name: str, form: Form) -> dict[str, Point]:
    """Where the round marks go: on things, and beside the head of somebody standing."""
    things, stands = read(name)
    found = {thing: (at[form][0], at[form][1]) for thing, at in things.items()}
    for stand, at in stands.items():
        x, feet, height = at[form]
        found[stand] = (x + height * 0.13, feet - height - 6)
    return found


def test_the_first_mission_has_its_five_backdrops() -> None:
    assert {"armoire", "atelier-robots", "coin-equipe", "ligne-repart", "pupitre"} <= {*BACKDROPS}


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_a_backdrop_is_composed_for_each_form(name: str, form: Form) -> None:
    svg = drawing(name, form).read_text(encoding="utf-8")
    width, height = SIZES[form]
    assert f'viewBox="0 0 {width} {height}"' in svg
    assert faults(svg, most=249) == []


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_a_backdrop_leaves_no_hole(name: str, form: Form) -> None:
    width, height = (side // 8 for side in SIZES[form])
    picture = raster(drawing(name, form).read_text(encoding="utf-8"), width, height)
    solid = pygame.mask.from_surface(picture, 250)
    assert solid.count() == width * height
    assert alpha(picture, 0, 0) == 255


@pytest.mark.parametrize("name", BACKDROPS)
def test_every_anchor_and_stand_exists_in_every_form(name: str) -> None:
    things, stands = read(name)
    assert all(set(at) == set(SIZES) for at in [*things.values(), *stands.values()])
    assert all(len(xy) == 2 for at in things.values() for xy in at.values())
    assert all(len(xyh) == 3 for at in stands.values() for xyh in at.values())
    assert not set(things) & set(stands)


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_every_mark_is_whole_between_the_two_bars(name: str, form: Form) -> None:
    width, height = SIZES[form]
    for x, y in marks(name, form).values():
        assert RADIUS <= x <= width - RADIUS
        assert TOP_BAR + RADIUS <= y <= height - HINT_BAR - RADIUS


@pytest.mark.parametrize(("name", "form"), SCENES)
def test_no_two_marks_are_closer_than_a_finger(name: str, form: Form) -> None:
    pairs = combinations(marks(name, form).items(), 2)
    near = [(a, b) for (a, at), (b, to) in pairs if math.dist(at, to) < APART]
    assert near == []


@pytest.mark.parametrize("name", BACKDROPS)
def test_what_is_touched_in_portrait_is_in_reach_of_somebody_seated(name: str) -> None:
    assert [mark for mark, (_, y) in marks(name, "tall").items() if y < IN_REACH] == []


def test_the_stopped_line_has_things_to_look_at_and_room_for_three() -> None:
    things, stands = read("atelier-robots")
    expected = {"armoire", "pupitre", "convoyeur", "robot", "voyant", "tableau-equipe"}
    assert {*expected, "portillon", "rack"} <= set(things)
    assert set(stands) == {"gauche", "centre", "droite"}


def test_the_line_that_runs_again_is_the_same_place() -> None:
    stopped, running = read("atelier-robots"), read("ligne-repart")
    assert set(stopped[0]) == set(running[0])
    assert stopped[1] == running[1]


def test_every_place_of_the_map_has_its_small_view() -> None:
    places = yaml.safe_load((ASSETS.parent / "content" / "places.yaml").read_text(encoding="utf-8"))
    assert [name for name in places if not (FOLDER / f"vignette-{name}.svg").exists()] == []


@pytest.mark.parametrize("path", VIGNETTES, ids=lambda path: path.stem)
def test_a_small_view_of_a_place_has_the_shape_of_the_card(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 400 240"' in svg
    assert alpha(raster(svg, 200, 120), 199, 119) == 255
