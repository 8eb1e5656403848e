"""Look inside a weld: the piece and its probe, the screen of the set, the notes, the decision."""

from game.canvas.areas import Sheet, Sound
from game.gestures.ultrasonic_scan.form import CRITERIA
from game.gestures.ultrasonic_scan.outcome import outcome
from game.gestures.ultrasonic_scan.state import Scan
from game.screens.board import Board
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.ultrasonic_scan.acts import acts, verdicts
from game.screens.gestures.ultrasonic_scan.notes import notes
from game.screens.gestures.ultrasonic_scan.piece import piece
from game.screens.gestures.ultrasonic_scan.steps import depth_steps, gain_steps, probe_steps
from game.screens.gestures.ultrasonic_scan.trace import trace
from game.screens.kit_bars import Hint
from game.screens.ui import Ui
from game.session.view import GestureView

PITCHES = 5
"""Files of the echo's sound: the nearer the flaw, the higher."""


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Scan = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.weld.title, (ui.tr(state.weld.intro), _limit(board, state)))
    _hints(board, view)
    if state.heard and not state.over:
        near = 1 - state.echo[0] / state.weld.thickness
        board.sounds.append(Sound("echo", round(near * (PITCHES - 1)), state.pings))
    return board.sheet(_first(state), scroll_by)


def _limit(board: Board, state: Scan) -> str:
    words = board.ui.tr("Plus de {limit}\u00a0mm\u00a0: on répare")
    return words.format(limit=state.weld.limit)


def _first(state: Scan) -> str:
    if state.over:
        return "go-on"
    return "gain-more" if state.on_block else "probe-more"


def _columns(view: GestureView, state: Scan, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "piece": lambda b, box: piece(b, state, box),
        "trace": lambda b, box: trace(b, state, box),
        "probe": lambda b, box: probe_steps(b, view.moves, box),
        "depth": lambda b, box: depth_steps(b, view.moves, box),
        "gain": lambda b, box: gain_steps(b, view.moves, box),
        "notes": lambda b, box: notes(b, state, box),
        "acts": lambda b, box: acts(b, state, box),
        "verdicts": lambda b, box: verdicts(b, box),
        "end": lambda b, box: criteria(b, ui.tr("Ton contrôle"), CRITERIA, outcome(state), box),
    }
    return arranged(ui, panels, _order(state), (400.0, 340.0))


def _order(state: Scan) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Panels of the scene and of the tools: the tools begin with the coach."""
    if state.over:
        return ("piece", "trace"), ("coach", "end", "acts")
    if state.on_block:
        return ("piece", "trace", "gain"), ("coach", "acts")
    return ("piece", "probe", "trace", "depth"), ("coach", "notes", "acts", "verdicts")


def _hints(board: Board, view: GestureView) -> None:
    tr = board.ui.tr
    touch = tr("glisse la sonde sur la pièce, et le curseur sur l'écran")
    extra = (("edge", Hint(tr("marquer un bord"), "B", "west")),)
    hints(board, view, touch, extra)
