"""Where things stand in the picture of a cell, in units of the frame."""

from math import acos, atan2, cos, hypot, pi, sin
from typing import NamedTuple

from game.canvas.geometry import Box
from game.gestures.robot_programming.cell import Cell
from game.gestures.robot_programming.trial import Arm
from game.screens.gestures.kit_shapes import Point

LIMB = 165.0
"""Length of the arm and of the forearm, before scale."""

SHOULDER, TABLE = 105.0, 66.0
"""Heights above the floor of the shoulder and of what parts lie on."""

TIP = 62.0
"""From the wrist to the tip of the tool."""

LOW, HIGH, AIR, REST = 134.0, 215.0, 285.0, 240.0
"""Heights of the wrist: down at a post, above it, at a point in the air, at rest."""


class Scene(NamedTuple):
    """`k` is the scale of lengths, `floor` the y of the floor."""

    box: Box
    k: float
    floor: float

    def x(self, percent: float) -> float:
        return self.box.centre[0] + (percent - 50) / 50 * 400 * self.k

    def y(self, height: float) -> float:
        return self.floor - height * self.k


def scene(box: Box) -> Scene:
    k = min(box.w / 930, (box.h - 34) / 325)
    return Scene(box, k, box.bottom - 34 - 6 * k)


def hand(place: Scene, cell: Cell, robot: int, arm: Arm) -> Point:
    """Where the wrist of a robot is."""
    if arm.at < 0:
        return place.x(cell.robots[robot].x) + 60 * place.k, place.y(REST)
    return above(place, cell, arm.at, low=arm.low)


def swung(place: Scene, cell: Cell, robot: int, arm: Arm, share: float) -> Point:
    """Where the wrist is on its way from the post before, up first where it was down."""
    at, low = arm.was
    if share >= 1 or arm.was == (arm.at, arm.low):
        return hand(place, cell, robot, arm)
    stops = [hand(place, cell, robot, arm._replace(at=at, low=low))]
    if low and at != arm.at:
        stops.append(hand(place, cell, robot, arm._replace(at=at, low=False)))
    stops.append(hand(place, cell, robot, arm))
    leg = min(int(share * (len(stops) - 1)), len(stops) - 2)
    pivot = (place.x(cell.robots[robot].x), place.y(SHOULDER))
    return _turned(pivot, stops[leg], stops[leg + 1], share * (len(stops) - 1) - leg)


def _turned(pivot: Point, a: Point, b: Point, share: float) -> Point:
    """Between two places as joints move there: round the shoulder, over its top."""
    (r, t), (r2, t2) = (_polar(pivot, point) for point in (a, b))
    reach, angle = r + (r2 - r) * share, t + (t2 - t) * share
    return pivot[0] + reach * cos(angle), pivot[1] + reach * sin(angle)


def _polar(pivot: Point, point: Point) -> tuple[float, float]:
    """Distance and angle; no angle between two is that of straight down."""
    dx, dy = point[0] - pivot[0], point[1] - pivot[1]
    angle = atan2(dy, dx)
    return hypot(dx, dy), angle - 2 * pi if angle > pi / 2 else angle


def above(place: Scene, cell: Cell, post: int, *, low: bool = False) -> Point:
    """Where a wrist is when it is at a post."""
    spec = cell.posts[post]
    height = AIR if spec.looks == "point" else LOW if low else HIGH
    return place.x(spec.x), place.y(height)


def elbow(shoulder: Point, wrist: Point, limb: float) -> Point:
    """Where two limbs of the same length meet: of the two places, the higher one."""
    dx, dy = wrist[0] - shoulder[0], wrist[1] - shoulder[1]
    turn = acos(min(1.0, hypot(dx, dy) / (2 * limb)))
    both = (atan2(dy, dx) + way * turn for way in (-1, 1))
    found = [(shoulder[0] + limb * cos(a), shoulder[1] + limb * sin(a)) for a in both]
    return min(found, key=lambda point: point[1])
