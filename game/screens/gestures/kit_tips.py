"""Help that shows: the ring and the ghost hand where the next move is."""

from math import pi, sin

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import spark
from game.gestures.protocol import Move
from game.screens.board import Board
from game.session.commands import DoMove


def close_ring(board: Board, box: Box) -> None:
    """The focus on a small place among others: the two rings, without brackets."""
    board.rounded(box.inset(-5), None, 14, stroke=theme.INK, stroke_width=3)
    board.rounded(box.inset(-3), None, 12, stroke=board.ui.tone.focus, stroke_width=5)


def hot(board: Board, box: Box) -> None:
    """Mark the place of the next move."""
    around = box.inset(-4)
    board.rounded(around, None, 16, stroke=theme.M400, stroke_width=5)
    corner = Box(around.right - 20, around.y - 10, 30, 30)
    board.add(Shape(corner, spark(15), theme.M300, theme.INK, 1.5))


BEAT = 1.6
"""Seconds that the ghost hand takes to press once."""


def point_out(board: Board, tip: Move, *, ringed: bool = True) -> None:
    """Ring the place of a move, with a ghost hand that presses it; call it when all is drawn.

    A place that has scrolled out of its window is not shown. Without `ringed` it has its own mark.
    """
    area = next((a for a in board.areas if a.action == DoMove(tip)), None) if tip else None
    if area is None or area.hidden_by:
        return
    if ringed:
        hot(board, area.box)
    ghost_hand(board, area.box.x + area.box.w * 0.78, area.box.y + area.box.h * 0.62)


def ghost_hand(board: Board, x: float, y: float) -> None:
    """A pale hand whose finger presses (x, y) again and again; still for calm players."""
    board.moves()
    still = board.ui.prefs.calm
    down = 0.0 if still else max(0.0, sin(2 * pi * board.ui.clock / BEAT))
    if down > 0.6:
        board.disc(x, y, 15, None, theme.M300, 3)
    size = 46.0
    at = y + size * 0.46 + 8 * (1 - down)
    board.icon("ghost", x + 2, at + 2, size, theme.INK)
    board.icon("ghost", x, at, size, theme.P50)
