"""Read a solid and its three views, then place a hinge and a lens in a frame.

Sources: ISO 5456-2:1996 (orthographic views, first angle), ISO 5456-3:1996 (isometric views),
ISO 128-2:2022 and ISO 128-3:2022 (lines, views), ISO 8624:2020 (boxing system of frames), ISO
21987:2017 (centring of mounted lenses). Clearances of hinges are values of exercises.
"""

from collections.abc import Mapping

from game.gestures.cad_reading.checks import check
from game.gestures.cad_reading.form import CRITERIA, FORM, WORDS
from game.gestures.cad_reading.level import read
from game.gestures.cad_reading.outcome import outcome
from game.gestures.cad_reading.state import Reading
from game.gestures.cad_reading.turn import begin, open_moves, play
from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move


class CadReading:
    """The rules of the gesture; its states are `Reading`."""

    name = "cad-reading"
    title = "Lire un plan et placer une charnière"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(level)

    def start(self, level: Level, seed: int) -> Reading:
        return begin(read(level), seed)

    def moves(self, state: Reading) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Reading, move: Move) -> Reading:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Reading) -> bool:
        return state.over

    def outcome(self, state: Reading) -> Mapping[str, float]:
        return outcome(state)
