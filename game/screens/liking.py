"""« Ça t'a plu ? »: five faces after a gesture, and what was shown."""

from collections.abc import Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.screens.board import Board
from game.screens.kit_bars import (
    HINTS,
    MARGIN,
    TOP,
    Hint,
    hint_bar,
    pause_button,
    title_left,
    top_bar,
)
from game.screens.kit_buttons import button, button_height, pill_button, pill_width
from game.screens.kit_faces import faces, faces_height
from game.screens.kit_panels import night_panel, veil
from game.screens.kit_stars import stars
from game.screens.stage import backdrop
from game.screens.ui import Ui
from game.session.commands import Rate, Replay, SkipRating
from game.session.view import LikingView

#: faces from -2 to 2: what they say
FACES = ("Pas du tout", "Bof", "Moyen", "Bien", "J'adore")

GAP = 18.0
PILL = 56.0
REACH = 640.0
"""On a totem, the faces lie below this."""


class Entry(NamedTuple):
    name: str
    label: str
    action: object
    icon: str
    keys: tuple[str, ...]


def draw(view: LikingView, ui: Ui) -> Sheet:
    board = Board(ui)
    backdrop(board, view.backdrop)
    veil(board, 0.7)
    top_bar(board, ui.tr("Ce que tu as fait"), left=title_left(ui))
    gap = _gap(board, view)
    y = _shown(board, view, TOP + gap) + gap
    y = _question(board, max(y, REACH - _title_style(board).line_height) if ui.tall else y)
    _ways_out(board, view, y + gap)
    pause_button(board)
    tr = ui.tr
    hint_bar(
        board,
        (Hint(tr("choisir un visage"), arrows="sideways"), Hint(tr("répondre"), tr("Entrée"))),
    )
    return board.sheet("skip")


def _gap(board: Board, view: LikingView) -> float:
    """The space between panel, question, faces and pills, when all must stand on one page."""
    words = _row_height(board) * len(view.outcome) + 28 + _title_style(board).line_height + 22
    spare = board.ui.frame.height - TOP - HINTS - words - faces_height(board) - PILL - 12
    return max(6.0, min(28.0, spare / 3))


def _row_height(board: Board) -> float:
    return max(40.0, board.ui.style("body", theme.INK).line_height + 6)


def _shown(board: Board, view: LikingView, y: float) -> float:
    """The criteria of the gesture with their sparks: what was shown, never a mark."""
    ui = board.ui
    style = ui.style("body", ui.tone.on_night)
    row = _row_height(board)
    width = min(760.0, ui.frame.width - 2 * MARGIN)
    box = Box((ui.frame.width - width) / 2, y, width, row * len(view.outcome) + 28)
    night_panel(board, box)
    for i, (criterion, value) in enumerate(view.outcome):
        top = box.y + 14 + i * row
        label = ui.tr(criterion.label)
        text = board.paragraph(label, style, width - 210)
        board.add(*text.at(box.x + 26, top + (row - text.height) / 2))
        board.spoken.append(label)
        stars(board, box.right - 164, top + row / 2, value)
    return box.bottom


def _question(board: Board, y: float) -> float:
    ui = board.ui
    title = ui.tr("Ça t'a plu ?")
    style = _title_style(board)
    board.add(*board.paragraph(title, style).at(ui.frame.width / 2, y))
    board.spoken.append(title)
    y += style.line_height + 22
    words = tuple(map(ui.tr, FACES))
    return faces(board, y, words, Rate)


def _title_style(board: Board) -> Style:
    return board.ui.style("title", board.ui.tone.on_night, align="centre")


def _ways_out(board: Board, view: LikingView, y: float) -> None:
    """Do it again, or leave the question open: side by side, one above the other if too wide."""
    tr, frame = board.ui.tr, board.ui.frame
    entries: list[Entry] = [Entry("skip", tr("Je ne sais pas"), SkipRating(), "next", ("s",))]
    if view.can_replay:
        again = tr("Recommencer le geste")
        entries.insert(0, Entry("replay", again, Replay(), "reload", ("r",)))
    total = sum(pill_width(board, e.label) + GAP for e in entries) - GAP
    if total > frame.width - 2 * MARGIN:
        _stacked(board, entries, y)
        return
    x = (frame.width - total) / 2
    for e in entries:
        x += GAP + pill_button(board, e.name, x, y, e.icon, e.label, e.action, keys=e.keys)


def _stacked(board: Board, entries: Sequence[Entry], y: float) -> None:
    width = board.ui.frame.width - 2 * MARGIN
    for e in entries:
        height = button_height(board, e.label, width, icon=True)
        box = Box(MARGIN, y, width, height)
        button(board, e.name, box, e.label, e.action, "quiet", icon=e.icon, keys=e.keys)
        y += height + 14
