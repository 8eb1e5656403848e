"""The actions at hand: steer the part, turn it, rest the hands, look nearer, put it down."""

from game.canvas.geometry import Box
from game.gestures.micro_assembly.state import Bench
from game.gestures.micro_assembly.turn import open_moves
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, go_on
from game.screens.kit_buttons import Kind
from game.session.commands import DoMove


def steers(board: Board, state: Bench, place: Box) -> float:
    """The four steps of the part in the tweezers; returns their bottom."""
    tr, moves = board.ui.tr, open_moves(state)
    ways = (
        ("left", tr("Gauche"), "left", "j"),
        ("right", tr("Droite"), "right", "l"),
        ("up", tr("Haut"), "up", "i"),
        ("down", tr("Bas"), "down", "k"),
    )
    acts = tuple(
        Act(f"move-{way}", words, DoMove(("move", way)), "quiet", icon, (key,))
        for way, words, icon, key in ways
        if ("move", way) in moves
    )
    return _in_rows(board, acts, place)


def comfort(board: Board, state: Bench, place: Box) -> float:
    """Other supports for the hands, other magnifications; returns their bottom."""
    tr, moves = board.ui.tr, open_moves(state)
    rests = (
        ("free", tr("Mains libres"), "f"),
        ("wrists", tr("Poser un poignet"), "o"),
        ("both", tr("Caler les mains"), "c"),
    )
    zooms = (("less", tr("Voir plus large"), "n"), ("more", tr("Voir plus près"), "p"))
    acts = [
        Act(f"{kind}-{word}", words, DoMove((kind, word)), "quiet", "", (key,))
        for kind, known in (("rest", rests), ("zoom", zooms))
        for word, words, key in known
        if (kind, word) in moves
    ]
    return _in_rows(board, tuple(acts), place)


def _in_rows(board: Board, acts: tuple[Act, ...], place: Box) -> float:
    """All in a row where it is wide, else two by two."""
    if board.ui.frame.form != "classic" and board.ui.prefs.text_scale == 1:
        return act_row(board, acts, place._replace(h=0))
    y = place.y
    for i in range(0, len(acts), 2):
        y = act_row(board, acts[i : i + 2], Box(place.x, y, place.w, 0)) + GAP
    return y - GAP


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
