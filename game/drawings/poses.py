"""How the arms are held. "Left" is the left of the picture, the side of the light.

Coordinates are person units (origin at the base of the neck) for a build of 1.
"""

from typing import NamedTuple

from game.drawings.limbs import Joints


class Arm(NamedTuple):
    """Shoulder, elbow and wrist; the hand's drawing; -1 when the hand is mirrored.

    `turn` adds to the angle of the hand, `size` scales it, `far` arms pass behind the torso.
    """

    joints: Joints
    hand: str
    mirror: int = 1
    turn: float = 0.0
    size: float = 1.17
    far: bool = False


class Pose(NamedTuple):
    left: Arm
    right: Arm
    thing: str = ""
    """What the hands hold: a part of `props/`, or "*" for the person's own tool."""


_LEFT, _RIGHT = (-78.0, 48.0), (78.0, 48.0)
_DOWN = Arm((_LEFT, (-99, 148), (-99, 238)), "relaxed")
_DOWN_FAR = Arm((_RIGHT, (99, 148), (100, 238)), "relaxed", -1, far=True)

POSES: dict[str, Pose] = {
    "rest": Pose(_DOWN, _DOWN_FAR),
    "hip": Pose(Arm((_LEFT, (-146, 138), (-84, 204)), "flat", -1, turn=12), _DOWN_FAR),
    "show": Pose(_DOWN, Arm((_RIGHT, (112, 146), (134, 88)), "open")),
    "wave": Pose(_DOWN, Arm((_RIGHT, (134, 122), (150, 28)), "open")),
    "tool": Pose(_DOWN, Arm((_RIGHT, (110, 148), (138, 84)), "grip"), "*"),
    "tablet": Pose(
        Arm((_LEFT, (-104, 142), (-62, 172)), "hold"),
        Arm((_RIGHT, (112, 142), (62, 140)), "point", -1),
        "tablet",
    ),
    "crossed": Pose(
        Arm((_LEFT, (-104, 148), (24, 148)), "flat", turn=-20),
        Arm((_RIGHT, (104, 146), (-36, 160)), "flat", -1, turn=16),
    ),
    "rims": Pose(
        Arm((_LEFT, (-112, 150), (-66, 226)), "grip"),
        Arm((_RIGHT, (116, 146), (92, 214)), "grip", -1),
    ),
    "point": Pose(_DOWN, Arm((_RIGHT, (116, 144), (148, 84)), "point", turn=22)),
    "torch": Pose(
        Arm((_LEFT, (-96, 150), (-6, 176)), "grip"),
        Arm((_RIGHT, (104, 148), (40, 190)), "grip", -1),
        "torch",
    ),
    "walk": Pose(
        Arm((_LEFT, (-116, 142), (-104, 226)), "relaxed"),
        Arm((_RIGHT, (92, 150), (58, 214)), "relaxed", -1),
    ),
    "bench": Pose(
        Arm((_LEFT, (-112, 146), (-50, 186)), "grip"),
        Arm((_RIGHT, (112, 146), (46, 188)), "flat", -1),
    ),
    "machine": Pose(
        Arm((_LEFT, (-112, 142), (-70, 192)), "point", turn=-14),
        Arm((_RIGHT, (112, 142), (66, 196)), "flat", -1),
    ),
}

#: what stands before somebody at work: a part of `props/`, and its height below the neck
BEFORE: dict[str, tuple[str, float]] = {"bench": ("bench", 200.0), "machine": ("console", 200.0)}
SITTING = frozenset({"bench"})
"""Poses in which one sits, whoever it is."""

#: where the head is turned to in a pose, when nothing else is said
VIEW_OF = {"walk": "right", "bench": "right", "machine": "right"}

#: where a thing is drawn, from the base of the neck: (x, y, turn)
PLACES: dict[str, tuple[float, float, float]] = {"tablet": (4, 146, -5), "torch": (26, 150, 0)}
#: where a tool is drawn, from the wrist that holds it
IN_HAND: dict[str, tuple[float, float, float]] = {
    "wrench": (13, -24, 6),
    "caliper": (22, -32, 12),
    "loupe": (20, -30, 12),
    "multimeter": (18, -38, 8),
    "radio": (18, -42, 8),
}
#: the tool of a trade, for who shows one and has no other
TOOLS = {"lab": "caliper", "atelier": "loupe", "forge": "wrench", "hivis": "radio"}
BROAD_THINGS = frozenset({"multimeter", "radio", "tablet"})
"""What lies on the fingers, under the thumb; a fist closes over any other thing."""


_FAR_OUT = 130.0


def widened(arm: Arm, build: float) -> Arm:
    """The arm on a broader or more slender body: a hand near the middle stays where it is, and
    so does one held far out, which would leave the frame."""
    shift = arm.joints[0][0] * (build - 1)
    shoulder, elbow, wrist = arm.joints
    out = abs(wrist[0]) >= _FAR_OUT and shift * wrist[0] > 0
    moved = wrist if abs(wrist[0]) < 60 or out else (wrist[0] + shift, wrist[1])
    joints = ((shoulder[0] + shift, shoulder[1]), (elbow[0] + shift, elbow[1]), moved)
    return arm._replace(joints=joints)
