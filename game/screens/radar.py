"""The six ways of acting as a shape with its margin."""

from collections.abc import Sequence
from math import cos, pi, sin

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.passport.view import WayView
from game.screens.board import Board

RINGS = 4

#: clockwise from the top, as the hexagon of types goes round
ORDER = "RIASEC"


def radar(board: Board, room: Box, r: float, ways: Sequence[WayView]) -> None:
    """Axes, rings, the band of the margin and the line of the values, with the six words.

    The figure of radius r is centred in `room`, whose sides hold the words.
    """
    cx, cy = room.centre
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
    _words(board, cx, cy, r, room)


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


def _words(board: Board, cx: float, cy: float, r: float, room: Box) -> None:
    """Shape and word of each way, above or below its corner, held within the room's sides."""
    ui = board.ui
    style = ui.style("label", ui.tone.on_night)
    style = style._replace(size=min(style.size, 25))
    for i, letter in enumerate(ORDER):
        angle = pi * i / 3 - pi / 2
        x, y = cx + r * cos(angle), cy + r * sin(angle)
        word = ui.tr(theme.WAYS[letter][0])
        width = 32 + ui.width(word, style)
        away = {1: 46.0, 2: 46.0, 4: -46.0, 5: -46.0}.get(i, 0.0)
        left = min(max(x + away - width / 2, room.x), room.right - width)
        top = y - style.line_height - 14 if i in (0, 1, 5) else y + 12
        mark = Box(left, top + style.line_height / 2 - 12, 24, 24)
        board.picture(
            f"riasec/{letter}", mark, recolour=((theme.WAYS[letter][2], theme.WAYS[letter][3]),)
        )
        board.add(*board.paragraph(word, style).at(left + 32, top))
