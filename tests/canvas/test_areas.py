"""Where a screen acts, and how the focus moves between these places."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.areas import (
    Area,
    Direction,
    area_at,
    area_for_key,
    area_named,
    next_focus,
)
from game.canvas.geometry import Box

BACK: dict[Direction, Direction] = {
    "left": "right",
    "right": "left",
    "up": "down",
    "down": "up",
}


def grid(columns: int, rows: int) -> list[Area]:
    return [
        Area(f"{x}.{y}", Box(100.0 * x, 80.0 * y, 80, 60), (x, y))
        for y in range(rows)
        for x in range(columns)
    ]


SIZES = st.tuples(st.integers(1, 5), st.integers(1, 5))


@given(SIZES, st.data())
def test_in_a_grid_each_arrow_goes_to_the_neighbour_and_wraps_at_the_end(
    size: tuple[int, int], data: st.DataObject
) -> None:
    columns, rows = size
    x = data.draw(st.integers(0, columns - 1))
    y = data.draw(st.integers(0, rows - 1))
    areas = grid(columns, rows)
    assert next_focus(areas, f"{x}.{y}", "right") == f"{(x + 1) % columns}.{y}"
    assert next_focus(areas, f"{x}.{y}", "left") == f"{(x - 1) % columns}.{y}"
    assert next_focus(areas, f"{x}.{y}", "down") == f"{x}.{(y + 1) % rows}"
    assert next_focus(areas, f"{x}.{y}", "up") == f"{x}.{(y - 1) % rows}"


PLACES = st.lists(
    st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=8, unique=True
)


def scattered(places: Sequence[tuple[int, int]]) -> list[Area]:
    return [Area(f"{x},{y}", Box(90.0 * x, 90.0 * y, 60, 60), None) for x, y in places]


@given(PLACES, st.sampled_from(sorted(BACK)))
def test_the_focus_always_lands_on_an_area_that_takes_it(
    places: list[tuple[int, int]], way: Direction
) -> None:
    areas = [*scattered(places), Area("anywhere", Box(0, 0, 2000, 2000), None, focusable=False)]
    names = {a.id for a in areas if a.focusable}
    assert all(next_focus(areas, name, way) in names for name in names)


@given(PLACES, st.sampled_from(sorted(BACK)))
def test_the_focus_leaves_an_area_whenever_another_lies_that_way(
    places: list[tuple[int, int]], way: Direction
) -> None:
    areas = scattered(places)
    axis = 0 if way in ("left", "right") else 1
    sign = -1 if way in ("left", "up") else 1
    for area, place in zip(areas, places, strict=True):
        beyond = any(sign * (other[axis] - place[axis]) > 0 for other in places)
        if beyond:
            assert next_focus(areas, area.id, way) != area.id


@pytest.mark.parametrize("way", sorted(BACK))
def test_a_lone_area_keeps_the_focus(way: Direction) -> None:
    assert next_focus(grid(1, 1), "0.0", way) == "0.0"


def test_an_unknown_focus_starts_at_the_first_area() -> None:
    assert next_focus(grid(2, 2), "gone", "right") == "0.0"
    assert next_focus([], "gone", "right") == ""


def test_an_area_off_the_row_is_not_what_the_row_wraps_to() -> None:
    areas = [Area("a", Box(0, 0, 60, 60), None), Area("b", Box(200, 300, 60, 60), None)]
    assert next_focus(areas, "b", "right") == "b"
    assert next_focus(areas, "a", "right") == "b"


def test_a_pointer_reaches_the_area_that_lies_on_top() -> None:
    under, over = Area("under", Box(0, 0, 100, 100), 1), Area("over", Box(50, 50, 100, 100), 2)
    assert area_at([under, over], 60, 60) is over
    assert area_at([under, over], 10, 10) is under
    assert area_at([under, over], 500, 10) is None


def test_a_pointer_reaches_scrolled_content_only_through_its_window() -> None:
    row = Area("row", Box(0, 80, 100, 60), 1, window=Box(0, 0, 100, 100))
    assert area_at([row], 10, 90) is row
    assert area_at([row], 10, 110) is None


@pytest.mark.parametrize(("y", "hidden"), [(-30.0, -30.0), (0.0, 0.0), (40.0, 0.0), (70.0, 30.0)])
def test_an_area_tells_how_far_to_scroll_for_it(y: float, hidden: float) -> None:
    row = Area("row", Box(0, y, 100, 60), 1, window=Box(0, 0, 100, 100))
    assert row.hidden_by == hidden


def test_an_area_without_a_window_is_never_hidden() -> None:
    assert Area("free", Box(0, -500, 10, 10), 1).hidden_by == 0.0


def test_a_key_and_a_name_find_their_area() -> None:
    areas = [Area("a", Box(0, 0, 1, 1), 1, keys=("1",)), Area("b", Box(0, 0, 1, 1), 2, keys=("2",))]
    assert area_for_key(areas, "2") is areas[1]
    assert area_for_key(areas, "3") is None
    assert area_named(areas, "a") is areas[0]
    assert area_named(areas, "c") is None
