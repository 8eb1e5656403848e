"""A sitting out of its journal: the state is a fold over the records."""

from collections.abc import Callable, Iterable

from game.session.apply import carry_out
from game.session.commands import (
    Answer,
    Ask,
    Choose,
    Command,
    DoMove,
    Enter,
    FinishGesture,
    Leave,
    Next,
    Pass,
    Quit,
    Rate,
    Recall,
    Replay,
    SkipRating,
    Undo,
    Visit,
)
from game.session.record import Kind, Record
from game.session.sitting import Session
from game.session.standing import lasting
from game.story.errors import Refused


class Misfit(ValueError):  # noqa: N818 (an answer about a journal, not a fault of the game)
    """A record that the sitting cannot follow: the content changed, or the line is not its own.

    `session` is the sitting up to the record before.
    """

    def __init__(self, session: Session, record: Record, reason: str) -> None:
        self.session = session
        self.record = record
        super().__init__(f"record {record.n} ({record.kind}): {reason}")


def replay(session: Session, records: Iterable[Record]) -> Session:
    """Go on with a sitting by the records that followed; raises Misfit at the first odd one.

    Starting from `sit_down` with the same catalogue and seed, it gives the sitting that wrote
    the records, with the same evidence. A record of other content (another hash) is followed as
    long as it meets the same line or question, and what it picked is still offered.
    """
    for record in records:
        session = _followed(session, record)
    return session


def _followed(session: Session, record: Record) -> Session:
    try:
        after, expected = carry_out(session, command_of(record))
    except Refused as refused:
        raise Misfit(session, record, str(refused)) from None
    if record.n != session.next_n or not _fits(expected, record):
        raise Misfit(session, record, f"{expected} was expected")
    return after.with_record(record)


def _fits(expected: Record, record: Record) -> bool:
    """Whether a record is the one that would be written now, of other content or not."""
    if expected.hash == record.hash:
        return expected == record
    return lasting(expected.at) == lasting(record.at)


def command_of(record: Record) -> Command:
    """The command that a record stands for."""
    return _COMMANDS[record.kind](record)


_COMMANDS: dict[Kind, Callable[[Record], Command]] = {
    "enter": lambda r: Enter(r.mission, r.picked),
    "next": lambda _: Next(),
    "choose": lambda r: Choose(r.picked),
    "visit": lambda r: Visit(r.picked),
    "leave": lambda _: Leave(),
    "move": lambda r: DoMove(r.move),
    "finish": lambda _: FinishGesture(),
    "rate": lambda r: Rate(99 if r.face is None else r.face),
    "skip": lambda _: SkipRating(),
    "replay": lambda _: Replay(),
    "undo": lambda r: Undo(-1 if r.to is None else r.to),
    "quit": lambda _: Quit(),
    "ask": lambda _: Ask(),
    "answer": lambda r: Answer(r.at, 99 if r.face is None else r.face),
    "pass": lambda r: Pass(r.at),
    "recall": lambda r: Recall(r.mission, r.at, r.picked, r.offered, r.face),
}
