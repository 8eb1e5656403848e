"""A panel of settings: a title, rows in one or two columns that scroll, and « Fermer »."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.screens.actions import ClosePanel, OpenPanel, Panel
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import focus_ring, panel, panel_top, veil
from game.screens.kit_sound import listen_beside
from game.screens.kit_switch import fitted_label, switch
from game.screens.ui import Ui

GAP = 12.0
EDGE = 36.0
RING = 20.0
"""What the focus takes around a row: it is not to be cut by the window of the rows."""

LISTEN = 88.0
"""What a high panel leaves of the frame below it: « Écouter » stands there."""

Row: TypeAlias = Callable[[Board, Box], None]
"""Draws itself in the box it is given."""


class Form(NamedTuple):
    """`remark` is a sentence above the rows, or empty; `first` is where the focus starts."""

    title: str
    rows: Sequence[Row]
    first: str
    remark: str = ""


class Plan(NamedTuple):
    box: Box
    columns: int
    lines: int
    row: float
    window: Box
    close: float


def form(made: Form, ui: Ui) -> Sheet:
    """The panel alone: the app paints it over the screen that waits."""
    board = Board(ui)
    veil(board, 0.62)
    plan = _plan(board, made)
    box = plan.box
    board.area("under", ui.frame.box, None, focusable=False)
    panel(board, box, cut=30)
    heading = ui.style("title", ui.tone.on_paper)
    board.add(*board.paragraph(made.title, heading).at(box.x + EDGE, box.y + 22))
    board.spoken.append(made.title)
    remark = _remark(board, made, box)
    if made.remark:
        board.add(*remark.at(box.x + EDGE, box.y + 22 + heading.line_height + 6))
        board.spoken.append(made.remark)
    scroll_by = _rows(board, made, plan)
    at = Box(box.x + EDGE, box.bottom - 26 - plan.close, box.w - 2 * EDGE, plan.close)
    button(board, "close", at, ui.tr("Fermer"), ClosePanel(), icon="check", keys=("escape",))
    listen_beside(board, box)
    return board.sheet(made.first, scroll_by)


def _remark(board: Board, made: Form, box: Box) -> Paragraph:
    style = board.ui.style("body", board.ui.tone.muted_on_paper)
    return board.paragraph(made.remark, style, box.w - 2 * EDGE)


def _plan(board: Board, made: Form) -> Plan:
    ui = board.ui
    columns = 1 if ui.tall else 2
    lines = -(-len(made.rows) // columns)
    width = min(680.0 if ui.tall else 1060.0, ui.frame.width - 32)
    row = max(64.0, min(78.0, ui.style("label", ui.tone.on_paper).line_height * 2 + 14))
    close = button_height(board, ui.tr("Fermer"), width - 2 * EDGE, icon=True)
    said = _remark(board, made, Box(0, 0, width, 0)).height + 6 if made.remark else 0.0
    above = 22 + ui.style("title", ui.tone.on_paper).line_height + said + 24
    below = 18 + close + 26
    rows = (row + GAP) * lines - GAP
    most = ui.frame.height - LISTEN - 12
    total = min(above + rows + below, most)
    high = total > most - LISTEN or ui.tall
    top = min(panel_top(ui, total), most + 12 - total) if high else panel_top(ui, total)
    box = Box((ui.frame.width - width) / 2, top, width, total)
    window = Box(box.x + EDGE, box.y + above, width - 2 * EDGE, total - above - below)
    return Plan(box, columns, lines, row, window, close)


def _rows(board: Board, made: Form, plan: Plan) -> float:
    """The rows, through a window when they are more than it holds; how far they scroll."""
    window = plan.window
    inner = Board(board.ui)
    wide = (window.w - GAP * (plan.columns - 1)) / plan.columns
    for i, row in enumerate(made.rows):
        column, line = divmod(i, plan.lines)
        x, y = window.x + column * (wide + GAP), window.y + line * (plan.row + GAP)
        row(inner, Box(x, y, wide, plan.row))
    height = (plan.row + GAP) * plan.lines - GAP
    if height <= window.h + 1:
        board.take(inner)
        return 0.0
    seen = Box(window.x - RING, window.y - 8, window.w + 2 * RING, window.h + 16)
    return board.window(seen, inner, height + 24)


def switch_row(name: str, label: str, action: object, *, on: bool) -> Row:
    return lambda board, box: switch(board, name, box, label, action, on=on)


def opener(name: Panel, label: str, icon: str) -> Row:
    """A row that opens another panel."""

    def draw(board: Board, box: Box) -> None:
        fill = _ground(board, name, box)
        tone = board.ui.tone
        words = fitted_label(board, label, tone.on_paper, box.w - 130, box.h)
        board.add(*words.at(box.x + 20, box.y + (box.h - words.height) / 2))
        board.icon(icon, box.right - 80, box.centre[1], 34, tone.on_paper, fill)
        board.icon("right", box.right - 36, box.centre[1], 30, tone.on_paper, fill)
        board.spoken.append(label)
        board.area(name, box, OpenPanel(name), label)

    return draw


def pressed_row(name: str, label: str, value: str, action: object) -> Row:
    """A row that does something when pressed: goes on to the next value, or the like."""

    def draw(board: Board, box: Box) -> None:
        _ground(board, name, box)
        ui, tone = board.ui, board.ui.tone
        style = ui.style("label", tone.on_paper)
        most = box.w * 0.46
        grow = min(1.0, most / max(1.0, ui.width(value, style)))
        said = board.paragraph(value, style._replace(size=style.size * grow))
        room = box.w - 56 - (ui.width(value, said.style) if value else 0)
        words = fitted_label(board, label, tone.on_paper, room, box.h)
        board.add(*words.at(box.x + 20, box.y + (box.h - words.height) / 2))
        right = said.style._replace(align="right")
        y = box.y + (box.h - said.height) / 2
        if value:
            board.add(*said._replace(style=right).at(box.right - 20, y))
        told = f"{label}, {value}" if value else label
        board.spoken.append(told)
        board.area(name, box, action, told)

    return draw


def _ground(board: Board, name: str, box: Box) -> str:
    """The paper of a row, with its focus; returns its colour."""
    tone = board.ui.tone
    if board.focused(name):
        focus_ring(board, box, 10)
    fill = tone.focus_row if board.focused(name) else tone.card
    board.rounded(box, fill, 12, stroke=tone.edge, stroke_width=2)
    return fill
