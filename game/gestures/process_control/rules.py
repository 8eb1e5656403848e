"""Hold a small plant steady: valves, a minute at a time or by itself, alarms, a regulator.

Each loop is a first-order balance (what comes in, what is lost, what events add), the simplest
model of a tank or a heated vat. Alarms by priority: IEC 62682:2022 (management of alarm systems).
The regulator is a PI controller (see regulator). Nothing asks for quickness: time waits by default.
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.process_control.checks import check
from game.gestures.process_control.form import CRITERIA, FORM, WORDS
from game.gestures.process_control.outcome import outcome
from game.gestures.process_control.plant import read
from game.gestures.process_control.state import Watch
from game.gestures.process_control.turn import begin, open_moves, play
from game.gestures.protocol import Fault, Level, Move


class ProcessControl:
    """The rules of the gesture; its states are `Watch`."""

    name = "process-control"
    title = "Conduire un procédé"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Watch:
        del seed  # nothing is left to chance: the same watch for all
        return begin(read(level))

    def moves(self, state: Watch) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Watch, move: Move) -> Watch:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Watch) -> bool:
        return state.over

    def outcome(self, state: Watch) -> Mapping[str, float]:
        return outcome(state)
