"""A row of the « Carnet des métiers »: an occupation, its ways of acting, its marks."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.screens.board import Board
from game.screens.book_actions import OpenTrade
from game.screens.book_view import LEVELS, MARK_ICONS, MARKS, Mark, TradeRow
from game.screens.kit_panels import card, focus_ring

TILE = 64.0
"""Width of the left column: the trade's icon above the shapes of its ways of acting."""

SHAPE = 22.0


def shape_of_way(board: Board, letter: str, x: float, y: float, size: float = SHAPE) -> None:
    """The shape of a way of acting on paper, its upper left corner at (x, y)."""
    board.picture(f"riasec/{letter}", Box(x, y, size, size))


def ways_in_words(board: Board, row: TradeRow) -> str:
    return ", ".join(board.ui.tr(theme.WAYS[letter][0]) for letter in row.letters)


def facts_in_words(board: Board, row: TradeRow) -> str:
    """Its ways of acting, from which diploma on, and the towns where it is met."""
    tr = board.ui.tr
    level = tr("à partir du {level}").format(level=tr(LEVELS[row.level])) if row.level else ""
    return " · ".join(part for part in (ways_in_words(board, row), level, *row.towns) if part)


def marks_of(board: Board, room: Box, row: TradeRow) -> float:
    """The marks of an occupation side by side, each an icon and a word; their bottom."""
    x, y, step = room.x, room.y, _mark_style(board, "met").line_height + 4
    for mark in row.marks:
        width = _mark_width(board, mark)
        if x > room.x and x + width > room.right:
            x, y = room.x, y + step
        _mark(board, x, y, mark)
        x += width + 18
    return y + step if row.marks else y


def _mark_style(board: Board, mark: Mark) -> Style:
    colour = theme.M700 if mark == "advised" else board.ui.tone.on_paper
    return board.ui.style("label", colour, grow=0.9)


def _mark_width(board: Board, mark: Mark) -> float:
    return 30 + board.ui.width(board.ui.tr(MARKS[mark]), _mark_style(board, mark))


def _mark(board: Board, x: float, y: float, mark: Mark) -> None:
    style, words = _mark_style(board, mark), board.ui.tr(MARKS[mark])
    board.disc(x + 12, y + style.line_height / 2, 12, theme.N700)
    board.icon(MARK_ICONS[mark], x + 12, y + style.line_height / 2, 18, theme.P50, theme.N700)
    board.add(*board.paragraph(words, style).at(x + 30, y))
    board.spoken.append(words)


def row_height(board: Board, row: TradeRow, width: float) -> float:
    title, facts, marks = _words(board, row, width)
    return max(title.height + facts.height + marks + 20, TILE + 22)


def draw_row(board: Board, box: Box, row: TradeRow) -> None:
    tone = board.ui.tone
    name = f"trade-{row.code}"
    if board.focused(name):
        focus_ring(board, box, 10)
    card(board, box, tone.focus_row if board.focused(name) else "", cut=16)
    _tile(board, box, row)
    title, facts, marks = _words(board, row, box.w)
    x, y = box.x + TILE + 12, box.y + (box.h - title.height - facts.height - marks) / 2
    board.add(*title.at(x, y), *facts.at(x, y + title.height))
    board.spoken.extend((row.title, facts_in_words(board, row)))
    under = Box(x, y + title.height + facts.height + 2, box.right - 16 - x, 0)
    marks_of(board, under, row)
    board.area(name, box, OpenTrade(row.code), row.title)


def _tile(board: Board, box: Box, row: TradeRow) -> None:
    tile = Box(box.x + 14, box.y + (box.h - 44 - SHAPE - 4) / 2, 44, 44)
    board.rounded(tile, theme.N700, 10)
    board.icon(row.icon, *tile.centre, 30, theme.P50, theme.N700)
    letters = row.letters
    x = tile.centre[0] - len(letters) * (SHAPE + 4) / 2 + 2
    for i, letter in enumerate(letters):
        shape_of_way(board, letter, x + i * (SHAPE + 4), tile.bottom + 5)


def _words(board: Board, row: TradeRow, width: float) -> tuple[Paragraph, Paragraph, float]:
    """Its title and its facts, and how much room its marks take under them."""
    ui, tone = board.ui, board.ui.tone
    room = width - TILE - 28
    title = board.paragraph(row.title, ui.style("label", tone.on_paper), room)
    style = ui.style("body", tone.muted_on_paper, grow=0.9)
    facts = board.paragraph(facts_in_words(board, row), style, room)
    return title, facts, marks_of(Board(ui), Box(0, 0, room, 0), row)
