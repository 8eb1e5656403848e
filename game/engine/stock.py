"""The rasters that painting draws from: pictures, shapes and lines of text."""

from typing import NamedTuple

from game.engine import pictures, shapes, text
from game.engine.fonts import Fonts
from game.engine.pictures import Pictures, PictureSource
from game.engine.pixels import Size
from game.engine.shapes import Shapes
from game.engine.text import FontMeasure, Lines

MOST = 50_000_000
"""Bytes of pictures that are kept for screens to come, however large the window."""


class Stock(NamedTuple):
    """Everything rasterised so far, each kind within its own limit."""

    pictures: Pictures
    shapes: Shapes
    lines: Lines
    measure: FontMeasure

    def make_room(self, size: Size) -> None:
        """Let large windows keep more, so that a frame's own rasters always fit, those of two
        screens while one wipes over the other, and those of the screens that may come."""
        pixels = size[0] * size[1]
        self.pictures.rasters.limit = max(pictures.BYTES, min(40 * pixels, MOST), 12 * pixels)
        self.shapes.rasters.limit = max(shapes.BYTES, 14 * pixels)
        self.lines.rasters.limit = max(text.BYTES, 4 * pixels)


def stock(source: PictureSource, fonts: Fonts | None = None) -> Stock:
    """An empty stock; fonts open on first use."""
    fonts = fonts or Fonts()
    measure = FontMeasure(fonts)
    return Stock(Pictures(source), Shapes(), Lines(fonts, measure), measure)
