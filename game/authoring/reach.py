"""What a mission holds that a player can meet, route by route."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from game.content.course import Course
from game.story.conditions import Route
from game.story.offers import key
from game.story.program import Choice, End, Explore, GestureStep, Line, Program, Step

Kind: TypeAlias = Literal["scene", "line", "option", "spot", "gesture", "ending"]


class Thing(NamedTuple):
    """Something to meet: `id` is a scene, a line, "choice/option", "exploration/spot"…"""

    kind: Kind
    id: str


def all_things(program: Program) -> tuple[Thing, ...]:
    """Everything that is written, in the order of the file."""
    found = []
    for name, scene in program.scenes.items():
        if not scene.hidden:
            found.append(Thing("scene", name))
        for step in scene.steps:
            found += _things(step)
    return tuple(found)


def within_reach(program: Program, route: Route) -> frozenset[Thing]:
    """What could come up on a route, whatever is decided (see `course`)."""
    course = Course(program, route)
    found = {Thing("scene", name) for name in course.reached if not program.scenes[name].hidden}
    for name in course.reached:
        for step in course.live(name):
            if isinstance(step, Choice):
                found |= {Thing("option", key(step.id, o.id)) for o in course.options(step)}
            elif isinstance(step, Explore):
                found |= {Thing("spot", key(step.id, s.id)) for s in course.spots(step)}
            else:
                found.update(_things(step))
    return frozenset(found)


def has_short_route(program: Program) -> bool:
    return any(scene.short for scene in program.scenes.values())


def _things(step: Step) -> Iterator[Thing]:
    match step:
        case Line():
            yield Thing("line", step.id)
        case Choice():
            yield from (Thing("option", key(step.id, o.id)) for o in step.options)
        case Explore():
            yield from (Thing("spot", key(step.id, s.id)) for s in step.spots)
        case GestureStep():
            yield Thing("gesture", step.id)
        case End():
            yield Thing("ending", step.id)
