"""Lines of text: their widths, and their rasters at any scale.

Hinting rounds the advance of every letter to whole pixels, so that a line set at its real size
is up to 2 % wider or narrower than the same line twice as large. Widths are therefore measured at
one large size, and lines are drawn enlarged and brought down to exactly the measured width:
breaks never depend on the window, and letters keep their own shapes and spacing.
"""

from collections.abc import Hashable
from math import ceil

import pygame

from game.canvas.commands import Face, Text
from game.canvas.text import LEADING, in_print
from game.canvas.typography import added
from game.engine.cache import Raster, Rasters
from game.engine.fonts import Fonts
from game.engine.pixels import Bounds, Size, lasting, nearest, transparent

#: the em at which widths are measured, in pixels
REFERENCE = 256

#: how many widths are remembered
WIDTHS = 20_000

BYTES = 6_000_000


def one_line(text: str) -> str:
    """What is drawn of a text: its apostrophes as in print, control characters as spaces."""
    text = in_print(text)
    return text if text.isprintable() else "".join(c if c >= " " else " " for c in text)


class FontMeasure:
    """Widths of the painted fonts, in logical units (a `game.canvas.text.Measure`)."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._ems: dict[tuple[str, Face], float] = {}

    def width(self, text: str, face: Face, size: float) -> float:
        return self.ems(text, face) * size

    def ems(self, text: str, face: Face) -> float:
        """Width of a line over its font size."""
        key = (text, face)
        ems = self._ems.get(key)
        if ems is None:
            if len(self._ems) >= WIDTHS:
                self._ems.clear()
            ems = self._fonts.at(face, REFERENCE).size(one_line(text))[0] / REFERENCE
            self._ems[key] = ems
        return ems

    @property
    def remembered(self) -> int:
        """How many lines' widths are kept."""
        return len(self._ems)

    def forget(self) -> None:
        """Remember no line any more."""
        self._ems.clear()

    def line(self, line: Text) -> float:
        """Width of a line as it is drawn, over its font size."""
        return self.ems(line.text, line.face) + added(line.text, line.letters, line.words)

    def ascent(self, face: Face) -> float:
        """Height above the baseline, over the font size."""
        return self._fonts.at(face, REFERENCE).get_ascent() / REFERENCE

    def descent(self, face: Face) -> float:
        """Depth below the baseline, over the font size (positive)."""
        return -self._fonts.at(face, REFERENCE).get_descent() / REFERENCE

    def baseline(self, face: Face) -> float:
        """From the top of the line box to the baseline, over the font size."""
        ascent, descent = self.ascent(face), self.descent(face)
        return (LEADING[face] - ascent - descent) / 2 + ascent


class Lines:
    """Rasters of lines of text."""

    def __init__(self, fonts: Fonts, measure: FontMeasure, limit: int = BYTES) -> None:
        self._fonts = fonts
        self._measure = measure
        self.rasters = Rasters(limit)

    def bounds(self, line: Text, dx: float, dy: float, scale: float) -> Bounds:
        """The pixels that a line may touch; its baseline falls between two rows of them."""
        em = line.size * scale
        w, h = self._size(line, em)
        back = {"left": 0.0, "centre": 0.5, "right": 1.0}[line.align]
        left = (line.x + dx) * scale - self._measure.line(line) * em * back
        baseline = nearest((line.y + dy) * scale + self._measure.baseline(line.face) * em)
        return nearest(left), baseline - ceil(self._measure.ascent(line.face) * em), w, h

    def raster(self, line: Text, scale: float) -> Raster:
        key = _key(line, scale)
        return self.rasters.get(key) or self.rasters.keep(key, self._draw(line, line.size * scale))

    def has(self, line: Text, scale: float) -> bool:
        """Whether the raster of that line is there already."""
        return _key(line, scale) in self.rasters

    def _size(self, line: Text, em: float) -> Size:
        """Pixels of the raster; a line without letters has none."""
        measure = self._measure
        width = measure.line(line) * em
        height = ceil(measure.ascent(line.face) * em) + ceil(measure.descent(line.face) * em)
        return (max(1, nearest(width)) if width else 0), height

    def _draw(self, line: Text, em: float) -> Raster:
        """Set the line enlarged, its baseline on a whole pixel of the result, and bring it down."""
        size = self._size(line, em)
        font = self._fonts.at(line.face, enlarged(em))
        ratio = enlarged(em) / em
        letters = _set(line, font, enlarged(em))
        sheet = transparent((letters.get_width(), nearest(size[1] * ratio)))
        sheet.fill((*pygame.Color(line.colour)[:3], 0))
        ascent = nearest(ceil(self._measure.ascent(line.face) * em) * ratio)
        sheet.blit(letters, (0, ascent - font.get_ascent()))
        return Raster(pygame.transform.smoothscale(sheet, size, lasting(size)))


def _key(line: Text, scale: float) -> Hashable:
    """What tells two rasters apart."""
    return line.text, line.face, line.size * scale, line.colour, line.letters, line.words


def enlarged(em: float) -> int:
    """The em of the enlarged setting: four times for reading sizes, less for large titles."""
    times = 4 if em < 36 else 3 if em < 60 else 2
    return max(8, ceil(em * times))


def _set(line: Text, font: pygame.font.Font, em: int) -> pygame.Surface:
    """The line in its colour; letter by letter when room is added between them."""
    text = one_line(line.text)
    if not (line.letters or line.words):
        return font.render(text, True, line.colour)
    width = font.size(text)[0] + ceil(added(text, line.letters, line.words) * em)
    sheet = transparent((max(1, width), font.get_height()))
    sheet.fill((*pygame.Color(line.colour)[:3], 0))
    room = added(text, line.letters, line.words)
    each = line.letters if room else 0.0
    for i, character in enumerate(text):
        blanks = sum(c.isspace() for c in text[:i]) if room else 0
        x = font.size(text[:i])[0] + (each * i + line.words * blanks) * em
        sheet.blit(font.render(character, True, line.colour), (nearest(x), 0))
    return sheet
