"""Outlines in SVG notation, with the origin at the top left corner of their box."""

from collections.abc import Sequence
from functools import lru_cache
from math import cos, pi, sin
from typing import Literal

Corner = Literal["none", "top-right", "bottom-right"]


def number(value: float) -> str:
    """A coordinate with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def polygon(points: Sequence[tuple[float, float]]) -> str:
    return "M" + " L".join(f"{number(x)},{number(y)}" for x, y in points) + "Z"


def polyline(points: Sequence[tuple[float, float]]) -> str:
    return "M" + " L".join(f"{number(x)},{number(y)}" for x, y in points)


@lru_cache(maxsize=512)
def chamfered(
    w: float, h: float, r: float, cut: float = 0.0, corner: Corner = "none", inset: float = 0.0
) -> str:
    """A rectangle with corners rounded by r and one corner cut, like a machined part."""
    x0, y0, x1, y1 = inset, inset, w - inset, h - inset
    r = min(r, (x1 - x0) / 2, (y1 - y0) / 2)
    top_right = (
        polyline([(x1 - cut, y0), (x1, y0 + cut)])
        if corner == "top-right"
        else _rounding((x1 - r, y0), (x1, y0), (x1, y0 + r))
    )
    bottom_right = (
        polyline([(x1, y1 - cut), (x1 - cut, y1)])
        if corner == "bottom-right"
        else _rounding((x1, y1 - r), (x1, y1), (x1 - r, y1))
    )
    bottom_left = _rounding((x0 + r, y1), (x0, y1), (x0, y1 - r))
    top_left = _rounding((x0, y0 + r), (x0, y0), (x0 + r, y0))
    parts = (top_left, top_right, bottom_right, bottom_left)
    return "M" + " L".join(part[1:] for part in parts) + "Z"


def _rounding(
    start: tuple[float, float], corner: tuple[float, float], end: tuple[float, float]
) -> str:
    """A corner rounded by one quadratic curve."""
    (ax, ay), (bx, by), (cx, cy) = start, corner, end
    return f"M{number(ax)},{number(ay)} Q{number(bx)},{number(by)} {number(cx)},{number(cy)}"


@lru_cache(maxsize=256)
def circle(r: float, inset: float = 0.0) -> str:
    """A circle of radius r - inset centred in a box of side 2 r."""
    q = r - inset
    return (
        f"M{number(r - q)},{number(r)} A{number(q)} {number(q)} 0 1 1 {number(r + q)},{number(r)} "
        f"A{number(q)} {number(q)} 0 1 1 {number(r - q)},{number(r)}Z"
    )


@lru_cache(maxsize=64)
def spark(r: float) -> str:
    """The four-pointed spark of the brand, centred in a box of side 2 r."""
    reach = (1.0, 0.28, 0.62, 0.28, 1.0, 0.28, 0.62, 0.28)
    angles = (pi * i / 4 - pi / 2 for i in range(8))
    return polygon(
        [(r + r * k * cos(a), r + r * k * sin(a)) for k, a in zip(reach, angles, strict=True)]
    )
