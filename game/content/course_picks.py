"""A programme is made once: what a turn took stays closed in those after it, whoever comes back."""

from collections.abc import Iterator

from game.content.course import Course
from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.rings import knots
from game.sentences import fr
from game.story.program import Choice, Explore


def picked_again(linked: Linked, course: Course) -> Iterator[Diagnostic]:
    """Programmes in a scene that can be played more than once."""
    again = _played_again(course)
    for name in sorted(again):
        picks = [s for s in linked.mission.program.scenes[name].steps if isinstance(s, Choice)]
        if any(choice.pick for choice in picks) and linked.is_own(name):
            message = fr("ce programme peut revenir : il ne se compose qu'une fois")
            hint = fr("Mets-le dans une scène où l'on ne passe qu'une fois.")
            yield linked.fault((*linked.paths[name], "picks"), "E158", message, hint, key=True)


def _played_again(course: Course) -> set[str]:
    """Scenes that can come twice: those of rings, what spots open, and all that these play."""
    edges = {name: set(exits.all) for name, exits in course.exits.items()}
    todo = [name for knot in knots(edges) for name in knot]
    for name in course.reached:
        for step in course.turns(name):
            if isinstance(step, Explore):
                todo += [spot.call for spot in step.spots if spot.call and not spot.once]
    found: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            exits = course.exits.get(name)
            todo += [*exits.inner, *exits.called] if exits else []
    return found
