"""The rasters that painting draws from: pictures, shapes and lines of text."""

from typing import NamedTuple

from game.engine.fonts import Fonts
from game.engine.pictures import Pictures, PictureSource
from game.engine.shapes import Shapes
from game.engine.text import FontMeasure, Lines


class Stock(NamedTuple):
    """Everything rasterised so far, each kind within its own limit."""

    pictures: Pictures
    shapes: Shapes
    lines: Lines
    measure: FontMeasure


def stock(source: PictureSource, fonts: Fonts | None = None) -> Stock:
    """An empty stock; fonts open on first use."""
    fonts = fonts or Fonts()
    measure = FontMeasure(fonts)
    return Stock(Pictures(source), Shapes(), Lines(fonts, measure), measure)
