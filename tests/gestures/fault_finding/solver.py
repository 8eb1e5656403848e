"""The reference player: a careful technician, who knows no more than the player does."""

from game.gestures.fault_finding.advice import advice
from game.gestures.fault_finding.state import Repair
from game.gestures.protocol import Move


def next_move(state: Repair) -> Move:
    return advice(state)
