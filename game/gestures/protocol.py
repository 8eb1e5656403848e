"""What every gesture offers to the session, whatever the trade.

A gesture is rules only: a level (data from YAML) gives a first state, moves lead from state to
state, and the state tells when it is done and with what outcome. Moves are tuples of words so
that the journal can keep and replay them.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias

from game.gestures.form import Group

Move: TypeAlias = tuple[str, ...]
Level: TypeAlias = Mapping[str, Any]
State: TypeAlias = Any


class Criterion(NamedTuple):
    """One thing that an outcome tells, in the pupil's words.

    `liked` is false for what has a right answer, as safety has: it is skill shown, and liking the
    gesture says nothing about it.
    """

    id: str
    label: str
    liked: bool = True


class Fault(NamedTuple):
    """Something wrong in a level: the path of keys to it and a sentence in French."""

    path: tuple[str | int, ...]
    message: str


class Gesture(Protocol):
    """The rules of one gesture. All methods are pure."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str:
        """What it is called, in French: « Trouver une panne électrique »."""
        ...

    @property
    def form(self) -> Group:
        """What its levels look like."""
        ...

    @property
    def criteria(self) -> tuple[Criterion, ...]: ...

    @property
    def words(self) -> tuple[str, ...]:
        """Where a level holds what players read, "faults/*/found": `form.shown(form)`."""
        ...

    def faults(self, level: Level) -> tuple[Fault, ...]:
        """Everything wrong in a level file; `start` may be called only when there is none."""
        ...

    def start(self, level: Level, seed: int) -> State: ...

    def moves(self, state: State) -> tuple[Move, ...]:
        """The moves open now, in a steady order."""
        ...

    def apply(self, state: State, move: Move) -> State:
        """The state after a move; raises ValueError when the move is not open."""
        ...

    def done(self, state: State) -> bool: ...

    def outcome(self, state: State) -> Mapping[str, float]:
        """Each criterion's value in 0..1."""
        ...
