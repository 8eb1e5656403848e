"""An arm of a figure: its hand, its sleeve, its cuff, and the thing it holds."""

import math

from game.drawings import limbs, tones
from game.drawings.layers import Layer, traced
from game.drawings.limbs import Limb
from game.drawings.look import Look
from game.drawings.markup import placed, polygon, repainted
from game.drawings.parts import Parts
from game.drawings.poses import BROAD_THINGS, IN_HAND, PLACES, Arm

Widths = tuple[float, float, float]

_SLEEVE, _BARE = (54.0, 45.0, 34.0), (46.0, 37.0, 27.0)
_HALF_SLEEVE, _YOKE = (58.0, 56.0, 53.0), (54.0, 53.0, 52.0)
_SHORT, _YOKED = frozenset({"polo"}), frozenset({"maintenance"})


def drawn(parts: Parts, look: Look, arm: Arm, dim: float = 0.0) -> list[Layer]:
    """The whole arm: its hand, and the sleeve over it."""
    return [traced(hand(parts, look, arm)), traced(sleeve(parts, look, arm, dim))]


def holding(
    parts: Parts, look: Look, arm: Arm, name: str, dim: float = 0.0, side: int = 1
) -> list[Layer]:
    """An arm with a thing: a fist closes over a handle; a broad thing lies on the fingers, under
    the thumb. `side` is -1 for somebody turned to the left."""
    held = thing(parts, name, arm, side)
    if name not in BROAD_THINGS:
        return [held, *drawn(parts, look, arm, dim)]
    open_arm = arm._replace(hand="hold")
    thumb = Layer(hand(parts, look, open_arm, "hold-thumb"))
    return [*drawn(parts, look, open_arm, dim), held, thumb]


def thing(parts: Parts, name: str, arm: Arm, side: int = 1) -> Layer:
    """What is held, where the body or that arm has it; nothing for ""."""
    if not name:
        return Layer("")
    if name in PLACES:
        x, y, turn = PLACES[name]
    else:
        dx, dy, turn = IN_HAND[name]
        x, y, turn = arm.joints[2][0] + side * dx, arm.joints[2][1] + dy, side * turn
    return Layer(placed(parts.body(f"props/{name}"), x, y, turn))


def hand(parts: Parts, look: Look, arm: Arm, name: str = "") -> str:
    """The hand (or another part of it by name) at the wrist, in its final colours."""
    if "gloves" in look.ppe:
        palette = tones.glove_palette()
    elif arm.far:
        palette = tones.dimmed_skin_palette(look.skin)
    else:
        palette = tones.skin_palette(look.skin)
    return _at_wrist(repainted(parts.body(f"hands/{name or arm.hand}"), palette), arm)


def sleeve(parts: Parts, look: Look, arm: Arm, dim: float = 0.0) -> str:
    """The arm from the shoulder to the wrist, and the cuff of sleeve or glove, in colour."""
    top = tones.CLOTHS[look.outfit].top
    fill, shade = tones.shaded(top, dim) if dim else top, tones.shaded(top, 0.28 + dim)
    if look.outfit in _SHORT:
        base, dark, *_ = tones.SKIN_COLOURS[look.skin]
        bare = limbs.drawn(Limb(arm.joints, _BARE), base, dark)
        cloth = limbs.drawn(_upper(arm, 0.66, _HALF_SLEEVE), fill, shade)
        return bare + cloth + _glove_cuff(parts, look, arm)
    cloth = limbs.drawn(Limb(arm.joints, _SLEEVE), fill, shade)
    if look.outfit in _YOKED:
        yoke = tones.CLOTHS[look.outfit].bottom
        cloth += limbs.drawn(_upper(arm, 0.24, _YOKE), yoke, tones.shaded(yoke, 0.3))
    return cloth + (_glove_cuff(parts, look, arm) or _cuff(arm, tones.shaded(top, 0.36 + dim)))


def _angle(arm: Arm) -> float:
    return limbs.direction(Limb(arm.joints, _SLEEVE))


def _at_wrist(body: str, arm: Arm) -> str:
    x, y = arm.joints[2]
    return placed(body, x, y, _angle(arm) + arm.turn, arm.size, arm.size * arm.mirror)


def _glove_cuff(parts: Parts, look: Look, arm: Arm) -> str:
    if "gloves" not in look.ppe:
        return ""
    return _at_wrist(repainted(parts.body("hands/cuff"), tones.glove_palette()), arm)


def _upper(arm: Arm, share: float, widths: Widths) -> Limb:
    """The first part of the upper arm: a short sleeve, or the yoke that goes over the shoulder."""
    (sx, sy), (ex, ey), _ = arm.joints
    middle, end = (
        (sx + (ex - sx) * share * part, sy + (ey - sy) * share * part) for part in (0.5, 1.0)
    )
    return Limb(((sx, sy), middle, end), widths)


def _cuff(arm: Arm, colour: str) -> str:
    x, y = arm.joints[2]
    angle = math.radians(_angle(arm))
    ux, uy = math.cos(angle), math.sin(angle)
    corners = ((-13, 20), (2, 19.5), (2, -19.5), (-13, -20))
    return polygon(((x + ux * a - uy * b, y + uy * a + ux * b) for a, b in corners), colour)
