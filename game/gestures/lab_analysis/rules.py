"""Titrate a sample twice, place the result on the control chart, release or open a deviation.

Sources: ISO 385:2005 (burettes, a class A of 25 ml reads to 0.05 ml), ISO 7870-2:2013 (control
charts), NF V04-206 (acidity of milk in Dornic degrees: N/9 soda, one degree a tenth of a
millilitre for 10 ml of milk). A burette that is not rinsed keeps water, and reads high.
"""

from collections.abc import Mapping

from game.gestures.lab_analysis.checks import check
from game.gestures.lab_analysis.form import CRITERIA, FORM, WORDS
from game.gestures.lab_analysis.outcome import outcome
from game.gestures.lab_analysis.sample import read
from game.gestures.lab_analysis.state import Analysis
from game.gestures.lab_analysis.turn import begin, open_moves, play
from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move


class LabAnalysis:
    """The rules of the gesture; its states are `Analysis`."""

    name = "lab-analysis"
    title = "Analyser un échantillon"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Analysis:
        return begin(read(level), seed)

    def moves(self, state: Analysis) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Analysis, move: Move) -> Analysis:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Analysis) -> bool:
        return state.over

    def outcome(self, state: Analysis) -> Mapping[str, float]:
        return outcome(state)
