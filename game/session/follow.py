"""Following a sitting across an edit of its missions: what was decided counts, as far as it can.

`replay` wants every record to fit, which holds as long as the content is the same. After an edit
(a text, a line, an option added or removed, a scene gone), decisions are followed by their ids and
the reading in between is caught up. A decision that is not offered any more ends that mission's
records: the player goes on from there, and later missions are followed again.
"""

from collections.abc import Iterable
from typing import NamedTuple

from game.session.apply import apply
from game.session.commands import Command, Next, Quit, Undo
from game.session.record import Record
from game.session.replay import command_of
from game.session.sitting import Play, Session
from game.session.standing import lasting, thing_shown
from game.story.errors import Refused


class Followed(NamedTuple):
    """The sitting on the new content; `lost` when some record could not be followed."""

    session: Session
    lost: bool


def follow(session: Session, records: Iterable[Record]) -> Followed:
    """Go on with a sitting by records of other content. The journal is written anew."""
    track = _Track(session)
    for record in records:
        track.take(record)
    return Followed(track.session, track.lost)


class _Track:
    """The sitting being followed; `numbers` maps records of old to the ones written anew."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.lost = False
        self._numbers: dict[int, int] = {}
        self._skipping = False

    def take(self, record: Record) -> None:
        """Follow one record, unless its mission was left behind."""
        if record.kind == "enter":
            self._enter(record)
        elif self._skipping:
            return
        elif record.kind == "next":
            self._read(record)
        elif not self._decide(record):
            self.lost = self._skipping = True

    def _enter(self, record: Record) -> None:
        self._skipping = False
        if self.session.play is not None and not self.session.play.over:
            self._do(Quit())
        if not self._do(command_of(record)):
            self.lost = self._skipping = True

    def _read(self, record: Record) -> None:
        """Read on when the line is still the one on screen; else it is caught up later."""
        play = self.session.play
        if play is not None and _shows(play, record):
            self._do(Next())

    def _decide(self, record: Record) -> bool:
        """Follow a decision, reading up to it first; a gesture's move may be left out."""
        before = self.session
        while self._must_read(record):
            self._do(Next())
        if self._do(self._command(record)):
            self._numbers[record.n] = len(self.session.journal)
            return True
        self.session = before
        return record.kind in ("move", "undo")

    def _must_read(self, record: Record) -> bool:
        play = self.session.play
        if play is None or play.waiting is not None:
            return False
        return record.kind != "quit" and not _shows(play, record)

    def _command(self, record: Record) -> Command:
        command = command_of(record)
        if isinstance(command, Undo):
            return Undo(self._numbers.get(command.to, -1))
        return command

    def _do(self, command: Command) -> bool:
        try:
            self.session, _ = apply(self.session, command)
        except Refused:
            return False
        return True


def _shows(play: Play, record: Record) -> bool:
    """Whether what was on screen then is on screen, named for good since or not."""
    return lasting(thing_shown(play)) == lasting(record.at)
