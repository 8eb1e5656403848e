"""What the map of the region shows."""

from typing import Literal, NamedTuple

PlaceState = Literal["open", "done", "coming"]
Reason = Literal["teach", "new"]

#: why a place is suggested
REASONS: dict[Reason, str] = {
    "teach": "Ce qui nous apprendrait le plus sur toi",
    "new": "Un geste que tu n'as pas encore essayé",
}


class PathStep(NamedTuple):
    """A mission of a path; `route` is "full" or "short"."""

    mission: str
    route: str
    town: str
    icon: str
    title: str
    minutes: int


class PlaceView(NamedTuple):
    """A place of the map. (x, y) are shares of the map picture; `mission` is "" when coming.

    `in_repair` tells that there is a mission, and that its files are faulty.
    """

    id: str
    town: str
    title: str
    summary: str
    icon: str
    x: float
    y: float
    state: PlaceState
    mission: str = ""
    mission_title: str = ""
    minutes: int = 0
    minutes_short: int = 0
    guides: str = ""
    gestures: int = 0
    picture: str = ""
    in_repair: bool = False
    reason: Reason | Literal[""] = ""
    """Why it is suggested, "" when it is not."""
    ending: str = ""
    """The title of the ending that was reached, "" before."""
    guide: str = ""
    """The person who welcomes, shown beside the machine; "" where nobody does."""


class MapView(NamedTuple):
    """`aspect` is the map picture's width over height; `landmarks` are towns for orientation."""

    places: tuple[PlaceView, ...]
    selected: str
    aspect: float
    landmarks: tuple[tuple[str, float, float], ...] = ()
    rivers: tuple[tuple[str, float, float], ...] = ()
    has_passport: bool = False
    asks: bool = False
    """Whether there is a questionnaire to answer."""
    path: tuple[PathStep, ...] = ()
    """Missions in order that fit a lesson."""
    brief: tuple[PathStep, ...] = ()
    """Short missions for whoever is in a hurry, to choose from."""
