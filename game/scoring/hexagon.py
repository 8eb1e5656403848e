"""Holland's hexagon as the prior: what is known of a player before the first decision.

The six types sit on a hexagon, R I A S E C, in which neighbours go together (Holland, Whitney,
Cole and Richards 1969, ACT Research Report 29: neighbours correlate .47 on average, types two
steps apart .28, opposites .16; circular order found in 104 matrices by Tracey and Rounds 1993,
doi 10.1037/0033-2909.113.2.229).

These figures hold a general level as well: some people like everything. A choice between
activities cannot see that level, so it is taken out. Opposite types, -.03 to .18 as measured,
correlate -.23 to -.06 once answers are corrected for it (26 inventories, a million people: Tay,
Su and Rounds 2011, doi 10.1037/a0023488). Removing the level that brings the opposites to their
middle, -.15, leaves .27 and .00 for the other two distances, rounded here. docs/score.md shows
how little the results depend on these three numbers.
"""

import math

from game.scoring.evidence import TYPES, Loading
from game.scoring.linear import Matrix, Vector, cholesky, inverse, sandwich

BY_DISTANCE = (1.0, 0.30, 0.0, -0.15)
"""Correlation of two types by their distance on the hexagon, 0 to 3."""

SIZE = len(TYPES)
AXES = SIZE - 1
"""A shape (types relative to their own mean) has one dimension less than the profile."""


def distance(first: int, second: int) -> int:
    """Return how far apart two types are on the hexagon: 0 the same, 3 opposite."""
    apart = abs(first - second)
    return min(apart, SIZE - apart)


def covariance(by_distance: tuple[float, float, float, float] = BY_DISTANCE) -> Matrix:
    """Return the prior covariance of the six types, of unit variance each."""
    return tuple(tuple(by_distance[distance(i, j)] for j in range(SIZE)) for i in range(SIZE))


def shape_axes() -> Matrix:
    """Return five orthonormal rows (Helmert contrasts), each orthogonal to the common level.

    They turn six numbers into the five coordinates of their shape, and keep lengths and angles.
    """
    rows = []
    for last in range(1, SIZE):
        length = math.sqrt(last * (last + 1))
        row = [1.0 / length] * last + [-last / length] + [0.0] * (AXES - last)
        rows.append(tuple(row))
    return tuple(rows)


def six(values: Vector) -> Loading:
    """Return six numbers as a loading, one a type."""
    r, i, a, s, e, c = values
    return (r, i, a, s, e, c)


COVARIANCE = covariance()
PRECISION = inverse(cholesky(COVARIANCE))
SHAPE_AXES = shape_axes()
SHAPE_COVARIANCE = sandwich(SHAPE_AXES, COVARIANCE)
