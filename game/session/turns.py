"""What a turn of the story does to a sitting."""

from dataclasses import replace
from zlib import crc32

from game import rng
from game.session.decided import from_signals
from game.session.sitting import Finished, Hands, Mark, Play, Session
from game.session.standing import lasting, under_way
from game.story.program import Line, SceneId
from game.story.state import Doing, Ended, Turn


def after_turn(session: Session, turn: Turn, *, undoable: bool) -> Session:
    """The sitting once the story has moved; the decision can be taken back if `undoable`.

    A jump to another scene (or to the same one again) closes what could be taken back, once the
    lines said before it are read.
    """
    play = under_way(session)
    marks = play.undoable
    if undoable:
        marks = marks.plus(Mark(session.next_n, play, session.made))
    made = session.made
    for decision in from_signals(session, play, turn.signals):
        made = made.plus(decision)
    new = Play(
        play.program,
        turn,
        last=_last_line(play) if turn.stayed is None else None,
        marks=marks,
    )
    return arrived(replace(session, made=made), new)


def arrived(session: Session, play: Play) -> Session:
    """A new turn is on screen: its gesture, if any, is laid out."""
    wait = play.turn.waits_for
    if isinstance(wait, Doing):
        play = replace(play, hands=laid_out(session, play, wait))
    return with_play(session, play)


def with_play(session: Session, play: Play) -> Session:
    """The sitting with that play on screen; a mission whose end is on screen is finished."""
    finished = session.finished
    if isinstance(play.waiting, Ended):
        finished = (*finished, Finished(play.program.mission, play.waiting.ending))
    return replace(session, play=play, finished=finished)


def laid_out(session: Session, play: Play, doing: Doing, attempts: int = 0) -> Hands:
    """A gesture at its beginning; each attempt has its own draws."""
    gesture = session.catalogue.gestures[doing.gesture]
    level = session.catalogue.levels[doing.gesture, doing.level]
    draw = crc32(f"{lasting(doing.step)}/{doing.times}/{attempts}".encode())
    return Hands(doing, gesture.start(level, rng.bits(play.turn.state.seed, draw)))


def _last_line(play: Play) -> tuple[Line, SceneId] | None:
    if play.turn.lines:
        return play.turn.lines[-1], play.turn.scenes[-1]
    return play.last
