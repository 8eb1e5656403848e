"""Boxes become whole pixels."""

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import Box
from game.engine.pixels import (
    alpha_of,
    around,
    canvas,
    holds,
    meet,
    nearest,
    placed,
    ready,
    see_through,
    shared,
    tiled,
    transparent,
)

scales = st.floats(0.2, 4)
places = st.floats(-2000, 2000)
lengths = st.floats(0.1, 2000)
bounds = st.tuples(
    st.integers(-50, 50), st.integers(-50, 50), st.integers(0, 60), st.integers(0, 60)
)


def test_half_a_pixel_always_rounds_up() -> None:
    assert [nearest(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5)] == [1, 2, 3, 0, -1]


@given(places, places, lengths, scales)
def test_a_drawing_keeps_its_pixel_size_wherever_it_is(
    x: float, y: float, w: float, scale: float
) -> None:
    here = placed(Box(x, 0, w, w), 0, 0, scale)
    there = placed(Box(y, 0, w, w), 3.7, 0, scale)
    assert here[2:] == there[2:]


@given(places, lengths, lengths, scales)
def test_neighbouring_rectangles_leave_no_gap_and_do_not_overlap(
    x: float, w: float, v: float, scale: float
) -> None:
    left = tiled(Box(x, 0, w, 10), 0, 0, scale)
    right = tiled(Box(x + w, 0, v, 10), 0, 0, scale)
    end = left[0] + left[2]
    assert end == right[0] or (left[2] == 1 and w * scale < 1)


def test_a_hairline_keeps_a_pixel_and_nothing_stays_nothing() -> None:
    assert placed(Box(0, 0, 0.2, 50), 0, 0, 1)[2] == 1
    assert tiled(Box(0.1, 0, 0.2, 50), 0, 0, 1)[2] == 1
    assert placed(Box(0, 0, 0, 50), 0, 0, 1)[2] == 0
    assert tiled(Box(0, 0, 50, 0), 0, 0, 1)[3] == 0


def test_a_move_in_logical_units_is_scaled() -> None:
    assert placed(Box(10, 10, 4, 4), 2, -2, 1.5) == (18, 12, 6, 6)
    assert tiled(Box(10, 10, 4, 4), 2, -2, 1.5) == (18, 12, 6, 6)


@given(bounds, bounds)
def test_what_two_rectangles_share_lies_in_both(
    a: tuple[int, int, int, int], b: tuple[int, int, int, int]
) -> None:
    both = shared(a, b)
    empty = not (both[2] and both[3])
    assert empty != meet(a, b) or 0 in (*a[2:], *b[2:])
    assert empty or (holds(a, both) and holds(b, both))
    assert holds(around((a, b)), a)
    assert holds(around((a, b)), b)


def test_no_limit_shares_everything_and_no_rectangles_hold_nothing() -> None:
    assert shared((1, 2, 3, 4), None) == (1, 2, 3, 4)
    assert around(()) == (0, 0, 0, 0)


@pytest.mark.parametrize(("opacity", "alpha"), [(0, 0), (0.5, 128), (1, 255), (2, 255), (-1, 0)])
def test_opacity_becomes_a_byte(opacity: float, alpha: int) -> None:
    assert alpha_of(opacity) == alpha


def test_a_raster_without_holes_loses_its_alpha_channel() -> None:
    surface = transparent((4, 4))
    surface.fill("#123456")
    assert not see_through(ready(surface))
    assert ready(surface).get_masks()[:3] == canvas((1, 1)).get_masks()[:3]
    surface.set_at((3, 3), (0, 0, 0, 0))
    assert see_through(ready(surface))
    assert ready(surface).get_at((0, 0)) == pygame.Color("#123456")
