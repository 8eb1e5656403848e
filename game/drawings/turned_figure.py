"""The body of somebody who turns to what they do: legs, torso and arms, to either side."""

from game.drawings import arms, frames
from game.drawings.body_turn import turned_torso
from game.drawings.head import Head
from game.drawings.layers import Layer, garment, traced
from game.drawings.legs import STANCES, legs
from game.drawings.look import Look
from game.drawings.markup import placed
from game.drawings.parts import Parts
from game.drawings.poses import TOOLS, Arm
from game.drawings.turned_poses import TURNED, TurnedPose

_DIM = 0.16
_MOST = 134.0
"""No build takes a wrist further out: the hand would leave the frame."""


def turns(look: Look) -> bool:
    """Whether this pose turns the body; a wheelchair is drawn to the front."""
    return look.pose in TURNED and not look.wheelchair


def shift_of(look: Look) -> float:
    """How far such a figure stands from the middle of its frame, which holds what it reaches to."""
    return -side_of(look) * TURNED[look.pose].shift if turns(look) else 0.0


def side_of(look: Look) -> int:
    """1 for a body turned to the right, -1 to the left: as the head is turned."""
    return -1 if look.view.endswith("left") else 1


def turned_layers(parts: Parts, look: Look, face: Head, torso: str, *, feet: bool) -> list[Layer]:
    """The figure from back to front; without `feet` in a bust, which they would not reach."""
    pose, side = TURNED[look.pose], side_of(look)
    seated = pose.stance == "seated"
    below = _legs(parts, look, pose, side) if feet else []
    cloth = garment(turned_torso(parts.body(torso), pose.body, side), look)
    near, far = (_arm(look, arm, side) for arm in (pose.near, pose.far))
    behind, before = _hands(parts, look, pose, near, far, side)
    return [
        *([] if seated else below),
        *(traced(face.behind), *behind, traced(parts.body("neck")), cloth),
        *(below if seated else []),
        *(traced(face.skull), Layer(face.features), traced(face.top)),
        *(_at_work(parts, pose, side) if feet or pose.before else []),
        *before,
    ]


def _legs(parts: Parts, look: Look, pose: TurnedPose, side: int) -> list[Layer]:
    stool = placed(parts.body("props/stool"), -14 * side, frames.GROUND_SEATED - 186)
    drawn = legs(parts, look, STANCES[pose.stance], side)
    build = 1 + (look.build - 1) * (0.1 if pose.stance == "seated" else 1)
    wide = (Layer(*(placed(shapes, sx=build, sy=1) for shapes in leg)) for leg in drawn)
    return [*([Layer(stool)] if pose.stance == "seated" else []), *wide]


def _at_work(parts: Parts, pose: TurnedPose, side: int) -> list[Layer]:
    """The bench or the desk at one's side, the hands over it."""
    if pose.before is None:
        return []
    name, x, y = pose.before
    return [
        Layer(placed(parts.body(f"props/{name}-{'right' if side > 0 else 'left'}"), side * x, y))
    ]


def _arm(look: Look, arm: Arm, side: int) -> Arm:
    """The arm on that side, from a shoulder of that build to where the hand is needed."""
    shoulder, elbow, wrist = arm.joints
    shift = shoulder[0] * (look.build - 1)
    reach = wrist[0] if wrist[0] >= _MOST else min(wrist[0] + shift, _MOST)
    moved = (shoulder[0] + shift, shoulder[1]), (elbow[0] + shift, elbow[1])
    a, b, c = ((side * x, y) for x, y in (*moved, (reach, wrist[1])))
    return arm._replace(joints=(a, b, c), mirror=side * arm.mirror, turn=side * arm.turn)


def _hands(
    parts: Parts, look: Look, pose: TurnedPose, near: Arm, far: Arm, side: int
) -> tuple[list[Layer], list[Layer]]:
    """What of the arms lies behind the torso, and what before all."""
    held = arms.drawn(parts, look, far, _DIM)
    if pose.thing:
        tool = look.prop or TOOLS.get(look.outfit, "multimeter")
        held = arms.holding(parts, look, far, tool, _DIM, side)
    close = arms.drawn(parts, look, near)
    return (held, close) if pose.far.far else ([], [*held, *close])
