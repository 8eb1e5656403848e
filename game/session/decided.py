"""From what the story signals to the decisions that a sitting keeps."""

from collections.abc import Collection

from game.session.sitting import GO_ON, Decision, Hands, Play, Session, Way
from game.session.standing import scene_shown
from game.story.machine import step_at
from game.story.program import Choice, Explore, SceneId, Spot, Step
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
    return _shows(session, hands.doing.gesture, hands.doing.level)


def asked(choice: Choice, offered: Collection[str]) -> tuple[Way, ...]:
    """The options that were open, as ways."""
    return tuple(Way(o.id, unmarked(o.text), o.shows) for o in choice.options if o.id in offered)


def opened(spot: Spot) -> tuple[Way, ...]:
    """A spot that was opened, when the player could have gone on."""
    return Way(spot.id, unmarked(spot.label), spot.shows), GO_ON


def by_hand(session: Session, step: str, gesture: str, level: str) -> tuple[Way, ...]:
    """A gesture step, with the skills of the criteria that tell what one likes."""
    shows = _shows(session, gesture, level)
    criteria = session.catalogue.gestures[gesture].criteria
    liked = [shows[c.id] for c in criteria if c.liked and c.id in shows]
    skills = tuple(dict.fromkeys(liked))
    did = session.catalogue.skills[skills[0]].you if skills else ""
    return (Way(step, did, skills),)


def _shows(session: Session, gesture: str, level: str) -> dict[str, str]:
    return dict(session.catalogue.levels[gesture, level].get("shows", {}))


def _by_hand(session: Session, play: Play, hands: Hands) -> Decision:
    doing = hands.doing
    ways = by_hand(session, doing.step, doing.gesture, doing.level)
    return _made(session.next_n, play, doing.step, ways)


def _decision(n: int, play: Play, step: Step | None, signal: Signal) -> Decision | None:
    match signal, step:
        case Chosen(option=picked, offered=offered), Choice(id=source) as choice:
            ways = asked(choice, offered)
            return _made(n, play, source, ways)._replace(chosen=offered.index(picked))
        case Opened(spot=name), Explore(id=source, spots=spots):
            spot = next(s for s in spots if s.id == name)
            return _made(n, play, source, opened(spot))._replace(kind="spot")
        case _:
            return None


def _made(n: int, play: Play, source: str, ways: tuple[Way, ...]) -> Decision:
    scene: SceneId = scene_shown(play)
    return Decision(n, "choice", play.program.mission, scene, source, ways)
