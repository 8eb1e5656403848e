"""A printed page in the art direction: our fonts, ink on white, chamfered panels, the six shapes.

The only module that knows fpdf2, which is optional (see docs/dependencies.md). Lengths are in
millimetres on A4, upright; sizes of type in points.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from game.canvas.text import in_print
from game.canvas.theme import INK, M600, N800, P50, P100, P300, P600, WAYS
from game.content.typography import NARROW, NO_BREAK

WIDTH, HEIGHT, MARGIN = 210.0, 297.0, 13.0
INNER = WIDTH - 2 * MARGIN
POINT = 25.4 / 72
MISSING = (
    "Pour imprimer, il faut la bibliothèque fpdf2\u00a0: «\u00a0pip install fpdf2\u00a0». "
    "Sans elle, «\u00a0--out FICHIER.md\u00a0» donne la fiche en texte."
)
_FONTS = {
    "text": "AtkinsonHyperlegible-Regular.ttf",
    "strong": "AtkinsonHyperlegible-Bold.ttf",
    "italic": "AtkinsonHyperlegible-Italic.ttf",
    "title": "Lexend-SemiBold.ttf",
}
_LEADING = 1.3
_CHAMFER = 5.0


class MissingPaperError(Exception):
    """fpdf2 is not installed; the message, in French, says how to get it."""

    def __init__(self) -> None:
        super().__init__(MISSING)


class TooLongError(Exception):
    """A page would not hold its text even at the smallest size."""


class Paper:
    """One document being drawn, to be used in a `with`: it holds its fonts open.

    `scale` makes type and gaps smaller together, for a page to fit.
    """

    def __init__(self, assets: Path, title: str, language: str, scale: float = 1.0) -> None:
        """Raises MissingPaperError without fpdf2."""
        try:
            from fpdf import FPDF
        except ImportError as missing:
            raise MissingPaperError from missing
        self._pdf: Any = FPDF(unit="mm", format="A4")
        self._pdf.set_auto_page_break(False)
        for name, file in _FONTS.items():
            self._pdf.add_font(name, fname=assets / "fonts" / file)
        self._pdf.set_title(title)
        self._pdf.set_lang(language)
        self._pdf.set_creator("Étincelle")
        self._assets, self._scale = assets, scale

    def __enter__(self) -> "Paper":
        return self

    def __exit__(self, *_: object) -> None:
        for font in self._pdf.fonts.values():
            font.ttfont.close()

    def page(self) -> None:
        """Start a page."""
        self._pdf.add_page()

    def gap(self, millimetres: float) -> float:
        """A gap, smaller on a page that must fit."""
        return millimetres * self._scale

    def text(
        self,
        at: tuple[float, float],
        width: float,
        text: str,
        *,
        size: float = 9.5,
        face: str = "text",
        colour: str = INK,
    ) -> float:
        """Write lines of at most `width` from the top left corner `at`; gives y below them."""
        text = in_print(text)
        text = text.replace(NARROW, NO_BREAK)  # which our fonts lack, and fpdf2 cannot stand in for
        points = size * self._scale
        self._pdf.set_font(face, size=points)
        self._pdf.set_text_color(colour)
        self._pdf.set_xy(*at)
        height = points * POINT * _LEADING
        for words in self._lines(width, text, height):
            self._line((at[0], self._pdf.y), words, height, face, points)
        return float(self._pdf.y)

    def _lines(self, width: float, text: str, height: float) -> list[str]:
        return list(
            self._pdf.multi_cell(
                width, height, text, align="L", dry_run=True, output="LINES", padding=0
            )
        )

    def _line(
        self, at: tuple[float, float], words: str, height: float, face: str, points: float
    ) -> None:
        x, y = at
        self._pdf.set_xy(x - self._pdf.c_margin, y)
        self._pdf.set_font(face, size=points)
        self._pdf.cell(0, height, words)
        self._pdf.set_xy(x, y + height)

    def rich(
        self,
        at: tuple[float, float],
        width: float,
        text: str,
        *,
        size: float,
        colour: str | None = None,
    ) -> float:
        """As `text`; words in `**` are strong, and what follows starts a line of its own."""
        _, strong, rest = text.partition("**") if text.startswith("**") else ("", "", text)
        if not strong:
            return self.text(at, width, text, size=size, colour=colour or INK)
        head, _, tail = rest.partition("**")
        y = self.text(at, width, head, size=size, face="strong", colour=colour or INK)
        tail = tail.strip(" \u00a0—")
        return self.text((at[0], y), width, tail, size=size, colour=colour or INK)

    def size_of(self, text: str, size: float, face: str) -> float:
        """How wide a line is."""
        self._pdf.set_font(face, size=size * self._scale)
        return float(self._pdf.get_string_width(in_print(text)))

    def panel(self, x: float, y: float, width: float, height: float, fill: str = P100) -> None:
        """A panel with one cut corner, top right."""
        cut = _CHAMFER
        corners = [
            (x, y),
            (x + width - cut, y),
            (x + width, y + cut),
            (x + width, y + height),
            (x, y + height),
        ]
        self._pdf.set_draw_color(P300)
        self._pdf.set_fill_color(fill)
        self._pdf.set_line_width(0.3)
        self._pdf.polygon(corners, style="DF")

    def rule(self, x: float, y: float, width: float) -> None:
        """A thin molten line under a title."""
        self._pdf.set_fill_color(M600)
        self._pdf.rect(x, y, width, 0.6, style="F")

    def disc(self, x: float, y: float, radius: float, number: str) -> None:
        """A number in a molten disc, centred."""
        self._pdf.set_fill_color(M600)
        self._pdf.circle(x, y, radius, style="F")
        size = radius * 2.4 / POINT / 1.9 / self._scale
        wide = self.size_of(number, size, "title")
        high = size * self._scale * POINT * _LEADING
        self.text(
            (x - wide / 2, y - high / 2), wide + 4, number, size=size, face="title", colour=P50
        )

    def dot(self, x: float, y: float) -> None:
        """What stands before an item of a list."""
        self._pdf.set_fill_color(M600)
        self._pdf.circle(x, y, 0.6, style="F")

    def way(self, letter: str, x: float, y: float, size: float) -> None:
        """The shape of one of the six ways of acting, in its colour on paper, centred."""
        self.picture(f"riasec/{letter}.svg", x - size / 2, y - size / 2, size)

    def tile(self, name: str, x: float, y: float, size: float) -> None:
        """An icon made for the night, on a night tile."""
        self._pdf.set_fill_color(N800)
        self._pdf.rect(x, y, size, size, style="F", round_corners=True, corner_radius=2.5)
        self.picture(name, x + size * 0.12, y + size * 0.12, size * 0.76)

    def picture(self, name: str, x: float, y: float, width: float) -> None:
        """A drawing of `assets/`, by its path there."""
        self._pdf.image(self._assets / name, x=x, y=y, w=width)

    def section(self, at: tuple[float, float], width: float, title: str) -> float:
        """A section's title with its rule; gives y below."""
        y = self.text(at, width, title, size=12, face="title")
        self.rule(at[0], y + 0.2, 12)
        return y + self.gap(2.4)

    def legend(self, at: tuple[float, float], words: Sequence[str]) -> None:
        """The six shapes with their words, on one line."""
        step = INNER / len(WAYS)
        for i, (letter, word) in enumerate(zip(WAYS, words, strict=True)):
            self.way(letter, at[0] + i * step + 2, at[1] + 2, 3.4)
            self.text((at[0] + i * step + 5, at[1] + 0.2), step, word, size=8.5, colour=P600)

    def save(self, path: Path) -> None:
        """Write the file. Raises OSError."""
        self._pdf.output(str(path))
