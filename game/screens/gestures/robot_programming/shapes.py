"""Shapes by the points of the frame that they go through, in a box that just holds them."""

from collections.abc import Sequence
from math import hypot

from game.canvas.commands import Paint, Shape
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.screens.board import Board
from game.screens.gestures.robot_programming.scene import Point


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
    box = _around(points, width)
    path = polygon([(x - box.x, y - box.y) for x, y in points])
    board.add(Shape(box, path, fill, stroke, width, opacity, dash))


def _around(points: Sequence[Point], width: float) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(xs) - width, min(ys) - width
    return Box(left, top, max(xs) + width - left, max(ys) + width - top)


def bow(
    board: Board, points: Sequence[Point], colour: str, width: float, dash: tuple[float, ...] = ()
) -> None:
    """One curve through the ends, pulled by the points between them (one or two)."""
    box = _around(points, width)
    start, *pulls = [f"{number(x - box.x)},{number(y - box.y)}" for x, y in points]
    path = f"M{start} {'Q' if len(pulls) == 2 else 'C'}{' '.join(pulls)}"
    board.add(Shape(box, path, None, colour, width, 1.0, dash))


def across(a: Point, b: Point, half: float, at: float = 0.0) -> tuple[Point, Point]:
    """The two points beside `a`, `half` away from the line a-b; `at` slides them sideways."""
    length = max(1.0, hypot(b[0] - a[0], b[1] - a[1]))
    nx, ny = -(b[1] - a[1]) / length, (b[0] - a[0]) / length
    one = (a[0] + nx * (at + half), a[1] + ny * (at + half))
    return one, (a[0] + nx * (at - half), a[1] + ny * (at - half))
