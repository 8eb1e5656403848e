"""Whether a level makes sense as a cell, and its answer does the task; told to its author."""

from collections.abc import Iterator, Sequence

from game.gestures.protocol import Fault, Level
from game.gestures.robot_programming.blocks import block
from game.gestures.robot_programming.cell import Cell, Robot, read
from game.gestures.robot_programming.doing import whole
from game.gestures.robot_programming.trial import progress
from game.sentences import fr

SEEDS = range(8)
"""Draws of the parts' order that the answer is tried with."""

REACH = 38
"""How far a robot reaches, in hundredths of the picture."""


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    cell = read(level)
    return tuple(_named(cell, level)) or tuple(_possible(cell))


def _named(cell: Cell, level: Level) -> Iterator[Fault]:
    posts = [post.id for post in cell.posts]
    for name, sensor in level.get("sensors", {}).items():
        if cell.sensor(name).at < 0 and sensor["sees"] not in ("tenue", "signal"):
            yield from _unknown(("sensors", name, "at"), sensor.get("at", ""))
    for key, fields in (("goal", ("post",)), ("obstacles", ("one", "other"))):
        for i, entry in enumerate(level.get(key, ())):
            for field in fields:
                if entry[field] not in posts:
                    yield from _unknown((key, i, field), entry[field])
    if len(cell.robots) > 2:
        yield Fault(("robots",), fr("il y a trop de robots : deux au plus"))
    for robot in cell.robots:
        for key in ("program", "answer", "extra"):
            written = level["robots"][robot.id].get(key, ())
            yield from _blocks(cell, robot, ("robots", robot.id, key), written)


def _unknown(path: tuple[str | int, ...], name: str) -> Iterator[Fault]:
    yield Fault(path, fr("le poste « {name} » n'existe pas", name=name))


def _blocks(
    cell: Cell, robot: Robot, path: tuple[str | int, ...], written: Sequence[str]
) -> Iterator[Fault]:
    """Each block can be read, names what there is, and is within reach."""
    if len(written) > cell.lines and path[-1] != "extra":
        yield Fault(path, fr("il y a trop de blocs : {most} au plus", most=cell.lines))
    for i, text in enumerate(written):
        found, at = block(text), (*path, i)
        if found is None:
            yield Fault(at, fr("« {text} » n'est pas un bloc", text=text))
        elif found.kind == "go" and (post := cell.post(found.of)) < 0:
            yield from _unknown(at, found.of)
        elif found.kind == "go" and abs(cell.posts[post].x - robot.x) > REACH:
            yield Fault(at, fr("le poste « {name} » est trop loin du robot", name=found.of))
        elif found.of and found.kind != "go" and found.of not in (s.id for s in cell.sensors):
            yield Fault(at, fr("le capteur « {name} » n'existe pas", name=found.of))


def _possible(cell: Cell) -> Iterator[Fault]:
    answers = tuple(robot.answer for robot in cell.robots)
    for seed in SEEDS:
        trial = whole(cell, answers, seed)
        if trial.stop is not None or progress(cell, trial) < 1:
            yield Fault(("robots",), fr("les programmes de « answer » ne font pas la tâche"))
            return
