"""The tag of who speaks, on the edge of what is said: a name, and a role under it."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.screens.board import Board
from game.session.view import Speaker

INTO = 30.0
"""How far the tag hangs over what is said."""

UNDER = 44.0
"""Where words begin under the edge that holds a tag."""

LEFT, RIGHT = 20.0, 42.0

CORNER = 56.0
"""What a tag leaves free of the edge, under the button in the corner of the screen."""


def tag_height(board: Board) -> float:
    """The height of a tag at the player's text size."""
    name, role = _styles(board)
    return name.line_height + role.line_height + 8


def name_tag(board: Board, speaker: Speaker, body: Box, *, at_right: bool = False) -> None:
    """The tag on the upper edge of `body`; words too long for it are written smaller."""
    name, role = _styles(board)
    most = body.w - 60 - CORNER - LEFT - RIGHT
    wide = max(board.ui.width(speaker.name, name), board.ui.width(speaker.role, role))
    height = tag_height(board)
    box = Box(body.x + 24, body.y - height + INTO, min(wide, most) + LEFT + RIGHT, height)
    if at_right:
        box = box._replace(x=body.right - 60 - box.w)
    board.rounded(box, board.ui.tone.accent, 10, cut=18, corner="bottom-right")
    y = box.y + 3
    for words, style in ((speaker.name, name), (speaker.role, role)):
        fits = min(1.0, most / max(1.0, board.ui.width(words, style)))
        line = board.paragraph(words, style._replace(size=style.size * fits))
        board.add(*line.at(box.x + LEFT, y + (style.line_height - line.height) / 2))
        y += style.line_height
    board.spoken.extend((speaker.name, speaker.role))


def _styles(board: Board) -> tuple[Style, Style]:
    return board.ui.style("button", theme.INK, grow=1.08), board.ui.style("body", theme.INK)
