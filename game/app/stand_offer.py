"""Which workshops a stand proposes: two at a time, each visitor other ones."""

from collections.abc import Collection, Sequence

from game.content.library import Library
from game.screens.stand_places import Workshop

AT_A_TIME = 2


def offered(library: Library, wanted: Collection[str]) -> tuple[str, ...]:
    """The missions with a short route that the operator wants; all of them when none is left."""
    short = [name for name, mission in library.missions.items() if mission.minutes.short]
    return tuple(n for n in short if n in wanted) or tuple(short)


def turn(names: Sequence[str], done: Collection[str], visit: int) -> tuple[str, ...]:
    """Two names, those not done first; the next visitor gets the two that follow."""
    todo = [name for name in names if name not in done] or list(names)
    count = min(AT_A_TIME, len(todo))
    return tuple(todo[(visit * AT_A_TIME + i) % len(todo)] for i in range(count))


def workshops(
    library: Library, names: Sequence[str], done: Collection[str], visit: int
) -> tuple[Workshop, ...]:
    """What the visitor reads of those proposed."""
    return tuple(_workshop(library, name) for name in turn(names, done, visit))


def _workshop(library: Library, name: str) -> Workshop:
    mission = library.missions[name]
    place = library.places[mission.place]
    picture = f"places/vignette-{place.id}"
    return Workshop(name, place.town, mission.title, picture, mission.minutes.short or 0)
