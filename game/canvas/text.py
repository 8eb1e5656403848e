"""Fitting words into boxes. Widths come from whoever paints; the breaking is ours and pure."""

import re
from typing import NamedTuple, Protocol

from game.canvas.commands import Align, Face, Text

#: line height over font size, by face (art direction, section 4)
LEADING: dict[Face, float] = {
    "title": 1.2,
    "text": 1.36,
    "strong": 1.28,
    "italic": 1.36,
    "easy": 1.36,
    "easy-strong": 1.28,
}

#: the file of each face in assets/fonts
FILES: dict[Face, str] = {
    "title": "Lexend-SemiBold.ttf",
    "text": "AtkinsonHyperlegible-Regular.ttf",
    "strong": "AtkinsonHyperlegible-Bold.ttf",
    "italic": "AtkinsonHyperlegible-Italic.ttf",
    "easy": "opendyslexic-latin-400-normal.woff",
    "easy-strong": "opendyslexic-latin-700-normal.woff",
}

#: OpenDyslexic is drawn larger than its em says: so small, its letters are about as high as ours
FIT: dict[Face, float] = {"easy": 0.78, "easy-strong": 0.78}

#: where a word too long for a line is best broken
BREAKS = "/\\-_"


APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[\w«“])")
"""A straight apostrophe inside a word, as keyboards have it: neither a quote nor a minute."""


def in_print(text: str) -> str:
    """The text with the apostrophes of print, in every language: « l’œil ».

    Authors type either; only what is set for the eye goes through here (lines of text, pages to
    keep), so that ids, hashes and translations hang on what was typed. No text changes length.
    """
    return APOSTROPHE.sub("’", text) if "'" in text else text


class Measure(Protocol):
    """Text widths of the painter in use."""

    def width(self, text: str, face: Face, size: float) -> float:
        """Width of one line, in logical units."""
        ...


class Style(NamedTuple):
    """How a paragraph looks. `size` is in logical units at 100 % text size."""

    face: Face
    size: float
    colour: str
    align: Align = "left"
    leading: float = 0.0

    @property
    def line_height(self) -> float:
        return self.size * (self.leading or LEADING[self.face])


class Paragraph(NamedTuple):
    """Text broken to a width: its lines and its height."""

    lines: tuple[str, ...]
    style: Style

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.line_height

    def at(self, x: float, y: float) -> tuple[Text, ...]:
        """The commands that write it with its top at y; widened lines share their room out."""
        face, size, colour, align, _ = self.style
        step = self.style.line_height
        y += max(0.0, step - size * LEADING[face]) / 2
        return tuple(
            Text(line, x, y + i * step, face, size, colour, align)
            for i, line in enumerate(self.lines)
        )


def wrap(measure: Measure, text: str, style: Style, width: float) -> Paragraph:
    """Break at plain spaces only: no-break spaces hold, as French punctuation needs.

    A single word that is wider than a line, such as the path of a file, is broken too.
    """
    lines: list[str] = []
    for part in text.split("\n"):
        lines.extend(_wrap_line(measure, part, style, width))
    return Paragraph(tuple(lines), style)


def _wrap_line(measure: Measure, text: str, style: Style, width: float) -> list[str]:
    first, *words = text.split(" ")
    *lines, line = _broken(measure, first, style, width)
    for word in words:
        longer = f"{line} {word}"
        if line.strip(" ") and measure.width(longer, style.face, style.size) > width:
            lines.append(line)
            longer = word
        *full, line = _broken(measure, longer, style, width)
        lines.extend(full)
    return [*lines, line]


def _broken(measure: Measure, text: str, style: Style, width: float) -> list[str]:
    """The pieces of a text: one, unless it is a single word too long for a line of its own."""
    pieces = []
    while " " not in text and measure.width(text, style.face, style.size) > width:
        fits = [n for n in range(1, len(text)) if measure.width(text[:n], *style[:2]) <= width]
        after = next((n for n in reversed(fits) if text[n - 1] in BREAKS), 0)
        cut = after or max(fits, default=1)
        pieces.append(text[:cut])
        text = text[cut:]
        if not text:
            return pieces
    return [*pieces, text]
