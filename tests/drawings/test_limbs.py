"""The geometry of an arm."""

import re

import pygame
import pytest

from game.drawings.limbs import Limb, direction, drawn
from tests.drawings.pixels import alpha, raster

WIDTHS = (54.0, 45.0, 34.0)
STRAIGHT = Limb(((0, 0), (0, 100), (0, 200)), WIDTHS)
BENT = Limb(((0, 0), (0, 100), (90, 100)), WIDTHS)


def picture(limb: Limb) -> tuple[str, pygame.Surface]:
    svg = drawn(limb, "#FF0000", "#0000FF")
    page = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-150 -150 300 400">{svg}</svg>'
    return svg, raster(page, 300, 400)


@pytest.mark.parametrize(
    ("end", "angle"), [((100, 100), 0), ((0, 200), 90), ((-100, 100), 180), ((0, 0), -90)]
)
def test_the_direction_is_that_of_the_forearm(end: tuple[float, float], angle: float) -> None:
    assert direction(Limb(((0, 0), (0, 100), end), WIDTHS)) == pytest.approx(angle)


def test_a_straight_arm_has_its_widths_and_a_round_shoulder() -> None:
    _, image = picture(STRAIGHT)
    row = {y: sum(alpha(image, x, y + 150) > 127 for x in range(300)) for y in (1, 100, 198)}
    assert row[1] == pytest.approx(54, abs=2)
    assert row[100] == pytest.approx(45, abs=2)
    assert row[198] == pytest.approx(34, abs=2)
    assert alpha(image, 150, 150 - 25) == 255
    assert alpha(image, 150, 150 - 30) == 0


def test_a_bent_elbow_is_round_outside_and_filled_inside() -> None:
    _, image = picture(BENT)
    elbow = (150, 250)
    assert alpha(image, *elbow) == 255
    assert alpha(image, elbow[0] - 14, elbow[1] + 14) == 255
    assert alpha(image, elbow[0] - 21, elbow[1] + 21) == 0
    assert alpha(image, elbow[0] + 60, elbow[1] - 60) == 0


def test_the_shade_lies_away_from_the_light() -> None:
    _, image = picture(STRAIGHT)
    assert image.get_at((150 - 18, 300))[0] == 255
    assert image.get_at((150 + 18, 300))[2] == 255


def test_an_arm_is_two_paths() -> None:
    svg, _ = picture(BENT)
    assert len(re.findall("<path", svg)) == 2
