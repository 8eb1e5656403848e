"""Outlines cut to what a picture shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import Box
from game.screens.gestures.kit_outline import cut, outlined

BOX = Box(0, 0, 100, 60)
places = st.tuples(st.floats(-300, 300), st.floats(-300, 300))


def test_what_lies_inside_is_kept_as_it_is() -> None:
    points = [(1.0, 1.0), (50.0, 1.0), (50.0, 50.0)]
    assert cut(points, BOX) == points


def test_what_lies_outside_is_left_out() -> None:
    assert cut([(200.0, 0.0), (300.0, 0.0), (300.0, 50.0)], BOX) == []


def test_a_square_larger_than_the_box_becomes_the_box() -> None:
    around = [(-50.0, -50.0), (150.0, -50.0), (150.0, 110.0), (-50.0, 110.0)]
    corners = {(0.0, 0.0), (100.0, 0.0), (100.0, 60.0), (0.0, 60.0)}
    assert {(round(x, 6), round(y, 6)) for x, y in cut(around, BOX)} == corners


@given(st.lists(places, min_size=3, max_size=8))
def test_nothing_is_left_outside(points: list[tuple[float, float]]) -> None:
    for x, y in cut(points, BOX):
        assert -0.001 <= x <= 100.001
        assert -0.001 <= y <= 60.001


@pytest.mark.parametrize(("shift", "count"), [(0.0, 1), (900.0, 0)])
def test_an_outline_out_of_sight_is_not_painted(shift: float, count: int) -> None:
    points = [(shift, 0.0), (shift + 10, 0.0), (shift + 10, 10.0)]
    assert len(outlined(BOX, points, "#FFFFFF", "#000000", 1.0)) == count
