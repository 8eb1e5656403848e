"""What differs between two frames is found in few rectangles."""

from hypothesis import given
from hypothesis import strategies as st

from game.engine.changes import MOST, changed, gathered
from game.engine.pixels import Bounds, holds
from game.engine.scene import Item
from tests.engine.sketches import disc


def item(name: int, x: int = 0, y: int = 0) -> Item:
    """An item of 10 pixels a side; different names are different items."""
    return Item(disc(name, 0, 5, "#FF0000"), (x, y, 10, 10), (x, y, 10, 10), 0, 0)


def test_equal_frames_have_no_difference() -> None:
    frame = [item(n, 20 * n) for n in range(5)]
    assert changed(frame, list(frame)) == []


def test_what_comes_and_what_goes_differ_where_they_are() -> None:
    frame = [item(n, 200 * n) for n in range(4)]
    assert changed(frame, [*frame, item(9, 900)]) == [(900, 0, 10, 10)]
    assert changed(frame, frame[:1] + frame[2:]) == [(200, 0, 10, 10)]


def test_what_moves_differs_where_it_was_and_where_it_is() -> None:
    frame = [item(0), item(1, 300), item(2, 600)]
    assert sorted(changed(frame, [frame[0], item(1, 400), frame[2]])) == [
        (300, 0, 10, 10),
        (400, 0, 10, 10),
    ]


def test_what_changes_its_place_in_the_order_differs() -> None:
    below, above = item(0), item(1, 5)
    assert changed([below, above], [above, below]) != []


def test_equal_items_are_told_apart_by_their_number() -> None:
    twice = [item(0), item(0)]
    assert changed(twice, [item(0)]) == [(0, 0, 10, 10)]
    assert changed([item(0)], [item(1, 50), item(0), item(0)]) != []


def test_rectangles_that_nearly_touch_become_one() -> None:
    assert gathered([(0, 0, 10, 10), (10, 0, 10, 10)]) == [(0, 0, 20, 10)]
    assert gathered([(0, 0, 10, 10), (2, 2, 4, 4)]) == [(0, 0, 10, 10)]
    assert len(gathered([(0, 0, 10, 10), (500, 500, 10, 10)])) == 2


rectangles = st.lists(
    st.tuples(st.integers(0, 900), st.integers(0, 900), st.integers(1, 90), st.integers(1, 90)),
    max_size=60,
)


@given(rectangles)
def test_gathered_rectangles_are_few_and_leave_nothing_out(rects: list[Bounds]) -> None:
    kept = gathered(rects)
    assert len(kept) <= MOST
    assert all(any(holds(whole, part) for whole in kept) for part in rects)
