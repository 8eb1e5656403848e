"""The main actions at hand: keep start pressed, test, restore the voltage, go on."""

from game.canvas.geometry import Box
from game.gestures.fault_finding.view import Bench
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, go_on
from game.session.commands import DoMove


def hands(board: Board, view: Bench, moves: tuple[Move, ...], place: Box) -> float:
    """Draw what is heard, then one or two buttons, from the top of `place` down."""
    top = _machine(board, view, place)
    return act_row(board, _acts(board, view, moves), place._replace(y=top))


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
        return [go_on(board)]
    start, switch = _mark(view, "start-button"), _mark(view, "disconnector")
    keep = tr("Tenir {mark}").format(mark=start)
    release = tr("Lâcher {mark}").format(mark=start)
    restore = tr("Refermer {mark}").format(mark=switch)
    named = {
        ("press", "start"): Act("hold", keep, None, "paper", "finger", ("a",)),
        ("release", "start"): Act("hold", release, None, "paper", "hand", ("a",)),
        ("restore", "unlock"): Act("restore", tr("Déconsigner"), None, "paper", "lock", ("d",)),
        ("restore", "close"): Act("restore", restore, None, "paper", "contactor", ("d",)),
        ("test",): Act("test", tr("Essayer"), None, "paper", "play", ("e", "north")),
    }
    acts = [named[move]._replace(action=DoMove(move)) for move in moves if move in named]
    if view.repaired:
        acts[-1] = acts[-1]._replace(kind="primary")
    return acts


def _mark(view: Bench, kind: str) -> str:
    """The mark of the first component of a kind."""
    return next((c.id for c in view.circuit.components if c.kind == kind), "")
