"""Set up a milling machine: the drawing, the machine, tools, dials, simulation, measure."""

from game.canvas.areas import Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.cnc_setup.cutting import STOPS
from game.gestures.cnc_setup.form import CRITERIA
from game.gestures.cnc_setup.outcome import outcome
from game.gestures.cnc_setup.state import SetUp
from game.screens.board import Board
from game.screens.gestures.cnc_setup.dials import depth, offset, speeds
from game.screens.gestures.cnc_setup.magazine import tools
from game.screens.gestures.cnc_setup.picture import machine
from game.screens.gestures.cnc_setup.plan import plan
from game.screens.gestures.kit_acts import Act, act_row, go_on
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_tips import point_out
from game.screens.kit_bars import Hint
from game.screens.kit_buttons import Kind
from game.screens.ui import Ui
from game.session.commands import DoMove
from game.session.view import GestureView

LEAST = 210.0
"""Height of the picture, at least."""


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: SetUp = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.job.title, (ui.tr(state.job.intro), ui.tr(state.job.part)))
    touch = ui.tr("touche un bouton, ou glisse le long d'une jauge")
    simulate = ("simulate", Hint(ui.tr("simuler"), "E", "north"))
    hints(board, view, touch, (simulate, ("cut", Hint(ui.tr("usiner"), "E", "north"))))
    board.sounds.append(Sound("cran", times=state.moves))
    board.sounds.append(Sound("pied-a-coulisse", times=int(state.measured)))
    return board.sheet(_first(state), scroll_by)


def _first(state: SetUp) -> str:
    """Where the focus goes at first: to what is next."""
    if state.over:
        return "go-on"
    if state.cut:
        return "offset-minus" if state.measured else "measure"
    if state.cutting:
        if not state.simulated:
            return "simulate"
        return "back" if state.seen else "cut"
    if state.tool >= 0 and state.corner:
        return "cutting"
    return "corner-B" if state.corner == "A" else "corner-A"


def _columns(view: GestureView, state: SetUp, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "machine": lambda b, box: _machine(b, state, box),
        "plan": lambda b, box: plan(b, state, box),
        "coach": lambda b, box: coach(b, state.said, view.coach, box._replace(h=0)),
        "tools": lambda b, box: tools(b, state, box),
        "speeds": lambda b, box: speeds(b, state, view.moves, box),
        "depth": lambda b, box: depth(b, state, view.moves, box),
        "offset": lambda b, box: offset(b, state, view.moves, box),
        "shown": lambda b, box: criteria(
            b, ui.tr("Ton réglage"), CRITERIA, outcome(state), box._replace(h=0)
        ),
        "acts": lambda b, box: _acts(b, state, box),
    }
    left, right = _order(state)
    tall = ("coach", "machine", "plan", *left[1:], *right[2:])
    return arranged(ui, panels, (left, right), (436.0, 372.0), tall)


def _order(state: SetUp) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the machine and of the drawing."""
    if state.over:
        return ("machine",), ("plan", "coach", "shown", "acts")
    if state.cut:
        left = ("machine", "offset") if state.measured else ("machine",)
        return left, ("plan", "coach", "acts")
    if state.cutting:
        return ("machine", "speeds"), ("plan", "coach", "depth", "acts")
    return ("machine", "tools"), ("plan", "coach", "acts")


def _machine(board: Board, state: SetUp, place: Box) -> float:
    return pictured(board, place, LEAST, lambda b, scene: machine(b, scene, state)).bottom


def _acts(board: Board, state: SetUp, place: Box) -> float:
    tr = board.ui.tr
    place = place._replace(h=0)
    if state.over:
        return act_row(board, (go_on(board),), place)
    if state.cut:
        name, words = ("finish", tr("Finir la pièce")) if state.measured else _measure(board)
        act = Act(name, words, DoMove((name,)), "primary", "", ("e", "north"))
        return act_row(board, (act,), place)
    if not state.cutting:
        if state.tool < 0 or not state.corner:
            return place.y
        act = Act("cutting", tr("Régler la coupe"), DoMove(("cutting",)), "primary", "next", ("e",))
        return act_row(board, (act,), place)
    back = Act("back", tr("Outil et origine"), DoMove(("back",)), "paper", "", ("r",))
    if not state.simulated:
        go = Act("simulate", tr("Simuler"), DoMove(("simulate",)), "primary", "", ("e", "north"))
        return act_row(board, (back, go), place)
    if state.seen in STOPS:
        return act_row(board, (back,), place)
    kind: Kind = "paper" if state.seen else "primary"
    cut = Act("cut", tr("Usiner"), DoMove(("cut",)), kind, "", ("e", "north"))
    return act_row(board, (back, cut), place)


def _measure(board: Board) -> tuple[str, str]:
    return "measure", board.ui.tr("Mesurer")
