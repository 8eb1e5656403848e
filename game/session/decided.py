"""From what the story signals to the decisions that a sitting keeps."""

from game.session.sitting import GO_ON, Decision, Hands, Play, Session, Way
from game.session.standing import scene_shown
from game.story.machine import step_at
from game.story.program import Choice, Explore, SceneId, Step
from game.story.state import Chosen, Opened, Signal
from game.story.terms import unmarked


def from_signals(session: Session, play: Play, signals: tuple[Signal, ...]) -> tuple[Decision, ...]:
    """The decisions behind a turn's signals; `play` is the one before the turn.

    Gestures make their own decisions, before the story hears of them.
    """
    step = step_at(play.program, play.turn.state)
    made = (_decision(session.next_n, play, step, signal) for signal in signals)
    return tuple(decision for decision in made if decision is not None)


def of_hands(
    session: Session, play: Play, hands: Hands, outcome: tuple[tuple[str, float], ...]
) -> Decision:
    """A gesture was done; the level tells which skill each criterion shows."""
    shows = gesture_shows(session, hands)
    shown = tuple((shows[name], value) for name, value in outcome if name in shows)
    return _by_hand(session, play, hands)._replace(kind="gesture", shown=shown)


def of_replay(session: Session, play: Play, hands: Hands) -> Decision:
    """The gesture is to be done again, when the player could have gone on."""
    decision = _by_hand(session, play, hands)
    return decision._replace(kind="replay", ways=(*decision.ways, GO_ON))


def of_liking(session: Session, play: Play, hands: Hands, face: int) -> Decision:
    return _by_hand(session, play, hands)._replace(kind="liking", face=face)


def gesture_shows(session: Session, hands: Hands) -> dict[str, str]:
    """The skill alias of each criterion that shows one."""
    level = session.catalogue.levels[hands.doing.gesture, hands.doing.level]
    return dict(level.get("shows", {}))


def _by_hand(session: Session, play: Play, hands: Hands) -> Decision:
    shows = gesture_shows(session, hands)
    criteria = session.catalogue.gestures[hands.doing.gesture].criteria
    liked = [shows[c.id] for c in criteria if c.liked and c.id in shows]
    skills = tuple(dict.fromkeys(liked))
    did = session.catalogue.skills[skills[0]].you if skills else ""
    way = Way(hands.doing.step, did, skills)
    return _made(session.next_n, play, hands.doing.step, (way,))


def _decision(n: int, play: Play, step: Step | None, signal: Signal) -> Decision | None:
    match signal, step:
        case Chosen(option=picked, offered=offered), Choice(id=source, options=options):
            ways = tuple(Way(o.id, unmarked(o.text), o.shows) for o in options if o.id in offered)
            return _made(n, play, source, ways)._replace(chosen=offered.index(picked))
        case Opened(spot=opened), Explore(id=source, spots=spots):
            spot = next(s for s in spots if s.id == opened)
            ways = (Way(spot.id, unmarked(spot.label), spot.shows), GO_ON)
            return _made(n, play, source, ways)._replace(kind="spot")
        case _:
            return None


def _made(n: int, play: Play, source: str, ways: tuple[Way, ...]) -> Decision:
    scene: SceneId = scene_shown(play)
    return Decision(n, "choice", play.program.mission, scene, source, ways)
