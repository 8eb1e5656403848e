"""The components that may be replaced, and what measurements say of each."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.gestures.fault_finding_view import Bench, Piece
from game.screens.board import Board
from game.screens.fault_finding_tips import hot
from game.screens.kit_panels import focus_ring, night_panel
from game.session.commands import DoMove

COLUMNS = 4

GAP = 8.0

#: icon and word of what is known of a piece
STANDINGS = {
    "suspect": ("search", "suspect"),
    "cleared": ("check", "écarté"),
    "new": ("spark", "neuf"),
    "unknown": ("wrench", ""),
}


def pieces(board: Board, view: Bench, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui, tone = board.ui, board.ui.tone
    heading = ui.style("label", tone.muted_on_night)
    rows = -(-len(view.pieces) // COLUMNS)
    cell_h = _lines(board)[1].line_height * 2 + 12
    height = 10 + heading.line_height + 6 + rows * (cell_h + GAP) + 6
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    words = _heading(board, view)
    board.add(*board.paragraph(words, heading).at(box.x + 18, box.y + 10))
    board.spoken.append(words)
    width = (box.w - 28 - GAP * (COLUMNS - 1)) / COLUMNS
    top = box.y + 16 + heading.line_height
    for i, piece in enumerate(view.pieces):
        x = box.x + 14 + (i % COLUMNS) * (width + GAP)
        y = top + (i // COLUMNS) * (cell_h + GAP)
        _cell(board, view, piece, Box(x, y, width, cell_h))
    return box.bottom


def _heading(board: Board, view: Bench) -> str:
    """What a touch does; for the piece in focus, its name and its standing."""
    tr = board.ui.tr
    focused = next((p for p in view.pieces if board.focused(f"piece-{p.id}")), None)
    if focused is None:
        return tr("Remplacer un composant")
    known = tr(STANDINGS[focused.standing][1])
    name = tr(focused.name)
    told = f" ({known})" if known else ""
    return tr("Remplacer {mark} : {name}{told}").format(mark=focused.id, name=name, told=told)


def _cell(board: Board, view: Bench, piece: Piece, box: Box) -> None:
    ui, tone = board.ui, board.ui.tone
    name, move = f"piece-{piece.id}", ("replace", piece.id)
    if view.tip == move:
        hot(board, box)
    if board.focused(name):
        focus_ring(board, box, 10)
    out = piece.standing in ("cleared", "new")
    fill = tone.focus_row if board.focused(name) else theme.P300 if out else tone.card
    board.rounded(box, fill, 10, cut=12, corner="bottom-right")
    icon, known = STANDINGS[piece.standing]
    colour = theme.S700 if out else theme.M700
    board.icon(icon, box.x + 24, box.centre[1], 28, colour, fill)
    _words(board, piece, box)
    label = " ".join(filter(None, (piece.id, ui.tr(piece.name), ui.tr(known) if known else "")))
    board.spoken.append(label)
    if piece.standing != "new" and not view.end:
        board.area(name, box, DoMove(move), label)


def _lines(board: Board) -> tuple[Style, Style]:
    """The styles of a mark and of the name under it, set close."""
    mark = board.ui.style("label", board.ui.tone.on_paper)
    name = board.ui.style("body", board.ui.tone.muted_on_paper)
    return mark._replace(leading=1.15), name._replace(leading=1.15)


def _words(board: Board, piece: Piece, box: Box) -> None:
    """The mark and, when it fits, the name under it."""
    mark, name = _lines(board)
    words = board.ui.tr(piece.name)
    fits = box.x + 44 + board.ui.width(words, name) <= box.right - 6
    y = box.centre[1] - mark.line_height * (1 if fits else 0.5)
    board.add(*board.paragraph(piece.id, mark).at(box.x + 44, y))
    if fits:
        board.add(*board.paragraph(words, name).at(box.x + 44, y + mark.line_height))
