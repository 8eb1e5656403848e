"""Focus, pointer and scroll of the sheet on screen."""

from game.app.focus import READ_ON, Focus
from game.canvas.areas import Area, Sheet
from game.canvas.geometry import Box

CARD = Sheet((), (Area("back", Box(0, 600, 200, 60), "back"),), "back", scroll_by=300.0)


def test_arrows_read_on_where_nothing_more_takes_the_focus() -> None:
    focus = Focus("back")
    focus.steer(CARD, "down")
    assert focus.scroll == READ_ON
    focus.steer(CARD, "down")
    focus.steer(CARD, "down")
    assert focus.scroll == CARD.scroll_by
    focus.steer(CARD, "up")
    assert (focus.name, focus.scroll) == ("back", CARD.scroll_by - READ_ON)


def test_arrows_sideways_do_not_scroll() -> None:
    focus = Focus("back")
    focus.steer(CARD, "right")
    assert focus.scroll == 0.0


def test_moving_the_focus_scrolls_no_further_than_what_it_shows() -> None:
    window = Box(0, 0, 200, 300)
    rows = tuple(Area(f"row-{i}", Box(0, 100.0 * i, 200, 80), i, window=window) for i in range(5))
    focus = Focus("row-2")
    focus.steer(Sheet((), rows, "row-0", scroll_by=180.0), "down")
    assert (focus.name, focus.scroll) == ("row-3", 80.0)


def test_the_focus_is_still_in_sight_when_the_screen_lies_otherwise_once_it_came() -> None:
    window = Box(0, 0, 200, 300)
    rows = tuple(Area(f"row-{i}", Box(0, 100.0 * i, 200, 80), i, window=window) for i in range(5))
    focus = Focus("row-2")
    focus.steer(Sheet((), rows, "row-0", scroll_by=180.0), "down")
    lower = tuple(a._replace(box=a.box.moved(0, 30.0 - focus.scroll)) for a in rows)
    focus.settle(Sheet((), lower, "row-0", scroll_by=210.0))
    assert focus.scroll == 110.0
    focus.scroll_by(Sheet((), lower, "row-0", scroll_by=210.0), -60.0)
    focus.settle(Sheet((), lower, "row-0", scroll_by=210.0))
    assert focus.scroll == 50.0


def test_what_comes_next_is_in_sight_where_what_was_in_focus_went_away() -> None:
    window = Box(0, 0, 200, 300)
    low = Area("next", Box(0, 280, 200, 80), "next", window=window)
    gone = Focus("gone")
    gone.settle(Sheet((), (low,), "next", scroll_by=60.0))
    assert (gone.name, gone.scroll) == ("next", 60.0)
    fresh = Focus()
    fresh.settle(Sheet((), (low,), "next", scroll_by=60.0))
    assert (fresh.name, fresh.scroll) == ("next", 0.0)
