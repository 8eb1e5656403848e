"""Walks as text: one line for each thing that a player read or decided, by ids only.

    # What a walk is for, in the author's words.
    seed 27
    hash 2c26b46b68ffc68f
    enter ligne-arretee short
    read arrivee/1
    choose premier-reflexe regarder of regarder|comprendre|demander
    move panne probe red S0.12
    rate panne 1
    end repart-avec-toi
    told fin/1
    var reparee true

The seed comes first: faults to be found are drawn from it. `hash` (of the content that it was
recorded on), ` of …`, `read`, `end`, `told` and `var` may be left out; what is written is checked.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from game.session.commands import (
    Choose,
    Command,
    DoMove,
    Enter,
    FinishGesture,
    Leave,
    Next,
    Quit,
    Rate,
    Replay,
    SkipRating,
    Undo,
    Visit,
)
from game.session.missions import ROUTES
from game.session.record import Record
from game.session.showing import view
from game.session.sitting import Session
from game.session.view import EndView

OF = " of "
AT_THE_END = ("end", "told", "var")
"""What a walk may say of where it led, after its last decision."""
NEVER_READS_FIRST = ("undo", "quit")
"""What may be done before the lines on the way are read: reading on could close it."""

_PLAIN: Mapping[str, Command] = {
    "leave": Leave(),
    "finish": FinishGesture(),
    "skip": SkipRating(),
    "replay": Replay(),
    "quit": Quit(),
}


class Walk(NamedTuple):
    """A walk's file. `lines` gives the line in the file (from 1) of each step."""

    comments: tuple[str, ...]
    seed: int
    steps: tuple[str, ...]
    hash: str = ""
    lines: tuple[int, ...] = ()

    @property
    def missions(self) -> tuple[tuple[str, str], ...]:
        """(mission, route) of each one that is entered."""
        entered = (step.split() for step in self.steps if step.startswith("enter "))
        return tuple((words[1], words[2]) for words in entered if len(words) == 3)

    def text(self, steps: Iterable[str] | None = None) -> str:
        """The file, with other steps when given."""
        heading = [*self.comments, f"seed {self.seed}"]
        heading += [f"hash {self.hash}"] * bool(self.hash)
        return "\n".join((*heading, *(self.steps if steps is None else steps))) + "\n"


class Unreadable(ValueError):  # noqa: N818 (an answer about a file)
    """A line that is not a walk's: its number (from 1) and what is wrong, in French."""

    def __init__(self, line: int, message: str, hint: str) -> None:
        self.line, self.message, self.hint = line, message, hint
        super().__init__(f"{line}: {message}")


def read_walk(text: str) -> Walk:
    """Read a walk's file; raises Unreadable when the seed is not what comes first."""
    lines = [(n, line.strip()) for n, line in enumerate(text.splitlines(), 1)]
    comments = tuple(line for _, line in lines if line.startswith("#"))
    written = [(n, line) for n, line in lines if line and not line.startswith("#")]
    n, first = written[0] if written else (1, "")
    word, _, seed = first.partition(" ")
    if word != "seed" or not seed.isdecimal():
        message = "un parcours commence par sa graine"
        raise Unreadable(n, message, "Par exemple : seed 1")
    steps = written[1:]
    hash_ = ""
    if steps and steps[0][1].startswith("hash "):
        hash_, steps = steps[0][1].removeprefix("hash "), steps[1:]
    return Walk(comments, int(seed), tuple(s for _, s in steps), hash_, tuple(n for n, _ in steps))


def step_of(record: Record) -> str:
    """A record of a journal as a line of a walk."""
    match record.kind:
        case "enter":
            return f"enter {record.mission} {record.picked}"
        case "next":
            return f"read {record.at}"
        case "choose" | "visit":
            return f"{record.kind} {record.at} {record.picked}{OF}{'|'.join(record.offered)}"
        case "move":
            return f"move {record.at} {' '.join(record.move)}"
        case "rate":
            return f"rate {record.at} {record.face}"
        case "undo":
            return f"undo {record.at} to {record.to}"
        case _:
            return f"{record.kind} {record.at}"


def command_of(step: str) -> Command:
    """The command behind a line; raises ValueError for a line that is none."""
    match step.partition(OF)[0].split(" "):
        case ["enter", mission, route] if route in ROUTES:
            return Enter(mission, route)
        case ["read", _]:
            return Next()
        case ["choose", _, option]:
            return Choose(option)
        case ["visit", _, spot]:
            return Visit(spot)
        case ["move", _, *move]:
            return DoMove(tuple(move))
        case ["rate", _, face]:
            return Rate(int(face))
        case ["undo", _, "to", number]:
            return Undo(int(number))
        case [kind, _] if kind in _PLAIN:
            return _PLAIN[kind]
    raise ValueError(f"not a step of a walk: {step}")


def ending(session: Session) -> Iterator[str]:
    """The lines that tell an ending: its id, the lines it told, the variables it left."""
    play, shown = session.play, view(session)
    if play is None or not isinstance(shown, EndView):
        return
    yield f"end {shown.ending}"
    for line in play.end_lines:
        yield f"told {line.id}"
    for name, value in play.turn.state.variables.items():
        yield f"var {name} {str(value).lower()}"
