"""What is left to chance must not be measured: a shuffled turn decides nothing."""

from collections.abc import Iterator

from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.sentences import fr
from game.story.program import Call, Choice, End, Go, Program, SceneId, Step, Vary, blocks


def chance_faults(linked: Linked) -> list[Diagnostic]:
    """Shuffled turns that lead elsewhere or hold a scored choice."""
    return list(_faults(linked))


def _faults(linked: Linked) -> Iterator[Diagnostic]:
    program = linked.mission.program
    for path, step in linked.steps(Vary):
        if isinstance(step, Vary) and step.order == "shuffle":
            found = next(filter(_weighs, _played(program, step)), None)
            if isinstance(found, Choice):
                message = fr(
                    "« {id} » est mesuré, mais le hasard décide s'il est joué", id=found.id
                )
                hint = fr("Sors ce choix du tirage, ou change « order ».")
                yield linked.fault((*path, "order"), "E152", message, hint)
            elif found is not None:
                message = fr("le hasard mènerait dans une autre scène")
                hint = fr("Un tour tiré au sort revient toujours : ôte « go » et « end ».")
                yield linked.fault((*path, "order"), "E152", message, hint)


def _weighs(step: Step) -> bool:
    if isinstance(step, Choice):
        return step.scored or any(option.go for option in step.options)
    return isinstance(step, Go | End)


def _played(program: Program, step: Step) -> Iterator[Step]:
    """All steps that a step can play before it comes back, in calls too."""
    todo: list[SceneId] = list(blocks(step))
    seen: set[SceneId] = set()
    while todo:
        name = todo.pop()
        if name in seen or name not in program.scenes:
            continue
        seen.add(name)
        for inner in program.scenes[name].steps:
            yield inner
            todo += blocks(inner)
            if isinstance(inner, Call):
                todo.append(inner.scene)
