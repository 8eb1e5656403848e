"""Assemble parts of a millimetre: in their order, the right way round, with hands at rest.

Hands that are held still tremble, at about 8 Hz (Mürbe et al., « Tremor in otosurgery », American
Journal of Otolaryngology 22, 2001: 16 adults under the microscope; two hands together tremble less
than one). A rest for the wrist divides the tremor by 2.67 (Coulson, Slack and Ma, Microsurgery 30,
2010: 21 volunteers). Amplitudes and tolerances of the levels are of exercises.
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.micro_assembly.assembly import read
from game.gestures.micro_assembly.checks import check
from game.gestures.micro_assembly.form import CRITERIA, FORM, WORDS
from game.gestures.micro_assembly.outcome import outcome
from game.gestures.micro_assembly.state import Bench
from game.gestures.micro_assembly.turn import begin, open_moves, play
from game.gestures.protocol import Fault, Level, Move


class MicroAssembly:
    """The rules of the gesture; its states are `Bench`."""

    name = "micro-assembly"
    title = "Assembler sous le microscope"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level))

    def start(self, level: Level, seed: int) -> Bench:
        return begin(read(level), seed)

    def moves(self, state: Bench) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Bench, move: Move) -> Bench:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Bench) -> bool:
        return state.over

    def outcome(self, state: Bench) -> Mapping[str, float]:
        return outcome(state)
