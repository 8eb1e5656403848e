"""A level in run form: the tasks, what comes before what, the stations and the takt."""

from typing import NamedTuple

from game.gestures.levels import values
from game.gestures.line_balancing.form import FORM
from game.gestures.protocol import Level

LETTERS = "ABCDEFGHIJKLMNOP"


class Task(NamedTuple):
    """`after` are the indexes of the tasks before it; `at` is its fixed station from 0, or -1."""

    id: str
    letter: str
    name: str
    seconds: int
    after: tuple[int, ...]
    at: int


class Line(NamedTuple):
    """Seconds are whole; `variation` is a share of a duration."""

    title: str
    intro: str
    product: str
    takt: int
    stations: int
    tasks: tuple[Task, ...]
    buffer: int
    variation: float
    help: bool

    @property
    def total(self) -> int:
        return sum(task.seconds for task in self.tasks)


def read(level: Level) -> Line:
    """Raises ValueError for a level that is not of the form; unknown names are left out."""
    found = values(FORM, level)
    names = list(found["tasks"])
    tasks = tuple(
        Task(
            name,
            LETTERS[i % len(LETTERS)],
            task["name"],
            task["seconds"],
            tuple(names.index(before) for before in task["after"] if before in names),
            task["at"] - 1,
        )
        for i, (name, task) in enumerate(found["tasks"].items())
    )
    return Line(
        found["title"],
        found["intro"],
        found["product"],
        found["takt"],
        found["stations"],
        tasks,
        found["buffer"],
        found["variation"],
        found["help"],
    )
