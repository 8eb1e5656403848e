"""The rule about the arrow keys: it finds what they do not reach, and follows what scrolls."""

from game.canvas.areas import Area, Sheet
from game.canvas.geometry import Box, Frame
from tests.screens.lint_areas import faults

WIDE = Frame(1280, 720)
WINDOW = Box(700, 120, 560, 500)


def card(name: str, x: float, y: float) -> Area:
    return Area(name, Box(x, y, 250, 80), name, name, window=WINDOW)


def found(*areas: Area, scroll: float = 0.0) -> list[str]:
    return list(faults(Sheet((), areas, areas[0].id), WIDE, scroll))


def test_what_was_scrolled_away_is_reached_from_where_the_focus_brings_it() -> None:
    top = (card("a", 700, 0), card("b", 960, 20))
    below = (card("c", 700, 130), card("d", 960, 130))
    bar = Area("pause", Box(1192, 24, 56, 56), "pause", "Pause")
    assert found(*top, *below, bar, scroll=200) == []


def test_an_area_that_no_arrow_reaches_is_found() -> None:
    first = Area("first", Box(100, 300, 60, 60), "first", "first", steers=(("left", "less"),))
    turned = Area("turned", Box(300, 300, 60, 60), "turned", "turned")
    turned = turned._replace(steers=(("left", "less"), ("right", "more")))
    last = Area("last", Box(500, 300, 60, 60), "last", "last")
    assert "last is not reached by the arrow keys" in found(first, turned, last)
    assert found(first, turned._replace(steers=()), last) == []
