"""Where to go next and why, and a path that fits a given time: nothing is imposed."""

from collections.abc import Iterator, Sequence

from game.content.library import Library, Mission
from game.screens.map_view import PathStep, Reason
from game.session.evidence import decisions
from game.session.sitting import Session
from game.session.to_try import to_try
from game.story.program import End, GestureStep

CLASS = 30
"""Minutes of play in a lesson."""

BETWEEN = 1
"""Minutes that go by around each place: choosing it, and looking at what it changed."""

PLACES = 3
"""How many places a path visits at least, if it can: a full passport asks for as many."""

BRIEF = 2
"""How many places whoever is in a hurry chooses from."""


def in_order(library: Library, session: Session) -> tuple[Mission, ...]:
    """The missions not finished yet, the most instructive for this player first."""
    return tuple(library.missions[lesson.key] for lesson in to_try(session))


def suggested(library: Library, session: Session, order: Sequence[Mission]) -> dict[str, Reason]:
    """At most two missions with the reason to go there: what would teach most about the player,
    and a gesture that she or he has not tried."""
    tried = gestures_tried(library, session)
    found: dict[str, Reason] = {order[0].id: "teach"} if order else {}
    new = (m.id for m in order[1:] if not tried.issuperset(m.gestures))
    found |= dict.fromkeys(list(new)[:1], "new")
    return found


def gestures_tried(library: Library, session: Session) -> frozenset[str]:
    """The gestures that were done in a sitting."""
    return frozenset(gesture for _, gesture in gestures_done(library, session))


def gestures_done(library: Library, session: Session) -> Iterator[tuple[Mission, str]]:
    """Each gesture done in a sitting, and in which mission."""
    for decision in decisions(session):
        mission = library.missions.get(decision.mission)
        if decision.kind == "gesture" and mission is not None:
            steps = mission.program.scenes[decision.scene].steps
            yield from ((mission, s.gesture) for s in steps if isinstance(s, GestureStep))


def path(library: Library, order: Sequence[Mission], minutes: int = CLASS) -> tuple[PathStep, ...]:
    """Missions in the suggested order that fit the time: whole ones first, then short ones."""
    return tuple(_fitting(library, order, minutes))


def _fitting(library: Library, order: Sequence[Mission], left: int) -> Iterator[PathStep]:
    for count, mission in enumerate(order):
        full, in_brief = mission.minutes.full, mission.minutes.short
        full, short = full + BETWEEN, (in_brief or full) + BETWEEN
        kept = short * max(0, min(PLACES, len(order)) - count - 1)
        if left >= full + kept:
            left -= full
            yield _step(library, mission, "full")
        elif in_brief and left >= short:
            left -= short
            yield _step(library, mission, "short")
        elif left >= full:
            left -= full
            yield _step(library, mission, "full")
        else:
            return


def brief(library: Library, order: Sequence[Mission]) -> tuple[PathStep, ...]:
    """Two short missions to choose from; with what they try as different as can be."""
    with_short = [m for m in order if m.minutes.short]
    first = with_short[:1]
    others = sorted(with_short[1:], key=lambda m: bool({*m.gestures} & {*first[0].gestures}))
    return tuple(_step(library, m, "short") for m in (*first, *others[: BRIEF - 1]))


def _step(library: Library, mission: Mission, route: str) -> PathStep:
    minutes = mission.minutes.short if route == "short" else mission.minutes.full
    place = library.places[mission.place]
    return PathStep(mission.id, route, place.town, place.icon, mission.title, minutes or 0)


def ending_of(mission: Mission, ending: str) -> str:
    """The title of an ending that was reached; "" when the mission has it no more."""
    steps = (step for scene in mission.program.scenes.values() for step in scene.steps)
    ends = (step for step in steps if isinstance(step, End) and step.id == ending)
    return next((end.title for end in ends), "")
