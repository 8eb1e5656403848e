"""The six ways of acting as a shape with its margin."""

from math import hypot

from game.canvas import theme
from game.canvas.commands import Picture
from game.canvas.geometry import Box
from game.passport.view import WayView
from game.screens.board import Board
from game.screens.radar import ORDER, radar
from tests.screens.outlines import polygons
from tests.screens.plain import board, shapes, texts

WAYS = tuple(
    WayView(letter, value, max(0.0, value - 0.1), min(1.0, value + 0.1))
    for letter, value in zip("RIASEC", (1.0, 0.2, 0.4, 0.6, 0.8, 0.5), strict=True)
)
PLACE = Box(100, 50, 600, 0)
R = 100.0


def drawn(scale: float = 1.0, width: float = 600.0) -> tuple[Board, float]:
    b = board(text_scale=scale)
    return b, radar(b, PLACE._replace(w=width), R, WAYS)


def test_each_way_lies_as_far_out_as_its_value() -> None:
    b, _ = drawn()
    line = next(s for s in shapes(b.commands) if s.stroke == theme.M400)
    (corners,) = polygons(line.path)
    out = [hypot(x - R - 8, y - R - 8) / R for x, y in corners]
    assert [round(x, 2) for x in out] == [w.value for w in WAYS]


def test_the_band_goes_from_the_low_to_the_high_margin() -> None:
    b, _ = drawn()
    band = next(s for s in shapes(b.commands) if s.fill == theme.M300)
    high, low = polygons(band.path)
    assert all(
        round(hypot(x - R - 8, y - R - 8) / R, 2) == round(way.high, 2)
        for (x, y), way in zip(high, WAYS, strict=True)
    )
    assert len(low) == 6


def test_the_words_stand_round_the_figure_in_the_order_of_the_hexagon() -> None:
    b, bottom = drawn()
    assert texts(b.commands) == [theme.WAYS[letter][0] for letter in ORDER]
    assert bottom > PLACE.y + 2 * R


def test_words_too_wide_for_the_corners_go_below_with_their_shapes() -> None:
    beside, bottom = drawn(1.0, 600)
    below, lower = drawn(1.5, 300)
    assert texts(below.commands) == texts(beside.commands)
    assert lower > bottom
    marks = [c for c in below.commands if isinstance(c, Picture)]
    assert [m.name for m in marks] == [f"riasec/{letter}" for letter in ORDER * 2]
