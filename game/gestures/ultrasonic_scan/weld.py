"""A level in run form: the weld to look into, and what hides in it."""

from typing import NamedTuple

from game.gestures.levels import values
from game.gestures.protocol import Level
from game.gestures.ultrasonic_scan.form import FORM

STEP = 2
"""Millimetres that the probe moves by."""

GAINS = range(20, 62, 2)
"""Gains of the set, in decibels."""

RIGHT_GAIN = 42
"""The gain at which the hole of the reference block reaches 80 % of the screen."""


class Flaw(NamedTuple):
    """Where a flaw lies along the weld and under its surface, in millimetres."""

    start: int
    end: int
    depth: int

    @property
    def length(self) -> int:
        return self.end - self.start

    @property
    def middle(self) -> int:
        """A place of the probe over its middle."""
        return (self.start + self.end) // 2 // STEP * STEP


class Weld(NamedTuple):
    """Lengths are in millimetres, `grass` in per cent of the screen."""

    title: str
    intro: str
    length: int
    thickness: int
    limit: int
    welds: tuple[tuple[Flaw, ...], ...]
    calibrate: bool
    grass: int
    help: bool


def read(level: Level) -> Weld:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    welds = tuple(
        tuple(sorted(Flaw(flaw["from"], flaw["to"], flaw["depth"]) for flaw in weld["flaws"]))
        for weld in found["welds"]
    )
    return Weld(
        title=found["title"],
        intro=found["intro"],
        length=found["length"],
        thickness=found["thickness"],
        limit=found["limit"],
        welds=welds,
        calibrate=found["calibrate"],
        grass=found["grass"],
        help=found["help"],
    )
