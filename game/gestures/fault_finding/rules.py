"""Find the electrical fault of a motor starter: observe, measure, lock out, replace, test.

Sources: lock-out by NF C 18-510 (separate, lock and tag, prove dead with a voltage detector
tried before and after) and INRS ED 6109; marks by IEC 81346 and EN 50005. The rules never hurt
anybody: a dangerous move is refused with its reason.
"""

from collections.abc import Mapping

from game.gestures.fault_finding.checks import check
from game.gestures.fault_finding.form import FORM, WORDS
from game.gestures.fault_finding.outcome import CRITERIA, outcome
from game.gestures.fault_finding.reader import read
from game.gestures.fault_finding.state import Repair
from game.gestures.fault_finding.turn import begin, open_moves, play
from game.gestures.protocol import Criterion, Fault, Level, Move


class FaultFinding:
    """The rules of the gesture; its states are `Repair`."""

    name = "fault-finding"
    title = "Trouver une panne électrique"
    form = FORM
    criteria: tuple[Criterion, ...] = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        breakdown, reader = read(level, tuple(c.id for c in CRITERIA))
        return tuple(reader.faults) or check(breakdown)

    def start(self, level: Level, seed: int) -> Repair:
        breakdown, reader = read(level, tuple(c.id for c in CRITERIA))
        if reader.faults:
            raise ValueError(reader.faults[0].message)
        return begin(breakdown, seed)

    def moves(self, state: Repair) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Repair, move: Move) -> Repair:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Repair) -> bool:
        return bool(state.end)

    def outcome(self, state: Repair) -> Mapping[str, float]:
        return outcome(state)
