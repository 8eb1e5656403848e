"""The actions at hand: steer the part, turn it, rest the hands, look nearer, put it down."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.micro_assembly.state import Bench
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on, possible
from game.screens.gestures.kit_steers import in_rows
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def comfort(board: Board, moves: Sequence[Move], place: Box) -> float:
    """Other supports for the hands, other magnifications; returns their bottom."""
    tr = board.ui.tr
    rests = (
        ("free", tr("Mains libres"), "f"),
        ("wrists", tr("Poser un poignet"), "o"),
        ("both", tr("Caler les mains"), "c"),
    )
    zooms = (("less", tr("Voir plus large"), "n"), ("more", tr("Voir plus près"), "p"))
    acts = (
        Act(f"{kind}-{word}", words, DoMove((kind, word)), "quiet", "", (key,))
        for kind, known in (("rest", rests), ("zoom", zooms))
        for word, words, key in known
    )
    return in_rows(board, possible(acts, moves), place)


def turns(board: Board, place: Box) -> float:
    """Quarter turns; returns their bottom."""
    tr = board.ui.tr
    acts = (
        Act("turn-left", tr("Quart à gauche"), DoMove(("turn", "left")), "quiet", "", ("q",)),
        Act("turn-right", tr("Quart à droite"), DoMove(("turn", "right")), "quiet", "", ("d",)),
    )
    return act_row(board, acts, place._replace(h=0))


def put_down(board: Board, state: Bench, place: Box) -> float:
    """Turn the part over or put it back on the tray, then down; the way on when all is done."""
    tr = board.ui.tr
    if state.over:
        return act_row(board, (go_on(board),), place._replace(h=0))
    acts = (
        Act("flip", tr("Retourner"), DoMove(("flip",)), "quiet", "", ("r",)),
        Act("back", tr("Remettre"), DoMove(("back",)), "quiet", "", ("e",)),
    )
    y = act_row(board, acts, place._replace(h=0))
    inside = state.offset.far + state.tremble <= state.part.tolerance
    kind: Kind = "primary" if inside and state.turned_right else "paper"
    down = Act("set", tr("Poser"), DoMove(("set",)), kind, "down", ("b", "west"))
    return act_row(board, (down,), Box(place.x, y + GAP, place.w, 0))
