"""Set up a milling machine: read the drawing, choose, compute, simulate, cut, measure, correct.

Sources: Vc and fz as in ISO 3002-3:1984; preferred numbers for speeds and feeds (ISO 3:1973); work
origin G54 (ISO 6983-1:2009); theoretical roughness of a rounded corner (Boothroyd and Knight,
2006). A crash or a broken tool happens in simulation only, with its picture.
"""

from collections.abc import Mapping

from game.gestures.cnc_setup.checks import check
from game.gestures.cnc_setup.form import CRITERIA, FORM, WORDS
from game.gestures.cnc_setup.job import read
from game.gestures.cnc_setup.outcome import outcome
from game.gestures.cnc_setup.state import SetUp
from game.gestures.cnc_setup.turn import begin, open_moves, play
from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move


class CncSetup:
    """The rules of the gesture; its states are `SetUp`."""

    name = "cnc-setup"
    title = "Régler une fraiseuse"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> SetUp:
        return begin(read(level), seed)

    def moves(self, state: SetUp) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: SetUp, move: Move) -> SetUp:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: SetUp) -> bool:
        return state.over

    def outcome(self, state: SetUp) -> Mapping[str, float]:
        return outcome(state)
