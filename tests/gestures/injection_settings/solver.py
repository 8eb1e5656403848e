"""The reference player of the injection settings: as the coach would."""

from game.gestures.injection_settings.advice import advice
from game.gestures.injection_settings.state import Press
from game.gestures.protocol import Move


def next_move(state: Press) -> Move:
    return advice(state)
