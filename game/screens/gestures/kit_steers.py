"""Four steps of what is held: the buttons that an arrow key or a drag can do too."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_acts import GAP, Act, act_row, kept
from game.session.commands import DoMove


def steers(board: Board, moves: Sequence[Move], place: Box) -> float:
    """The steps ("move", "left") and so on, each at its place, open or not; returns their end."""
    tr = board.ui.tr
    ways = (
        ("left", tr("Gauche"), "left", "j"),
        ("right", tr("Droite"), "right", "l"),
        ("up", tr("Haut"), "up", "i"),
        ("down", tr("Bas"), "down", "k"),
    )
    acts = (
        Act(f"move-{way}", words, DoMove(("move", way)), "quiet", icon, (key,))
        for way, words, icon, key in ways
    )
    return in_rows(board, kept(acts, moves), place)


def in_rows(board: Board, acts: tuple[Act, ...], place: Box) -> float:
    """All in a row where it is wide, else two by two."""
    if board.ui.frame.form != "classic" and board.ui.prefs.text_scale == 1:
        return act_row(board, acts, place)
    y = place.y
    for i in range(0, len(acts), 2):
        y = act_row(board, acts[i : i + 2], Box(place.x, y, place.w, 0)) + GAP
    return y - GAP
