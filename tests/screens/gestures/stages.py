"""Every gesture at moments of its reference player: what the lint and the pictures show.

« start » is the beginning with help asked for; the numbers are thirds of the way; « end » is when
it is over. The first moves that open another mode of the screen are all met on the way.
"""

from functools import lru_cache
from typing import Any

from game.app.sheets import Showing
from game.app.where import Where
from game.gestures.registry import GESTURES
from game.session.view import GestureView, Speaker
from tests.gestures.reference import CASES, solved
from tests.screens.sittings import world

STAGES = ("start", "third", "two-thirds", "end")


@lru_cache(maxsize=64)
def stage(name: str, level: str, which: str) -> Showing:
    """One moment of a level, as the app would show it."""
    count = len(solved(name, level, 1)[1])
    at = {"start": 0, "third": count // 3, "two-thirds": 2 * count // 3, "end": count}
    if which != "start":
        return after(name, level, at[which])
    gesture = GESTURES[name]
    return shown(name, level, gesture.apply(solved(name, level, 1)[0][0], ("hint",)))


def after(name: str, level: str, moves: int) -> Showing:
    """A level after so many moves of the reference player."""
    return shown(name, level, solved(name, level, 1)[0][moves])


def shown(name: str, level: str, state: Any) -> Showing:
    """A state of a gesture as the app would show it."""
    moves = GESTURES[name].moves(state)
    view = GestureView("m", "s", name, level, state, moves, "atelier-robots", coach())
    return Showing(Where("mission"), play=view)


def coach() -> Speaker:
    """Somebody of the shipped people."""
    person = min(world().library.people.values(), key=lambda p: p.id)
    return Speaker(person.id, person.name, person.role, "smile")


def stages(name: str) -> dict[str, Showing]:
    """All moments of the first level of a gesture, and the middle of the others."""
    first, *others = [level for gesture, level in CASES if gesture == name]
    found = {f"{first}/{which}": stage(name, first, which) for which in STAGES}
    return found | {f"{level}/third": stage(name, level, "third") for level in others}
