"""What is left to chance must not be measured: a shuffled turn decides nothing."""

from collections.abc import Iterator
from itertools import islice

from game.content.diagnostics import Diagnostic
from game.content.linker import Linked
from game.content.marks import Path
from game.sentences import fr
from game.story.program import Call, Choice, End, Go, SceneId, Step, Vary, blocks


def chance_faults(linked: Linked) -> list[Diagnostic]:
    """Shuffled turns that lead elsewhere or hold a scored choice."""
    return list(_faults(linked))


def _faults(linked: Linked) -> Iterator[Diagnostic]:
    for path, step in linked.steps(Vary):
        if isinstance(step, Vary) and step.order == "shuffle":
            weighty = ((at, inner) for at, inner in _played(linked, step) if _weighs(inner))
            for at, inner in islice(weighty, 1):
                yield _fault(linked, at or (*path, "order"), inner)


def _fault(linked: Linked, path: Path, step: Step) -> Diagnostic:
    if isinstance(step, Choice):
        message = fr("« {id} » est mesuré, mais le hasard décide s'il est joué", id=step.id)
        hint = fr("Sors ce choix du tirage, ou change « order ».")
    else:
        message = fr("le hasard mènerait dans une autre scène")
        hint = fr("Un tour tiré au sort revient toujours : ôte « go » et « end ».")
    return linked.fault(path, "E152", message, hint)


def _weighs(step: Step) -> bool:
    if isinstance(step, Choice):
        return step.scored or any(option.go for option in step.options)
    return isinstance(step, Go | End)


def _played(linked: Linked, step: Step) -> Iterator[tuple[Path, Step]]:
    """All steps that a step can play before it comes back, in calls too.

    Each with its path, which is empty in the file of a snippet.
    """
    scenes = linked.mission.program.scenes
    todo: list[SceneId] = list(blocks(step))
    seen: set[SceneId] = set()
    while todo:
        name = todo.pop()
        if name in seen or name not in scenes:
            continue
        seen.add(name)
        for i, inner in enumerate(scenes[name].steps):
            yield (*linked.paths[name], i) if linked.is_own(name) else (), inner
            todo += blocks(inner)
            if isinstance(inner, Call):
                todo.append(inner.scene)
