"""Assemble under the microscope: the field, the tray, the part in the tweezers, the supports."""

from game.canvas.areas import Sheet, Sound
from game.gestures.micro_assembly.form import CRITERIA
from game.gestures.micro_assembly.outcome import outcome
from game.gestures.micro_assembly.state import Bench
from game.screens.board import Board
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_steers import steers
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.micro_assembly.acts import comfort, put_down, turns
from game.screens.gestures.micro_assembly.scope import scope
from game.screens.gestures.micro_assembly.tray import compare, tray
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Bench = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    told = ui.tr("{n} pièces sur {count}")
    count = told.format(n=len(state.placed), count=len(state.assembly.parts))
    bars(board, view, state.assembly.title, (ui.tr(state.assembly.intro), count))
    _hints(board, view)
    board.sounds.append(Sound("mesure", times=len(state.placed)))
    return board.sheet(_first(state), scroll_by)


def _first(state: Bench) -> str:
    if state.over:
        return "go-on"
    return "set" if state.held else f"pick-{state.left[0].key}"


def _columns(view: GestureView, state: Bench, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "scope": lambda b, box: scope(b, state, box),
        "steers": lambda b, box: steers(b, view.moves, box),
        "comfort": lambda b, box: comfort(b, view.moves, box),
        "tray": lambda b, box: tray(b, state, box),
        "compare": lambda b, box: compare(b, state, box),
        "turns": lambda b, box: turns(b, box),
        "set": lambda b, box: put_down(b, state, box),
        "end": lambda b, box: criteria(b, ui.tr("Ton montage"), CRITERIA, outcome(state), box),
    }
    return arranged(ui, panels, _order(state), (460.0, 400.0))


def _order(state: Bench) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the tools: the tools begin with the coach."""
    if state.over:
        return ("scope",), ("coach", "end", "set")
    if state.held:
        return ("scope", "steers", "comfort"), ("coach", "compare", "turns", "set")
    return ("scope", "comfort"), ("coach", "tray")


def _hints(board: Board, view: GestureView) -> None:
    tr = board.ui.tr
    extra = (("set", Hint(tr("poser"), "B", "west")),)
    hints(board, view, tr("glisse la pièce sous le microscope, ou avance pas à pas"), extra)
