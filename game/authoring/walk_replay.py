"""Playing a walk again: where it first parts from what is written."""

from collections.abc import Iterator
from typing import NamedTuple

from game.authoring.walk_file import (
    AT_THE_END,
    NEVER_READS_FIRST,
    OF,
    Walk,
    command_of,
    ending,
    step_of,
)
from game.content.spelling import did_you_mean
from game.content.typography import french
from game.session.apply import apply
from game.session.catalogue import Catalogue
from game.session.commands import Choose, Command, DoMove, Enter, Next, Visit
from game.session.legal import legal
from game.session.sitting import Session, sit_down
from game.session.standing import thing_shown
from game.story.errors import ProgramFault, Refused

_VERBS = (
    *("seed", "hash", "enter", "read", "choose", "visit", "leave", "move", "finish", "rate"),
    *("skip", "replay", "undo", "quit", "end", "told", "var"),
)


class Difference(NamedTuple):
    """Where a walk parts from the content: the line of its file, and what is wrong, in French."""

    line: int
    message: str
    hint: str = ""

    def rendered(self, shown: str, text: str) -> str:
        """The words of `check`: the place, the message, the line with the one before, the hint.

        `shown` is the path to give, `text` what the file holds.
        """
        around = text.splitlines()[max(0, self.line - 2) : self.line]
        first = self.line - len(around) + 1
        lines = [f"{shown}:{self.line}:1  {french(self.message)}"]
        lines += [f"{first + n:>5} | {line}" for n, line in enumerate(around)]
        return "\n".join([*lines, f"      | ^ {french(self.hint)}".rstrip()]) + "\n"


def first_difference(catalogue: Catalogue, walk: Walk) -> Difference | None:
    """Play a walk step by step; None when all is as it is written."""
    follower = _Follower(catalogue, walk)
    for line, step in zip(walk.lines, walk.steps, strict=True):
        found = follower.follow(step)
        if found:
            return found._replace(line=line)
    missing = next(follower.untold(), "")
    last = walk.lines[-1] if walk.lines else 1
    return Difference(last, f"il manque « {missing} »", _RECORD) if missing else None


_RECORD = "Si le changement est voulu, enregistre le parcours de nouveau."


class _Follower:
    """The sitting so far, and what its end has yet to tell."""

    def __init__(self, catalogue: Catalogue, walk: Walk) -> None:
        self.catalogue = catalogue
        self.session = sit_down(catalogue, walk.seed)
        self._reads = any(step.startswith("read ") for step in walk.steps)
        self._tells = any(step.startswith("told ") for step in walk.steps)
        self._left: list[str] | None = None

    def follow(self, step: str) -> Difference | None:
        """Take one step, which changes the sitting or tells of its end."""
        if step.partition(" ")[0] in AT_THE_END:
            return self._told(step)
        try:
            command = command_of(step)
        except ValueError:
            return _unknown(step)
        if not self._reads and step.split(" ")[0] not in NEVER_READS_FIRST:
            self._read_on()
        return self._take(step, command)

    def untold(self) -> Iterator[str]:
        """What the end tells and the walk, which tells other lines of it, does not."""
        if self._tells:
            yield from (told for told in self._left or () if told.startswith("told "))

    def _take(self, step: str, command: Command) -> Difference | None:
        before = self.session
        try:
            self.session, (record,) = apply(self.session, command)
        except Refused:
            return Difference(0, f"« {step} » n'est pas offert ici", offered(before, command))
        except ProgramFault as fault:
            return Difference(0, f"l'histoire se bloque ici : {fault}")
        told = step_of(record)
        written = step.partition(OF)[0] if OF not in step else step
        if written in (told, told.partition(OF)[0]):
            return None
        return Difference(0, f"ici vient « {told} »", _RECORD)

    def _told(self, step: str) -> Difference | None:
        if not self._reads:
            self._read_on()
        if self._left is None:
            self._left = list(ending(self.session))
        if not self._left and step.startswith("end "):
            return Difference(0, "aucune fin n'est atteinte", offered(self.session))
        if step in self._left:
            self._left.remove(step)
            return None
        kind = step.split(" ")
        same = [told for told in self._left if told.split(" ")[: len(kind) - 1] == kind[:-1]]
        found = f" ; ici vient « {same[0]} »" if same else ""
        return Difference(0, f"« {step} » n'est pas vrai{found}", _RECORD)

    def _read_on(self) -> None:
        while Next() in legal(self.session):
            self.session, _ = apply(self.session, Next())


def offered(session: Session, asked: Command | None = None) -> str:
    """What could be done instead, as lines of a walk."""
    commands = legal(session)
    names = [_name(session, command) for command in commands]
    told = [name for name in dict.fromkeys(names) if name]
    near = did_you_mean(_name(session, asked), told) if asked is not None else ""
    return near or f"Possible : {', '.join(told)}."


def _name(session: Session, command: Command) -> str:
    """A command as it would be written now; "" for the ways out that are always there."""
    play = session.play
    at = "" if play is None or play.over else thing_shown(play)
    match command:
        case Enter(mission, route):
            return f"enter {mission} {route}"
        case Choose(picked):
            return f"choose {at} {picked}"
        case Visit(picked):
            return f"visit {at} {picked}"
        case DoMove():
            return f"move {at} …"
        case Next():
            return f"read {at}"
    kind = type(command).__name__
    known = {"Leave": "leave", "FinishGesture": "finish", "Rate": "rate", "SkipRating": "skip"}
    return f"{known[kind]} {at}" if kind in known else ""


def _unknown(step: str) -> Difference:
    message = f"« {step} » n'est pas une étape de parcours"
    near = did_you_mean(step.split(" ")[0], _VERBS)
    return Difference(0, message, near or f"Mots connus : {', '.join(_VERBS)}.")
