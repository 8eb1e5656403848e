"""The profile as a shape: each type beside the player's own mean, with a band, and a verdict.

The mean level is left out: it says how much someone likes everything, and a choice does not show
it. The verdict weighs « this player has preferences » against « this player has none » by the
Bayes factor of the two, read off the prior and the posterior at the flat shape (Savage-Dickey
ratio: Dickey 1971, doi 10.1214/aoms/1177693507; the level is independent of the shape in the
prior, as the ratio requires).
"""

import math
from typing import Literal, NamedTuple, TypeAlias

from game.scoring.evidence import TYPES, Loading
from game.scoring.hexagon import SHAPE_AXES, SHAPE_COVARIANCE, six
from game.scoring.linear import (
    Matrix,
    apply,
    cholesky,
    dot,
    log_determinant,
    sandwich,
    solve,
    transpose,
)
from game.scoring.profile import DIGITS, Profile
from game.scoring.steadiness import SHAKY

Verdict: TypeAlias = Literal["clear", "flat"]

ENOUGH = math.log(4.0)
"""The log Bayes factor from which a shape is clear: four to one.

« Positive » evidence for Kass and Raftery (1995, doi 10.1080/01621459.1995.10476572), who start
at three. With four, at most 3 in 100 of those who choose at random pass, after any number of
decisions (docs/score.md has the measure, and what it costs to real but faint preferences).
"""

BAND = 0.80
_BAND_HALF = 1.2815515655446004
"""The normal deviate that leaves a tenth on each side."""

_PRIOR_LOG_DETERMINANT = log_determinant(cholesky(SHAPE_COVARIANCE))


class Shape(NamedTuple):
    """Six numbers around zero in the order R, I, A, S, E, C, and the 80 % band of each.

    A « flat » shape must be told as « pas encore assez d'indices »: its order means nothing yet.
    `signal` is the log Bayes factor against a flat shape; faces that disagree make it flat too.
    """

    relative: Loading
    low: Loading
    high: Loading
    signal: float
    verdict: Verdict

    @property
    def strongest(self) -> tuple[str, ...]:
        """Return the letters whose band lies wholly above the player's mean, highest first."""
        above = [k for k, low in enumerate(self.low) if low > 0.0]
        return tuple(TYPES[k] for k in sorted(above, key=lambda k: (-self.relative[k], k)))


def shape_of(profile: Profile) -> Shape:
    """Return the profile's shape, its band and the verdict."""
    axes, spread = on_axes(profile)
    relative = apply(transpose(SHAPE_AXES), axes)
    half = tuple(_BAND_HALF * math.sqrt(variance) for variance in _variances(profile.covariance))
    signal = _signal(axes, spread)
    return Shape(
        relative=six(relative),
        low=six(tuple(x - h for x, h in zip(relative, half, strict=True))),
        high=six(tuple(x + h for x, h in zip(relative, half, strict=True))),
        signal=signal,
        verdict="clear" if signal >= ENOUGH and profile.apart < SHAKY else "flat",
    )


def _variances(covariance: Matrix) -> list[float]:
    """Return the variance of each type beside the mean of all."""
    with_mean = [math.fsum(row) / len(row) for row in covariance]
    of_mean = math.fsum(with_mean) / len(with_mean)
    return [row[k] - 2.0 * with_mean[k] + of_mean for k, row in enumerate(covariance)]


def on_axes(profile: Profile) -> tuple[tuple[float, ...], Matrix]:
    """Return mean and covariance of the shape's five coordinates (see `hexagon.shape_axes`)."""
    return apply(SHAPE_AXES, profile.mean), sandwich(SHAPE_AXES, profile.covariance)


def _signal(axes: tuple[float, ...], spread: Matrix) -> float:
    """Return the log of prior over posterior density at the flat shape."""
    factor = cholesky(spread)
    distance = dot(axes, solve(factor, axes))
    evidence = log_determinant(factor) - _PRIOR_LOG_DETERMINANT + distance
    return round(0.5 * evidence, DIGITS)
