"""A torso seen by three quarters or from the side, from the one that faces the player.

Every outfit is drawn once, to the front. Here each point of it slides round the body: how far it is
from the middle line to the edge says where it goes between the back and the chest that a turned
body shows. The light stays where it is, at the upper left.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from game.drawings.markup import Point, num

Body = Literal["front", "turned", "profile"]
Slide = Callable[[float], float]
"""From a place between the two edges (-1 to 1) of a body that faces to one of a turned body."""

_SHAPE = re.compile(r"<(path|rect|circle|ellipse)\b([^>]*)/>")
_NUMBER = re.compile(r"-?\d*\.?\d+|[MLCZ]")

_HALF = ((-8, 27), (0, 38), (8, 60), (20, 80), (36, 93), (60, 94), (106, 84), (142, 78), (200, 75))
_FRONT = (*_HALF, (268, 80), (430, 86))
"""Half the width of a body that faces the player: (y, width)."""

_EDGES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "turned": (
        *((-8, -27, 26), (8, -57, 50), (20, -73, 63), (36, -83, 72), (60, -86, 77)),
        *((84, -83, 78), (106, -78, 75), (142, -72, 70), (200, -69, 66), (268, -75, 71)),
        (430, -80, 82),
    ),
    "profile": (
        *((-8, -26, 22), (8, -44, 34), (20, -52, 42), (36, -58, 51), (60, -62, 61)),
        *((84, -61, 67), (106, -57, 66), (142, -49, 59), (200, -51, 56), (268, -61, 59)),
        (430, -62, 78),
    ),
}
"""Where the back and the chest of a body turned to the right end: (y, x, x)."""

_BASE = 2
"""The first shapes of a torso are its cloth and the shade on it, which goes with the light."""


@lru_cache(maxsize=64)
def turned_torso(body: str, kind: Body, side: int) -> str:
    """The shapes of a torso turned to the right (side 1) or to the left (-1)."""
    if kind == "front":
        return body
    slide = _quarter if kind == "turned" else _profile
    found = enumerate(_SHAPE.finditer(body))
    return "".join(
        _shape(m[1], m[2], _mover(kind, side, _same if i < _BASE else slide)) for i, m in found
    )


def _same(t: float) -> float:
    return t


def _quarter(t: float) -> float:
    return t + 0.4 * (1 - t * t) if abs(t) < 1 else t


def _profile(t: float) -> float:
    """One half of the chest lies along the side, the other one is out of sight."""
    return min(1.0, -1 + 1.9 * (1 + t)) if t < 0 else 0.9 + 0.1 * min(t, 1.0)


def _mover(kind: Body, side: int, slide: Slide) -> Callable[[Point], Point]:
    def moved(point: Point) -> Point:
        x, y = point
        half = _between(y, _FRONT)[0]
        back, chest = _between(y, _EDGES[kind])
        t = slide(max(-1.15, min(1.15, side * x / half)))
        return side * ((back + chest) / 2 + t * (chest - back) / 2), y

    return moved


def _between(y: float, table: tuple[tuple[float, ...], ...]) -> tuple[float, ...]:
    """The row of a table at a height, between its rows; beyond them as at its ends."""
    if y <= table[0][0]:
        return table[0][1:]
    for (y0, *low), (y1, *high) in pairwise(table):
        if y <= y1:
            share = (y - y0) / (y1 - y0)
            return tuple(a + share * (b - a) for a, b in zip(low, high, strict=True))
    return table[-1][1:]


def _shape(kind: str, attributes: str, moved: Callable[[Point], Point]) -> str:
    if kind == "path":
        return f"<path{_replaced(attributes, 'd', _bent(attributes, moved))}/>"
    if kind == "rect":
        return f'<path d="{_sheared(attributes, moved)}"{_without(attributes)}/>'
    x, y = moved((_number(attributes, "cx"), _number(attributes, "cy")))
    placed = _replaced(_replaced(attributes, "cx", num(x)), "cy", num(y))
    return f"<{kind}{placed}/>"


def _bent(attributes: str, moved: Callable[[Point], Point]) -> str:
    """The data of a path, each of its points moved."""
    return " ".join(_tokens(_value(attributes, "d"), moved))


def _tokens(d: str, moved: Callable[[Point], Point]) -> Iterator[str]:
    words = iter(_NUMBER.findall(d))
    for word in words:
        if word.isalpha():
            yield word
        else:
            x, y = moved((float(word), float(next(words))))
            yield f"{num(x)},{num(y)}"


def _sheared(attributes: str, moved: Callable[[Point], Point]) -> str:
    """A rectangle of a garment becomes a piece of the cloth that goes round the body."""
    x, y, w, h = (_number(attributes, name) for name in ("x", "y", "width", "height"))
    corners = ((x, y), (x + w / 2, y), (x + w, y), (x + w, y + h), (x + w / 2, y + h), (x, y + h))
    points = (moved(corner) for corner in corners)
    return "M" + " L".join(f"{num(px)},{num(py)}" for px, py in points) + "Z"


def _without(attributes: str) -> str:
    return re.sub(r'\s(?:x|y|width|height|rx|ry)="[^"]*"', "", attributes).rstrip()


def _value(attributes: str, name: str) -> str:
    found = re.search(rf'\s{name}="([^"]*)"', attributes)
    assert found is not None, "each shape of a torso tells where it is"
    return found[1]


def _number(attributes: str, name: str) -> float:
    return float(_value(attributes, name))


def _replaced(attributes: str, name: str, value: str) -> str:
    return re.sub(rf'(\s{name}=)"[^"]*"', rf'\g<1>"{value}"', attributes)
