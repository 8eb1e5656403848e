"""Weld a TIG bead: the window on the bath, the two settings of the hand, drop after drop."""

from game.canvas.areas import Area, Sheet, Sound
from game.canvas.geometry import Box
from game.gestures.protocol import Move
from game.gestures.tig_bead.form import CRITERIA
from game.gestures.tig_bead.outcome import outcome
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.weld import ARCS
from game.screens.board import Board
from game.screens.gestures.kit_coach import coach
from game.screens.gestures.kit_criteria import criteria
from game.screens.gestures.kit_frame import bars, hints, night, tick
from game.screens.gestures.kit_layout import Column, Panel, arranged, lay
from game.screens.gestures.kit_picture import pictured
from game.screens.gestures.kit_tips import point_out
from game.screens.gestures.tig_bead.acts import acts
from game.screens.gestures.tig_bead.bath import bath
from game.screens.gestures.tig_bead.settings import settings, steering
from game.screens.gestures.tig_bead.trail import trail
from game.screens.kit_bars import Hint, hint_bar
from game.screens.ui import Ui
from game.session.commands import DoMove
from game.session.view import GestureView

TICK = 0.2
"""Seconds between two moves of the torch when it goes by itself."""

LEAST = 210.0
"""Height of the picture, at least."""


def draw(view: GestureView, ui: Ui) -> Sheet:
    state: Bead = view.state
    board = Board(ui)
    night(board)
    scroll_by = lay(board, _columns(view, state, ui))
    point_out(board, state.tip)
    bars(board, view, state.weld.title, (ui.tr(state.weld.intro), ui.tr(state.weld.plate)))
    _hints(board, view, state)
    if state.lit:
        board.sounds.append(Sound("arc", ARCS.index(state.arc) * 6 // (len(ARCS) - 1)))
    tick(board, view, TICK)
    return board.sheet(_first(state), scroll_by)


def _first(state: Bead) -> str:
    if state.over:
        return "go-on"
    if not state.lit:
        return "strike"
    if state.mode == "flow":
        return "torch"
    return "dab" if not state.covered else "step"


def _columns(view: GestureView, state: Bead, ui: Ui) -> tuple[Column, ...]:
    panels: dict[str, Panel] = {
        "bath": lambda b, box: _bath(b, state, view.moves, box),
        "dials": lambda b, box: settings(b, state, view.moves, box),
        "coach": lambda b, box: coach(b, state.said, view.coach, box),
        "criteria": lambda b, box: criteria(b, ui.tr("Ton cordon"), CRITERIA, outcome(state), box),
        "trail": lambda b, box: trail(b, state, box),
        "acts": lambda b, box: acts(b, state, box),
    }
    columns = ("bath", "dials"), ("coach", "criteria", "trail", "acts")
    tall = ("coach", "bath", "trail", "criteria", "dials", "acts")
    return arranged(ui, panels, columns, (348.0, 372.0), tall)


def _bath(board: Board, state: Bead, moves: tuple[Move, ...], place: Box) -> float:
    box = pictured(board, place, LEAST, lambda b, scene: bath(b, scene, state))
    ways = steering(state, moves)
    if ways:
        label = board.ui.tr("La torche : une goutte")
        area = Area("torch", box, DoMove(("dab",)), label, steers=ways)
        board.areas.append(area)
        if board.focused("torch"):
            board.rounded(box.inset(-4), None, 16, stroke=board.ui.tone.focus, stroke_width=5)
    return box.bottom


def _hints(board: Board, view: GestureView, state: Bead) -> None:
    tr = board.ui.tr
    if state.lit and state.mode == "flow" and board.ui.device in ("keyboard", "pad"):
        hint_bar(
            board,
            (
                Hint(tr("aller plus ou moins vite"), arrows="sideways"),
                Hint(tr("monter ou baisser"), arrows="updown"),
                Hint(tr("une goutte"), tr("Entrée")),
                Hint(tr("couper l'arc"), "C", "west"),
            ),
        )
        return
    touch = tr("touche un bouton, ou glisse le long d'une jauge")
    if state.lit and state.mode == "flow":
        touch = tr("touche la pièce pour poser une goutte")
    extra = (
        ("step", Hint(tr("avancer"), "A", "north")),
        ("dab", Hint(tr("une goutte"), "U", "west")),
    )
    hints(board, view, touch, extra)
