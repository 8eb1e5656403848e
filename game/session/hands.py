"""Carrying out the commands of a gesture: move, finish, say how it was, do it again."""

from dataclasses import replace

from game.session.commands import DoMove, Rate
from game.session.decided import of_hands, of_liking, of_replay
from game.session.missions import Carried
from game.session.record import Record
from game.session.sitting import Hands, Play, Session
from game.session.standing import entry, not_now, under_way
from game.session.turns import after_turn, laid_out
from game.story.machine import perform
from game.story.state import Doing

FACES = range(-2, 3)


def do_move(session: Session, command: DoMove) -> Carried:
    play, hands = _hands(session, liking=False)
    gesture = session.catalogue.gestures[hands.doing.gesture]
    try:
        state = gesture.apply(hands.state, command.move)
    except ValueError:
        raise not_now() from None
    after = replace(session, play=replace(play, hands=replace(hands, state=state)))
    return after, entry(session, play, "move", move=command.move)


def finish(session: Session) -> Carried:
    """The attempt counts as it stands, done or left early."""
    play, hands = _hands(session, liking=False)
    gesture = session.catalogue.gestures[hands.doing.gesture]
    values = gesture.outcome(hands.state)
    outcome = tuple((criterion.id, values[criterion.id]) for criterion in gesture.criteria)
    made = session.made.plus(of_hands(session, play, hands, outcome))
    hands = replace(hands, attempts=(*hands.attempts, outcome), liking=True)
    after = replace(session, play=replace(play, hands=hands), made=made)
    return after, entry(session, play, "finish")


def do_again(session: Session) -> Carried:
    play, hands = _hands(session, liking=True)
    made = session.made.plus(of_replay(session, play, hands))
    fresh = laid_out(session, play, hands.doing, len(hands.attempts))
    fresh = replace(fresh, attempts=hands.attempts)
    after = replace(session, play=replace(play, hands=fresh), made=made)
    return after, entry(session, play, "replay")


def rate(session: Session, command: Rate) -> Carried:
    play, hands = _hands(session, liking=True)
    if command.face not in FACES:
        raise not_now()
    made = session.made.plus(of_liking(session, play, hands, command.face))
    record = entry(session, play, "rate", face=command.face)
    return _told(replace(session, made=made), play, hands), record


def skip_rating(session: Session) -> Carried:
    play, hands = _hands(session, liking=True)
    record: Record = entry(session, play, "skip")
    return _told(session, play, hands), record


def _told(session: Session, play: Play, hands: Hands) -> Session:
    """The story hears of the best attempt and goes on."""
    turn = perform(play.program, play.turn.state, dict(hands.best))
    return after_turn(session, turn, undoable=False)


def _hands(session: Session, *, liking: bool) -> tuple[Play, Hands]:
    play = under_way(session)
    if play.hands is None or not isinstance(play.waiting, Doing) or play.hands.liking != liking:
        raise not_now()
    return play, play.hands
