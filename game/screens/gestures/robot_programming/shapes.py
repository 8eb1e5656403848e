"""Shapes by the points of the frame that they go through, in a box that just holds them."""

from collections.abc import Sequence
from math import hypot

from game.canvas.commands import Shape
from game.canvas.paths import number
from game.screens.board import Board
from game.screens.gestures.kit_shapes import Point, around


def bow(
    board: Board, points: Sequence[Point], colour: str, width: float, dash: tuple[float, ...] = ()
) -> None:
    """One curve through the ends, pulled by the points between them (one or two)."""
    box = around(points, width)
    start, *pulls = [f"{number(x - box.x)},{number(y - box.y)}" for x, y in points]
    path = f"M{start} {'Q' if len(pulls) == 2 else 'C'}{' '.join(pulls)}"
    board.add(Shape(box, path, None, colour, width, 1.0, dash))


def across(a: Point, b: Point, half: float, at: float = 0.0) -> tuple[Point, Point]:
    """The two points beside `a`, `half` away from the line a-b; `at` slides them sideways."""
    length = max(1.0, hypot(b[0] - a[0], b[1] - a[1]))
    nx, ny = -(b[1] - a[1]) / length, (b[0] - a[0]) / length
    one = (a[0] + nx * (at + half), a[1] + ny * (at + half))
    return one, (a[0] + nx * (at - half), a[1] + ny * (at - half))
