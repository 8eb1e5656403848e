"""The reference player of the TIG bead: as the coach would."""

from game.gestures.protocol import Move
from game.gestures.tig_bead.advice import advice
from game.gestures.tig_bead.state import Bead


def next_move(state: Bead) -> Move:
    return advice(state)
