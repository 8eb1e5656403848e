"""A spectacle hinge from the front: its plate with two rivets, its three knuckles and its pin."""

from game.canvas import theme
from game.canvas.commands import Linear, Stop
from game.canvas.geometry import Box
from game.screens.board import Board


def hinge_drawing(board: Board, scale: float, box: Box, *, hot: bool) -> None:
    """The hinge in its box; warm outline while it breaks a rule."""
    steel = Linear(0, 0, 0, box.h, (Stop(0, "#E8EFF5"), Stop(0.5, theme.STEEL), Stop(1, "#5E7893")))
    edge = theme.M400 if hot else theme.S300
    board.rounded(box, steel, min(6.0, 4 * scale), stroke=theme.INK, stroke_width=1.5)
    r = max(1.5, box.h * 0.12)
    for down in (0.3, 0.7):
        board.disc(box.x + box.w * 0.3, box.y + box.h * down, r, theme.N600, theme.INK, 1)
    knuckle = Box(box.x + box.w * 0.6, box.y, box.w * 0.4, box.h)
    round_ = (Stop(0, "#7F98AF"), Stop(0.35, "#F2F6FA"), Stop(1, "#4F6A85"))
    board.rounded(
        knuckle, Linear(0, 0, knuckle.w, 0, round_), 3, stroke=theme.INK, stroke_width=1.5
    )
    for down in (1 / 3, 2 / 3):
        board.rect(Box(knuckle.x, knuckle.y + knuckle.h * down - 1, knuckle.w, 2), theme.INK)
    board.rounded(box.inset(-3), None, 6, stroke=edge, stroke_width=3)
