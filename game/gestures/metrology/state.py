"""Measuring under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from math import cos
from typing import NamedTuple

from game import rng
from game.gestures.metrology.circle import SIGMA, Circle, angle, fit
from game.gestures.metrology.part import Check, Part, Verdict
from game.gestures.protocol import Move
from game.gestures.telling import Said

MOST = 4
"""Readings of one feature."""

FEWEST = 3
"""Points that make a circle."""

WOBBLE = (-1, 0, 0, 0, 1)
"""Graduations by which a reading differs from the next: the hand is never quite the same."""


class Reading(NamedTuple):
    """What the player wrote and what the instrument showed, in micrometres."""

    place: str
    trial: int
    written: int
    shown: int
    zeroed: bool


class Report(NamedTuple):
    """One feature decided: what the decision rests on."""

    readings: tuple[Reading, ...]
    points: tuple[int, ...]
    zeroed: bool
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Measuring:
    """`written` is the number on the player's wheels, in hundredths of a millimetre.

    `zero` is the fault of the instrument in micrometres, until it is `zeroed`; `trial` counts the
    times that the part was taken; `points` are the seats probed, in their order.
    """

    part: Part
    seed: int
    said: Said
    zero: int
    written: int
    zeroed: bool = False
    place: str = ""
    trial: int = 0
    noted: bool = False
    readings: tuple[Reading, ...] = ()
    points: tuple[int, ...] = ()
    reports: tuple[Report, ...] = ()
    touches: int = 0
    given_up: bool = False
    tip: Move = ()

    @property
    def over(self) -> bool:
        return self.given_up or len(self.reports) == len(self.part.checks)

    @property
    def check(self) -> Check:
        """The feature asked for now; the last one when it is over."""
        return self.part.checks[min(len(self.reports), len(self.part.checks) - 1)]

    @property
    def nominal(self) -> int:
        return self.part.places[self.check.place]

    @property
    def shown(self) -> int:
        """What the instrument shows, in micrometres; with nothing in it, its zero."""
        fault = 0 if self.zeroed else self.zero
        if not self.place:
            return fault
        return self.part.places[self.place] + self.deviation(self.place, self.trial) + fault

    def deviation(self, place: str, trial: int) -> int:
        """How far from the drawing a careful hand finds a place, in micrometres."""
        at = len(self.reports)
        wobble = rng.pick(self.seed, 1000 + 20 * at + trial, WOBBLE) * self.part.graduation
        return self.true(place) + wobble

    def true(self, place: str) -> int:
        """How far from the drawing a place is; one that nobody asks for is as it should be."""
        checks = self.part.checks
        at = next((i for i, check in enumerate(checks) if check.place == place), None)
        return 0 if at is None else rng.pick(self.seed, 10 + at, checks[at].errors)

    @property
    def circle(self) -> Circle | None:
        """The circle that fits the points so far; None before there are three."""
        if len(self.points) < FEWEST:
            return None
        return fit(tuple((seat, self.radial(seat)) for seat in self.points))

    def radial(self, seat: int) -> float:
        """How far from the nominal circle the probe touches, in micrometres."""
        phase = rng.draw(self.seed, 2) * 6.28
        off = self.part.lobes * cos(3 * angle(seat) - phase)
        centre = 6 * cos(angle(seat) - 2 * phase)
        # six draws of a uniform law are near enough to a normal one
        noise = sum(rng.draw(self.seed, 3000 + 6 * seat + i) - 0.5 for i in range(6)) * 2**0.5
        fault = 0 if self.zeroed else self.zero
        return (self.true("bore") + fault) / 2 + off + centre + SIGMA * noise

    def report(self, verdict: Verdict = "") -> Report:
        """What was done so far for the feature of now."""
        zeroed = self.zeroed or not self.zero
        return Report(self.readings, self.points, zeroed, verdict)

    @property
    def measured(self) -> tuple[float, float] | None:
        """The deviation found so far and its uncertainty, in micrometres; None before any."""
        if self.part.probed:
            circle = self.circle
            return circle and (circle.diameter, circle.doubt)
        if not self.readings:
            return None
        mean = sum(reading.written for reading in self.readings) / len(self.readings)
        return mean - self.nominal, self.part.uncertainty
