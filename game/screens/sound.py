"""Sound and voice: three volumes, silence, captions, reading aloud by itself."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.text import Paragraph
from game.screens.actions import ClosePanel, ToggleAutoRead, ToggleCaptions, ToggleMute
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel, panel_top, veil
from game.screens.kit_sound import listen_beside
from game.screens.kit_switch import Volume, switch, volume
from game.screens.ui import Ui

GAP = 12.0
EDGE = 36.0

NO_VOICE = (
    "Aucune voix sur cet ordinateur\u00a0: un adulte peut installer «\u00a0espeak-ng\u00a0», "
    "ou le jeu avec son option «\u00a0voix\u00a0»."
)

Row: TypeAlias = Callable[[Board, Box], None]


class SoundView(NamedTuple):
    """Volumes in 0..1. `has_voice` is false where nothing can read a text aloud."""

    voice: float = 1.0
    effects: float = 0.8
    bed: float = 0.6
    muted: bool = False
    captions: bool = False
    auto_read: bool = False
    has_voice: bool = True


class Plan(NamedTuple):
    """The panel, its first cell, and how many rows a column has."""

    box: Box
    cell: Box
    lines: int
    remark: Paragraph
    close: float


def draw(view: SoundView, ui: Ui) -> Sheet:
    """The panel alone: two columns where there is room, one on a totem."""
    board = Board(ui)
    veil(board, 0.62)
    plan = _plan(board, view)
    box, cell = plan.box, plan.cell
    board.area("under", ui.frame.box, None, focusable=False)
    panel(board, box, cut=30)
    title = board.paragraph(ui.tr("Son et voix"), ui.style("title", ui.tone.on_paper))
    board.add(*title.at(box.x + EDGE, box.y + 26))
    board.spoken.append(ui.tr("Son et voix"))
    for i, row in enumerate(_rows(view, ui)):
        column, line = divmod(i, plan.lines)
        row(board, cell.moved(column * (cell.w + GAP), line * (cell.h + GAP)))
    y = cell.y + plan.lines * (cell.h + GAP)
    board.add(*plan.remark.at(box.x + EDGE, y))
    if not view.has_voice:
        board.spoken.append(ui.tr(NO_VOICE))
        y += plan.remark.height + 16
    at = Box(box.x + EDGE, y + 8, box.w - 2 * EDGE, plan.close)
    button(board, "close", at, ui.tr("Fermer"), ClosePanel(), icon="check", keys=("escape",))
    listen_beside(board, plan.box)
    return board.sheet("voice-plus")


def _plan(board: Board, view: SoundView) -> Plan:
    ui = board.ui
    columns = 1 if ui.tall else 2
    lines = 6 // columns
    width = min(680.0 if ui.tall else 1060.0, ui.frame.width - 32)
    inner = width - 2 * EDGE
    label = ui.style("label", ui.tone.on_paper).line_height
    row = max(64.0, label * 2 + 14)
    words = ui.tr(NO_VOICE) if not view.has_voice else ""
    remark = board.paragraph(words, ui.style("body", ui.tone.muted_on_paper), inner)
    close = button_height(board, ui.tr("Fermer"), inner, icon=True)
    title = ui.style("title", ui.tone.on_paper).line_height
    said = 0.0 if view.has_voice else remark.height + 16
    total = 26 + title + 20 + (row + GAP) * lines + said + 8 + close + 26
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    cell = Box(box.x + EDGE, box.y + 46 + title, (inner - GAP * (columns - 1)) / columns, row)
    return Plan(box, cell, lines, remark, close)


def _rows(view: SoundView, ui: Ui) -> tuple[Row, ...]:
    tr = ui.tr
    volumes = (
        Volume("voice", tr("Voix"), "speech", view.voice),
        Volume("effects", tr("Effets"), "bolt", view.effects),
        Volume("bed", tr("Ambiance"), "factory", view.bed),
    )
    switches = (
        ("mute", tr("Silence"), ToggleMute(), view.muted),
        ("captions", tr("Sous-titres des sons"), ToggleCaptions(), view.captions),
        ("auto-read", tr("Lire tout seul"), ToggleAutoRead(), view.auto_read),
    )
    return (*(_volume(v) for v in volumes), *(_switch(*s) for s in switches))


def _volume(shown: Volume) -> Row:
    return lambda board, box: volume(board, box, shown)


def _switch(name: str, label: str, action: object, on: bool) -> Row:
    return lambda board, box: switch(board, name, box, label, action, on=on)
