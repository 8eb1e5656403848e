"""The control room: a row for each measure, alarms by priority, time step by step."""

from game.canvas.areas import Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.process_control.form import CRITERIA
from game.gestures.process_control.outcome import outcome
from game.gestures.process_control.state import Watch
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night, tick
from game.screens.gestures.kit_layout import GAP, Column, Panel, arranged, lay
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.process_control.acts import alarms, clock
from game.screens.gestures.process_control.row import row
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView

TICK = 0.8
"""Seconds that a minute of the plant lasts when time goes on by itself."""


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Watch = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.plant.title, (ui.tr(state.plant.intro), ui.tr(state.plant.plant)))
    extra = (("step", Hint(ui.tr("une minute"), "M", "north")),)
    hints(board, view, ui.tr("touche une vanne, puis laisse passer une minute"), extra)
    board.sounds.append(Sound("cran", times=state.turns))
    tick(board, view, TICK)
    return board.sheet(_first(state), scroll_by)


def _first(state: Watch) -> str:
    if state.over:
        return "go-on"
    return "mode" if state.flow else "step"


def _columns(view: GestureView, state: Watch, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "rows": lambda b, box: _rows(b, state, view.moves, box),
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "alarms": lambda b, box: alarms(b, state, box),
        "end": lambda b, box: criteria(b, ui.tr("Ton quart"), CRITERIA, outcome(state), box),
        "clock": lambda b, box: clock(b, state, box),
    }
    between = ("end",) if state.over else ("alarms",) if state.waiting() else ()
    return arranged(ui, panels, (("rows",), ("coach", *between, "clock")), (390.0, 320.0))


def _rows(board: Board, state: Watch, moves: tuple[Move, ...], place: Box) -> float:
    """All measures, sharing the height that is left."""
    count = len(state.plant.loops)
    y = place.y
    for i in range(count):
        y = row(board, state, i, moves, Box(place.x, y, place.w, place.h / count)) + GAP
    return y - GAP
