"""Analyse a sample: the burette over its flask, the control chart, the decision."""

from collections.abc import Sequence

from game.canvas.areas import Sheet, Sound
from game.gestures.lab_analysis.form import CRITERIA
from game.gestures.lab_analysis.outcome import outcome
from game.gestures.lab_analysis.state import Analysis
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.lab_analysis.acts import decide, diluting, prepare, tap
from game.screens.gestures.lab_analysis.bench import bench
from game.screens.gestures.lab_analysis.card import card
from game.screens.gestures.lab_analysis.reading import reading
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Analysis = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    sample = state.sample
    bars(board, view, sample.title, (ui.tr(sample.intro), ui.tr(sample.sample)))
    _hints(board, view)
    board.sounds.append(Sound("goutte", times=state.poured + 1000 * len(state.runs)))
    return board.sheet(_first(state, view.moves), scroll_by)


def _first(state: Analysis, moves: Sequence[Move]) -> str:
    """Where the focus goes at first: to what is next."""
    if state.over:
        return "go-on"
    if not state.labelled:
        return "label"
    if state.noted:
        return "again" if len(state.runs) < 2 else "release"
    if ("rinse",) in moves:
        return "rinse"
    if not state.dilution:
        return next(diluting(m) for m in moves if m[0] == "dilute")
    return "pour-stream" if not state.empty else "read"


def _columns(view: GestureView, state: Analysis, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "bench": lambda b, box: bench(b, state, box),
        "reading": lambda b, box: reading(b, state, box),
        "card": lambda b, box: card(b, state, box),
        "prepare": lambda b, box: prepare(b, view.moves, box),
        "tap": lambda b, box: tap(b, state, view.moves, box),
        "decide": lambda b, box: decide(b, state, box),
        "end": lambda b, box: criteria(b, ui.tr("Ton analyse"), CRITERIA, outcome(state), box),
    }
    return arranged(ui, panels, _order(state), (430.0, 350.0))


def _order(state: Analysis) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the tools: the tools begin with the coach."""
    if state.over:
        return ("bench", "reading", "card"), ("coach", "end", "decide")
    ready = state.labelled and (state.rinsed or state.poured) and state.dilution
    tools = ("coach", "card", *(() if ready else ("prepare",)))
    return ("bench", "reading", "tap"), (*tools, *(("decide",) if state.runs else ()))


def _hints(board: Board, view: GestureView) -> None:
    tr = board.ui.tr
    extra = (
        ("pour", Hint(tr("une goutte"), "G", "west")),
        ("read", Hint(tr("noter le volume"), "L", "north")),
    )
    hints(board, view, tr("touche le robinet, ou un bouton"), extra)
