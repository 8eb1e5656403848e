"""Legs that walk, stand turned, or sit: limbs like arms, drawn to the right or to the left."""

from typing import NamedTuple

from game.drawings import limbs, tones
from game.drawings.layers import Layer
from game.drawings.limbs import Joints, Limb
from game.drawings.look import Look
from game.drawings.markup import Point, contour, placed, repainted
from game.drawings.parts import Parts


class Leg(NamedTuple):
    """Hip, knee and ankle of somebody turned to the right; the tilt of the shoe in degrees."""

    joints: Joints
    tilt: float = 0.0


class Stance(NamedTuple):
    """The leg on the far side of the body, and the near one."""

    far: Leg
    near: Leg


STANCES = {
    "turned": Stance(
        Leg(((32.0, 262.0), (37.0, 400.0), (38.0, 538.0))),
        Leg(((-27.0, 262.0), (-25.0, 404.0), (-30.0, 550.0))),
    ),
    "walk": Stance(
        Leg(((-3.0, 262.0), (-10.0, 402.0), (-84.0, 520.0)), 36.0),
        Leg(((5.0, 262.0), (44.0, 398.0), (66.0, 545.0)), -9.0),
    ),
    "seated": Stance(
        Leg(((18.0, 240.0), (134.0, 244.0), (142.0, 418.0))),
        Leg(((-16.0, 248.0), (104.0, 256.0), (106.0, 434.0))),
    ),
}

_THIGH, _KNEE, _ANKLE = 88.0, 68.0, 54.0
_FAR = 0.22
_PADDED = frozenset({"maintenance", "forge", "welder", "hivis"})
_FAR_SHOE = {"#26354E": "#212F47", "#566173": "#26354E"}
_WHITE = "#F6F3E9"


def legs(parts: Parts, look: Look, stance: Stance, side: int) -> tuple[Layer, ...]:
    """The far leg, then the near one, each with its shoe; `side` is -1 for turned to the left."""
    far, near = (
        _leg(parts, look, _mirrored(leg, side), side, dim)
        for leg, dim in ((stance.far, _FAR), (stance.near, 0.0))
    )
    return far, near


def _mirrored(leg: Leg, side: int) -> Leg:
    hip, knee, ankle = ((side * x, y) for x, y in leg.joints)
    return leg._replace(joints=(hip, knee, ankle))


def _leg(parts: Parts, look: Look, leg: Leg, side: int, dim: float) -> Layer:
    x, y = leg.joints[2]
    shoe = parts.body("shoes/side")
    shoe = placed(repainted(shoe, _FAR_SHOE) if dim else shoe, x, y, side * leg.tilt, side, 1)
    cloth = tones.CLOTHS[look.outfit]
    colour = tones.shaded(cloth.bottom, dim)
    whole = Limb(leg.joints, (_THIGH, _KNEE, _ANKLE))
    drawn = limbs.drawn(whole, colour, tones.shaded(cloth.bottom, 0.3 + dim))
    return Layer(shoe + drawn + _worn(look, leg, dim), contour(shoe + drawn))


def _worn(look: Look, leg: Leg, dim: float) -> str:
    """Pads on the knees of who kneels at work, bands on the shins of who must be seen."""
    cloth = tones.CLOTHS[look.outfit]
    hip, knee, ankle = leg.joints
    drawn = ""
    if look.outfit in _PADDED:
        pad = Limb((_at(hip, knee, 0.84), knee, _at(knee, ankle, 0.2)), (46, 46, 44))
        drawn += limbs.flat(pad, tones.shaded(cloth.bottom, 0.26 + dim))
    if look.outfit == "hivis":
        drawn += _band(knee, ankle, (0.52, 0.69), tones.shaded(cloth.accent, dim))
        drawn += _band(knee, ankle, (0.57, 0.64), tones.shaded(_WHITE, dim))
    return drawn


def _band(start: Point, end: Point, part: tuple[float, float], colour: str) -> str:
    low, high = part
    wide = _KNEE + (_ANKLE - _KNEE) * (low + high) / 2
    joints = _at(start, end, low), _at(start, end, (low + high) / 2), _at(start, end, high)
    return limbs.flat(Limb(joints, (wide, wide, wide)), colour)


def _at(a: Point, b: Point, share: float) -> Point:
    return a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])
