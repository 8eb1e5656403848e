"""What each answer brought to the profile, so that what the answers brought adds up to it.

Leaving one answer out at a time would not do: of four choices that say the same, each looks
useless beside the other three. Here all answers are given weight together, from 0 to 1, and each
is credited with its own pull all the way (Aumann and Shapley 1974, « Values of Non-Atomic
Games »): dθ/dt = Σ V(t) g_i(θ(t)), g_i being the gradient of answer i and V(t) the covariance.
"""

import math
from collections.abc import Sequence
from typing import TypeAlias

from game.scoring.evidence import Evidence, Performance
from game.scoring.hexagon import PRECISION, SIZE
from game.scoring.likelihood import NO_PRIOR, Landscape, landscape
from game.scoring.linear import Matrix, Vector, cholesky, solve
from game.scoring.profile import climb, estimate
from game.scoring.steadiness import weighted

Pull: TypeAlias = tuple[float, ...]
"""A move of the six interests."""

_LEGENDRE = ((0.861136311594053, 0.347854845137454), (0.339981043584856, 0.652145154862546))
"""Half of the four points of Gauss-Legendre on -1..1, which lie even, and their weights."""

STOPS = tuple(
    (((1.0 + side * point) / 2.0) ** 2, weight * (1.0 + side * point) / 2.0)
    for point, weight in _LEGENDRE
    for side in (-1.0, 1.0)
)
"""Where on the way to look, and with what weight.

The first answers move most: the way is t = u² with even steps in u, near enough to find 80
decisions again within .02.
"""


def pulls(evidence: Sequence[Evidence]) -> tuple[Pull, ...]:
    """Return each answer's part of the profile's mean, in the order of the answers.

    They add up to the mean within some hundredths, which the stops leave over.
    """
    evidence = weighted(evidence, estimate(evidence).apart)
    alone = [None if isinstance(item, Performance) else _alone(item) for item in evidence]
    stops = [(_stop(evidence, way), weight) for way, weight in STOPS]
    return tuple(_pull(land, stops) for land in alone)


def _alone(item: Evidence) -> Landscape:
    return landscape([item], NO_PRIOR)


def _stop(evidence: Sequence[Evidence], way: float) -> tuple[Vector, Matrix]:
    """Return the mode when all evidence weighs `way`, and the factor of (V / way)⁻¹.

    Evidence of weight t beside a prior has the mode of whole evidence beside the prior over t.
    """
    prior = tuple(tuple(cell / way for cell in row) for row in PRECISION)
    top = climb(landscape(evidence, prior))
    scaled = tuple(tuple(way * cell for cell in row) for row in top.slope.curvature)
    return top.mode, cholesky(scaled)


def _pull(land: Landscape | None, stops: Sequence[tuple[tuple[Vector, Matrix], float]]) -> Pull:
    if land is None:
        return (0.0,) * SIZE
    steps = [
        [weight * part for part in solve(factor, land.slope(theta).gradient)]
        for (theta, factor), weight in stops
    ]
    return tuple(map(math.fsum, zip(*steps, strict=True)))
