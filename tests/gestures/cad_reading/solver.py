"""The reference player of the drawing reading: as the coach would."""

from game.gestures.cad_reading.advice import advice
from game.gestures.cad_reading.state import Reading
from game.gestures.protocol import Move


def next_move(state: Reading) -> Move:
    return advice(state)
