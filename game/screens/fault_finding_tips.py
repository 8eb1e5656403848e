"""Where the coach points: a molten outline and a spark, on whatever may be touched."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import spark
from game.screens.board import Board


def hot(board: Board, box: Box) -> None:
    """Mark the place of the next move."""
    around = box.inset(-6)
    board.rounded(around, None, 16, stroke=theme.M400, stroke_width=5)
    corner = Box(around.right - 20, around.y - 10, 30, 30)
    board.add(Shape(corner, spark(15), theme.M300, theme.INK, 1.5))
