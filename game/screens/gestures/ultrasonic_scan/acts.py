"""The actions at hand: mark an edge, note a flaw, erase; then the decision."""

from game.canvas.geometry import Box
from game.gestures.ultrasonic_scan.state import Scan
from game.gestures.ultrasonic_scan.weld import RIGHT_GAIN
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def acts(board: Board, state: Scan, place: Box) -> float:
    """Draw the buttons from the top of `place` down; returns their bottom."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place)
    if state.on_block:
        kind: Kind = "primary" if state.gain == RIGHT_GAIN else "paper"
        words = tr("Passer à la soudure")
        return act_row(board, (Act("weld", words, DoMove(("weld",)), kind, "next"),), place)
    both = len(state.edges) == 2
    name, words = ("note", tr("Noter ce défaut")) if both else ("edge", tr("Marquer un bord"))
    aim: Kind = "primary" if both or state.heard else "paper"
    y = act_row(
        board,
        (Act(name, words, DoMove((name,)), aim, "pencil", ("b", "west")),),
        place._replace(h=0),
    )
    if state.edges or state.notes:
        erase = Act("erase", tr("Effacer"), DoMove(("erase",)), "quiet", "undo", ("e",))
        y = act_row(board, (erase,), Box(place.x, y + GAP, place.w, 0))
    return y


def verdicts(board: Board, place: Box) -> float:
    """The two decisions, side by side; nothing prefers one."""
    tr = board.ui.tr
    both = (
        Act("accept", tr("Accepter"), DoMove(("accept",)), "paper", "check", ("a",)),
        Act("repair", tr("À réparer"), DoMove(("repair",)), "paper", "wrench", ("r",)),
    )
    return act_row(board, both, place._replace(h=0))
