"""The actions at hand: note, take the part again, check the zero; then the three decisions."""

from game.canvas.geometry import Box
from game.gestures.metrology.state import Measuring
from game.gestures.metrology.turn import open_moves
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, go_on
from game.screens.gestures.kit_layout import GAP
from game.session.commands import DoMove


def hand(board: Board, state: Measuring, place: Box) -> float:
    """Note the reading, or take the part again; returns the bottom of the button."""
    tr = board.ui.tr
    both = (
        Act("note", tr("Noter"), DoMove(("note",)), "primary", "pencil", ("n", "west")),
        Act("again", tr("Reprendre la pièce"), DoMove(("again",)), "primary", "reload", ("r",)),
    )
    return _open(board, state, both, place)


def setting(board: Board, state: Measuring, place: Box) -> float:
    """Check the zero, erase the points; at the end, go on. Returns the bottom of the buttons."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    zero = tr("Qualifier le palpeur") if state.part.probed else tr("Vérifier le zéro")
    both = (
        Act("zero", zero, DoMove(("zero",)), "paper", "check", ("z",)),
        Act("erase", tr("Effacer"), DoMove(("erase",)), "quiet", "undo", ("e",)),
    )
    return _open(board, state, both, place)


def verdicts(board: Board, state: Measuring, place: Box) -> float:
    """The three decisions, side by side; nothing prefers one."""
    tr = board.ui.tr
    three = (
        Act("conform", tr("Conforme"), DoMove(("conform",))),
        Act("doubt", tr("Dans le doute"), DoMove(("doubt",))),
        Act("reject", tr("Refusée"), DoMove(("reject",))),
    )
    return _open(board, state, three, place)


def _open(board: Board, state: Measuring, acts: tuple[Act, ...], place: Box) -> float:
    """The actions whose move is open; nothing takes no room."""
    moves = open_moves(state)
    shown = tuple(act for act in acts if (act.name,) in moves)
    return act_row(board, shown, place._replace(h=0)) if shown else place.y - GAP
