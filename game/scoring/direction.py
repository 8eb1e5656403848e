"""Where the player's shape points: the expected unit vector of the shape, and its spread.

The correlation of a player's shape with an occupation's profile is the dot product of two unit
vectors. Its expectation under the posterior is therefore linear in the occupation: one expected
direction, found once, ranks any number of occupations. The expectation is a cubature of 84
points: two shells (Gauss-Laguerre) of a sphere design exact to the fifth degree (Stroud 1971,
« Approximate calculation of multiple integrals »). Against 60,000 random draws it errs by .006 on
a correlation after 10 decisions and .003 after 30.
"""

import math
from itertools import product
from operator import mul
from typing import NamedTuple

from game.scoring.hexagon import AXES
from game.scoring.linear import Matrix, apply, cholesky, dot
from game.scoring.profile import Profile
from game.scoring.shape import on_axes

_NO_LENGTH = 1e-9
"""A shape shorter than this is rounding noise: a flat profile, which points nowhere."""

UPPER = tuple((i, j) for i in range(AXES) for j in range(i, AXES))


class Direction(NamedTuple):
    """Mean of the shape's unit vector on the five axes, and covariance as cells of UPPER."""

    mean: tuple[float, ...]
    covariance: tuple[float, ...]


def _design() -> tuple[tuple[tuple[float, ...], float], ...]:
    """Return points and weights that stand for a standard normal in five dimensions."""
    poles = [
        (tuple(sign * float(k == axis) for k in range(AXES)), 1 / (AXES * (AXES + 2)))
        for axis in range(AXES)
        for sign in (1.0, -1.0)
    ]
    side = 1.0 / math.sqrt(AXES)
    corner = AXES / (2**AXES * (AXES + 2))
    corners = [(signs, corner) for signs in product((side, -side), repeat=AXES)]
    return tuple(
        (tuple(radius * x for x in point), share * weight)
        for radius, share in _shells()
        for point, weight in poles + corners
    )


def _shells() -> tuple[tuple[float, float], tuple[float, float]]:
    """Return two radii and their shares: they match the moments of the length² up to the third."""
    half = AXES / 2
    inner, outer = half + 1 - math.sqrt(half + 1), half + 1 + math.sqrt(half + 1)
    share = (outer - half) / (outer - inner)
    return (math.sqrt(2 * inner), share), (math.sqrt(2 * outer), 1 - share)


POINTS = tuple(point for point, _ in _design())
WEIGHTS = tuple(weight for _, weight in _design())


def direction_of(profile: Profile) -> Direction:
    """Return the expected direction of the profile's shape. Its length is 1 when all is sure."""
    centre, spread = on_axes(profile)
    columns = tuple(zip(*_unit_vectors(centre, cholesky(spread)), strict=True))
    weighted = [tuple(map(mul, WEIGHTS, column)) for column in columns]
    mean = tuple(map(math.fsum, weighted))
    return Direction(
        mean,
        tuple(math.fsum(map(mul, weighted[i], columns[j])) - mean[i] * mean[j] for i, j in UPPER),
    )


def _unit_vectors(centre: tuple[float, ...], factor: Matrix) -> list[tuple[float, ...]]:
    vectors = []
    for point in POINTS:
        moved = tuple(c + x for c, x in zip(centre, apply(factor, point), strict=True))
        vectors.append(unit(moved))
    return vectors


def unit(v: tuple[float, ...]) -> tuple[float, ...]:
    """Return v with length 1, or zero if it has no length to speak of."""
    length = math.sqrt(dot(v, v))
    return tuple(x / length if length > _NO_LENGTH else 0.0 for x in v)
