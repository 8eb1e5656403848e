"""Measure a part: the instrument, the digits read, the drawing, the tolerance, the decision."""

from game.canvas.areas import Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.metrology.form import CRITERIA
from game.gestures.metrology.outcome import outcome
from game.gestures.metrology.state import MOST, Measuring
from game.screens.board import Board
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.metrology.acts import hand, setting, verdicts
from game.screens.gestures.metrology.caliper import caliper
from game.screens.gestures.metrology.cmm import cmm
from game.screens.gestures.metrology.micrometer import micrometer
from game.screens.gestures.metrology.plan import plan
from game.screens.gestures.metrology.truth import truth
from game.screens.gestures.metrology.wheels import wheels
from game.screens.gestures.metrology.zone import asked, zone
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView

LEAST, NARROW, HOLE = 280.0, 196.0, 352.0
"""Height of the picture, at least: of a scale, of a scale beside tools, of a hole."""

PAINTED = {"caliper": caliper, "micrometer": micrometer, "cmm": cmm}


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Measuring = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.part.title, (ui.tr(state.part.intro), asked(board, state)))
    _hints(board, view)
    board.sounds.append(Sound("pied-a-coulisse", times=state.touches))
    return board.sheet(_first(state), scroll_by)


def _first(state: Measuring) -> str:
    if state.over:
        return "go-on"
    if not state.zeroed:
        return "zero"
    if state.part.probed:
        return next((f"seat-{i}" for i in range(12) if i not in state.points), "erase")
    if state.noted:
        return "again" if len(state.readings) < MOST else "conform"
    return "hundredths-more" if state.place else "place-step-1"


def _columns(view: GestureView, state: Measuring, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "instrument": lambda b, box: _instrument(b, state, box),
        "wheels": lambda b, box: wheels(b, state, view.moves, box),
        "plan": lambda b, box: plan(b, state, view.moves, box),
        "zone": lambda b, box: zone(b, state, box),
        "hand": lambda b, box: hand(b, view.moves, box),
        "setting": lambda b, box: setting(b, state, view.moves, box),
        "verdicts": lambda b, box: verdicts(b, view.moves, box),
        "truth": lambda b, box: truth(b, state, box),
        "end": lambda b, box: criteria(b, ui.tr("Ta mesure"), CRITERIA, outcome(state), box),
    }
    return arranged(ui, panels, _order(state), (420.0, 350.0))


def _order(state: Measuring) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the tools: the tools begin with the coach."""
    if state.over:
        return ("instrument",), ("coach", "truth", "end", "setting")
    if state.part.probed:
        return ("instrument", "verdicts"), ("coach", "zone", "setting")
    return ("instrument", "wheels", "hand", "verdicts"), ("coach", "plan", "zone", "setting")


def _instrument(board: Board, state: Measuring, place: Box) -> float:
    scale = NARROW if board.ui.frame.form == "classic" else LEAST
    least = HOLE if state.part.probed else scale
    paint = PAINTED[state.part.instrument]
    return pictured(board, place, least, lambda b, scene: paint(b, scene, state)).bottom


def _hints(board: Board, view: GestureView) -> None:
    tr = board.ui.tr
    extra = (
        ("note", Hint(tr("noter"), "N")),
        ("zero", Hint(tr("vérifier le zéro"), "Z")),
    )
    hints(board, view, tr("choisis la cote, règle les chiffres, puis note"), extra)
