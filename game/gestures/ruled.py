"""A gesture whose levels are told by a form: what all such gestures do in the same way."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from game.gestures.form import Group, shown
from game.gestures.levels import faults
from game.gestures.protocol import Criterion, Fault, Level, Move


class Played(Protocol):
    """The state of a gesture, which knows when it is over."""

    @property
    def over(self) -> bool: ...


Task = TypeVar("Task")
State = TypeVar("State", bound=Played)


@dataclass(frozen=True, kw_only=True)
class Ruled(Generic[Task, State]):
    """The rules of one gesture, from the functions of its package.

    `check` finds what is wrong in a level of the right form; `read` makes a `Task` of it.
    """

    name: str
    title: str
    form: Group
    criteria: tuple[Criterion, ...]
    check: Callable[[Level], tuple[Fault, ...]]
    read: Callable[[Level], Task]
    begin: Callable[[Task, int], State]
    open_moves: Callable[[State], tuple[Move, ...]]
    play: Callable[[State, Move], State]
    value: Callable[[State], Mapping[str, float]]

    @property
    def words(self) -> tuple[str, ...]:
        return shown(self.form)

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return faults(self.form, level) or self.check(level)

    def start(self, level: Level, seed: int) -> State:
        return self.begin(self.read(level), seed)

    def moves(self, state: State) -> tuple[Move, ...]:
        return self.open_moves(state)

    def apply(self, state: State, move: Move) -> State:
        if move not in self.open_moves(state):
            raise ValueError(f"not an open move: {move}")
        return self.play(state, move)

    def done(self, state: State) -> bool:
        return state.over

    def outcome(self, state: State) -> Mapping[str, float]:
        return self.value(state)
