"""The one way in: a sitting and a command go in, the sitting after it and its records come out."""

from game.session import hands, missions, recalling, survey
from game.session.commands import (
    Ask,
    Choose,
    Command,
    DoMove,
    Enter,
    FinishGesture,
    Leave,
    Next,
    Rate,
    Recall,
    Replay,
    SkipRating,
    Undo,
    Visit,
)
from game.session.legal import legal
from game.session.missions import Carried
from game.session.record import Record
from game.session.sitting import Session
from game.story.errors import Refused


def apply(session: Session, command: Command) -> tuple[Session, tuple[Record, ...]]:
    """Carry a command out. The records must be on disk before the next screen is shown.

    Raises Refused, with what is offered instead, for a command that is not offered now.
    """
    after, record = carry_out(session, command)
    return after.with_record(record), (record,)


def carry_out(session: Session, command: Command) -> Carried:
    """The sitting after the command, whose journal still lacks the record that comes with it."""
    try:
        return _carry_out(session, command)
    except Refused:
        raise Refused(repr(command), map(repr, legal(session))) from None


def _carry_out(session: Session, command: Command) -> Carried:
    if session.asking:
        return survey.carry_out(session, command)
    match command:
        case Ask():
            return survey.begin(session)
        case Next():
            return missions.read_on(session)
        case Choose():
            return missions.choose(session, command)
        case Visit():
            return missions.visit(session, command)
        case Leave():
            return missions.leave(session)
        case DoMove():
            return hands.do_move(session, command)
        case FinishGesture():
            return hands.finish(session)
        case Rate():
            return hands.rate(session, command)
        case SkipRating():
            return hands.skip_rating(session)
        case Replay():
            return hands.do_again(session)
        case Undo():
            return missions.undo(session, command)
        case Recall():
            return recalling.recall(session, command)
        case Enter():
            return missions.enter(session, command)
        case _:
            return missions.quit_mission(session)
