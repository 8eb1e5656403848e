"""Look inside a weld: set the gain, move the probe, read the echoes, measure, decide.

Sources: EN ISO 17640:2018 (ultrasonic testing of welds), ISO 16827:2012 (sizing by the −6 dB
drop), EN ISO 11666:2018 (what is accepted); speed of sound in steel 5,920 m/s. The straight beam on
a machined bead is the simplest of the real set-ups.
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move
from game.gestures.ultrasonic_scan.checks import check
from game.gestures.ultrasonic_scan.form import CRITERIA, FORM, WORDS
from game.gestures.ultrasonic_scan.outcome import outcome
from game.gestures.ultrasonic_scan.state import Scan
from game.gestures.ultrasonic_scan.turn import begin, open_moves, play
from game.gestures.ultrasonic_scan.weld import read


class UltrasonicScan:
    """The rules of the gesture; its states are `Scan`."""

    name = "ultrasonic-scan"
    title = "Contrôler une soudure aux ultrasons"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Scan:
        return begin(read(level), seed)

    def moves(self, state: Scan) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Scan, move: Move) -> Scan:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Scan) -> bool:
        return state.over

    def outcome(self, state: Scan) -> Mapping[str, float]:
        return outcome(state)
