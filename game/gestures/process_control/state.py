"""A watch under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.bands import Band
from game.gestures.process_control.plant import Loop, Plant
from game.gestures.protocol import Move
from game.gestures.telling import Said

Tuning: TypeAlias = Literal["soft", "firm", "sharp"]
TUNINGS: tuple[Tuning, ...] = ("soft", "firm", "sharp")


class Valve(NamedTuple):
    """How far a valve is open, in per cent; `auto` while the regulator holds it.

    `summed` is the error that the regulator has added up.
    """

    opening: int
    auto: bool = False
    tuning: Tuning = "soft"
    summed: float = 0.0


class Alarm(NamedTuple):
    """A loop that left its zone: since when, and when somebody took note (-1: not yet).

    `first` tells whether nothing more urgent was waiting when it was taken note of.
    """

    loop: int
    raised: int
    seen: int = -1
    first: bool = True


@dataclass(frozen=True, slots=True)
class Watch:
    """`trail` holds the values of every loop, minute by minute, the first one included.

    `turns` counts how often a hand turned a valve.
    """

    plant: Plant
    said: Said
    flow: bool
    valves: tuple[Valve, ...]
    trail: tuple[tuple[float, ...], ...]
    alarms: tuple[Alarm, ...] = ()
    turns: int = 0
    given_up: bool = False
    tip: Move = ()

    @property
    def minute(self) -> int:
        return len(self.trail) - 1

    @property
    def over(self) -> bool:
        return self.given_up or self.minute >= self.plant.minutes

    @property
    def values(self) -> tuple[float, ...]:
        return self.trail[-1]

    def waiting(self) -> tuple[Alarm, ...]:
        """Alarms that nobody took note of, the most urgent first."""
        left = [alarm for alarm in self.alarms if alarm.seen < 0]
        return tuple(sorted(left, key=lambda a: (self.plant.loops[a.loop].priority, a.raised)))


def zone(loop: Loop, minute: int) -> Band:
    """What is right at a minute, on the loop's scale."""
    aim = loop.wanted(minute)
    low, high = max(loop.least, aim - loop.within), min(loop.most, aim + loop.within)
    return Band(loop.least, low, high, loop.most)
