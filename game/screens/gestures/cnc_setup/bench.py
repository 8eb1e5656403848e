"""The part in the vice, seen from the front and above: where each place of it is in the picture."""

from typing import NamedTuple

from game.canvas.geometry import Box
from game.screens.gestures.kit_shapes import Point

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
