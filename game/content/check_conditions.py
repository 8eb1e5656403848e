"""Conditions that can only have one answer: from what variables may hold, and are ever given.

The course of a mission asks what its declarations allow; here, what the mission really does with
its variables counts too.
"""

from collections.abc import Iterator, Mapping
from itertools import combinations

from game.content.cases import Cases
from game.content.check_variables import effects, filled
from game.content.course import Courses
from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.marks import Path
from game.sentences import fr
from game.story.conditions import (
    Add,
    All,
    Condition,
    Effect,
    Not,
    Put,
    Taken,
    Value,
    Var,
    questions,
)
from game.story.program import Branch, Choice, Explore, Line, Option, Program, Step, Variable


def condition_advice(linked: Linked, courses: Courses) -> Iterator[Diagnostic]:
    held = _held(linked.mission.program)
    by_route = [Cases(held, route) for route in courses]
    for path, step in _conditional(linked):
        yield from _one_answer(linked, path, step, by_route)
        if isinstance(step, Choice) and _may_exclude(step):
            yield from _no_alternative(linked, path, step, by_route)


def _conditional(linked: Linked) -> Iterator[tuple[Path, Step]]:
    """The steps that can hold a condition."""
    for scene in linked.own():
        for i, step in enumerate(scene.steps):
            if step.when is not None or isinstance(step, Choice | Explore | Branch):
                yield (*linked.paths[scene.id], i), step


def _one_answer(
    linked: Linked, path: Path, step: Step, by_route: list[Cases]
) -> Iterator[Diagnostic]:
    for place, condition in _placed(path, step):
        if all(cases.never(condition) for cases in by_route):
            message = fr("cette condition n'est jamais vraie")
            hint = fr("Ses parties se contredisent, ou rien ne donne jamais cette valeur.")
            yield linked.fault(place, "W212", message, hint, key=True)
        elif all(cases.always(condition) for cases in by_route):
            message = fr("cette condition est toujours vraie")
            hint = fr("Efface-la, ou change ce qu'elle demande.")
            yield linked.fault(place, "W218", message, hint, key=True)
        else:
            yield from _vain_parts(linked, place, condition, by_route)


def _vain_parts(
    linked: Linked, place: Path, condition: Condition, by_route: list[Cases]
) -> Iterator[Diagnostic]:
    """Parts about a variable that can only have one answer, inside a condition that has two."""
    for part in (asked for asked in questions(condition) if isinstance(asked, Var)):
        hint = fr("Efface-la, ou change ce qu'elle demande.")
        if part != condition and all(cases.never(part) for cases in by_route):
            message = fr(
                "ce que cette condition demande à « {name} » n'est jamais vrai", name=part.name
            )
            yield linked.fault(place, "W212", message, hint, key=True)
        elif part != condition and all(cases.always(part) for cases in by_route):
            message = fr(
                "ce que cette condition demande à « {name} » est toujours vrai", name=part.name
            )
            yield linked.fault(place, "W218", message, hint, key=True)


def _placed(path: Path, step: Step) -> Iterator[tuple[Path, Condition]]:
    """Every `when` of a step with its place."""
    if step.when is not None:
        yield (*path, "when"), step.when
    parts: Mapping[str, tuple[object, ...]] = {}
    if isinstance(step, Choice):
        parts = {"options": step.options}
    elif isinstance(step, Explore):
        parts = {"spots": step.spots}
    elif isinstance(step, Branch):
        parts = {"cases": step.cases}
    for key, those in parts.items():
        for i, part in enumerate(those):
            if (when := getattr(part, "when", None)) is not None:
                yield (*path, key, i, "when"), when


def _no_alternative(
    linked: Linked, path: Path, choice: Choice, by_route: list[Cases]
) -> Iterator[Diagnostic]:
    """A choice whose options are never open two at a time, whatever the way: it asks nothing."""
    pairs = list(combinations((_open(choice, o) for o in choice.options), 2))
    never = any(cases.never(o.when) for o in choice.options for cases in by_route)
    if never or not pairs or len(pairs) > _MOST_PAIRS:
        return  # an option that can never be open is told by itself
    if all(cases.never(All(pair)) for pair in pairs for cases in by_route):
        message = fr("il n'y a jamais deux options ouvertes à la fois : ce choix n'en est pas un")
        hint = fr("Laisse une autre option sans « when ».")
        yield linked.fault((*path, "options"), "W217", message, hint, key=True)


_MOST_PAIRS = 45


def _may_exclude(choice: Choice) -> bool:
    """Whether at most one option is open whatever was done."""
    return sum(option.when is None for option in choice.options) < 2


def _open(choice: Choice, option: Option) -> Condition:
    """When an option is open on the first visit of its choice."""
    once = (Not(Taken(f"{choice.id}/{option.id}")),) if option.once else ()
    return All((*(() if option.when is None else (option.when,)), *once))


def _held(program: Program) -> dict[str, Variable]:
    """The variables with only the values that the mission ever gives them."""
    acts: dict[str, list[Effect]] = {}
    outside: set[str] = set()
    for scene in program.scenes.values():
        for step in scene.steps:
            if isinstance(step, Line):
                continue
            outside.update(filled(step))
            for effect in effects(step):
                acts.setdefault(effect.name, []).append(effect)
    return {
        name: of if name in outside else _given(of, acts.get(name, []))
        for name, of in program.variables.items()
    }


def _given(of: Variable, mine: list[Effect]) -> Variable:
    """A variable that only such effects change.

    One that nothing ever changes keeps its declaration: that it never changes is told already.
    """
    if not mine or not all(isinstance(effect, Put | Add) for effect in mine):
        return of
    puts: set[Value] = {effect.value for effect in mine if isinstance(effect, Put)} | {of.start}
    if of.one_of:
        return of._replace(one_of=tuple(word for word in of.one_of if word in puts))
    if isinstance(of.start, bool):
        return of
    return _between(
        of, [int(value) for value in puts], [e.amount for e in mine if isinstance(e, Add)]
    )


def _between(of: Variable, puts: list[int], adds: list[int]) -> Variable:
    """A number with the bounds that its values never leave: without a growth, the largest put."""
    low = of.low if any(amount < 0 for amount in adds) else min(puts)
    high = of.high if any(amount > 0 for amount in adds) else max(puts)
    return of._replace(low=low, high=high)
