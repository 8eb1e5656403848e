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
    """How the cells are laid out: with names under the marks when all of them fit."""

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
    height = 14 + heading.line_height + rows * (cells.height + GAP) + 4
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    words = _heading(board, view)
    board.add(*board.paragraph(words, heading).at(box.x + 18, box.y + 8))
    board.spoken.append(words)
    top = box.y + 14 + heading.line_height
    for i, piece in enumerate(view.pieces):
        x = box.x + 14 + (i % cells.columns) * (cells.width + GAP)
        y = top + (i // cells.columns) * (cells.height + GAP)
        _cell(board, view, piece, Box(x, y, cells.width, cells.height), named=cells.named)
    return box.bottom


def _cells(board: Board, view: Bench, width: float) -> Cells:
    """Four columns, or three where there is height, with names; else four without."""
    mark, name = _lines(board)
    longest = max(board.ui.width(board.ui.tr(p.name), name) for p in view.pieces)
    widths = {n: (width - 28 - GAP * (n - 1)) / n for n in (4, 3)}
    for columns in (4, 3) if board.ui.tall else (4,):
        if longest + 22 <= widths[columns]:
            height = mark.line_height + name.line_height + 12
            return Cells(columns, widths[columns], height, named=True)
    return Cells(4, widths[4], max(48.0, mark.line_height + 20), named=False)


def _heading(board: Board, view: Bench) -> str:
    """What a touch does; for the piece in focus, its name and its standing."""
    tr = board.ui.tr
    focused = next((p for p in view.pieces if board.focused(f"piece-{p.id}")), None)
    if focused is None:
        return tr("Remplacer un composant")
    known = tr(KNOWN[focused.standing])
    name = tr(focused.name)
    told = f" ({known})" if known else ""
    return tr("Remplacer {mark} : {name}{told}").format(mark=focused.id, name=name, told=told)


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
    if named:
        words = board.ui.tr(piece.name)
        if fill == theme.P300:
            name = name._replace(colour=board.ui.tone.on_paper)
        board.add(*board.paragraph(words, name).at(box.x + 12, y + mark.line_height))
