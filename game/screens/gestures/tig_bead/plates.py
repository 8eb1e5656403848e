"""The plates, the joint and the bead between them."""

from functools import lru_cache
from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Linear, Radial, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.gestures.tig_bead.physics import flaw
from game.gestures.tig_bead.state import Bead, Cell
from game.screens.board import Board

GLOWING = 24
"""Millimetres of bead that still glow behind the torch."""

MILD = "#5E4A3A"
"""What is mixed into the grey of stainless steel for mild steel, browner as the mill leaves it."""

COLD, HOTTEST, WARM = "#7C93A8", "#66737F", "#B9743A"


class Seam(NamedTuple):
    """Where the joint lies in the picture: y, its start, units a millimetre, scale."""

    box: Box
    y: float
    x0: float
    millimetre: float
    scale: float

    def at(self, millimetre: float) -> float:
        return self.x0 + millimetre * self.millimetre


def seam(box: Box, count: int) -> Seam:
    margin = box.w * 0.075
    scale = min(box.w / 780, box.h / 300)
    long = box.w - 2 * margin
    return Seam(box, box.y + box.h * 0.68, box.x + margin, long / count, scale)


def plates(board: Board, place: Seam, metal: str) -> None:
    """The upright plate, the lying one, their brushed lines and the joint between them."""
    box, y = place.box, place.y

    def tint(colour: str) -> str:
        return theme.mix(colour, MILD, 0.4) if metal == "acier" else colour

    board.rect(box, Linear(0, 0, 0, box.h, (Stop(0, "#16324B"), Stop(1, "#0E2135"))))
    top = box.h * 0.1
    back = ((0, top), (box.w, top * 0.4), (box.w, y - box.y), (0, y - box.y))
    steel = Linear(0, top, 0, y - box.y, (Stop(0, tint("#3E5F7E")), Stop(1, tint("#5C7E9C"))))
    board.add(Shape(box, polygon(back), steel))
    edge = ((0, top), (box.w, top * 0.4), (box.w, top * 0.9), (0, top * 1.5))
    board.add(Shape(box, polygon(edge), tint("#7F9DB6")))
    low = Box(box.x, y, box.w, box.bottom - y)
    stops = (Stop(0, tint("#8DA7BD")), Stop(0.5, tint("#6E8BA5")), Stop(1, tint("#3F5A76")))
    board.rect(low, Linear(0, 0, 0, low.h, stops))
    _brushed(board, place)
    board.rect(Box(box.x, y - 3.5, box.w, 7), "#13263C")


def _brushed(board: Board, place: Seam) -> None:
    """The lines that rolling left in the metal."""
    box = place.box
    above = [box.h * (0.2 + 0.05 * i) for i in range(9)]
    below = [place.y - box.y + 24 + 22 * i for i in range(12)]
    for ys, lean, colour in ((above, -8.0, "#6C8CA8"), (below, 3.0, "#A5BBCD")):
        runs = [f"M0,{number(y)} L{number(box.w)},{number(y + lean)}" for y in ys if y < box.h - 12]
        board.add(Shape(box, " ".join(runs), None, colour, 1.4, 0.45))


def warmth(state: Bead, cell: Cell) -> float:
    """1 for a heat in the middle of what is right."""
    band = state.weld.heat
    return min(1.9, float(max(0.25, 2 * cell.heat / (band.low + band.high)) ** 1.4))


def bead(board: Board, place: Seam, state: Bead) -> None:
    """The ripples, cold behind and glowing near the bath; flaws are seen where they are."""
    count = len(state.cells)
    for i, cell in enumerate(state.cells):
        hot = max(0.0, 1 - (count - i) / GLOWING) if state.lit else 0.0
        _ripple(board, place, state, cell, place.at(i + 0.5), hot)
    for i in range(count):
        _flaw(board, place, state, i)


def _ripple(board: Board, place: Seam, state: Bead, cell: Cell, x: float, hot: float) -> None:
    """One ripple. Few sizes and colours, so that each is rasterised once."""
    wide = round(min(warmth(state, cell), 1.5), 1)
    k = place.scale
    ry = (15 + 6 * wide) * k * (1.28 if cell.fill > 1 else 0.74 if not cell.fill else 1)
    rx = max(12.0 * k, place.millimetre * 1.15)
    metal = COLD if wide < 1.4 else HOTTEST
    _oval(board, x, place.y, rx, ry, metal, theme.mix(metal, theme.INK, 0.3))
    if hot > 0:
        glowing = theme.mix(WARM, theme.M500, max(0.0, round(hot, 1) - 0.5) * 2)
        _oval(board, x, place.y, rx, ry, glowing, theme.M700, opacity=min(1.0, hot * 1.3))
    box = Box(x - 2, place.y - ry, 20, 2 * ry)
    board.add(Shape(box, _shine(rx, ry), None, theme.A200, 2, 0.55))


def _oval(
    board: Board,
    x: float,
    y: float,
    rx: float,
    ry: float,
    colour: str,
    edge: str = "",
    opacity: float = 1.0,
) -> None:
    box = Box(x - rx, y - ry, 2 * rx, 2 * ry)
    path = _round(rx, ry)
    board.add(Shape(box, path, colour, edge or None, 1.5 if edge else 0.0, opacity))


@lru_cache(maxsize=512)
def _round(rx: float, ry: float) -> str:
    """An ellipse in its box, less half of its edge."""
    a, b = number(rx - 0.75), number(ry - 0.75)
    end, middle = number(2 * rx - 0.75), number(ry)
    return f"M0.75,{middle} A{a} {b} 0 1 1 {end},{middle} A{a} {b} 0 1 1 0.75,{middle}Z"


@lru_cache(maxsize=512)
def _shine(rx: float, ry: float) -> str:
    """The light along the front of a ripple."""
    return (
        f"M4,{number(ry * 0.34)} C{number(rx * 0.8)},{number(ry * 0.6)} "
        f"{number(rx * 0.8)},{number(ry * 1.4)} 4,{number(ry * 1.66)}"
    )


def _flaw(board: Board, place: Seam, state: Bead, i: int) -> None:
    """A hole, a groove, a gap: each by its shape."""
    cell = state.cells[i]
    x, k = place.at(i + 0.5), place.scale
    match flaw(state.weld, *cell):
        case "burn":
            _oval(board, x, place.y, 8 * k, 11 * k, theme.INK)
        case "undercut":
            for side in (-1, 1):
                at = place.y + side * 24 * k
                board.rounded(Box(x - 8 * k, at - 2.5, 16 * k, 5), theme.N800, 2.5)
        case "fusion":
            board.rect(Box(x - place.millimetre, place.y - 2, 2 * place.millimetre, 4), theme.INK)
        case _:
            return


def glow(board: Board, place: Seam, x: float, hot: float) -> None:
    """The light of the arc on the metal around, and the bath."""
    r = round(20 * place.scale * (0.85 + 0.25 * round(hot, 1))) * 10.0
    stops = (
        Stop(0, theme.M200, 0.85),
        Stop(0.25, theme.M400, 0.5),
        Stop(0.6, theme.M500, 0.18),
        Stop(1, theme.M500, 0),
    )
    board.disc(x, place.y, r, Radial(r, r, r, stops))
    # few sizes, for each is rasterised once
    k = place.scale * (0.8 + 0.35 * round(hot * 20) / 20)
    _oval(board, x, place.y, 30 * k, 24 * k, theme.M400)
    _oval(board, x + 3 * k, place.y, 23 * k, 18 * k, theme.M200)
    _oval(board, x + 5 * k, place.y, 13 * k, 10 * k, "#FFFFFF")
