"""Every text that whoever plays reads in a mission, with who says it: what reports are made of."""

from collections.abc import Iterator
from typing import NamedTuple

from game.content.library import Library, Mission
from game.content.telling import reading_order
from game.story.program import Choice, End, Explore, Line, Patience, Step


class Read(NamedTuple):
    """A text by its id. `speaker` is a person's id for a line, "" for the telling voice.

    `kind` is "line", "ask", "option", "spot" or "title"; `scored` options show something.
    """

    id: str
    text: str
    kind: str
    speaker: str = ""
    scored: bool = False


def texts_read(mission: Mission, library: Library) -> Iterator[Read]:
    """Texts of a mission in the words of `library`, scene by scene, as they are played."""
    told = library.missions[mission.id].program
    for name in reading_order(told):
        scene = told.scenes[name]
        if scene.title:
            yield Read(f"{name}:title", scene.title, "title")
        for step in scene.steps:
            yield from _of_step(step, mission)


def _of_step(step: Step, mission: Mission) -> Iterator[Read]:
    match step:
        case Line():
            yield _line(step, mission)
        case Choice(pick=pick) if pick is None or pick.number == 1:
            yield Read(step.id, step.ask, "ask")
            for slot in pick.slots if pick else ():
                yield Read(f"{step.id}:slots", slot, "title")
            if pick is not None and pick.last:
                yield Read(f"{step.id}:last", pick.last, "ask")
            for option in step.options:
                where = f"{step.id}/{option.id}"
                yield Read(where, option.text, "option", scored=step.scored)
                if option.why_not:
                    yield Read(f"{where}:why-not", option.why_not, "line")
            yield from _patience(step.patience, mission)
        case Explore():
            for spot in step.spots:
                texts = dict.fromkeys(filter(None, (spot.label, spot.objective)))
                yield from (Read(f"{step.id}/{spot.id}", text, "spot") for text in texts)
            yield Read(f"{step.id}:leave", step.leave, "spot")
        case End():
            yield Read(step.id, step.title, "title")


def _patience(patience: Patience | None, mission: Mission) -> Iterator[Read]:
    for line in patience.lines if patience else ():
        yield _line(line, mission)


def _line(line: Line, mission: Mission) -> Read:
    return Read(line.id, line.text, "line", mission.cast.get(line.speaker, ""))
