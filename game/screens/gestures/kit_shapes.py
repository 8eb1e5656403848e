"""Shapes by the points of the frame that they go through, in a box that just holds them."""

from collections.abc import Sequence
from typing import TypeAlias

from game.canvas import theme
from game.canvas.commands import Paint, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.screens.board import Board

Point: TypeAlias = tuple[float, float]


def solid(
    board: Board,
    points: Sequence[Point],
    fill: Paint | None,
    stroke: str | None = None,
    width: float = 0.0,
    opacity: float = 1.0,
    dash: tuple[float, ...] = (),
) -> None:
    """A polygon."""
    box = around(points, width)
    path = polygon([(x - box.x, y - box.y) for x, y in points])
    board.add(Shape(box, path, fill, stroke, width, opacity, dash))


def line(board: Board, points: Sequence[Point], colour: str, width: float) -> None:
    """Straight from point to point."""
    box = around(points, width)
    path = polyline([(x - box.x, y - box.y) for x, y in points])
    board.add(Shape(box, path, None, colour, width))


def around(points: Sequence[Point], width: float) -> Box:
    """The box that just holds a line of that width."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(xs) - width, min(ys) - width
    return Box(left, top, max(xs) + width - left, max(ys) + width - top)


def warning(board: Board, at: Point, k: float) -> None:
    """The warning triangle, `k` its scale."""
    x, y = at
    outer = ((x, y - 24 * k), (x + 27 * k, y + 22 * k), (x - 27 * k, y + 22 * k))
    solid(board, outer, theme.M300, theme.INK, 4)
    board.rounded(Box(x - 3 * k, y - 9 * k, 6 * k, 17 * k), theme.INK, 3 * k)
    board.disc(x, y + 14 * k, 3.4 * k, theme.INK)
