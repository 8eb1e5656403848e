"""Conditions and effects: data, never a little language."""

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

Value: TypeAlias = bool | int | str
Route: TypeAlias = str  # "full" or "short"


class Var(NamedTuple):
    """A variable equals a value, or lies between two bounds (both included)."""

    name: str
    equals: Value | None = None
    at_least: int | None = None
    at_most: int | None = None


class Compared(NamedTuple):
    """A variable equals another one, or with `more` is a greater int."""

    name: str
    other: str
    more: bool = False


class Visited(NamedTuple):
    """A scene was entered at least `times` times."""

    scene: str
    times: int = 1


class Taken(NamedTuple):
    """An option or a spot was taken: "choice/option" or "exploration/spot"."""

    key: str


class OnRoute(NamedTuple):
    """The player takes this route: "short" or "full"."""

    route: Route


class All(NamedTuple):
    parts: "tuple[Condition, ...]"


class Any(NamedTuple):
    parts: "tuple[Condition, ...]"


class Not(NamedTuple):
    part: "Condition"


Question: TypeAlias = Var | Compared | Visited | Taken | OnRoute
"""What is asked of one thing."""

Condition: TypeAlias = Question | All | Any | Not


def questions(condition: Condition) -> Iterator[Question]:
    """All that a condition asks, in order, whatever it makes of the answers."""
    match condition:
        case Not(part):
            yield from questions(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from questions(part)
        case _:
            yield condition


class Put(NamedTuple):
    """Give a variable a value."""

    name: str
    value: Value


class Add(NamedTuple):
    """Add to an int variable, kept within its declared bounds."""

    name: str
    amount: int


class Copy(NamedTuple):
    """Give a variable the value of another one of its kind."""

    name: str
    source: str


Effect: TypeAlias = Put | Add | Copy
