"""The part in the vice, seen from the front and above: where each place of it is in the picture."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from game.canvas.commands import Paint, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.screens.board import Board

Point: TypeAlias = tuple[float, float]

WIDE, DEEP, SKEW, THICK = 300.0, 126.0, 96.0, 62.0
"""The part before scale: its front edge, its depth, how far it leans, its height."""

POCKET = (0.2, 0.26, 0.8, 0.74)
"""The pocket as shares of the top: left, front, right, back."""


class Bench(NamedTuple):
    """`k` is the scale, `cx` and `cy` the middle of the top of the part."""

    box: Box
    k: float
    cx: float
    cy: float

    def at(self, u: float, v: float, up: float = 0.0) -> Point:
        """A place of the top: u from left to right, v from front to back, both in 0..1."""
        x = self.cx + ((u - 0.5) * WIDE + (v - 0.5) * SKEW) * self.k
        return x, self.cy + ((0.5 - v) * DEEP - up) * self.k

    def corner(self, i: int) -> Point:
        """A corner, counterclockwise from the front left."""
        return self.at(*CORNERS[i])


CORNERS: tuple[Point, ...] = ((0, 0), (1, 0), (1, 1), (0, 1))


def bench(box: Box) -> Bench:
    k = min(box.w / 620, box.h / 350)
    return Bench(box, k, box.centre[0] - 10 * k, box.y + box.h * 0.58)


def face(
    board: Board,
    points: Sequence[Point],
    fill: Paint | None,
    stroke: str | None = None,
    width: float = 0.0,
    opacity: float = 1.0,
    dash: tuple[float, ...] = (),
) -> None:
    """A polygon in a box that just holds it."""
    box = _around(points, width)
    path = polygon([(x - box.x, y - box.y) for x, y in points])
    board.add(Shape(box, path, fill, stroke, width, opacity, dash))


def line(board: Board, points: Sequence[Point], colour: str, width: float) -> None:
    box = _around(points, width)
    path = polyline([(x - box.x, y - box.y) for x, y in points])
    board.add(Shape(box, path, None, colour, width))


def _around(points: Sequence[Point], width: float) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, top = min(xs) - width, min(ys) - width
    return Box(left, top, max(xs) + width - left, max(ys) + width - top)
