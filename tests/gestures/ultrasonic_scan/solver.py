"""The reference player of the ultrasonic scan: as the coach would."""

from game.gestures.protocol import Move
from game.gestures.ultrasonic_scan.advice import advice
from game.gestures.ultrasonic_scan.state import Scan


def next_move(state: Scan) -> Move:
    return advice(state)
