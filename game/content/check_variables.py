"""Variables that nothing reads or nothing changes, conditions that never hold."""

from collections.abc import Iterator

from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.marks import Path
from game.sentences import fr
from game.story.conditions import Compared, Condition, Copy, Effect, Var, questions
from game.story.program import Branch, Change, Choice, Draw, Explore, GestureStep, Line, Step


def variable_advice(linked: Linked) -> Iterator[Diagnostic]:
    steps = [step for scene in linked.own() for step in scene.steps if _bears(step)]
    read = {name for step in steps for condition in conditions(step) for name in _named(condition)}
    acts = [effect for step in steps for effect in effects(step)]
    read |= {effect.source for effect in acts if isinstance(effect, Copy)}
    changed = {effect.name for effect in acts} | {n for step in steps for n in filled(step)}
    for name in linked.mission.program.variables:
        if "/" in name:  # a snippet's own
            continue
        path: Path = ("vars", name)
        if name not in read:
            message = fr("aucune condition ne regarde « {name} »", name=name)
            yield linked.fault(path, "W205", message, fr("Emploie-la ou efface-la."), key=True)
        elif name not in changed:
            message = fr(
                "rien ne change « {name} » : ses conditions ont toujours la même réponse", name=name
            )
            hint = fr("Change-la par « set: » ou « add: ».")
            yield linked.fault(path, "W206", message, hint, key=True)


def _bears(step: Step) -> bool:
    """Whether a step can say anything of a variable; most steps are lines, which seldom do."""
    return step.when is not None or not isinstance(step, Line)


def conditions(step: Step) -> Iterator[Condition]:
    """Every `when` of a step, of its options and of its spots."""
    parts = [step.when]
    if isinstance(step, Choice):
        parts += [option.when for option in step.options]
    elif isinstance(step, Explore):
        parts += [spot.when for spot in step.spots]
    elif isinstance(step, Branch):
        parts += [case.when for case in step.cases]
    return (when for when in parts if when is not None)


def effects(step: Step) -> Iterator[Effect]:
    """What a step, or its options and spots, do to variables."""
    if isinstance(step, Change):
        yield from step.effects
    elif isinstance(step, Choice):
        yield from (effect for option in step.options for effect in option.effects)
    elif isinstance(step, Explore):
        yield from (effect for spot in step.spots for effect in spot.effects)


def filled(step: Step) -> Iterator[str]:
    """Variables that take a value from outside: a gesture's outcome, a draw."""
    if isinstance(step, GestureStep):
        yield from (name for name, _ in step.sets)
    elif isinstance(step, Draw):
        yield step.variable


def _named(condition: Condition) -> Iterator[str]:
    for question in questions(condition):
        match question:
            case Var(name=name):
                yield name
            case Compared(name=name, other=other):
                yield from (name, other)
