"""The reference player of the laboratory analysis: as the coach would."""

from game.gestures.lab_analysis.advice import advice
from game.gestures.lab_analysis.state import Analysis
from game.gestures.protocol import Move


def next_move(state: Analysis) -> Move:
    return advice(state)
