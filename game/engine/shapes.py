"""Shapes of the drawing commands: plain rectangles are filled, others rasterised once per size."""

import re
from collections.abc import Hashable
from functools import lru_cache

from game.canvas.commands import Shape
from game.engine.cache import Raster, Rasters
from game.engine.pixels import Bounds, Size, placed, tiled
from game.engine.svg import rasterised, shape_svg

BYTES = 13_000_000

_TOKEN = re.compile(r"[A-Za-z]|-?\d*\.?\d+")


def plain(shape: Shape) -> bool:
    """Whether a shape is nothing but its box filled with one colour."""
    return (
        isinstance(shape.fill, str)
        and not shape.stroke
        and is_rectangle(shape.path, shape.box.w, shape.box.h)
    )


@lru_cache(maxsize=2048)
def is_rectangle(path: str, w: float, h: float) -> bool:
    """Whether a path of absolute M, L, Q and Z goes round the corners of the box, in order."""
    tokens = _TOKEN.findall(path)
    letters = {t for t in tokens if t.isalpha()}
    numbers = [float(t) for t in tokens if not t.isalpha()]
    if not letters <= {"M", "L", "Q", "Z"} or tokens[-1:] != ["Z"] or len(numbers) % 2:
        return False
    corners = [_corner(x, y, w, h) for x, y in zip(numbers[::2], numbers[1::2], strict=True)]
    turns = [c for i, c in enumerate(corners) if i == 0 or c != corners[i - 1]]
    if len(turns) > 1 and turns[0] == turns[-1]:
        turns.pop()
    return turns in ([0, 1, 2, 3], [0, 3, 2, 1])


def _corner(x: float, y: float, w: float, h: float) -> int:
    """Which corner of the box a point is, clockwise from the top left one; -1 for none."""
    corners = ((0.0, 0.0), (w, 0.0), (w, h), (0.0, h))
    near = (i for i, (a, b) in enumerate(corners) if abs(a - x) < 0.01 and abs(b - y) < 0.01)
    return next(near, -1)


def bounds(shape: Shape, dx: float, dy: float, scale: float) -> Bounds:
    """The pixels that a shape may touch."""
    return (tiled if plain(shape) else placed)(shape.box, dx, dy, scale)


class Shapes:
    """Rasters of shapes, whatever their place and opacity."""

    def __init__(self, limit: int = BYTES) -> None:
        self.rasters = Rasters(limit)

    def raster(self, shape: Shape, size: Size) -> Raster:
        key = _key(shape, size)
        return self.rasters.get(key) or self.rasters.keep(
            key, rasterised(shape_svg(shape, size), size)
        )

    def has(self, shape: Shape, size: Size) -> bool:
        """Whether the raster of that size is there already."""
        return _key(shape, size) in self.rasters


def _key(shape: Shape, size: Size) -> Hashable:
    """What tells two rasters apart."""
    return shape.path, *shape[2:5], shape.dash, shape.box.w, shape.box.h, size
