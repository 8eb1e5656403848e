"""The reference player of the micro-assembly: as the coach would."""

from game.gestures.micro_assembly.advice import advice
from game.gestures.micro_assembly.state import Bench
from game.gestures.protocol import Move


def next_move(state: Bench) -> Move:
    return advice(state)
