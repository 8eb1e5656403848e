"""What a move does is seen to be done: a short movement from what was to what is."""

from collections.abc import Hashable

from game.screens.board import Board

SWIFT = 0.3
"""Seconds that a movement lasts."""

PICTURE = 1 / 30
"""Seconds that a picture of it lasts."""


def going(board: Board, turn: Hashable, seconds: float = SWIFT) -> float:
    """How far the movement of this turn has come, in 0..1: quick, then slow; 1 at rest.

    `turn` must be another value after each move that is to be seen, and only then. Calm players
    see what is, at once.
    """
    board.turn = turn
    share = board.ui.since / seconds
    if board.ui.prefs.calm or share >= 1:
        return 1.0
    board.moves(PICTURE)
    return 1 - (1 - share) ** 2
