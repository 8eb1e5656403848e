"""Walks as text: a sitting's journal, a line a record, then what its end told and left.

    seed 27
    enter ligne-arretee short
    read arrivee/1
    choose premier-reflexe regarder of regarder|comprendre|demander
    move panne probe red S0.12
    rate panne 1
    end repart-avec-toi
    told fin/1
    var reparee true

Lines that begin with # are for whoever reads. To record, a walk needs its seed and its decisions
only: `read` and everything from `end` on are written anew, as is what follows ` of `, and the
line `repair` stands for all the moves of a careful technician.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.gestures.fault_finding_advice import advice
from game.session.apply import apply
from game.session.catalogue import Catalogue
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
from game.session.legal import legal
from game.session.record import Record
from game.session.showing import view
from game.session.sitting import Session, sit_down
from game.session.view import EndView, GestureView
from game.story.errors import Refused

WRITTEN_ANEW = ("read ", "end ", "told ", "var ")
REPAIR = "repair"


class Walk(NamedTuple):
    """A walk's file: its comments and seed, then its steps."""

    comments: tuple[str, ...]
    seed: int
    steps: tuple[str, ...]

    def text(self, steps: Iterable[str]) -> str:
        return "\n".join((*self.comments, f"seed {self.seed}", *steps)) + "\n"


def read_walk(text: str) -> Walk:
    lines = text.splitlines()
    comments = tuple(line for line in lines if line.startswith("#"))
    seed, *steps = (line for line in lines if line and not line.startswith("#"))
    return Walk(comments, int(seed.removeprefix("seed ")), tuple(steps))


class Walker:
    """Follows a walk on a sitting; what happened is told in the words of a walk."""

    def __init__(self, catalogue: Catalogue, seed: int) -> None:
        self.session = sit_down(catalogue, seed)
        self.steps: list[str] = []

    def follows(self, steps: Iterable[str]) -> list[str]:
        """Take every step; stop at the first that is not offered, and say so."""
        for step in steps:
            if step.startswith(("end ", "told ", "var ")):
                break
            try:
                self.takes(command_of(step))
            except Refused:
                offered = ", ".join(map(repr, legal(self.session)))
                return [*self.steps, f"!! {step}: not offered, but {offered}"]
        return [*self.steps, *ending(self.session)]

    def decides(self, steps: Iterable[str]) -> list[str]:
        """Take the decisions alone, reading all that comes between them."""
        for step in (s for s in steps if not s.startswith(WRITTEN_ANEW)):
            if not step.startswith("undo "):
                self._reads()
            if step == REPAIR:
                self._repairs()
            else:
                self.takes(command_of(step))
        self._reads()
        return [*self.steps, *ending(self.session)]

    def takes(self, command: Command) -> None:
        self.session, records = apply(self.session, command)
        self.steps += map(step_of, records)

    def _reads(self) -> None:
        while Next() in legal(self.session):
            self.takes(Next())

    def _repairs(self) -> None:
        while isinstance(shown := view(self.session), GestureView) and shown.moves:
            self.takes(DoMove(advice(shown.state)))
        self.takes(FinishGesture())


def step_of(record: Record) -> str:
    """A record as a line of a walk."""
    match record.kind:
        case "enter":
            return f"enter {record.mission} {record.picked}"
        case "next":
            return f"read {record.at}"
        case "choose" | "visit":
            return f"{record.kind} {record.at} {record.picked} of {'|'.join(record.offered)}"
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
    match step.partition(" of ")[0].split(" "):
        case ["enter", mission, "full" | "short" as route]:
            return Enter(mission, "full" if route == "full" else "short")
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
        case [("leave" | "finish" | "skip" | "replay" | "quit") as kind, _]:
            return _PLAIN[kind]
    raise ValueError(f"not a step of a walk: {step}")


_PLAIN: dict[str, Command] = {
    "leave": Leave(),
    "finish": FinishGesture(),
    "skip": SkipRating(),
    "replay": Replay(),
    "quit": Quit(),
}


def ending(session: Session) -> Iterator[str]:
    """The ending reached, the lines it told, and the variables it left."""
    play, shown = session.play, view(session)
    if play is None or not isinstance(shown, EndView):
        yield "!! the walk stops before an ending"
        return
    yield f"end {shown.ending}"
    for line in play.end_lines:
        yield f"told {line.id}"
    for name, value in play.turn.state.variables.items():
        yield f"var {name} {str(value).lower()}"
