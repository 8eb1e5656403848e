"""Views drawn on paper: full lines for edges that are seen, dashes for those behind."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.gestures.cad_reading.solid import Line, View
from game.screens.board import Board

DASH = (7.0, 5.0)


def paint_view(board: Board, view: View, x: float, y: float, unit: float) -> None:
    """The view with its top left corner at (x, y)."""
    hidden = [line for line in view.lines if line.hidden]
    seen = [line for line in view.lines if not line.hidden]
    ink = board.ui.tone.on_paper
    if hidden:
        board.add(_stroke(view, hidden, x, y, unit, ink, 2.2, DASH))
    if seen:
        board.add(_stroke(view, seen, x, y, unit, ink, 3.4))


def paint_truth(board: Board, view: View, x: float, y: float, unit: float) -> None:
    """The right view under a wrong one, as a broad green line: what differs stands out."""
    if view.lines:
        board.add(_stroke(view, list(view.lines), x, y, unit, theme.S300, 10.0))


def _stroke(
    view: View,
    lines: list[Line],
    x: float,
    y: float,
    unit: float,
    colour: str,
    width: float,
    dash: tuple[float, ...] = (),
) -> Shape:
    pad = 6.0
    box = Box(x - pad, y - pad, view.w * unit + 2 * pad, view.h * unit + 2 * pad)
    path = " ".join(
        f"M{number(pad + a * unit)},{number(pad + b * unit)} "
        f"L{number(pad + c * unit)},{number(pad + d * unit)}"
        for a, b, c, d, _ in lines
    )
    return Shape(box, path, None, colour, width, dash=dash)


def method_mark(board: Board, x: float, y: float, size: float) -> None:
    """The mark of the European method: a cone cut short, and its view from the left beside it."""
    ink, h = board.ui.tone.on_paper, size
    cone = polygon(((2, h * 0.25), (h * 1.1, 2), (h * 1.1, h - 2), (2, h * 0.75)))
    board.add(Shape(Box(x, y, h * 1.1 + 2, h), cone, None, ink, 2))
    cx = x + h * 1.9
    board.disc(cx, y + h / 2, h / 2, None, ink, 2)
    board.disc(cx, y + h / 2, h / 4, None, ink, 2)
    board.rect(Box(x - 8, y + h / 2 - 0.5, h * 2.5 + 18, 1), ink)
