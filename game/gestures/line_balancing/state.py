"""A line being balanced: the plan, the task in hand, the trial under way."""

from dataclasses import dataclass

from game.gestures.line_balancing.flow import Run, over
from game.gestures.line_balancing.line import Line
from game.gestures.line_balancing.plan import Plan, loads
from game.gestures.protocol import Move
from game.gestures.telling import Said


@dataclass(frozen=True, slots=True)
class Balance:
    """`held` is the index of the task in hand, -1 for none. `auto` when a trial goes by itself."""

    line: Line
    seed: int
    said: Said
    plan: Plan
    held: int = -1
    run: Run | None = None
    auto: bool = False
    trials: int = 0
    refused: int = 0
    moves: int = 0
    delivered: bool = False
    given_up: bool = False
    tip: Move = ()

    @property
    def over(self) -> bool:
        return self.delivered or self.given_up

    @property
    def complete(self) -> bool:
        """Whether every task has its station."""
        return -1 not in self.plan

    @property
    def loads(self) -> tuple[int, ...]:
        return loads(self.line, self.plan)

    @property
    def busiest(self) -> int:
        """The station with most to do: the bottleneck."""
        return self.loads.index(max(self.loads))

    @property
    def ran(self) -> bool:
        """Whether the trial under way is at its end."""
        return self.run is not None and over(self.line, self.run)
