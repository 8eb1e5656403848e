"""The actions at hand: note, take the part again, check the zero; then the three decisions."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.metrology.state import Measuring
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import Act, act_row, closed_button, go_on, possible
from game.screens.gestures.kit_layout import GAP
from game.session.commands import DoMove


def hand(board: Board, moves: Sequence[Move], place: Box) -> float:
    """Note the reading, or take the part again; returns the bottom of the button."""
    tr = board.ui.tr
    note = Act("note", tr("Noter"), DoMove(("note",)), "primary", "pencil", ("n", "west"))
    again = Act("again", tr("Reprendre la pièce"), DoMove(("again",)), "primary", "reload", ("r",))
    return _kept(board, moves, (again if ("again",) in moves else note,), place)


def setting(board: Board, state: Measuring, moves: Sequence[Move], place: Box) -> float:
    """Check the zero, erase the points; at the end, go on. Returns the bottom of the buttons."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    zero = tr("Qualifier le palpeur") if state.part.probed else tr("Vérifier le zéro")
    both = (
        Act("zero", zero, DoMove(("zero",)), "paper", "check", ("z",)),
        Act("erase", tr("Effacer"), DoMove(("erase",)), "quiet", "undo", ("e",)),
    )
    return _open(board, moves, both, place)


def verdicts(board: Board, moves: Sequence[Move], place: Box) -> float:
    """The three decisions, side by side; nothing prefers one."""
    tr = board.ui.tr
    three = (
        Act("conform", tr("Conforme"), DoMove(("conform",))),
        Act("doubt", tr("Dans le doute"), DoMove(("doubt",))),
        Act("reject", tr("Refusée"), DoMove(("reject",))),
    )
    return _kept(board, moves, three, place)


def _kept(board: Board, moves: Sequence[Move], acts: tuple[Act, ...], place: Box) -> float:
    """The actions; while their moves are closed, their outlines keep the room, so that nothing
    jumps."""
    if (acts[0].name,) in moves:
        return act_row(board, acts, place._replace(h=0))
    shadow = Board(board.ui)
    bottom = act_row(shadow, acts, place._replace(h=0))
    for act, area in zip(acts, shadow.areas, strict=True):
        closed_button(board, area.box, act.label)
    return bottom


def _open(board: Board, moves: Sequence[Move], acts: tuple[Act, ...], place: Box) -> float:
    """The actions whose move is open; nothing takes no room."""
    shown = possible(acts, moves)
    return act_row(board, shown, place._replace(h=0)) if shown else place.y - GAP
