"""What stands out: the focus where places are close, and where the coach points."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import spark
from game.screens.board import Board


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
