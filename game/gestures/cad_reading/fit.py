"""Placing a hinge and a lens in a frame: what each must keep to, measured.

Lengths are whole tenths of a millimetre; the frame is measured as in the boxing system (ISO
8624:2020), its zero at the centre of the lens. The optical centre of a lens goes before the pupil
(tolerances of mounted lenses: ISO 21987:2017, here as an exercise), and a round lens must be wider
than the rim by what will be ground off.
"""

from math import floor, hypot
from typing import Literal, NamedTuple, TypeAlias

Part: TypeAlias = Literal["hinge", "lens"]


class Spot(NamedTuple):
    """A place, in tenths of a millimetre; y goes up."""

    x: int
    y: int


class Rim(NamedTuple):
    """The groove of the lens, its rim, and the end piece that the hinge goes into."""

    width: int
    height: int
    radius: int
    rim: int
    start: int
    end: int
    low: int
    high: int


class Hinge(NamedTuple):
    width: int
    height: int
    wall: int
    groove: int
    reach: int
    axis: int
    drift: int
    start: Spot


class Lens(NamedTuple):
    diameter: int
    pupil: Spot
    across: int
    updown: int
    margin: int
    start: Spot


class Rule(NamedTuple):
    """A measure against its limit: at least it, or at most it when `most`."""

    name: str
    part: Part
    value: int
    limit: int
    most: bool = False

    @property
    def kept(self) -> bool:
        return self.value <= self.limit if self.most else self.value >= self.limit

    @property
    def slack(self) -> int:
        """How much is left before the rule is broken."""
        return self.limit - self.value if self.most else self.value - self.limit


def hinge_rules(rim: Rim, hinge: Hinge, at: Spot) -> tuple[Rule, ...]:
    """What the hinge must keep to, with its centre at a place."""
    half_w, half_h = hinge.width // 2, hinge.height // 2
    right = at.x + half_w
    wall = min(rim.end - right, rim.high - (at.y + half_h), at.y - half_h - rim.low)
    return (
        Rule("wall", "hinge", wall, hinge.wall),
        Rule("groove", "hinge", _to_groove(rim, hinge, at), hinge.groove),
        Rule("reach", "hinge", rim.end - right, hinge.reach, most=True),
        Rule("axis", "hinge", abs(at.y - hinge.axis), hinge.drift, most=True),
    )


def _to_groove(rim: Rim, hinge: Hinge, at: Spot) -> int:
    """From the hinge to the rounded groove; negative when they cross."""
    half_w, half_h = rim.width / 2 - rim.radius, rim.height / 2 - rim.radius
    dx = abs(at.x) - hinge.width / 2 - half_w
    dy = abs(at.y) - hinge.height / 2 - half_h
    outside = hypot(max(dx, 0.0), max(dy, 0.0)) + min(max(dx, dy), 0.0)
    return floor(outside - rim.radius)


def lens_rules(rim: Rim, lens: Lens, at: Spot) -> tuple[Rule, ...]:
    """What the lens must keep to, with its optical centre at a place."""
    half_w, half_h = rim.width / 2 - rim.radius, rim.height / 2 - rim.radius
    farthest = hypot(abs(at.x) + half_w, abs(at.y) + half_h) + rim.radius
    return (
        Rule("across", "lens", abs(at.x - lens.pupil.x), lens.across, most=True),
        Rule("updown", "lens", abs(at.y - lens.pupil.y), lens.updown, most=True),
        Rule("cover", "lens", floor(lens.diameter / 2 - farthest), lens.margin),
    )
