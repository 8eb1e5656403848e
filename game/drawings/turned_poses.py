"""Poses of a body that is turned: by three quarters to what it shows or does, or all to the side.

Joints are those of somebody turned to the right; the figure mirrors them for the left.
"""

from typing import NamedTuple

from game.drawings.body_turn import Body
from game.drawings.poses import Arm

_NEAR, _FAR = (-57.0, 52.0), (60.0, 48.0)
_DOWN = Arm((_NEAR, (-76, 150), (-64, 240)), "relaxed")


class TurnedPose(NamedTuple):
    """The near arm is before the body; a `far` one passes behind it.

    `stance` is that of the legs, `thing` what the far hand holds ("*": one's own tool), `before`
    what stands in front of somebody, under the hands, with its height below the neck; `shift`
    is how far the body stands back from the middle of the frame.
    """

    near: Arm
    far: Arm
    body: Body = "turned"
    stance: str = "turned"
    thing: str = ""
    before: tuple[str, float, float] | None = None
    shift: float = 0.0


TURNED: dict[str, TurnedPose] = {
    "point": TurnedPose(
        _DOWN, Arm((_FAR, (100, 124), (138, 76)), "point", turn=30, far=True), shift=14
    ),
    "tool": TurnedPose(_DOWN, Arm((_FAR, (100, 146), (128, 84)), "grip"), thing="*", shift=14),
    "walk": TurnedPose(
        Arm(((-4, 54), (-40, 148), (-14, 232)), "relaxed"),
        Arm(((6, 54), (36, 144), (84, 204)), "relaxed", far=True),
        body="profile",
        stance="walk",
    ),
    "bench": TurnedPose(
        Arm((_NEAR, (-36, 152), (62, 182)), "grip"),
        Arm((_FAR, (72, 142), (124, 168)), "flat"),
        stance="seated",
        before=("side-bench", 60, 204),
        shift=28,
    ),
    "machine": TurnedPose(
        Arm((_NEAR, (-30, 150), (66, 186)), "flat"),
        Arm((_FAR, (84, 138), (128, 160)), "point", turn=16),
        before=("side-console", 60, 200),
        shift=28,
    ),
}
"""Each of these poses as somebody on their feet or on a stool takes it."""
