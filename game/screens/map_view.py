"""What the map of the region shows."""

from typing import Literal, NamedTuple

PlaceState = Literal["open", "done", "coming"]


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
