"""A level in run form: the part, what is asked of it, the instrument. Sizes are in micrometres."""

from typing import Literal, NamedTuple, TypeAlias

from game.gestures.levels import values
from game.gestures.metrology.form import FORM
from game.gestures.protocol import Level

Instrument: TypeAlias = Literal["caliper", "micrometer", "cmm"]
Verdict: TypeAlias = Literal["", "conform", "doubt", "reject"]

GRADUATION: dict[str, int] = {"caliper": 20, "micrometer": 10, "cmm": 1}
"""What one graduation is worth: 1/50 mm on the vernier, 1/100 mm on the thimble (ISO 13385-1)."""

RANGE: dict[str, int] = {"caliper": 90_000, "micrometer": 25_000, "cmm": 80_000}
"""The largest size that each instrument takes."""


class Step(NamedTuple):
    diameter: int
    length: int


class Check(NamedTuple):
    """`low` and `high` are the deviations allowed, `errors` the true ones among which lots fall."""

    place: str
    tolerance: str
    low: int
    high: int
    errors: tuple[int, ...]

    def decide(self, deviation: float, doubt: float) -> Verdict:
        """What may be said of a measured deviation: ISO 14253-1:2017, the default rule.

        A part is conform only when the whole of its uncertainty lies inside the tolerance, and is
        refused only when the whole of it lies outside.
        """
        if self.low + doubt <= deviation <= self.high - doubt:
            return "conform"
        out = deviation < self.low - doubt or deviation > self.high + doubt
        return "reject" if out else "doubt"


class Part(NamedTuple):
    """`uncertainty` is U (k = 2); `zeros` are in graduations."""

    title: str
    intro: str
    instrument: Instrument
    name: str
    steps: tuple[Step, ...]
    bore: int
    checks: tuple[Check, ...]
    uncertainty: int
    zeros: tuple[int, ...]
    lobes: int
    help: bool

    @property
    def graduation(self) -> int:
        return GRADUATION[self.instrument]

    @property
    def probed(self) -> bool:
        """Whether points are probed: there is no scale to read."""
        return self.instrument == "cmm"

    @property
    def places(self) -> dict[str, int]:
        """The size on the drawing of each place that can be measured, in its order."""
        found = {f"step-{i}": step.diameter for i, step in enumerate(self.steps, 1)}
        if self.bore:
            found["bore"] = self.bore
        return found | {"length": sum(step.length for step in self.steps)}

    def takes(self, place: str) -> bool:
        """Whether the instrument can take a place: its range, and no hole for a micrometer."""
        if (self.instrument, place) == ("micrometer", "bore"):
            return False
        return self.places[place] <= RANGE[self.instrument]


def read(level: Level) -> Part:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    steps = tuple(Step(_microns(s["diameter"]), _microns(s["length"])) for s in found["steps"])
    return Part(
        title=found["title"],
        intro=found["intro"],
        instrument=found["instrument"],
        name=found["part"],
        steps=steps,
        bore=_microns(found["bore"]),
        checks=tuple(Check(**check) for check in found["checks"]),
        uncertainty=found["uncertainty"],
        zeros=found["zeros"],
        lobes=found["lobes"],
        help=found["help"],
    )


def _microns(millimetres: float) -> int:
    return round(1000 * millimetres)
