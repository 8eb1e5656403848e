"""Program a robot: the cell and its robots, the program as blocks, the blocks to choose from."""

from game.canvas.areas import Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.robot_programming.advice import right
from game.gestures.robot_programming.form import CRITERIA
from game.gestures.robot_programming.outcome import outcome
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import Trial
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, go_on
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night, tick
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.robot_programming.edits import edits
from game.screens.gestures.robot_programming.grip import grip
from game.screens.gestures.robot_programming.palette import palette, sensors
from game.screens.gestures.robot_programming.picture import cell_picture
from game.screens.gestures.robot_programming.program import program
from game.screens.kit_bars import Hint
from game.screens.kit_buttons import Kind
from game.screens.ui import Ui
from game.session.commands import DoMove
from game.session.view import GestureView

TICK = 0.7
"""Seconds between two steps of a trial that goes by itself."""

LEAST = 170.0
"""Height of the picture, at least."""


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Programming = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.cell.title, (ui.tr(state.cell.intro), ui.tr("Écris le programme")))
    touch = ui.tr("touche un bloc pour le prendre ou l'ajouter")
    if state.trial is not None:
        touch = ui.tr("avance d'un pas, et regarde le bras")
    run = ("run", Hint(ui.tr("lancer l'essai"), "E", "north"))
    step = ("step", Hint(ui.tr("avancer d'un pas"), "A", "north"))
    hints(board, view, touch, (run, step))
    if state.trial is not None:
        _sounds(board, state.trial)
    tick(board, view, TICK)
    return board.sheet(_first(state), scroll_by)


def _sounds(board: Board, trial: Trial) -> None:
    """Each step is heard; so is a stop."""
    board.sounds.append(Sound("cran", times=trial.step))
    board.sounds.append(Sound("ligne-arret", times=int(trial.stop is not None)))


def _first(state: Programming) -> str:
    """Where the focus goes at first: to what is next."""
    if state.over:
        return "go-on"
    if state.trial is None:
        return "run" if state.length else f"add-{state.cell.robots[state.robot].palette[0].id}"
    if not state.ran:
        return "mode" if state.auto else "step"
    return "deliver" if right(state, state.trial) else "edit"


def _columns(view: GestureView, state: Programming, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "cell": lambda b, box: _cell(b, state, box),
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "palette": lambda b, box: palette(b, state, box),
        "program": lambda b, box: program(b, state, box),
        "edits": lambda b, box: edits(b, state, box),
        "sensors": lambda b, box: sensors(b, state, box),
        "grip": lambda b, box: grip(b, state, box),
        "shown": lambda b, box: criteria(b, ui.tr("Ton programme"), CRITERIA, outcome(state), box),
        "acts": lambda b, box: _acts(b, state, box),
    }
    left, tools = _order(state)
    tall = ("coach", "cell", "program", *left[2:], *tools[1:], "acts")
    tools = (*tools, "acts") if ui.frame.form == "wide" else ("acts", *reversed(tools))
    return arranged(ui, panels, (left, tools), (540.0, 392.0), tall)


def _order(state: Programming) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the program; the actions go where there is room for them."""
    if state.trial is None and not state.over:
        return ("cell", "coach", "palette"), ("program", "edits")
    if state.ran or state.over:
        return ("cell", "coach", "shown"), ("program",)
    lamps = ("sensors",) if state.cell.sensors else ("grip",)
    return ("cell", "coach", *lamps), ("program",)


def _cell(board: Board, state: Programming, place: Box) -> float:
    return pictured(board, place, LEAST, lambda b, scene: cell_picture(b, scene, state)).bottom


def _acts(board: Board, state: Programming, place: Box) -> float:
    tr = board.ui.tr
    place = place._replace(h=0)
    if state.over:
        return act_row(board, (go_on(board),), place)
    if state.trial is None:
        run = Act("run", tr("Lancer l'essai"), DoMove(("run",)), "primary", "play", ("e", "north"))
        return act_row(board, (run,), place) if state.length else place.y
    good = state.ran and right(state, state.trial)
    kinds: tuple[Kind, Kind] = ("paper", "primary") if good else ("primary", "paper")
    edit = Act("edit", tr("Modifier"), DoMove(("edit",)), "paper", "", ("j",))
    if state.ran:
        words = tr("Lancer la production")
        go = Act("deliver", words, DoMove(("deliver",)), kinds[1], "", ("e", "north"))
        return act_row(board, (edit._replace(kind=kinds[0]), go), place)
    words = tr("Pas à pas") if state.auto else tr("Laisser tourner")
    mode = DoMove(("mode", "steps" if state.auto else "auto"))
    both = (edit, Act("mode", words, mode, "paper", "", ("r",)))
    if state.auto:
        return act_row(board, both, place)
    step = Act("step", tr("Avancer d'un pas"), DoMove(("step",)), "primary", "step", ("a", "north"))
    y = act_row(board, (step,), place)
    return act_row(board, both, place._replace(y=y + 10))
