"""The circle that fits the probed points best, and how well they hold it.

Least squares on deviations from the nominal circle: d(θ) = r + x·cos θ + y·sin θ, as ISO 4291 and
a coordinate measuring machine do. The covariance of (r, x, y) is σ² (AᵀA)⁻¹: points that are
bunched leave the centre and the diameter free to trade places, and the uncertainty grows.
Seven points at least, spread around: BS 7172:1989; NPL Good Practice Guide 41 (D. Flack, 2001).
"""

from math import cos, pi, sin, sqrt
from typing import NamedTuple

SEATS = 12
"""Places around the circle where the probe can touch."""

SIGMA = 1.0
"""Standard deviation of one touch, in micrometres."""

ENOUGH = 7
"""Points that a circle asks for."""

WIDEST = 3
"""Seats from one point to the next, at most: a quarter of the circle."""


class Circle(NamedTuple):
    """Deviations from the nominal circle, in micrometres; `doubt` is U of the diameter (k = 2)."""

    diameter: float
    x: float
    y: float
    doubt: float


def angle(seat: int) -> float:
    """Where a seat is, in radians anticlockwise from the right."""
    return 2 * pi * seat / SEATS


def fit(points: tuple[tuple[int, float], ...]) -> Circle:
    """The circle of three points or more: (seat, radial deviation in micrometres)."""
    rows = [(1.0, cos(angle(seat)), sin(angle(seat))) for seat, _ in points]
    normal = [[sum(a[i] * a[j] for a in rows) for j in range(3)] for i in range(3)]
    inverse = _inverse(normal)
    right = [sum(a[i] * d for a, (_, d) in zip(rows, points, strict=True)) for i in range(3)]
    r, x, y = (sum(inverse[i][j] * right[j] for j in range(3)) for i in range(3))
    return Circle(2 * r, x, y, 4 * SIGMA * sqrt(inverse[0][0]))


def _inverse(m: list[list[float]]) -> list[list[float]]:
    """The inverse of a symmetric matrix of three rows, by its cofactors."""
    minor = [
        [
            m[(i + 1) % 3][(j + 1) % 3] * m[(i + 2) % 3][(j + 2) % 3]
            - m[(i + 1) % 3][(j + 2) % 3] * m[(i + 2) % 3][(j + 1) % 3]
            for j in range(3)
        ]
        for i in range(3)
    ]
    determinant = sum(m[0][j] * minor[0][j] for j in range(3))
    return [[minor[j][i] / determinant for j in range(3)] for i in range(3)]


def widest(seats: tuple[int, ...]) -> int:
    """Seats from one point to the next, where the gap is the largest; all of them for none."""
    if not seats:
        return SEATS
    around = sorted(seats)
    return max(b - a for a, b in zip(around, (*around[1:], around[0] + SEATS), strict=True))


def next_seat(seats: tuple[int, ...]) -> int:
    """The free seat that is the farthest from all points: how somebody who knows spreads them."""
    free = [seat for seat in range(SEATS) if seat not in seats]
    return max(free, key=lambda seat: min((_apart(seat, s) for s in seats), default=0))


def _apart(a: int, b: int) -> int:
    around = abs(a - b)
    return min(around, SEATS - around)
