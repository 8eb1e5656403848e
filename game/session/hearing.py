"""What is heard as a sitting goes from one moment to the next."""

from typing import NamedTuple

from game.session.sitting import Play, Session
from game.session.standing import scene_shown
from game.story.program import Line


class Audible(NamedTuple):
    """The bed of the scene on screen, and what begins now: effects in order, a recorded voice.

    Beds and effects are names of sounds; `voice` is a file in the mission's folder `voices`.
    """

    mission: str = ""
    bed: str = ""
    effects: tuple[str, ...] = ()
    voice: str = ""


def heard(before: Session | None, after: Session) -> Audible:
    """What begins when the second takes the place of the first; at the map, silence."""
    play = after.play
    if play is None:
        return Audible()
    bed = play.program.scenes[scene_shown(play)].sound
    if before is not None and before.play is not None and _same_moment(before.play, play):
        return Audible(play.program.mission, bed)
    line = _begun(play)
    voice = "" if line is None else line.voice
    return Audible(play.program.mission, bed, _effects(play), voice)


def _same_moment(one: Play, other: Play) -> bool:
    return one.turn is other.turn and one.read == other.read


def _effects(play: Play) -> tuple[str, ...]:
    """Those of the line on screen; a wait brings all that is left."""
    last = play.read if play.waiting is None else len(play.turn.lines)
    return tuple(sound for line, sound in play.turn.sounds if play.read <= line <= last)


def _begun(play: Play) -> Line | None:
    return play.lines[play.read] if play.read < len(play.lines) else None
