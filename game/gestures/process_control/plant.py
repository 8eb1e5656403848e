"""A level in run form: the loops of the plant, what is asked of them, what happens."""

from typing import NamedTuple

from game.gestures.levels import values
from game.gestures.process_control.form import FORM
from game.gestures.protocol import Level

STEP = 10
"""How far a valve turns at once, in per cent."""


class Loop(NamedTuple):
    """A measure and its valve. `aim` holds (minute, value) points of a broken line.

    In a minute the value gains `gain` times the opening, `drift`, and loses `loss` of its
    distance to `rest`.
    """

    key: str
    name: str
    valve: str
    unit: str
    kind: str
    start: float
    opening: int
    gain: float
    drift: float
    loss: float
    rest: float
    within: float
    least: float
    most: float
    aim: tuple[tuple[int, float], ...]
    priority: int
    regulator: bool

    def wanted(self, minute: int) -> float:
        """What is asked at a minute."""
        before = self.aim[0]
        for point in self.aim:
            if point[0] >= minute:
                span = point[0] - before[0]
                share = (minute - before[0]) / span if span else 1.0
                return before[1] + (point[1] - before[1]) * max(0.0, share)
            before = point
        return before[1]

    def after(self, value: float, opening: int, push: float) -> float:
        """The value a minute later, `push` being what events add."""
        pulled = self.loss * (value - self.rest)
        moved = value + self.gain * opening / 100 + self.drift + push - pulled
        return round(min(self.most, max(self.least, moved)), 3)


class Event(NamedTuple):
    at: int
    loop: int
    change: float
    says: str


class Plant(NamedTuple):
    title: str
    intro: str
    plant: str
    minutes: int
    flow: bool
    loops: tuple[Loop, ...]
    events: tuple[Event, ...]

    def push(self, loop: int, minute: int) -> float:
        """What the events so far add to a loop each minute."""
        return sum(e.change for e in self.events if e.loop == loop and e.at <= minute)


def read(level: Level) -> Plant:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    keys = list(found["loops"])
    loops = tuple(
        Loop(
            key=key,
            name=loop["name"],
            valve=loop["valve"],
            unit=loop["unit"],
            kind=loop["kind"],
            start=loop["start"],
            opening=loop["open"],
            gain=loop["gain"],
            drift=loop["drift"],
            loss=loop["loss"],
            rest=loop["rest"],
            within=loop["within"],
            least=loop["scale"]["from"],
            most=loop["scale"]["to"],
            aim=tuple((point["at"], point["value"]) for point in loop["aim"]),
            priority=loop["priority"],
            regulator=loop["regulator"],
        )
        for key, loop in found["loops"].items()
    )
    events = tuple(
        Event(e["at"], keys.index(e["loop"]) if e["loop"] in keys else -1, e["change"], e["says"])
        for e in found["events"]
    )
    return Plant(
        title=found["title"],
        intro=found["intro"],
        plant=found["plant"],
        minutes=found["minutes"],
        flow=found["flow"],
        loops=loops,
        events=events,
    )
