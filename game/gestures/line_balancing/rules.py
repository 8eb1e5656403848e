"""Balance an assembly line: share tasks under the takt, run it, see where pieces wait, adjust.

Sources: the simple assembly line balancing problem (Scholl, 1999); takt time, blocking and
starving as in ISO 22400-2:2014; Little's law (1961). A wrong order is refused with its reason; a
poor balance is not: the bottleneck shows itself when the line runs.
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.line_balancing.checks import check
from game.gestures.line_balancing.form import CRITERIA, FORM, WORDS
from game.gestures.line_balancing.line import read
from game.gestures.line_balancing.outcome import outcome
from game.gestures.line_balancing.state import Balance
from game.gestures.line_balancing.turn import begin, open_moves, play
from game.gestures.protocol import Fault, Level, Move


class LineBalancing:
    """The rules of the gesture; its states are `Balance`."""

    name = "line-balancing"
    title = "Équilibrer une ligne"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level), level)

    def start(self, level: Level, seed: int) -> Balance:
        return begin(read(level), seed)

    def moves(self, state: Balance) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Balance, move: Move) -> Balance:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Balance) -> bool:
        return state.over

    def outcome(self, state: Balance) -> Mapping[str, float]:
        return outcome(state)
