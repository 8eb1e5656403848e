"""The reference player of metrology: as the coach would."""

from game.gestures.metrology.advice import advice
from game.gestures.metrology.state import Measuring
from game.gestures.protocol import Move


def next_move(state: Measuring) -> Move:
    return advice(state)
