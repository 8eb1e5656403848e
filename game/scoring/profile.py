"""The interest profile: what the decisions say of six interests, and how surely.

Mode of the posterior by Newton's method, uncertainty by Laplace's approximation (a Gaussian with
the curvature at the mode). See docs/score.md.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

from game.scoring.evidence import Evidence, Loading, Performance, Preference
from game.scoring.hexagon import six
from game.scoring.likelihood import Landscape, Slope, landscape, slope
from game.scoring.linear import Matrix, Vector, cholesky, inverse, rounded, solve
from game.scoring.steadiness import dispersion, weighted

DIGITS = 9
"""Results are rounded so that machines whose `exp` differs in the last bit agree."""

_CLOSE = 1e-6
"""A Newton step this small leaves an error near its square: nothing that rounding keeps."""

NOBODY: Loading = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
"""The mode before the first answer."""


class Profile(NamedTuple):
    """Six interests in the order R, I, A, S, E, C, in standard deviations of the prior.

    `decisions` counts the answers that could move the estimate. `apart` is how far faces disagree
    with each other (see `steadiness.dispersion`).
    """

    mean: Loading
    covariance: Matrix
    decisions: int
    apart: float = 1.0


def estimate(evidence: Iterable[Evidence], near: Vector = NOBODY) -> Profile:
    """Return the profile that the evidence supports; without evidence, the prior.

    The order of the evidence and of the options offered has no effect. Performances are ignored:
    doing well is not liking. `near`, a mean known before the last answers, only saves time.
    """
    items = tuple(evidence)
    theta, at_mode = climb(landscape(items), near)
    apart = round(dispersion(six(theta), items), DIGITS)
    if apart > 1.0:
        theta, at_mode = climb(landscape(weighted(items, apart)), near)
    factor = cholesky(at_mode.curvature)
    mean = six([round(value, DIGITS) for value in theta])
    return Profile(mean, rounded(inverse(factor), DIGITS), sum(map(informative, items)), apart)


def informative(item: Evidence) -> bool:
    """Return whether an answer can say anything of the interests."""
    if isinstance(item, Performance):
        return False
    if isinstance(item, Preference):
        taken = item.offered[item.chosen].loading
        return item.weight > 0.0 and any(option.loading != taken for option in item.offered)
    return any(item.loading)


def climb(land: Landscape, near: Vector = NOBODY) -> tuple[tuple[float, ...], Slope]:
    """Return the mode of the log posterior (concave: there is one), and the slope beside it.

    The way up starts `near`; wherever that is, it leads to the same mode.
    """
    theta = tuple(near)
    here = slope(land, theta)
    while True:
        step = solve(cholesky(here.curvature), here.gradient)
        if max(map(abs, step)) < _CLOSE:
            return _moved(theta, step), here
        there = slope(land, _moved(theta, step))
        while there.value < here.value - _CLOSE * (1.0 + math.fabs(here.value)):
            step = tuple(0.5 * part for part in step)
            there = slope(land, _moved(theta, step))
        theta, here = _moved(theta, step), there


def _moved(theta: tuple[float, ...], step: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(t + s for t, s in zip(theta, step, strict=True))
