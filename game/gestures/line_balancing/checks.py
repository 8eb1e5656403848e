"""Whether a level makes sense as a line, and can be balanced. Sentences are for its author."""

from collections.abc import Iterator

from game.gestures.line_balancing.line import LETTERS, Line, read
from game.gestures.line_balancing.plan import best, loads
from game.gestures.protocol import Fault, Level
from game.sentences import fr


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    line = read(level)
    return tuple(_named(line, level)) or tuple(_possible(line))


def _named(line: Line, level: Level) -> Iterator[Fault]:
    if len(line.tasks) > len(LETTERS):
        yield Fault(("tasks",), fr("il y a trop de tâches : {most} au plus", most=len(LETTERS)))
    names = [task.id for task in line.tasks]
    for task in line.tasks:
        path = ("tasks", task.id)
        for i, before in enumerate(level["tasks"][task.id].get("after") or ()):
            if before not in names:
                yield Fault(
                    (*path, "after", i), fr("la tâche « {name} » n'existe pas", name=before)
                )
        if task.at >= line.stations:
            yield Fault((*path, "at"), fr("il n'y a que {count} postes", count=line.stations))


def _possible(line: Line) -> Iterator[Fault]:
    plan = best(line)
    if not plan:
        yield Fault(("tasks",), fr("l'ordre des tâches et les machines fixes se contredisent"))
        return
    worst = max(loads(line, plan))
    margin = line.takt / (1 + line.variation)
    if worst > margin:
        words = fr(
            "le meilleur partage charge un poste de {load} s : trop pour ce takt", load=worst
        )
        yield Fault(("takt",), words)
