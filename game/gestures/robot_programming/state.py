"""A program being written and tried: the blocks of each robot, the line in hand, the trial."""

from dataclasses import dataclass

from game.gestures.protocol import Move
from game.gestures.robot_programming.blocks import Program
from game.gestures.robot_programming.cell import Cell
from game.gestures.robot_programming.trial import Trial
from game.gestures.telling import Said


@dataclass(frozen=True, slots=True)
class Programming:
    """`robot` is the one whose program is shown, `line` its line in hand: new blocks come below
    it, so -1 is above the first. `auto` when a trial goes by itself."""

    cell: Cell
    seed: int
    said: Said
    programs: tuple[Program, ...]
    robot: int = 0
    line: int = -1
    trial: Trial | None = None
    auto: bool = False
    trials: int = 0
    moves: int = 0
    delivered: bool = False
    given_up: bool = False
    tip: Move = ()

    @property
    def over(self) -> bool:
        return self.delivered or self.given_up

    @property
    def program(self) -> Program:
        """The program that is shown."""
        return self.programs[self.robot]

    @property
    def ran(self) -> bool:
        """Whether the trial under way is at its end."""
        return self.trial is not None and self.trial.over

    @property
    def length(self) -> int:
        """Blocks of all programs together."""
        return sum(len(program) for program in self.programs)
