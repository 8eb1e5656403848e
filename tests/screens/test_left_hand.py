"""For a left hand, what is pressed lies at the left of every screen with two sides."""

import pytest

from game.canvas.areas import Area
from tests.screens.cases import Case, drawn
from tests.screens.samples import samples

WIDE, CLASSIC = (1280, 720), (1024, 768)

#: a screen, an action of it, and what stood beside it for the right hand
SIDES = (
    ("map", "pause"),
    ("map", "enter"),
    ("map", "listen"),
    ("passport", "keep"),
    ("passport", "lead-K2402"),
    ("question", "pause"),
    ("answered", "passport"),
    ("ending", "passport"),
    ("liking", "pause"),
    ("gesture", "pause"),
    ("gesture", "listen"),
    ("choice", "pause"),
    ("choice", "listen"),
    ("explore", "pause"),
    ("lead-card", "listen"),
    ("code-card", "listen"),
    ("credits", "listen"),
    ("settings", "listen"),
    ("pause", "listen"),
)


def area(name: str, wanted: str, size: tuple[int, int], *, left: bool) -> Area:
    areas = drawn(samples()[name], Case(size, left_handed=left)).sheet.areas
    if wanted.startswith("lead-"):
        return next(a for a in areas if a.id.startswith("lead-"))
    return next(a for a in areas if a.id == wanted)


@pytest.mark.parametrize("size", [WIDE, CLASSIC], ids=["wide", "classic"])
@pytest.mark.parametrize(("name", "wanted"), SIDES)
def test_what_is_pressed_changes_sides(name: str, wanted: str, size: tuple[int, int]) -> None:
    right = area(name, wanted, size, left=False).box.centre[0]
    assert area(name, wanted, size, left=True).box.centre[0] < right


@pytest.mark.parametrize("name", ["map", "passport", "gesture", "choice", "explore", "book"])
def test_the_other_hand_finds_the_same_actions(name: str) -> None:
    both = [
        [(a.id, a.action) for a in drawn(samples()[name], Case(WIDE, left_handed=left)).sheet.areas]
        for left in (False, True)
    ]
    assert sorted(both[0], key=str) == sorted(both[1], key=str)


def test_the_pages_of_the_book_are_turned_at_the_left() -> None:
    assert (
        area("book", "after", WIDE, left=True).box.x < area("book", "back", WIDE, left=True).box.x
    )
    assert (
        area("book", "back", WIDE, left=False).box.x < area("book", "after", WIDE, left=False).box.x
    )
