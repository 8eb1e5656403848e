"""Following a sitting across an edit of its missions: what was decided counts, as far as it can.

`replay` wants every record to fit, which holds as long as the content is the same. After an edit
(a text, a line, an option added or removed, a scene gone), decisions are followed by their ids and
the reading in between is caught up. A decision that the story does not ask for any more is left
out of it, and the player goes on from there; it is recalled, so that what it told still counts.
Variables are in no record: they may be renamed at will.
"""

from collections.abc import Iterable
from typing import NamedTuple

from game.session import survey
from game.session.apply import apply
from game.session.commands import Command, Next, Quit, Recall, Undo
from game.session.record import Record
from game.session.renamed import in_new_words
from game.session.replay import command_of
from game.session.sitting import Session
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
        track.take(in_new_words(session.catalogue, record))
    track.settle()
    return Followed(track.session, track.lost)


class _Track:
    """The sitting being followed; `numbers` maps records of old to the ones written anew.

    `left_out` are the decisions of the mission under way that could not be followed; `away` is
    true while the mission itself is not there.
    """

    def __init__(self, session: Session) -> None:
        self.session = session
        self.lost = False
        self._numbers: dict[int, int] = {}
        self._left_out: list[Record] = []
        self._away = False

    def take(self, record: Record) -> None:
        """Follow one record, or keep what it told."""
        if record.mission == survey.SURVEY:
            self._answer(record)
            return
        match record.kind:
            case "enter":
                self._enter(record)
            case "next":
                self._read(record)
            case "quit":
                self._leave(record)
            case "undo":
                self._take_back(record)
            case "recall":
                self._do(command_of(record))
            case _ if not self._decide(record):
                self.lost = True
                self._left_out.append(record)

    def settle(self) -> None:
        """Recall the decisions that were left out; one whose choice is gone tells nothing now."""
        for r in self._left_out:
            if r.kind in ("choose", "visit", "rate"):
                self._do(Recall(r.mission, r.at, r.picked, r.offered, r.face))
        self._left_out.clear()

    def _enter(self, record: Record) -> None:
        if self.session.play is not None and not self.session.play.over:
            self._do(Quit())
        self.settle()
        self._away = not self._do(command_of(record))
        self.lost = self.lost or self._away

    def _answer(self, record: Record) -> None:
        """Follow the questionnaire: any of its activities may be answered, in any order."""
        if record.kind == "ask" and self.session.play is not None and not self.session.play.over:
            self._do(Quit())
            self.settle()
        command = command_of(record)
        if isinstance(command, Undo):
            command = Undo(self._numbers.get(command.to, -1))
        if self._do(command):
            self._numbers[record.n] = len(self.session.journal)
        else:
            self.lost = True

    def _leave(self, record: Record) -> None:
        """Leave the mission; one that was left at its end stays finished."""
        play = self.session.play
        ended = play is not None and play.over
        self._do(Quit())
        self.settle()
        if not ended:
            self._do(Recall(record.mission, record.at))

    def _read(self, record: Record) -> None:
        """Read on when the line is still the one on screen; else it is caught up later."""
        if self._meets(record):
            self._do(Next())

    def _take_back(self, record: Record) -> None:
        """Take back the same decision, whatever its number is now, and what was left out after."""
        self._left_out = [r for r in self._left_out if r.n < (record.to or 0)]
        self._do(Undo(self._numbers.get(record.to or 0, -1)))

    def _decide(self, record: Record) -> bool:
        """Follow a decision, reading up to it first; a gesture's move may be left out."""
        before = self.session
        while self._must_read(record):
            self._do(Next())
        if self._meets(record) and self._do(command_of(record)):
            self._numbers[record.n] = len(self.session.journal)
            return True
        self.session = before
        return record.kind == "move"

    def _must_read(self, record: Record) -> bool:
        play = self.session.play
        return play is not None and play.waiting is None and not self._meets(record)

    def _meets(self, record: Record) -> bool:
        """Whether what was on screen then is on screen, named for good since or not."""
        play = self.session.play
        if self._away or play is None:
            return False
        return lasting(thing_shown(play)) == lasting(record.at)

    def _do(self, command: Command) -> bool:
        try:
            self.session, _ = apply(self.session, command)
        except Refused:
            return False
        return True
