"""The six ways of acting as a shape with its margin."""

from collections.abc import Sequence
from math import cos, pi, sin

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.canvas.text import Style
from game.passport.view import WayView
from game.screens.board import Board

RINGS = 4

#: clockwise from the top, as the hexagon of types goes round
ORDER = "RIASEC"


OVER = 30.0
"""How far a word beside the figure may reach over its corner."""


def radar(board: Board, place: Box, r: float, ways: Sequence[WayView]) -> float:
    """Axes, rings, the band of the margin and the line of the values, with the six words.

    The figure of radius r stands at the top of `place`; returns the bottom of figure and words.
    The words stand at the corners, or below the figure when they are too wide for that.
    """
    style = board.ui.style("label", board.ui.tone.on_night)
    style = style._replace(size=min(style.size, 25))
    at_corners = _fit_at_corners(board, place.w, r, style)
    above = style.line_height + 14 if at_corners else 34.0
    cx, cy = place.x + place.w / 2, place.y + above + r
    _figure(board, cx, cy, r, ways)
    bottom = cy + r + above
    if at_corners:
        _words(board, cx, cy, r, place, style)
        return bottom
    _marks(board, cx, cy, r)
    return _key(board, place._replace(y=bottom), style)


def _figure(board: Board, cx: float, cy: float, r: float, ways: Sequence[WayView]) -> None:
    by_letter = {w.letter: w for w in ways}
    box = Box(cx - r - 8, cy - r - 8, 2 * r + 16, 2 * r + 16)
    for ring in range(RINGS, 0, -1):
        outline = polygon(_points([ring / RINGS] * 6, r))
        fill = theme.N700 if ring == RINGS else None
        board.add(Shape(box, outline, fill, theme.N500, 2, opacity=0.9))
    spokes = " ".join(
        f"M{number(r + 8)},{number(r + 8)} L{number(x)},{number(y)}"
        for x, y in _points([1.0] * 6, r)
    )
    board.add(Shape(box, spokes, None, theme.N500, 2))
    values = [by_letter[letter] for letter in ORDER]
    _band(board, box, r, values)
    line = _points([w.value for w in values], r)
    board.add(Shape(box, polygon(line), None, theme.M400, 4))
    for x, y in line:
        board.disc(box.x + x, box.y + y, 6.5, theme.P50)


def _points(shares: Sequence[float], r: float) -> list[tuple[float, float]]:
    """The corners for six shares of the radius, in a box with a margin of 8."""
    angles = [pi * i / 3 - pi / 2 for i in range(6)]
    return [
        (r + 8 + r * s * cos(a), r + 8 + r * s * sin(a))
        for s, a in zip(shares, angles, strict=True)
    ]


def _band(board: Board, box: Box, r: float, values: Sequence[WayView]) -> None:
    high = _points([w.high for w in values], r)
    low = _points([w.low for w in values], r)
    ring = polygon(high) + " " + polygon(list(reversed(low)))
    board.add(Shape(box, ring, theme.M300, opacity=0.3))
    for edge in (high, low):
        board.add(Shape(box, polygon(edge), None, theme.M200, 2.5, dash=(3, 6)))


def _word(board: Board, letter: str) -> str:
    return board.ui.tr(theme.WAYS[letter][0])


def _fit_at_corners(board: Board, width: float, r: float, style: Style) -> bool:
    """Whether each word stands beside the figure without touching its sides.

    Its shape is before the word: at the left, it takes room outside of the figure too.
    """
    room = width / 2 - (r * cos(pi / 6) - 36)
    takes = [board.ui.width(_word(board, letter), style) for letter in ORDER]
    return max(*takes[:4], *(taken + 32 for taken in takes[4:])) <= room


def _mark(board: Board, letter: str, x: float, y: float) -> None:
    """The shape of a way of acting, its upper left corner at (x, y)."""
    _, _, on_paper, on_night = theme.WAYS[letter]
    board.picture(f"riasec/{letter}", Box(x, y, 24, 24), recolour=((on_paper, on_night),))


def _corners(cx: float, cy: float, r: float) -> list[tuple[str, float, float]]:
    angles = [pi * i / 3 - pi / 2 for i in range(6)]
    return [(x, cx + r * cos(a), cy + r * sin(a)) for x, a in zip(ORDER, angles, strict=True)]


def _words(board: Board, cx: float, cy: float, r: float, room: Box, style: Style) -> None:
    """Shape and word of each way, above or below its corner, held within the room's sides."""
    widest = max(board.ui.width(_word(board, letter), style) for letter in ORDER)
    style = style._replace(size=style.size * min(1.0, (room.w / 2 - 44) / widest))
    for i, (letter, x, y) in enumerate(_corners(cx, cy, r)):
        word = _word(board, letter)
        width = 32 + board.ui.width(word, style)
        away = {1: 46.0, 2: 46.0, 4: -46.0, 5: -46.0}.get(i, 0.0)
        left = x + away - width / 2
        left = min(left, x + OVER - width) if away < 0 else max(left, x - OVER) if away else left
        left = min(max(left, room.x), room.right - width)
        top = y - style.line_height - 14 if i in (0, 1, 5) else y + 12
        _mark(board, letter, left, top + style.line_height / 2 - 12)
        board.add(*board.paragraph(word, style).at(left + 32, top))


def _marks(board: Board, cx: float, cy: float, r: float) -> None:
    """The shapes alone, beyond the corners."""
    for letter, x, y in _corners(cx, cy, r + 20):
        _mark(board, letter, x - 12, y - 12)


def _key(board: Board, place: Box, style: Style) -> float:
    """The six shapes with their words, in two columns; returns the bottom."""
    widest = max(board.ui.width(_word(board, letter), style) for letter in ORDER)
    column = place.w / 2
    style = style._replace(size=style.size * min(1.0, (column - 40) / widest))
    step = style.line_height + 6
    for i, letter in enumerate(ORDER):
        x, y = place.x + (i % 2) * column, place.y + (i // 2) * step
        _mark(board, letter, x, y + style.line_height / 2 - 12)
        board.add(*board.paragraph(_word(board, letter), style).at(x + 32, y))
    return place.y + 3 * step + 6
