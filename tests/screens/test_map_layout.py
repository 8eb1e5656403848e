"""Medallions and signs pushed apart."""

from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import Box
from game.screens.map_layout import Mark, spread

ROOM = Box(0, 0, 1000, 700)

MARKS = st.lists(
    st.builds(
        Mark,
        st.floats(0, 1000),
        st.floats(0, 700),
        st.floats(20, 60),
        st.floats(20, 40),
        st.floats(20, 60),
    ),
    max_size=9,
)


def boxes(marks: list[Mark], around: tuple[Box, ...] = ()) -> list[Box]:
    centres = spread(marks, ROOM, around)
    return [m.box_at(x, y) for m, (x, y) in zip(marks, centres, strict=True)]


@given(MARKS)
def test_no_two_marks_overlap_when_there_is_room(marks: list[Mark]) -> None:
    found = boxes(marks)
    assert not [
        (a, b) for i, a in enumerate(found) for b in found[i + 1 :] if a.inset(0.1).meets(b)
    ]


@given(MARKS)
def test_every_mark_stays_within_the_room(marks: list[Mark]) -> None:
    inside = ROOM.inset(-0.01)
    for box in boxes(marks):
        assert inside.join(box) == inside


@given(MARKS)
def test_the_same_marks_give_the_same_map(marks: list[Mark]) -> None:
    assert spread(marks, ROOM) == spread(list(marks), ROOM)


@given(st.floats(0, 1000), st.floats(0, 700), st.floats(100, 700), st.floats(100, 500))
def test_a_mark_goes_round_what_is_taken(x: float, y: float, left: float, top: float) -> None:
    taken = Box(left, top, 250, 150)
    (box,) = boxes([Mark(x, y, 40, 30, 50)], (taken,))
    assert not box.meets(taken)


def test_marks_already_apart_stay_where_they_are() -> None:
    marks = [Mark(200, 200, 30, 30, 30), Mark(400, 400, 30, 30, 30)]
    assert spread(marks, ROOM) == [(200, 200), (400, 400)]


def test_a_row_too_long_for_the_room_makes_a_second_row() -> None:
    marks = [Mark(100.0 + 90 * i, 350, 120, 30, 40) for i in range(8)]
    found = boxes(marks)
    assert not any(a.meets(b) for i, a in enumerate(found) for b in found[i + 1 :])


def test_marks_overlap_rather_than_leave_a_room_that_is_too_small() -> None:
    small = Box(0, 0, 100, 100)
    marks = [Mark(50, 50, 40, 40, 40), Mark(50, 50, 40, 40, 40)]
    centres = spread(marks, small)
    assert all(small.inset(39).holds(x, y) for x, y in centres)


def test_a_mark_stays_in_what_is_taken_when_there_is_no_way_out() -> None:
    (centre,) = spread([Mark(50, 50, 40, 40, 40)], Box(0, 0, 100, 100), [Box(0, 0, 100, 100)])
    assert centre == (50, 50)


def test_a_mark_between_two_taken_boxes_that_are_too_near_goes_beside_them() -> None:
    above, below = Box(300, 100, 300, 150), Box(420, 300, 60, 60)
    (found,) = boxes([Mark(450, 270, 40, 40, 60)], (above, below))
    assert not found.meets(above)
    assert not found.meets(below)
