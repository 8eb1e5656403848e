"""Conditions and effects: data, never a little language."""

from typing import NamedTuple, TypeAlias

Value: TypeAlias = bool | int | str
Route: TypeAlias = str  # "full" or "short"


class Var(NamedTuple):
    """A variable equals a value, or lies between two bounds (both included)."""

    name: str
    equals: Value | None = None
    at_least: int | None = None
    at_most: int | None = None


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


Condition: TypeAlias = Var | Visited | Taken | OnRoute | All | Any | Not


class Put(NamedTuple):
    """Give a variable a value."""

    name: str
    value: Value


class Add(NamedTuple):
    """Add to an int variable, kept within its declared bounds."""

    name: str
    amount: int


Effect: TypeAlias = Put | Add
