"""Rows of choices: one decision a row, an icon, its words, and how to take it."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.screens.board import Board
from game.screens.kit_glyphs import finger, keycap, pad_button
from game.screens.kit_panels import focus_ring
from game.screens.kit_words import explained
from game.session.view import Explained

TILE = 48.0


class Row(NamedTuple):
    """A choice to show. `why_not` greys it and says why; it is not an area then.

    `terms` are the explained words of `words`.
    """

    name: str
    words: str
    action: object
    icon: str = ""
    why_not: str = ""
    terms: tuple[Explained, ...] = ()


def row_height(board: Board, row: Row, width: float, least: float) -> float:
    paragraph, reason = _words(board, row, width)
    return max(least, paragraph.height + (reason.height if reason else 0) + 28)


def choice_row(board: Board, box: Box, row: Row, index: int) -> None:
    """Draw one row in its box; `index` gives its digit."""
    tone = board.ui.tone
    focused = board.focused(row.name)
    down = 3.0 if board.ui.pressed == row.name else 0.0
    if focused:
        focus_ring(board, box)
    face = Box(box.x, box.y + down, box.w, box.h - 5)
    fill = tone.focus_row if focused else tone.paper
    if not down:
        board.rounded(box, tone.edge, 12, cut=18, corner="bottom-right")
    board.rounded(face, fill, 12, cut=18, corner="bottom-right", opacity=_fade(row))
    tile = Box(face.x + 14, face.y + (face.h - TILE) / 2, TILE, TILE)
    board.rounded(tile, theme.N700, 10)
    icon = "lock" if row.why_not else row.icon or "speech"
    board.icon(icon, *tile.centre, 34, theme.P50, theme.N700)
    paragraph, reason = _words(board, row, box.w)
    y = face.y + (face.h - paragraph.height - (reason.height if reason else 0)) / 2
    board.add(*paragraph.at(face.x + 82, y))
    if reason:
        board.add(*reason.at(face.x + 82, y + paragraph.height))
    board.spoken.append(row.words)
    if row.why_not:
        board.spoken.append(row.why_not)
    else:
        _glyph(board, face, index, focused=focused)
        board.area(row.name, box, row.action, row.words, (str(index + 1),))
    explained(board, paragraph, row.words, row.terms, face.x + 82, y, row.name)


def _fade(row: Row) -> float:
    return 0.72 if row.why_not else 1.0


def _words(board: Board, row: Row, width: float) -> tuple[Paragraph, Paragraph | None]:
    tone = board.ui.tone
    room = width - 82 - (glyph_room(board) + 28)
    colour = tone.muted_on_paper if row.why_not else tone.on_paper
    paragraph = board.paragraph(row.words, board.ui.style("strong", colour), room)
    if not row.why_not:
        return paragraph, None
    return paragraph, board.paragraph(row.why_not, board.ui.style("body", colour), room)


def glyph_room(board: Board) -> float:
    """The width kept at the right of a row for its key, button or finger."""
    return 56.0 if board.ui.device != "keyboard" else 50.0


def _glyph(board: Board, face: Box, index: int, *, focused: bool) -> None:
    cy = face.y + face.h / 2
    right = face.right - 22
    if board.ui.device == "pad":
        if focused:
            pad_button(board, right - 20, cy, "south")
    elif board.ui.device == "keyboard":
        keycap(board, right - 38, cy, str(index + 1))
    else:
        finger(board, right - 22, cy, 44, theme.N700)
