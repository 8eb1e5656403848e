"""The reference player: a setter, who computes before turning and measures before finishing."""

from game.gestures.cnc_setup.advice import advice
from game.gestures.cnc_setup.state import SetUp
from game.gestures.protocol import Move


def next_move(state: SetUp) -> Move:
    return advice(state)
