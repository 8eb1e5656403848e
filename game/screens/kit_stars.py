"""Five sparks: how clearly something was shown. Full sparks and empty rings, never a mark."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import spark
from game.screens.board import Board

STEP = 24.0
COUNT = 5


def filled(value: float) -> int:
    """The number of sparks lit for a value in 0..1; something shown lights at least one."""
    return max(1 if value > 0 else 0, min(COUNT, int(value * COUNT + 0.5)))


def stars(board: Board, x: float, cy: float, value: float) -> float:
    """Draw the five marks from x on, centred on cy; returns their width."""
    lit = filled(value)
    for i in range(COUNT):
        cx = x + STEP / 2 + i * STEP
        if i < lit:
            board.add(Shape(Box(cx - 11, cy - 11, 22, 22), spark(11), theme.M300))
        else:
            board.disc(cx, cy, 5.5, None, theme.A400, 2.5)
    board.spoken.append(board.ui.tr("{n} sur 5").format(n=lit))
    return COUNT * STEP
