"""How often each RIASEC type is touched on the poorest way through a mission.

A decision touches a type when its options differ on it. The count is a lower bound over all ways
of the course (see `course`): conditions are not followed, so a play may do better, never worse.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache, reduce
from typing import NamedTuple, TypeAlias

from game.content.check_measure import Skills, contrast, is_scored
from game.content.course import Course, Courses
from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.scoring.evidence import TYPES
from game.sentences import fr
from game.story.conditions import Route
from game.story.program import (
    Branch,
    Call,
    Choice,
    End,
    Explore,
    GestureStep,
    Go,
    Option,
    Return,
    Step,
    Vary,
)

ENOUGH: Mapping[Route, int] = {"full": 5, "short": 2}
"""Times each type must be touched on every complete way (scoring, « How good it must be »)."""

Counts: TypeAlias = tuple[int, ...]
_NONE: Counts = (0,) * len(TYPES)
REMEMBERED = 4096
"""Sums and minima kept at hand: few different ones come up, very often."""


class Costs(NamedTuple):
    """The fewest touches from a scene's beginning: to its end, to an ending, to a `return`."""

    past: Counts
    ending: Counts
    returning: Counts


def types_advice(linked: Linked, courses: Courses, skills: Skills) -> Iterator[Diagnostic]:
    program = linked.mission.program
    if not is_scored(linked):
        return
    for route, course in courses.items():
        wanted = ENOUGH[route]
        fewest = Poorest(course, skills, wanted).costs[program.start].ending
        short = [f"{t} × {n}" for t, n in zip(TYPES, fewest, strict=True) if n < wanted]
        if short:
            never = [t for t, n in zip(TYPES, fewest, strict=True) if not n]
            hint = fr(
                "Il faut {wanted} fois chaque type, sur tout chemin (sans suivre les conditions).",
                wanted=wanted,
            )
            message = _touched(route, never, short)
            yield linked.fault(("minutes", route), "W204", message, hint)


def _touched(route: Route, never: list[str], short: list[str]) -> str:
    name = fr("route courte") if route == "short" else fr("route complète")
    if never:
        types = ", ".join(never)
        return fr("{route} : un chemin ne touche jamais {types}", route=name, types=types)
    touches = ", ".join(short)
    return fr("{route} : le chemin le plus pauvre touche {touches}", route=name, touches=touches)


class Poorest:
    """The poorest ways through a course, counts above `cap` not told apart."""

    def __init__(self, course: Course, skills: Skills, cap: int) -> None:
        self._course = course
        self._skills = skills
        self._most = cap
        self._cap: Counts = (cap,) * len(TYPES)
        self._contrasts: dict[str, Counts] = {}
        self.costs = dict.fromkeys(course.program.scenes, Costs(*(self._cap,) * 3))
        self._settle()

    def _settle(self) -> None:
        """Count scenes again until nothing gets poorer: a scene hangs on those it leads to."""
        scenes = self._course.program.scenes
        reached = [name for name in scenes if name in self._course.reached]
        # what is popped first is last: hidden scenes, then backwards, as stories lead forwards
        todo = dict.fromkeys(sorted(reached, key=lambda name: scenes[name].hidden))
        while todo:
            name, _ = todo.popitem()
            costs = self._scene(name)
            if costs != self.costs[name]:
                self.costs[name] = costs
                todo.update(dict.fromkeys(self._course.entered_by.get(name, ())))

    def _scene(self, name: str) -> Costs:
        here, ending, returning = _NONE, self._cap, self._cap
        for step in self._course.turns(name):
            if isinstance(step, GestureStep):
                continue
            done, ends, returns = self._step(step)
            ending = _least(ending, self._plus(here, ends))
            returning = _least(returning, self._plus(here, returns))
            passed = self._plus(here, done)
            here = _least(here, passed) if self._may_be_skipped(step) else passed
        return Costs(here, ending, returning)

    def _may_be_skipped(self, step: Step) -> bool:
        if isinstance(step, Choice):
            return not self._course.surely_waits(step)
        return not self._course.cases.always(step.when)

    def _step(self, step: Step) -> Costs:
        """The fewest touches of one step: past it, to an ending through it, to a return."""
        never = self._cap
        match step:
            case Choice():
                return self._choice(step)
            case Explore():
                return self._explore(step)
            case Call(scene=scene):
                inner = self.costs[scene]
                return Costs(_least(inner.past, inner.returning), inner.ending, never)
            case Branch():
                return self._branch(step)
            case Vary(turns=turns, order=order):
                silent = [Costs(_NONE, never, never)] if order == "once" else []
                return self._one_of([*(self.costs[turn] for turn in turns), *silent])
            case Go(scene=scene):
                return self._jump(scene)
            case End():
                return Costs(never, _NONE, never)
            case Return():
                return Costs(never, never, _NONE)
        return Costs(_NONE, never, never)

    def _branch(self, branch: Branch) -> Costs:
        cases = [self.costs[case.call] for case in self._course.branches(branch)]
        whens = [case.when for case in branch.cases if case.when is not None]
        sure = len(whens) < len(branch.cases) or self._course.cases.one_holds(whens)
        return self._one_of(cases if sure else [*cases, Costs(_NONE, self._cap, self._cap)])

    def _one_of(self, ways: list[Costs]) -> Costs:
        """The poorest of some ways, whichever is taken."""
        return _poorest(tuple(ways), self._cap)

    def _jump(self, scene: str) -> Costs:
        """A jump for good; one inside a snippet still comes back where the snippet was used."""
        there = self.costs[scene]
        if self._course.program.scenes[scene].within:
            return Costs(self._cap, there.ending, _least(there.past, there.returning))
        return Costs(self._cap, there.ending, self._cap)

    def _choice(self, choice: Choice) -> Costs:
        found = self._one_of([self._option(option) for option in self._course.options(choice)])
        return _each_plus(found, self._touched(choice), self._most)

    def _touched(self, choice: Choice) -> Counts:
        if choice.id not in self._contrasts:
            counts = contrast(choice, self._skills) if choice.scored else _NONE
            self._contrasts[choice.id] = counts
        return self._contrasts[choice.id]

    def _option(self, option: Option) -> Costs:
        inner = self.costs[option.call] if option.call else Costs(_NONE, self._cap, self._cap)
        if not option.go:
            return inner
        _, ending, returning = self._jump(option.go)
        return Costs(
            self._cap,
            _least(inner.ending, self._plus(inner.past, ending)),
            _least(inner.returning, self._plus(inner.past, returning)),
        )

    def _explore(self, explore: Explore) -> Costs:
        """Required spots must be opened before one can leave; the others need not."""
        past, ending, returning = _NONE, self._cap, self._cap
        for spot in self._course.spots(explore):
            if not spot.call:
                continue
            inner = self.costs[spot.call]
            if spot.required and self._course.cases.always(spot.when):
                past = self._plus(past, _least(inner.past, inner.ending))
            ending = _least(ending, inner.ending)
            returning = _least(returning, inner.returning)
        return Costs(past, ending, returning)

    def _plus(self, one: Counts, other: Counts) -> Counts:
        return other if one is _NONE else _sum(one, other, self._most)


@lru_cache(REMEMBERED)
def _poorest(ways: tuple[Costs, ...], most: Counts) -> Costs:
    return Costs(*(reduce(_least, counts, most) for counts in zip(*ways, strict=True)))


@lru_cache(REMEMBERED)
def _each_plus(costs: Costs, more: Counts, most: int) -> Costs:
    return Costs(*(_sum(more, counts, most) for counts in costs))


@lru_cache(REMEMBERED)
def _sum(one: Counts, other: Counts, most: int) -> Counts:
    return tuple([a + b if a + b < most else most for a, b in zip(one, other, strict=True)])


@lru_cache(REMEMBERED)
def _least(one: Counts, other: Counts) -> Counts:
    return tuple(map(min, one, other))
