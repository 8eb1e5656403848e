"""Where a sitting stands: what is on screen, and how the journal names it."""

from game.gestures.protocol import Move
from game.session.record import Kind, Record
from game.session.sitting import Play, Session
from game.story.errors import Refused
from game.story.machine import scene_on_screen
from game.story.program import Line, SceneId
from game.story.state import Choosing, Doing, Ended, Exploring


def not_now() -> Refused:
    """For the parts of the session; `apply` tells it again with what is offered instead."""
    return Refused("", ())


def under_way(session: Session) -> Play:
    """The mission that is played, whose end is not on screen; refuses when there is none."""
    if session.play is None or session.play.over:
        raise not_now()
    return session.play


def line_on_screen(play: Play) -> tuple[Line, SceneId] | None:
    """The line being read, or the one that stays beside a question, with its scene."""
    if play.lines:
        at = min(play.read, len(play.lines) - 1)
        return play.lines[at], play.turn.scenes[at]
    return play.last


def scene_shown(play: Play) -> SceneId:
    """The scene whose title and backdrop are on screen."""
    if play.waiting is None:
        return play.turn.scenes[play.read]
    return scene_on_screen(play.program, play.turn.state).id


def scene_title(session: Session) -> str:
    """The title of the scene on screen; "" at the map, or in a scene without one."""
    play = session.play
    return play.program.scenes[scene_shown(play)].title if play is not None else ""


def thing_shown(play: Play) -> str:
    """The id of the line, choice, exploration, gesture step or ending on screen."""
    match play.waiting:
        case Choosing(choice=name) | Exploring(explore=name) | Doing(step=name) | Ended(name):
            return name
        case _:
            return play.lines[play.read].id


def lasting(step: str) -> str:
    """The id that a step named after its place ("scene/3") takes for good ("scene-3").

    Authors give such ids with a command; journals of before then still mean the same step.
    """
    return step.replace("/", "-")


def entry(
    session: Session,
    play: Play,
    kind: Kind,
    *,
    picked: str = "",
    offered: tuple[str, ...] = (),
    move: Move = (),
    face: int | None = None,
    to: int | None = None,
) -> Record:
    """The journal's next line, with what is on screen before the command."""
    return Record(
        n=session.next_n,
        kind=kind,
        mission=play.program.mission,
        hash=play.program.hash,
        scene=scene_shown(play),
        at=thing_shown(play),
        picked=picked,
        offered=offered,
        move=move,
        face=face,
        to=to,
    )
