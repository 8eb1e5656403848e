"""The scenes of a snippet as one use of it plays them: every name under the id of that use."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from game.story.conditions import (
    Add,
    All,
    Any,
    Compared,
    Condition,
    Copy,
    Effect,
    Not,
    Put,
    Taken,
    Var,
    Visited,
)
from game.story.program import (
    Branch,
    Call,
    Case,
    Change,
    Choice,
    Draw,
    Explore,
    GestureStep,
    Go,
    Line,
    Option,
    Scene,
    Spot,
    Step,
    Vary,
)


class Renaming(NamedTuple):
    """The id of the use, and who plays each role."""

    under: str
    cast: Mapping[str, str]

    def name(self, name: str) -> str:
        """A scene, a step, a variable or a thing taken; "" stays."""
        return f"{self.under}/{name}" if name else ""

    def person(self, role: str) -> str:
        return self.cast.get(role, role)


def renamed_scene(scene: Scene, to: Renaming) -> Scene:
    """A scene of the snippet, or of one that it uses."""
    own = scene.within.startswith("<")
    steps = tuple(_step(step, to) for step in scene.steps)
    return replace(
        scene,
        id=to.name(scene.id),
        steps=steps,
        position={step.id: i for i, step in enumerate(steps)},
        within=to.under if own else to.name(scene.within),
    )


def _step(step: Step, to: Renaming) -> Step:
    same = step._replace(id=to.name(step.id), when=_when(step.when, to))
    match same:
        case Line():
            return _line(same, to)
        case Choice(options=options, patience=patience, pick=pick):
            if patience is not None:
                lines = tuple(
                    _line(line._replace(id=to.name(line.id)), to) for line in patience.lines
                )
                patience = patience._replace(lines=lines)
            told = tuple(_option(option, to) for option in options)
            if pick is not None:
                pick = pick._replace(of=to.name(pick.of))
            return same._replace(options=told, patience=patience, pick=pick)
        case Explore(spots=spots, around=around):
            there = tuple((post, to.person(who)) for post, who in around)
            return same._replace(spots=tuple(_spot(spot, to) for spot in spots), around=there)
        case GestureStep(sets=sets):
            return same._replace(sets=tuple((to.name(name), c) for name, c in sets))
        case Change(effects=effects):
            return same._replace(effects=_effects(effects, to))
        case Branch(cases=cases):
            return same._replace(cases=tuple(_case(case, to) for case in cases))
        case Vary(turns=turns):
            return same._replace(turns=tuple(map(to.name, turns)))
        case Draw(variable=variable):
            return same._replace(variable=to.name(variable))
        case Go(scene=scene) | Call(scene=scene):
            return same._replace(scene=to.name(scene))
        case _:
            return same


def _line(line: Line, to: Renaming) -> Line:
    return line._replace(speaker=to.person(line.speaker))


def _option(option: Option, to: Renaming) -> Option:
    return option._replace(
        when=_when(option.when, to),
        effects=_effects(option.effects, to),
        call=to.name(option.call),
        go=to.name(option.go),
        person=to.person(option.person),
    )


def _spot(spot: Spot, to: Renaming) -> Spot:
    return spot._replace(
        person=to.person(spot.person),
        when=_when(spot.when, to),
        effects=_effects(spot.effects, to),
        call=to.name(spot.call),
    )


def _case(case: Case, to: Renaming) -> Case:
    return Case(to.name(case.call), _when(case.when, to))


def _effects(effects: tuple[Effect, ...], to: Renaming) -> tuple[Effect, ...]:
    return tuple(_effect(effect, to) for effect in effects)


def _effect(effect: Effect, to: Renaming) -> Effect:
    match effect:
        case Copy(name, source):
            return Copy(to.name(name), to.name(source))
        case Put() | Add():
            return effect._replace(name=to.name(effect.name))


def _when(condition: Condition | None, to: Renaming) -> Condition | None:
    return None if condition is None else _condition(condition, to)


def _condition(condition: Condition, to: Renaming) -> Condition:
    match condition:
        case Var():
            return condition._replace(name=to.name(condition.name))
        case Compared(name, other, more):
            return Compared(to.name(name), to.name(other), more)
        case Visited(scene, times):
            return Visited(to.name(scene), times)
        case Taken(key):
            return Taken(to.name(key))
        case Not(part):
            return Not(_condition(part, to))
        case All(parts):
            return All(tuple(_condition(part, to) for part in parts))
        case Any(parts):
            return Any(tuple(_condition(part, to) for part in parts))
        case _:
            return condition
