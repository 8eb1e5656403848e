"""What can be done with the block in hand: up, down, away."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.gestures.robot_programming.state import Programming
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row
from game.screens.gestures.kit_tips import close_ring
from game.screens.gestures.robot_programming.rows import ICON
from game.session.commands import DoMove

GAP, LEAST = 8.0, 48.0


class Edit(NamedTuple):
    """A way to change the block in hand: its move, its words, its icon, its shortcut."""

    name: str
    words: str
    icon: str
    key: str


def edits(board: Board, state: Programming, place: Box) -> float:
    """What can be done with the block in hand, in one row; returns the bottom."""
    tr = board.ui.tr
    able = (
        (state.line > 0, Edit("up", tr("Monter"), "up", "m")),
        (0 <= state.line < len(state.program) - 1, Edit("down", tr("Descendre"), "down", "d")),
        (state.line >= 0, Edit("delete", tr("Effacer"), "trash", "delete")),
    )
    given = [edit for can, edit in able if can]
    if not given:
        return place.y - GAP
    style = board.ui.style("label", board.ui.tone.on_night)
    width = (place.w - GAP * (len(given) - 1)) / len(given)
    longest = max(board.ui.width(edit.words, style) for edit in given)
    if longest + 16 > width:
        acts = (Act(e.name, e.words, DoMove((e.name,)), "quiet", "", (e.key,)) for e in given)
        return act_row(board, tuple(acts), place._replace(h=0))
    icons = longest + ICON + 30 <= width
    height = max(LEAST, style.line_height + 20)
    for i, edit in enumerate(given):
        box = Box(place.x + i * (width + GAP), place.y, width, height)
        _edit(board, edit, box, style, icons=icons)
    return place.y + height


def _edit(board: Board, edit: Edit, box: Box, style: Style, *, icons: bool) -> None:
    ui = board.ui
    fill = theme.N600 if ui.pressed == edit.name else ui.tone.raised
    board.rounded(box, fill, 12, stroke=ui.tone.outline, stroke_width=2)
    words = ui.width(edit.words, style)
    x = box.centre[0] - (words + (ICON + 6 if icons else 0)) / 2
    if icons:
        board.icon(edit.icon, x + ICON / 2, box.centre[1], ICON, style.colour, fill)
        x += ICON + 6
    board.add(*board.paragraph(edit.words, style).at(x, box.centre[1] - style.line_height / 2))
    if board.focused(edit.name):
        close_ring(board, box)
    board.spoken.append(edit.words)
    board.area(edit.name, box, DoMove((edit.name,)), edit.words, (edit.key,))
