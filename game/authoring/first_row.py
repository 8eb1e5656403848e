"""Somebody who always takes the first row on screen, in a real sitting."""

from collections.abc import Sequence

from game.scoring.evidence import Evidence
from game.session.apply import apply
from game.session.catalogue import Catalogue
from game.session.commands import (
    Choose,
    Command,
    Enter,
    FinishGesture,
    Leave,
    Next,
    SkipRating,
    Visit,
)
from game.session.evidence import evidence
from game.session.showing import view
from game.session.sitting import sit_down
from game.session.view import DialogueView, EndView, ExploreView, GestureView, View
from game.story.conditions import Route

MOST_COMMANDS = 5_000
"""Always taking the first row may go round and round: it is left then."""


def always_first(
    catalogue: Catalogue, missions: Sequence[str], route: Route, seed: int
) -> tuple[Evidence, ...]:
    """What a sitting tells of somebody who takes what comes first and leaves gestures at once."""
    session = sit_down(catalogue, seed)
    for mission in missions:
        session, _ = apply(session, Enter(mission, route))
        for _ in range(MOST_COMMANDS):
            shown = view(session)
            if shown is None or isinstance(shown, EndView):
                break
            session, _ = apply(session, _first(shown))
    return evidence(session)


def _first(shown: View) -> Command:
    match shown:
        case DialogueView(offers=()):
            return Next()
        case DialogueView(offers=offers):
            return Choose(next(offer.option for offer in offers if offer.open))
        case ExploreView(spots=spots, can_leave=can_leave):
            if can_leave:
                return Leave()
            fresh = [spot.spot for spot in spots if spot.required and not spot.done]
            return Visit(fresh[0])
        case GestureView():
            return FinishGesture()
        case _:
            return SkipRating()
