"""The actions at hand: turn, choose a view, move a part, validate."""

from game.canvas.geometry import Box
from game.gestures.cad_reading.advice import COARSE
from game.gestures.cad_reading.state import Reading
from game.screens.board import Board
from game.screens.gestures.cad_reading.sheet import side_names
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def turns(board: Board, place: Box) -> float:
    """The two ways to turn the solid; returns their bottom."""
    tr = board.ui.tr
    both = (
        Act("turn-left", tr("Tourner à gauche"), DoMove(("turn", "left")), "quiet", "undo", ("j",)),
        Act("turn-right", tr("Tourner à droite"), DoMove(("turn", "right")), "quiet", "", ("k",)),
    )
    return act_row(board, both, place._replace(h=0))


def answers(board: Board, state: Reading, place: Box) -> float:
    """Which of the three views is wrong; or the way on."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place._replace(h=0))
    if state.found:
        act = Act("next", tr("La suite"), DoMove(("next",)), "primary", "next", ("n", "west"))
        return act_row(board, (act,), place._replace(h=0))
    names = side_names(tr)
    acts = tuple(
        Act(f"answer-{side}", names[side], DoMove(("answer", side)), "paper", "", (side[0],))
        for side in (offer.name for offer in state.question.offers)
        if side not in state.refused
    )
    return act_row(board, acts, place._replace(h=0))


def parts(board: Board, state: Reading, place: Box) -> float:
    """Length of a step, the other part, the validation; returns their bottom."""
    tr = board.ui.tr
    y = act_row(board, tuple(_choices(board, state)), place._replace(h=0))
    kind: Kind = "paper" if state.broken else "primary"
    act = Act("validate", tr("Valider"), DoMove(("validate",)), kind, "check", ("r",))
    return act_row(board, (act,), Box(place.x, y + GAP, place.w, 0))


def _choices(board: Board, state: Reading) -> list[Act]:
    tr = board.ui.tr
    coarse = state.step == COARSE
    words = tr("Pas fin (0,1\u00a0mm)") if coarse else tr("Grand pas (0,5\u00a0mm)")
    how = "fine" if coarse else "coarse"
    acts = [Act("step", words, DoMove(("step", how)), "quiet", "", ("p", "north"))]
    if state.task.lens:
        hinge = state.held == "hinge"
        words = tr("Prendre le verre") if hinge else tr("Prendre la charnière")
        part = "lens" if hinge else "hinge"
        acts.append(Act("take", words, DoMove(("take", part)), "quiet", "", ("t", "west")))
    return acts
