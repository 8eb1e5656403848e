"""Program a robot: write blocks, try them in the closed cell, see what stops, mend, deliver.

Sources: robot instructions as in IRL (DIN 66312:1996) and IRDATA (DIN 66314); protective stop and
reduced speed while programs are tried (ISO 10218-1:2025, ISO 10218-2:2025); shared zones and
signals between robots as a semaphore (Dijkstra, 1965). A contact is only seen in the trial,
with what caused it.
"""

from collections.abc import Mapping

from game.gestures.levels import faults
from game.gestures.protocol import Fault, Level, Move
from game.gestures.robot_programming.cell import read
from game.gestures.robot_programming.checks import check
from game.gestures.robot_programming.form import CRITERIA, FORM, WORDS
from game.gestures.robot_programming.outcome import outcome
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.turn import begin, open_moves, play


class RobotProgramming:
    """The rules of the gesture; its states are `Programming`."""

    name = "robot-programming"
    title = "Programmer un robot"
    form = FORM
    criteria = CRITERIA
    words = WORDS

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(FORM, level) or check(read(level), level)

    def start(self, level: Level, seed: int) -> Programming:
        return begin(read(level), seed)

    def moves(self, state: Programming) -> tuple[Move, ...]:
        return open_moves(state)

    def apply(self, state: Programming, move: Move) -> Programming:
        if move not in open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return play(state, move)

    def done(self, state: Programming) -> bool:
        return state.over

    def outcome(self, state: Programming) -> Mapping[str, float]:
        return outcome(state)
