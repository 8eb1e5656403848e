"""Read a drawing: the solid and its views; then the frame, its hinge and its lens."""

from game.canvas.areas import Sheet, Sound
from game.gestures.cad_reading.form import CRITERIA
from game.gestures.cad_reading.outcome import outcome
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.gestures.cad_reading.acts import answers, parts, turns
from game.screens.gestures.cad_reading.frame_picture import frame_picture
from game.screens.gestures.cad_reading.ruler import ruler
from game.screens.gestures.cad_reading.sheet import choices, sheet
from game.screens.gestures.cad_reading.solid_picture import solid_picture
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_steers import steers
from game.screens.gestures.kit_tips import point_out
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Reading = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.task.title, (ui.tr(state.task.intro), _aim(board, state)))
    _hints(board, view, state)
    board.sounds.append(Sound("mesure", times=state.moved + len(state.answers)))
    return board.sheet(_first(state), scroll_by)


def _aim(board: Board, state: Reading) -> str:
    tr = board.ui.tr
    if state.fitting:
        return tr("Place les pièces")
    at, count = state.at + 1, len(state.questions)
    return tr("Solide {n} sur {count}").format(n=at, count=count)


def _first(state: Reading) -> str:
    if state.over:
        return "go-on"
    if state.fitting:
        return "validate"
    return "next" if state.found else "turn-right"


def _columns(view: GestureView, state: Reading, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "solid": lambda b, box: solid_picture(b, state, box),
        "turns": lambda b, box: turns(b, box),
        "sheet": lambda b, box: sheet(b, state, box),
        "choices": lambda b, box: choices(b, state, box),
        "answers": lambda b, box: answers(b, state, box),
        "frame": lambda b, box: frame_picture(b, state, box),
        "steers": lambda b, box: steers(b, view.moves, box),
        "ruler": lambda b, box: ruler(b, state, box),
        "parts": lambda b, box: parts(b, state, box),
        "end": lambda b, box: criteria(b, ui.tr("Ton plan"), CRITERIA, outcome(state), box),
    }
    side = (460.0 if state.fitting else ui.frame.width * 0.42, 440.0)
    columns = arranged(ui, panels, _order(state), side)
    if ui.tall:
        return columns
    scene, tools = columns
    return scene, tools._replace(grows=0 if state.over else 1)


def _order(state: Reading) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the tools: the tools begin with the coach."""
    if state.fitting:
        if state.over:
            return ("frame", "ruler"), ("coach", "end", "answers")
        return ("frame", "steers"), ("coach", "ruler", "parts")
    if state.over:
        return ("solid",), ("coach", "sheet", "end", "answers")
    last = "answers" if state.question.ask == "wrong" or state.found else "choices"
    return ("solid", "turns"), ("coach", "sheet", last)


def _hints(board: Board, view: GestureView, state: Reading) -> None:
    tr = board.ui.tr
    touch = tr("touche le bon dessin")
    if state.fitting:
        touch = tr("glisse la pièce sur la monture, ou avance pas à pas")
    extra = (
        ("next", Hint(tr("la suite"), "N", "west")),
        ("take", Hint(tr("changer de pièce"), "T", "west")),
    )
    hints(board, view, touch, extra)
