"""The main actions at hand: keep start pressed, test, restore the voltage, go on."""

from typing import NamedTuple

from game.canvas.geometry import Box
from game.gestures.fault_finding.view import Bench
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.fault_finding.tips import hot
from game.screens.kit_buttons import Kind, button, button_height
from game.session.commands import DoMove, FinishGesture


class Act(NamedTuple):
    name: str
    label: str
    action: object = None
    kind: Kind = "paper"
    icon: str = ""
    keys: tuple[str, ...] = ()


def hands(board: Board, view: Bench, moves: tuple[Move, ...], place: Box) -> float:
    """Draw what is heard, then one or two buttons, from the top of `place` down."""
    top = _machine(board, view, place)
    acts = _acts(board, view, moves)
    width = (place.w - 12 * (len(acts) - 1)) / len(acts)
    icons = width > 250
    height = max(button_height(board, act.label, width, icon=icons) for act in acts)
    for i, act in enumerate(acts):
        box = Box(place.x + i * (width + 12), top, width, height)
        if isinstance(act.action, DoMove) and act.action.move == view.tip:
            hot(board, box)
        icon = act.icon if icons else ""
        button(board, act.name, box, act.label, act.action, act.kind, icon=icon, keys=act.keys)
    return top + height


def _machine(board: Board, view: Bench, place: Box) -> float:
    """The state of the machine in words; returns where the buttons start."""
    ui = board.ui
    style = ui.style("label", ui.tone.on_night)
    words = ui.tr(view.machine)
    board.icon("motor", place.x + 22, place.y + style.line_height / 2, 28, ui.tone.on_night)
    board.add(*board.paragraph(words, style).at(place.x + 44, place.y))
    board.spoken.append(ui.tr("Moteur : {state}").format(state=words))
    return place.y + style.line_height + 14


def _acts(board: Board, view: Bench, moves: tuple[Move, ...]) -> list[Act]:
    tr = board.ui.tr
    if view.end:
        return [Act("go-on", tr("Continuer"), FinishGesture(), "primary", "next")]
    start, switch = _mark(view, "start-button"), _mark(view, "disconnector")
    keep, release = tr("Tenir {mark}"), tr("Lâcher {mark}")
    restore = tr("Refermer {mark}").format(mark=switch)
    named = {
        ("press", "start"): Act("hold", keep.format(mark=start), icon="finger", keys=("a",)),
        ("release", "start"): Act("hold", release.format(mark=start), icon="hand", keys=("a",)),
        ("restore", "unlock"): Act("restore", tr("Déconsigner"), icon="lock", keys=("d",)),
        ("restore", "close"): Act("restore", restore, icon="contactor", keys=("d",)),
        ("test",): Act("test", tr("Essayer"), icon="play", keys=("e", "north")),
    }
    acts = [named[move]._replace(action=DoMove(move)) for move in moves if move in named]
    if view.repaired:
        acts[-1] = acts[-1]._replace(kind="primary")
    return acts


def _mark(view: Bench, kind: str) -> str:
    """The mark of the first component of a kind."""
    return next((c.id for c in view.circuit.components if c.kind == kind), "")
