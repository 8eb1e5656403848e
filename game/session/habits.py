"""Ways of answering that tell nothing of a player, to be said gently: see `passport.advice`."""

from collections.abc import Iterator
from typing import Literal, TypeAlias
from zlib import crc32

from game.rng import draw
from game.scoring.profile import estimate
from game.scoring.steadiness import SHAKY
from game.session.catalogue import Catalogue
from game.session.evidence import evidence
from game.session.sitting import Decision, Session
from game.story.program import Choice

Habit: TypeAlias = Literal["", "first row", "one face", "against itself"]

ROWS = 6
"""Choices from which always taking the first row cannot be luck: 1 chance in 700 of three rows."""
FACES = 10
"""Answers of the questionnaire from which always giving one face is a habit."""


def habit(session: Session) -> Habit:
    """Return the habit that the sitting shows, "" for none.

    The order of rows is drawn by lot for each sitting: who decides does not always find what she
    or he likes at the top.
    """
    rows = list(_rows(session))
    if len(rows) >= ROWS and sum(row > 0 for row in rows) <= len(rows) // 10:
        return "first row"
    faces = [d.face for d in session.made if d.kind == "answer"]
    if len(faces) >= FACES and len(set(faces)) == 1:
        return "one face"
    return "against itself" if estimate(evidence(session)).apart >= SHAKY else ""


def _rows(session: Session) -> Iterator[int]:
    """The row that was taken, choice by choice, where all rows were open.

    A turn of picking several counts by the rows that it leaves open.
    """
    for decision in session.made:
        if decision.kind == "choice":
            step = _choice(session.catalogue, decision)
            if step is not None and step.scored and _all_open(step, decision):
                order = lots(session.seed, decision.mission, lots_of(step), len(step.options))
                shown = [o.id for _, o in sorted(zip(order, step.options, strict=True))]
                left = {way.key for way in decision.ways}
                yield [key for key in shown if key in left].index(decision.way.key)


def _all_open(choice: Choice, decision: Decision) -> bool:
    taken = 0 if choice.pick is None else choice.pick.number - 1
    return len(choice.options) == len(decision.ways) + taken


def _choice(catalogue: Catalogue, decision: Decision) -> Choice | None:
    program = catalogue.programs.get(decision.mission)
    scenes = program.scenes.values() if program is not None else ()
    steps = (step for scene in scenes for step in scene.steps)
    return next(
        (step for step in steps if isinstance(step, Choice) and step.id == decision.source), None
    )


def lots_of(choice: Choice) -> str:
    """The name by which the lots of a choice are drawn: turns of picking several have one."""
    return choice.id if choice.pick is None else choice.pick.of


def lots(seed: int, mission: str, choice: str, count: int) -> list[float]:
    """Return the lots by which the rows of a choice are put in order, the same all sitting."""
    stream = seed ^ crc32(f"{mission}/{choice}".encode())
    return [draw(stream, n) for n in range(count)]
