"""A drawing turned about its origin."""

import pytest

from game.canvas.geometry import Box
from game.drawings.turning import turned, turned_view, view_of

NEEDLE = '<svg xmlns="x" width="8" height="18" viewBox="-4 -14 8 18"><path d="M0,0"/></svg>'


def test_a_view_is_read_from_the_drawing() -> None:
    assert view_of(NEEDLE) == Box(-4, -14, 8, 18)


def test_a_drawing_without_a_view_is_refused() -> None:
    with pytest.raises(ValueError, match="viewBox"):
        view_of("<svg></svg>")


def test_a_quarter_turn_lays_the_view_on_its_side() -> None:
    assert turned_view(Box(-4, -14, 8, 18), 90) == Box(-4, -4, 18, 8)


def test_a_whole_turn_changes_nothing() -> None:
    assert turned(NEEDLE, 360) == NEEDLE
    assert turned_view(Box(0, 0, 3, 4), -360) == Box(0, 0, 3, 4)


def test_a_turned_view_holds_every_corner() -> None:
    assert turned_view(Box(-10, -10, 20, 20), 45) == Box(-15, -15, 30, 30)


def test_the_drawing_turns_within_its_new_view() -> None:
    svg = turned(NEEDLE, 90)
    assert view_of(svg) == Box(-4, -4, 18, 8)
    assert '<g transform="rotate(90)"><path d="M0,0"/></g></svg>' in svg
