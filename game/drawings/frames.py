"""The three framings of a person and the boxes that put one at a place of a scene.

Person units: origin at the base of the neck, y down, 431 units = 1 m. Pure: a screen may use it.
"""

from typing import Literal, NamedTuple

from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Anchor, Box
from game.canvas.theme import INK

Framing = Literal["full", "bust", "head"]

GROUND = 585.0
"""Where soles and wheels stand in the `full` frame."""
GROUND_SEATED = 470.0
ADULT = 735.0
"""Height of a standing adult without helmet, the `size` of an anchor."""


class ViewBox(NamedTuple):
    x: float
    y: float
    w: float
    h: float


VIEWBOXES: dict[str, ViewBox] = {
    "full": ViewBox(-220, -275, 440, 880),
    "bust": ViewBox(-220, -275, 440, 462),
    "head": ViewBox(-124, -213, 254, 254),
}
HEAD_CENTRE, HEAD_RADIUS = (3.0, -86.0), 127.0
"""The `head` frame is drawn inside the circle that its square holds."""


def standing_box(x: float, feet: float, height: float) -> Box:
    """The box of a `full` picture: feet (or wheels) at (x, feet), a standing adult so high.

    Somebody in a wheelchair takes the same box.
    """
    view = VIEWBOXES["full"]
    scale = height / ADULT
    return Box(x + view.x * scale, feet - (GROUND - view.y) * scale, view.w * scale, view.h * scale)


def anchored_box(anchor: Anchor) -> Box:
    """The same, from a place's anchor for a person."""
    return standing_box(anchor.x, anchor.y, anchor.size)


def bust_box(x: float, bottom: float, height: float) -> Box:
    """The box of a `bust` picture cut at `bottom`, with the neck above x; `height` of the box."""
    view = VIEWBOXES["bust"]
    width = height * view.w / view.h
    return Box(x - width / 2, bottom - height, width, height)


def ground_shadow(x: float, feet: float, height: float, opacity: float = 0.3) -> Shape:
    """A hard shadow on the floor, falling to the lower right; paint it before the person."""
    scale = height / ADULT
    half, length, lean = 88 * scale, 120 * scale, 150 * scale
    box = Box(x - half, feet - 6 * scale, 2 * half + lean, length)
    d = f"M0,0 L{2 * half:.1f},0 L{2 * half + lean:.1f},{length:.1f} L{lean:.1f},{length:.1f}Z"
    fade = Linear(0, 0, 0, length, (Stop(0, INK, opacity), Stop(1, INK, 0)))
    return Shape(box, d, fade)


SEATED_SHARE = 0.86
"""Height of somebody who sits over that of the same person standing."""


def figure_box(anchor: Anchor, pose: str = "rest", view: str = "front") -> Box:
    """What somebody covers at an anchor, roughly: the body, a helmet, and what they work at."""
    back, front = REACH.get(pose, (0.15, 0.15))
    left, right = (front, back) if view.endswith("left") else (back, front)
    high = anchor.size * (SEATED_SHARE if pose == "bench" else 1.04)
    wide = (left + right) * anchor.size
    return Box(anchor.x - left * anchor.size, anchor.y - high, wide, high)


REACH = {
    "point": (0.15, 0.27),
    "tool": (0.15, 0.24),
    "walk": (0.18, 0.18),
    "bench": (0.2, 0.28),
    "machine": (0.16, 0.26),
}
"""How far a pose reaches behind and before the feet, over the height of somebody standing."""


def head_box(anchor: Anchor) -> Box:
    """Where the head of somebody who stands at an anchor is, with a helmet."""
    half, top = 0.085 * anchor.size, anchor.y - 1.04 * anchor.size
    return Box(anchor.x - half, top, 2 * half, 0.25 * anchor.size)
