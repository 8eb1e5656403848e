"""A small chart on paper: axes, lines, dots and words as SVG, in the game's palette."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple, TypeAlias

from game.canvas import theme

Points: TypeAlias = Sequence[tuple[float, float]]

FONT = 'font-family="Atkinson Hyperlegible, Verdana, sans-serif"'


class Chart(NamedTuple):
    """A frame at (x, y) in pixels, `width` by `height`, showing 0..`right` by 0..1."""

    x: float
    y: float
    width: float
    height: float
    right: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the data stands in the picture."""
        return self.x + self.width * x / self.right, self.y + self.height * (1.0 - y)

    def frame(self, title: str, below: str, ticks: Sequence[float], unit: float) -> Iterator[str]:
        """Title, grid and axes; `unit` is what a tick is multiplied by when it is written."""
        yield words(self.x, self.y - 22, title, 19, theme.INK, bold=True)
        for fifth in range(6):
            y = self.at(0.0, fifth / 5)[1]
            yield line([(self.x, y), (self.x + self.width, y)], theme.P300, 1)
            yield words(self.x - 10, y + 5, f"{fifth / 5:.1f}".replace(".", ","), 14, anchor="end")
        bottom = self.y + self.height
        for tick in ticks:
            x = self.at(tick, 0.0)[0]
            yield line([(x, bottom), (x, bottom + 6)], theme.P400, 1.5)
            yield words(x, bottom + 24, f"{tick * unit:g}".replace(".", ","), 14, anchor="middle")
        yield line([(self.x, bottom), (self.x + self.width, bottom)], theme.P400, 1.5)
        yield words(self.x + self.width / 2, bottom + 48, below, 15, anchor="middle")

    def curve(self, points: Points, colour: str, *, dashed: bool = False) -> Iterator[str]:
        """A line through the points, with a dot on each."""
        placed = [self.at(x, y) for x, y in points]
        yield line(placed, colour, 3, dashed=dashed)
        for x, y in placed:
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>'

    def level(self, y: float, name: str, colour: str) -> Iterator[str]:
        """A dashed line across the frame, with its name above it."""
        left, right = self.at(0.0, y), self.at(self.right, y)
        yield line([left, right], colour, 2, dashed=True)
        yield words(left[0] + 8, left[1] - 6, name, 14, colour)


def words(
    x: float,
    y: float,
    text: str,
    size: float,
    colour: str = theme.P600,
    *,
    anchor: str = "start",
    bold: bool = False,
) -> str:
    weight = ' font-weight="700"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{colour}"'
        f' text-anchor="{anchor}"{weight} {FONT}>{escape(text)}</text>'
    )


def line(points: Points, colour: str, width: float, *, dashed: bool = False) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashes = ' stroke-dasharray="7 6"' if dashed else ""
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}"'
        f' stroke-linejoin="round"{dashes}/>'
    )


def picture(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    """The whole SVG on paper."""
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}"'
        f' width="{width:g}" height="{height:g}" role="img">'
    )
    ground = f'<rect width="{width:g}" height="{height:g}" fill="{theme.P100}"/>'
    return "\n".join([opening, f"<title>{escape(title)}</title>", ground, *parts, "</svg>"]) + "\n"
