"""Tapered limbs with a bent joint: an arm from shoulder to wrist, as one path and its shade."""

import math
from typing import NamedTuple, TypeAlias

from game.drawings.markup import Point, num, path

_CREASE = 7.0
_SHADE = 0.36
_LIGHT = (0.8, 0.6)


Joints: TypeAlias = tuple[Point, Point, Point]


class Limb(NamedTuple):
    """Three joints (shoulder, elbow, wrist; or hip, knee, ankle) and the widths there."""

    joints: Joints
    widths: tuple[float, float, float]


class _Side(NamedTuple):
    """One edge of a limb: where it starts, the cubic curve round the joint, where it ends."""

    start: Point
    bend: tuple[Point, Point, Point, Point]
    end: Point


def drawn(limb: Limb, fill: str, shade: str) -> str:
    """The limb and the shade on the side away from the light (upper left), round at its start."""
    left, right = _side(limb, 1, 1.0), _side(limb, -1, 1.0)
    r = num(limb.widths[0] / 2)
    end = f"{num(left.start[0])},{num(left.start[1])}"
    outline = f"{_forward(left)} {_backward(right)} A{r} {r} 0 0 0 {end}Z"
    dark = 1 if _faces_away(limb) else -1
    edge, inside = (left if dark > 0 else right), _side(limb, dark, _SHADE)
    strip = f"{_forward(edge)} {_backward(inside._replace(start=edge.start))}Z"
    return path(outline, fill) + path(strip, shade)


def flat(limb: Limb, fill: str) -> str:
    """The limb in one tone, cut straight at its ends."""
    return path(f"{_forward(_side(limb, 1, 1.0))} {_backward(_side(limb, -1, 1.0))}Z", fill)


def direction(limb: Limb) -> float:
    """The angle of the last segment in degrees, clockwise from the right."""
    (_, (x1, y1), (x2, y2)) = limb.joints
    return math.degrees(math.atan2(y2 - y1, x2 - x1))


def _unit(a: Point, b: Point) -> Point:
    length = math.dist(a, b)
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def _offset(p: Point, along: Point, width: float) -> Point:
    """The point beside p, on the left of the direction for a positive width."""
    return p[0] - along[1] * width, p[1] + along[0] * width


def _step(p: Point, along: Point, length: float) -> Point:
    return p[0] + along[0] * length, p[1] + along[1] * length


def _side(limb: Limb, side: int, part: float) -> _Side:
    p0, p1, p2 = limb.joints
    w0, w1, w2 = (side * part * w / 2 for w in limb.widths)
    d1, d2 = _unit(p0, p1), _unit(p1, p2)
    start, before = _offset(p0, d1, w0), _offset(p1, d1, w1)
    after, end = _offset(p1, d2, w1), _offset(p2, d2, w2)
    turn = math.atan2(d1[0] * d2[1] - d1[1] * d2[0], d1[0] * d2[0] + d1[1] * d2[1])
    corner = _crossing(start, before, after, end)
    if corner is None:
        return _Side(start, (before, before, after, after), end)
    if turn * side > 0:
        bend = _step(corner, d1, -_CREASE), corner, corner, _step(corner, d2, _CREASE)
        return _Side(start, bend, end)
    pull = 4 / 3 * math.tan(abs(turn) / 4) * abs(w1)
    return _Side(start, (before, _step(before, d1, pull), _step(after, d2, -pull), after), end)


def _crossing(a: Point, b: Point, c: Point, d: Point) -> Point | None:
    """Where the lines ab and cd meet, or None when they are nearly parallel."""
    ux, uy, vx, vy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    cross = uy * vx - ux * vy
    if abs(cross) < 0.12 * math.hypot(ux, uy) * math.hypot(vx, vy):
        return None
    t = ((c[1] - a[1]) * vx - (c[0] - a[0]) * vy) / cross
    return a[0] + ux * t, a[1] + uy * t


def _faces_away(limb: Limb) -> bool:
    """Whether the left side of the limb is the one away from the light."""
    p0, p1, p2 = limb.joints
    dx, dy = p2[0] - p0[0] + (p1[0] - p0[0]) * 0.2, p2[1] - p0[1] + (p1[1] - p0[1]) * 0.2
    return -dy * _LIGHT[0] + dx * _LIGHT[1] > 0


def _pair(p: Point) -> str:
    return f"{num(p[0])},{num(p[1])}"


def _forward(side: _Side) -> str:
    a, b, c, d = map(_pair, side.bend)
    return f"M{_pair(side.start)} L{a} C{b} {c} {d} L{_pair(side.end)}"


def _backward(side: _Side) -> str:
    a, b, c, d = map(_pair, side.bend)
    return f"L{_pair(side.end)} L{d} C{c} {b} {a} L{_pair(side.start)}"
