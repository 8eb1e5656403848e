"""What conditions say together, by trying every case that they can tell apart.

Variables take each value of their type that matters, visits and things taken are free: whether a
case can really come up in play is not asked.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import NamedTuple, TypeAlias

from game.story.conditions import (
    Compared,
    Condition,
    Not,
    Question,
    Route,
    Taken,
    Value,
    Var,
    Visited,
    questions,
)
from game.story.facts import holds
from game.story.program import Variable
from game.story.tally import Tally

MOST_CASES = 2048
_Atom: TypeAlias = tuple[str, str]
"""What a condition looks at: ("var", name), ("visited", scene) or ("taken", key)."""

_Known: TypeAlias = str | tuple[type[Condition], Condition]
"""A condition as a key; as tuples, All((a, b)) and Any((a, b)) would be equal."""


class _Case(NamedTuple):
    variables: Mapping[str, Value]
    visits: Tally
    taken: Tally
    route: Route


class Cases:
    """Answers about conditions of one mission on one route."""

    def __init__(self, variables: Mapping[str, Variable], route: Route) -> None:
        self._variables = variables
        self._route = route
        self._covered: dict[str, bool] = {}
        self._excluded: dict[_Known, bool] = {}

    def always(self, condition: Condition | None) -> bool:
        """Whether a condition holds in every case."""
        return condition is None or self.one_holds([condition])

    def never(self, condition: Condition | None) -> bool:
        """Whether a condition holds in no case."""
        if condition is None:
            return False
        key = (type(condition), condition) if isinstance(condition, Question) else repr(condition)
        if key not in self._excluded:
            self._excluded[key] = self.one_holds([Not(condition)])
        return self._excluded[key]

    def one_holds(self, conditions: Sequence[Condition]) -> bool:
        """Whether in every case at least one of the conditions holds; false when in doubt."""
        key = repr(conditions)  # as tuples, All((a, b)) and Any((a, b)) are equal
        if key not in self._covered:
            self._covered[key] = self._covers(conditions)
        return self._covered[key]

    def _covers(self, conditions: Sequence[Condition]) -> bool:
        domains: dict[_Atom, set[Value]] = {}
        asked = [question for condition in conditions for question in questions(condition)]
        for question in asked:
            _look(question, domains)
        for (kind, name), values in domains.items():
            if kind == "var":
                _complete(values, self._variables[name])
        for question in asked:
            if isinstance(question, Compared):
                one, other, _ = question
                _meet(domains["var", one], domains["var", other], self._variables[one])
                _meet(domains["var", other], domains["var", one], self._variables[other])
        if prod(map(len, domains.values())) > MOST_CASES:
            return False
        return all(
            any(holds(condition, case) for condition in conditions) for case in self._all(domains)
        )

    def _all(self, domains: Mapping[_Atom, set[Value]]) -> Iterator[_Case]:
        for values in product(*domains.values()):
            case = dict(zip(domains, values, strict=True))
            yield _Case(
                {name: value for (kind, name), value in case.items() if kind == "var"},
                _tally(case, "visited"),
                _tally(case, "taken"),
                self._route,
            )


def _meet(values: set[Value], others: set[Value], variable: Variable) -> None:
    """Let a number also take the values of another that it is compared with, and those beside."""
    if isinstance(variable.start, int) and not isinstance(variable.start, bool):
        values |= {int(v) for v in others}
        _complete(values, variable)


def _tally(case: Mapping[_Atom, Value], kind: str) -> Tally:
    return Tally({name: int(n) for (of, name), n in case.items() if of == kind})


def _look(question: Question, domains: dict[_Atom, set[Value]]) -> None:
    """Note what a question looks at, and the values that change its answer."""
    match question:
        case Var(name, equals, low, high):
            values = domains.setdefault(("var", name), set())
            values |= {equals} if equals is not None else set()
            values |= {low, low - 1} if low is not None else set()
            values |= {high, high + 1} if high is not None else set()
        case Compared(name, other):
            domains.setdefault(("var", name), set())
            domains.setdefault(("var", other), set())
        case Visited(scene, times):
            domains.setdefault(("visited", scene), set()).update({0, times - 1, times})
        case Taken(key):
            domains.setdefault(("taken", key), set()).update({0, 1})


def _complete(values: set[Value], variable: Variable) -> None:
    """Add the values that a variable can hold, or for an int those beside the ones asked for."""
    start = variable.start
    if variable.one_of:
        values.clear()
        values.update(variable.one_of)
    elif isinstance(start, bool):
        values.clear()
        values.update({True, False})
    elif isinstance(start, int):
        wanted = {v + d for v in {int(v) for v in values} | {start} for d in (-1, 0, 1)}
        low, high = variable.low, variable.high
        values.clear()
        values.update(
            v for v in wanted if (low is None or v >= low) and (high is None or v <= high)
        )
