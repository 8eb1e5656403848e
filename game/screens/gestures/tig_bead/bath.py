"""The picture: plates, bead, the torch in one hand and the filler rod in the other."""

from math import pi, sin

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.tig_bead.state import FINE, Bead
from game.screens.board import Board
from game.screens.gestures.tig_bead.plates import Seam, bead, glow, plates, seam
from game.screens.gestures.tig_bead.temper import temper

TORCH = Box(-1000, -640, 1060, 640)
ROD = Box(-8, -612, 1060, 620)
"""The drawings' boxes around their tips, at scale 1."""

ARC = 13.0
"""Units of the picture for a millimetre of arc."""

FLICKER = 0.5
"""Seconds of the arc's flicker: 2 Hz, 8 % at most (art direction, section 6)."""


def bath(board: Board, box: Box, state: Bead) -> None:
    """Paint the weld as it is now."""
    place = seam(box, state.weld.length)
    plates(board, place, state.weld.metal)
    temper(board, place, state)
    _marks(board, place, state)
    bead(board, place, state)
    x = place.at(state.at / FINE)
    if state.lit:
        glow(board, place, x, _hot(board, state))
    tip = place.y - (8 + ARC * state.arc / 10) * place.scale
    if state.lit:
        _arc(board, place, x, tip)
    _held(board, "tig-torch", TORCH, x, tip, place.scale)
    rod = place.scale * (10 if state.covered else 42)
    _held(board, "tig-rod", ROD, x + rod, place.y - rod * 0.3, place.scale)
    if state.lit:
        _sparks(board, place, x)


def _hot(board: Board, state: Bead) -> float:
    """How bright the bath is, with a faint flicker."""
    share = state.weld.heat.share(state.heat)
    still = board.ui.prefs.calm
    if not still:
        board.moves(0.1)
    return share + (0 if still else 0.04 * sin(2 * pi * board.ui.clock / FLICKER))


def _marks(board: Board, place: Seam, state: Bead) -> None:
    """What is left to weld, a pearl apart; with the rhythm shown, where the next drop goes."""
    for millimetre in range(len(state.cells) + 4, state.weld.length + 1, 4):
        x = place.at(millimetre)
        board.rounded(Box(x - 2.5, place.y - 1.5, 5, 3), theme.M200, 1.5)
    if state.weld.rhythm and state.lit and not state.covered:
        x = place.at(state.at / FINE) + 30 * place.scale
        board.disc(x, place.y, 10, None, theme.M200, 3)


def _arc(board: Board, place: Seam, x: float, tip: float) -> None:
    """The cone of light from the tungsten to the bath."""
    h = place.y - tip
    half = 12 * place.scale + 0.22 * h
    box = Box(x - half, tip, 2 * half, h)
    cone = ((half - 2, 0), (half + 2, 0), (2 * half, h), (0, h))
    light = Linear(0, 0, 0, h, (Stop(0, "#FFFFFF"), Stop(1, theme.M200, 0.55)))
    board.add(Shape(box, polygon(cone), light))


def _held(board: Board, name: str, around: Box, x: float, y: float, scale: float) -> None:
    box = Box(x + around.x * scale, y + around.y * scale, around.w * scale, around.h * scale)
    board.picture(f"machines/{name}", box)


def _sparks(board: Board, place: Seam, x: float) -> None:
    """A few sparks close to the bath, for TIG hardly throws any; still for calm players."""
    turn = 0.0 if board.ui.prefs.calm else board.ui.clock
    for i in range(8):
        age = (turn * 1.3 + i * 0.381) % 1.0
        way = -1.2 + 2.4 * ((i * 0.618) % 1.0)
        far = (26 + 44 * age) * place.scale
        sx = x + way * far
        sy = place.y - far * (0.9 - 0.35 * abs(way)) + 60 * age * age * place.scale
        size = round(2.6 * (1 - age) + 0.6, 1)
        board.disc(sx, sy, size, (theme.M100, theme.M200, theme.M300)[i % 3])
