"""Weld a TIG bead: settle the arc and the speed, feed one drop of filler a bead.

Sources: load line of IEC 60974-1; heat input and efficiency of EN 1011-1; names of imperfections
of ISO 6520-1 (see physics). Nothing asks for quickness: the torch moves step by step, or by itself
at the speed that the player sets, and stops when the arc is cut.
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move
from game.gestures.tig_bead.checks import check
from game.gestures.tig_bead.form import CRITERIA, FORM, WORDS
from game.gestures.tig_bead.outcome import outcome
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.turn import begin, open_moves, play
from game.gestures.tig_bead.weld import read


class TigBead:
    """The rules of the gesture; its states are `Bead`."""

    name = "tig-bead"
    title = "Souder un cordon TIG"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Bead:
        return begin(read(level), seed)

    def moves(self, state: Bead) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Bead, move: Move) -> Bead:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Bead) -> bool:
        return state.over

    def outcome(self, state: Bead) -> Mapping[str, float]:
        return outcome(state)
