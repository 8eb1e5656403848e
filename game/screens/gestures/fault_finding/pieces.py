"""The components that may be replaced, and what measurements say of each."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.gestures.fault_finding.view import Bench, Piece
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

GAP = 8.0


class Cells(NamedTuple):
    """How the cells are laid out, with names under the marks or without."""

    columns: int
    width: float
    height: float
    named: bool


#: icon and word of what is known of a piece
ICONS = {"suspect": "search", "cleared": "check", "new": "spark", "unknown": "wrench"}
KNOWN = {"suspect": "suspect", "cleared": "écarté", "new": "neuf", "unknown": ""}


def pieces(board: Board, view: Bench, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui, tone = board.ui, board.ui.tone
    heading = ui.style("label", tone.muted_on_night)
    cells = _cells(board, view, place.w)
    rows = -(-len(view.pieces) // cells.columns)
    top = max(board.paragraph(w, heading, place.w - 36).height for w in _headings(board, view))
    height = 14 + top + rows * (cells.height + GAP) + 4
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    words = _heading(board, view)
    board.add(*board.paragraph(words, heading, place.w - 36).at(box.x + 18, box.y + 8))
    board.spoken.append(words)
    top += box.y + 14
    for i, piece in enumerate(view.pieces):
        x = box.x + 14 + (i % cells.columns) * (cells.width + GAP)
        y = top + (i // cells.columns) * (cells.height + GAP)
        _cell(board, view, piece, Box(x, y, cells.width, cells.height), named=cells.named)
    return box.bottom


def _cells(board: Board, view: Bench, width: float) -> Cells:
    """As many columns, four at most, as leave room for every name.

    At the normal text size, where all must be seen at once, four columns of marks without names
    do; the heading tells the name of the one in focus.
    """
    mark, name = _lines(board)
    longest = max(board.ui.width(board.ui.tr(p.name), name) for p in view.pieces)
    widths = {n: (width - 28 - GAP * (n - 1)) / n for n in (4, 3, 2, 1)}
    columns = next((n for n in widths if longest + 22 <= widths[n]), 1)
    small = board.ui.prefs.text_scale == 1
    if small and columns < (3 if board.ui.tall else 4):
        return Cells(4, widths[4], max(48.0, mark.line_height + 20), named=False)
    return Cells(columns, widths[columns], mark.line_height + name.line_height + 12, named=True)


def _heading(board: Board, view: Bench) -> str:
    """What a touch does; for the piece in focus, its name and its standing."""
    focused = next((p for p in view.pieces if board.focused(f"piece-{p.id}")), None)
    return _named(board, focused) if focused else board.ui.tr("Remplacer un composant")


def _headings(board: Board, view: Bench) -> list[str]:
    """All that the heading may say: its room does not change with the focus."""
    return [board.ui.tr("Remplacer un composant"), *(_named(board, p) for p in view.pieces)]


def _named(board: Board, piece: Piece) -> str:
    tr = board.ui.tr
    known = tr(KNOWN[piece.standing])
    told = f" ({known})" if known else ""
    words = tr("Remplacer {mark}\u00a0: {name}{told}")
    return words.format(mark=piece.id, name=tr(piece.name), told=told)


def _cell(board: Board, view: Bench, piece: Piece, box: Box, *, named: bool) -> None:
    ui, tone = board.ui, board.ui.tone
    name, move = f"piece-{piece.id}", ("replace", piece.id)
    out = piece.standing in ("cleared", "new")
    fill = tone.focus_row if board.focused(name) else theme.P300 if out else tone.card
    fill = tone.edge if ui.pressed == name else fill
    cut = 0 if board.focused(name) else 12
    board.rounded(box, fill, 10, cut=cut, corner="bottom-right" if cut else "none")
    _words(board, piece, box, fill, named=named)
    if board.focused(name):
        close_ring(board, box)
    known = KNOWN[piece.standing]
    label = " ".join(filter(None, (piece.id, ui.tr(piece.name), ui.tr(known) if known else "")))
    board.spoken.append(label)
    if piece.standing != "new" and not view.end:
        board.area(name, box, DoMove(move), label)


def _lines(board: Board) -> tuple[Style, Style]:
    """The styles of a mark and of the name under it, set close."""
    mark = board.ui.style("label", board.ui.tone.on_paper)
    name = board.ui.style("body", board.ui.tone.muted_on_paper)
    return mark._replace(leading=1.2), name._replace(leading=1.15)


def _words(board: Board, piece: Piece, box: Box, fill: str, *, named: bool) -> None:
    """What is known of the piece, its mark, and its name under them."""
    mark, name = _lines(board)
    height = mark.line_height + (name.line_height if named else 0)
    y = box.centre[1] - height / 2
    icon = ICONS[piece.standing]
    colour = theme.S700 if piece.standing in ("cleared", "new") else theme.M700
    board.icon(icon, box.x + 24, y + mark.line_height / 2, 26, colour, fill)
    board.add(*board.paragraph(piece.id, mark).at(box.x + 44, y))
    if not named:
        return
    words = board.ui.tr(piece.name)
    if fill == theme.P300:
        name = name._replace(colour=board.ui.tone.on_paper)
    board.add(*board.paragraph(words, name).at(box.x + 12, y + mark.line_height))
