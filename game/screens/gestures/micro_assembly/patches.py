"""What small parts are drawn with: outlines in a box from −1 to 1, and how they are turned."""

from collections.abc import Iterable
from math import cos, pi, sin
from typing import NamedTuple

from game.canvas import theme
from game.gestures.micro_assembly.assembly import Part
from game.screens.gestures.kit_shapes import Point


class Patch(NamedTuple):
    """An outline in a box from (−1, −1) to (1, 1), y down."""

    points: tuple[Point, ...]
    fill: str
    edge: str = theme.INK


class Lie(NamedTuple):
    """Where a part lies: its middle, units a millimetre, quarter turns, which side is up."""

    x: float
    y: float
    scale: float
    quarter: int = 0
    flipped: bool = False


def block(x0: float, y0: float, x1: float, y1: float, fill: str, edge: str = theme.INK) -> Patch:
    return Patch(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), fill, edge)


def worn(x0: float, y0: float, x1: float, y1: float, cut: float, fill: str, flat: float) -> Patch:
    """A block with its corners cut by `cut` of its height; `flat` is its height over its width."""
    c, d = cut * flat, cut
    points = (
        (x0 + c, y0),
        (x1 - c, y0),
        (x1, y0 + d),
        (x1, y1 - d),
        (x1 - c, y1),
        (x0 + c, y1),
        (x0, y1 - d),
        (x0, y0 + d),
    )
    return Patch(points, fill)


def disc(x: float, y: float, r: float, fill: str, flat: float = 1.0, count: int = 24) -> Patch:
    """A true circle of radius r half heights, in a box that is `flat` times as high as wide."""
    angles = [2 * pi * i / count for i in range(count)]
    return Patch(tuple((x + r * flat * cos(a), y + r * sin(a)) for a in angles), fill)


def laid(points: Iterable[Point], part: Part, lie: Lie) -> list[Point]:
    """The points of an outline on the screen."""
    placed = []
    for u, v in points:
        x, y = u * part.w / 2, v * part.h / 2
        if lie.flipped:
            x = -x
        for _ in range(lie.quarter % 4):
            x, y = -y, x
        placed.append((lie.x + x * lie.scale, lie.y + y * lie.scale))
    return placed
