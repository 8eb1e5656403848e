"""Boxes, and the frame of a window in logical units."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import SHORT_SIDE, Box, Form, Frame, frame_of

LENGTHS = st.integers(1, 400).map(float)
BOXES = st.builds(Box, LENGTHS, LENGTHS, LENGTHS, LENGTHS)


@pytest.mark.parametrize(
    ("pixels", "logical", "form"),
    [
        ((1280, 720), (1280, 720), "wide"),
        ((1920, 1080), (1280, 720), "wide"),
        ((1280, 800), (1152, 720), "wide"),
        ((1024, 768), (960, 720), "classic"),
        ((1080, 1920), (720, 1280), "tall"),
    ],
)
def test_the_short_side_of_every_window_is_720_units(
    pixels: tuple[int, int], logical: tuple[float, float], form: Form
) -> None:
    frame, scale = frame_of(*pixels)
    assert frame == logical
    assert frame.form == form
    assert scale == min(pixels) / SHORT_SIDE


def test_a_window_without_any_pixel_still_has_a_frame() -> None:
    frame, scale = frame_of(0, 0)
    assert scale > 0
    assert frame.box == Box(0, 0, 0, 0)


def test_a_frame_of_three_by_two_is_wide() -> None:
    assert Frame(1080, 720).form == "wide"
    assert Frame(1079, 720).form == "classic"


@given(BOXES, LENGTHS, LENGTHS)
def test_a_box_shrinks_on_each_side_and_grows_back(box: Box, dx: float, dy: float) -> None:
    inner = box.inset(dx, dy)
    assert inner.centre == box.centre
    assert (inner.w, inner.h) == (box.w - 2 * dx, box.h - 2 * dy)
    assert inner.inset(-dx, -dy) == box
    assert box.inset(dx) == box.inset(dx, dx)


@given(BOXES, BOXES)
def test_two_boxes_fit_in_their_join_and_nothing_smaller(a: Box, b: Box) -> None:
    both = a.join(b)
    assert both == b.join(a)
    assert (both.x, both.y) == (min(a.x, b.x), min(a.y, b.y))
    assert (both.right, both.bottom) == (max(a.right, b.right), max(a.bottom, b.bottom))


@given(BOXES, BOXES)
def test_boxes_that_meet_share_a_point_and_boxes_side_by_side_do_not(a: Box, b: Box) -> None:
    shared = Box(max(a.x, b.x), max(a.y, b.y), 0, 0)
    assert a.meets(b) == b.meets(a)
    assert a.meets(b) == (a.holds(*shared[:2]) and b.holds(*shared[:2]))
    assert not a.meets(a.moved(a.w, 0))
    assert not a.meets(a.moved(0, a.h))


def test_a_box_holds_its_upper_left_corner_and_not_its_lower_right() -> None:
    box = Box(10, 20, 30, 40)
    assert box.holds(10, 20)
    assert box.holds(39.9, 59.9)
    assert not box.holds(40, 59)
    assert not box.holds(39, 60)
