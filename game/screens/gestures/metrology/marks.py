"""Scales: rows of marks with their numbers, drawn to the hundredth of a millimetre."""

from collections.abc import Iterable
from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.screens.board import Board


class Mark(NamedTuple):
    """A line of a scale from (x, y) on, `length` down; `number` stands at its far end."""

    x: float
    y: float
    length: float
    number: str = ""


def marks(board: Board, box: Box, lines: Iterable[Mark], width: float = 2.0) -> None:
    """Draw the upright marks that fall in the box; a negative length goes up."""
    inside = [m for m in lines if box.x + 1 <= m.x <= box.right - 1]
    if inside:
        path = "M" + " M".join(_line(m, box) for m in inside)
        board.add(Shape(box, path, None, theme.INK, width))
    style = board.ui.style("label", theme.INK, "centre")
    style = style._replace(size=min(style.size, 20.0))
    for m in inside:
        half = board.ui.width(m.number, style) / 2
        if m.number and box.x + half <= m.x <= box.right - half:
            y = m.y + m.length + (1 if m.length > 0 else -1 - style.line_height)
            board.add(*board.paragraph(m.number, style).at(m.x, y))


def _line(m: Mark, box: Box) -> str:
    x, top = m.x - box.x, m.y - box.y
    return f"{x:.2f},{top:.2f} L{x:.2f},{top + m.length:.2f}"


def metal(box: Box, light: str = theme.STEEL_LIGHT, dark: str = theme.STEEL) -> Linear:
    """Brushed steel, from its lit top to its shade."""
    stops = (Stop(0, dark), Stop(0.2, light), Stop(0.7, light), Stop(1, dark))
    return Linear(0, 0, 0, box.h, stops)


def glass(board: Board, box: Box) -> None:
    """The rim of a magnifying glass around a part of the picture."""
    board.rounded(box, None, 4, stroke=theme.M300, stroke_width=3)


TALLEST = 190.0
"""An instrument is not drawn taller, whatever room there is."""

LOW = 260.0
"""A picture lower than this leaves more of its height to the scales."""


def instrument_height(scene: Box) -> float:
    """How much of a picture the whole instrument takes, above its magnified scales."""
    return min(TALLEST, scene.h * (0.36 if scene.h < LOW else 0.46))


def backdrop(board: Board, scene: Box) -> None:
    """The blue of the metrology room."""
    sky = Linear(0, 0, 0, scene.h, (Stop(0, "#16324B"), Stop(1, "#0E2135")))
    board.rect(scene, sky)
