"""Measure a part: zero the instrument, take the right place, read, repeat, decide with doubt.

Sources: ISO 13385-1:2019 (callipers), ISO 3611:2023 (micrometers), ISO 10360-5:2020 (probing),
ISO 286-2:2010 and ISO 2768-1:1989 (tolerances), ISO 14253-1:2017 (deciding with uncertainty).
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.metrology.checks import check
from game.gestures.metrology.form import CRITERIA, FORM, WORDS
from game.gestures.metrology.outcome import outcome
from game.gestures.metrology.part import read
from game.gestures.metrology.state import Measuring
from game.gestures.metrology.turn import begin, open_moves, play
from game.gestures.protocol import Fault, Level, Move


class Metrology:
    """The rules of the gesture; its states are `Measuring`."""

    name = "metrology"
    title = "Mesurer une pièce"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Measuring:
        return begin(read(level), seed)

    def moves(self, state: Measuring) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Measuring, move: Move) -> Measuring:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Measuring) -> bool:
        return state.over

    def outcome(self, state: Measuring) -> Mapping[str, float]:
        return outcome(state)
