"""People who turn to what they do: by three quarters or from the side, to the right or the left."""

import re
from dataclasses import replace

import pytest

from game.drawings import look
from game.drawings.body_turn import Body, turned_torso
from game.drawings.figure import Form, compose
from game.drawings.look import Look
from game.drawings.parts import Parts
from game.drawings.turned_poses import TURNED
from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults, shapes
from tests.drawings.pixels import painted, raster

PARTS = Parts(ASSETS / "people")
TORSOS = sorted(path.stem for path in (ASSETS / "people" / "torsos").glob("*.svg"))
GROUND = 585 + 275


def widest(one: Look, rows: range) -> tuple[int, int]:
    """The first and the last painted column of some rows of the whole figure."""
    picture = raster(compose(PARTS, one, Form()), 440, 880)
    columns = [x for x in range(440) for y in rows if picture.get_at((x, y))[3] > 128]
    return min(columns), max(columns)


@pytest.mark.parametrize("pose", TURNED)
@pytest.mark.parametrize("outfit", look.OUTFITS)
def test_every_outfit_is_drawn_in_every_turned_pose(pose: str, outfit: str) -> None:
    for view in ("left", "right"):
        svg = compose(PARTS, Look(outfit=outfit, pose=pose, view=view), Form(rim=2))
        assert faults(svg) == []
        assert shapes(svg) <= 250
        assert painted(raster(svg, 220, 440)) > 0.1


@pytest.mark.parametrize("pose", TURNED)
def test_a_body_reaches_to_the_side_where_the_head_looks(pose: str) -> None:
    rows = range(300, 700, 4)
    left = widest(Look(pose=pose, view="left"), rows)
    right = widest(Look(pose=pose, view="right"), rows)
    assert left[0] < 220 - (left[1] - 220)
    assert right[1] - 220 > 220 - right[0]
    assert abs((220 - left[0]) - (right[1] - 220)) <= 8


@pytest.mark.parametrize("pose", TURNED)
def test_whoever_is_turned_stands_or_sits_on_the_ground(pose: str) -> None:
    for height in (0.88, 1.05):
        picture = raster(compose(PARTS, Look(pose=pose, height=height), Form()), 440, 880)
        assert abs(picture.get_bounding_rect().bottom - GROUND) <= 9


def test_a_bust_shows_no_feet_and_no_stool() -> None:
    for pose in TURNED:
        bust = compose(PARTS, Look(pose=pose), Form("bust"))
        assert "#1B293F" not in bust
        assert PARTS.body("props/stool") not in bust


def test_somebody_in_a_wheelchair_keeps_facing_the_player() -> None:
    seated = compose(PARTS, Look(wheelchair=True, pose="point"), Form())
    assert seated == compose(PARTS, Look(wheelchair=True, pose="point", view="front"), Form())
    assert PARTS.body("props/stool") not in seated


@pytest.mark.parametrize("name", TORSOS)
def test_a_torso_seen_from_the_side_is_narrower_and_as_high(name: str) -> None:
    kinds: tuple[Body, ...] = ("front", "turned", "profile")
    front, turned, profile = (
        raster(
            _alone(turned_torso(PARTS.body(f"torsos/{name}"), kind, 1)), 540, 860
        ).get_bounding_rect()
        for kind in kinds
    )
    assert front.width > turned.width > profile.width > 100
    assert abs(front.height - profile.height) <= 3


def test_a_torso_to_the_left_mirrors_one_to_the_right_but_for_the_light() -> None:
    body = PARTS.body("torsos/pull")
    left, right = (
        raster(_alone(turned_torso(body, "profile", side)), 540, 860) for side in (-1, 1)
    )
    assert abs(left.get_bounding_rect().right - (540 - right.get_bounding_rect().left)) <= 1
    shade = (46, 78, 117)
    for picture in (left, right):
        row = [x for x in range(540) if picture.get_at((x, 262 + 190))[3] == 255]
        seen = picture.get_at((row[-1] - 4, 262 + 190))
        assert max(abs(a - b) for a, b in zip(seen[:3], shade, strict=True)) <= 2


def test_the_middle_of_a_garment_goes_to_where_the_chest_is() -> None:
    zip_ = '<path d="M0,30 L0,200" fill="none"/>'
    cloth = '<path d="M-80,30 L80,30 L80,200Z" fill="#3A6290"/>'
    kinds: tuple[Body, ...] = ("turned", "profile")
    for kind in kinds:
        moved = turned_torso(cloth + cloth + zip_, kind, 1)
        assert float(re.findall(r'd="M ([-\d.]+),', moved)[2]) > 20


def test_bands_and_pads_of_work_trousers_are_on_turned_legs_too() -> None:
    plain, seen = (
        compose(PARTS, replace(Look(pose="walk"), outfit=outfit), Form())
        for outfit in ("polo", "hivis")
    )
    assert seen.count("#F6F3E9") - plain.count("#F6F3E9") >= 1


def _alone(body: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-270 -262 540 860">{body}</svg>'
