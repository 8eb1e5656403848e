"""Whether a condition holds."""

from collections.abc import Mapping
from typing import Protocol

from game.story.conditions import (
    All,
    Compared,
    Condition,
    Not,
    OnRoute,
    Route,
    Taken,
    Value,
    Var,
    Visited,
)
from game.story.tally import Tally


class Facts(Protocol):
    """What conditions look at; a state has it, and so has a turn under way."""

    @property
    def variables(self) -> Mapping[str, Value]: ...

    @property
    def visits(self) -> Tally: ...

    @property
    def taken(self) -> Tally: ...

    @property
    def route(self) -> Route: ...


def holds(condition: Condition | None, facts: Facts) -> bool:
    """No condition holds always."""
    match condition:
        case None:
            return True
        case Var():
            return _agrees(condition, facts.variables[condition.name])
        case Compared():
            return _compares(condition, facts.variables)
        case Taken(key):
            return facts.taken.count(key) > 0
        case Visited(scene, times):
            return facts.visits.count(scene) >= times
        case OnRoute(route):
            return facts.route == route
        case Not(part):
            return not holds(part, facts)
        case All(parts):
            return all(holds(part, facts) for part in parts)
        case _:
            return any(holds(part, facts) for part in condition.parts)


def _agrees(asked: Var, value: Value) -> bool:
    """A bare variable asks for true; bounds are for ints."""
    if asked.equals is not None:
        return value == asked.equals
    if asked.at_least is None and asked.at_most is None:
        return value is True
    return isinstance(value, int) and _between(asked.at_least, value, asked.at_most)


def _compares(asked: Compared, variables: Mapping[str, Value]) -> bool:
    one, other = variables[asked.name], variables[asked.other]
    if not asked.more:
        return one == other
    return isinstance(one, int) and isinstance(other, int) and one > other


def _between(low: int | None, value: int, high: int | None) -> bool:
    return (low is None or value >= low) and (high is None or value <= high)
