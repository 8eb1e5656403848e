"""Boxes that put people in a scene."""

import pytest

from game.canvas.geometry import Anchor
from game.drawings.figure import Form, compose
from game.drawings.frames import anchored_box, bust_box, ground_shadow, standing_box
from game.drawings.look import Look
from game.drawings.parts import Parts
from tests.drawings.cast import ASSETS
from tests.drawings.pixels import raster


def test_an_adult_is_as_high_as_the_anchor_says_and_stands_on_it() -> None:
    box = anchored_box(Anchor(400, 600, 300))
    picture = raster(compose(Parts(ASSETS / "people"), Look(hair="buzz"), Form()), 440, 880)
    scale = box.h / 880
    drawn = picture.get_bounding_rect()
    assert box.y + drawn.bottom * scale == pytest.approx(600, abs=1.5)
    assert drawn.height * scale == pytest.approx(300, rel=0.03)


def test_a_standing_box_is_centred_on_the_feet() -> None:
    box = standing_box(100, 500, 735)
    assert box.centre[0] == 100
    assert (box.w, box.h) == (440, 880)


def test_a_bust_is_cut_at_the_line_asked_for() -> None:
    box = bust_box(300, 656, 462)
    assert (box.bottom, box.centre[0], box.w) == (656, 300, 440)


def test_a_ground_shadow_starts_under_the_feet_and_falls_to_the_right() -> None:
    shadow = ground_shadow(200, 500, 735)
    assert shadow.box.x < 200 < shadow.box.right
    assert 200 - shadow.box.x < shadow.box.right - 200
    assert shadow.box.y < 500 < shadow.box.bottom
