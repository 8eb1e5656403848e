"""All that a sitting accepts now."""

from collections.abc import Iterator

from game.session import survey
from game.session.commands import (
    Ask,
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
from game.session.hands import FACES
from game.session.missions import ROUTES
from game.session.sitting import Hands, Play, Session
from game.story.state import Choosing, Doing, Exploring


def legal(session: Session) -> tuple[Command, ...]:
    """Every command that `apply` accepts, what is on screen first, in a steady order."""
    if session.asking:
        return survey.legal(session)
    play = session.play
    commands: list[Command] = []
    if play is not None:
        commands += _on_screen(session, play)
        if not play.over:
            commands += (Undo(n) for n in undoable(session))
        commands.append(Quit())
    if play is None or play.over:
        commands += (Enter(m, route) for m in session.catalogue.programs for route in ROUTES)
        if session.catalogue.items:
            commands.append(Ask())
    return tuple(commands)


def undoable(session: Session) -> tuple[int, ...]:
    """The record numbers of the decisions that can be taken back, newest first."""
    if session.asking:
        return survey.undoable(session)
    if session.play is None or session.play.over:
        return ()
    return tuple(mark.n for mark in session.play.undoable.newest_first())


def _on_screen(session: Session, play: Play) -> Iterator[Command]:
    match play.waiting:
        case None:
            yield Next()
        case Choosing(offers=offers):
            yield from (Choose(offer.option) for offer in offers if offer.open)
        case Exploring(spots=spots, can_leave=can_leave):
            yield from (Visit(spot.spot) for spot in spots)
            if can_leave:
                yield Leave()
        case Doing() if play.hands is not None:
            yield from _in_hands(session, play.hands)


def _in_hands(session: Session, hands: Hands) -> Iterator[Command]:
    if hands.liking:
        yield from (Rate(face) for face in FACES)
        yield from (SkipRating(), Replay())
        return
    gesture = session.catalogue.gestures[hands.doing.gesture]
    yield from (DoMove(move) for move in gesture.moves(hands.state))
    yield FinishGesture()
