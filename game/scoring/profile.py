"""The interest profile: what the decisions say of six interests, and how surely.

Mode of the posterior by Newton's method, uncertainty by Laplace's approximation (a Gaussian with
the curvature at the mode). See docs/score.md.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

from game.scoring.evidence import Evidence, Loading, Performance, Preference, Rating
from game.scoring.hexagon import six
from game.scoring.likelihood import NO_PRIOR, Landscape, Slope, together
from game.scoring.linear import Matrix, Vector, cholesky, inverse, rounded, solve
from game.scoring.steadiness import dispersion

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


def estimate(evidence: Iterable[Evidence]) -> Profile:
    """Return the profile that the evidence supports; without evidence, the prior.

    The order of the evidence and of the options offered has no effect. Performances are ignored:
    doing well is not liking.
    """
    growing = Growing()
    for item in evidence:
        growing.add(item)
    return growing.profile()


class Growing:
    """A profile that grows answer by answer: at any time it is what `estimate` says of them all.

    The way up starts where it ended before. What the earlier answers say there is known, so that
    only the new ones are looked at for the first step.
    """

    def __init__(self) -> None:
        self._land = Landscape()
        self._fresh: Landscape | None = None
        """The answers since the last look."""
        self._near: tuple[float, ...] = NOBODY
        self._here: Slope | None = None
        self._ratings: list[Rating] = []
        self._decisions = 0

    def add(self, item: Evidence) -> None:
        self._land.add(item)
        if self._fresh is not None:
            self._fresh.add(item)
        self._decisions += informative(item)
        if isinstance(item, Rating):
            self._ratings.append(item)

    def profile(self) -> Profile:
        here = self._here
        if here is not None and self._fresh is not None:
            here = together(here, self._fresh.slope(self._near))
        top = climb(self._land, self._near, here)
        self._near, self._here = top.near, top.slope
        self._fresh = Landscape(NO_PRIOR)
        apart = round(dispersion(six(top.mode), self._ratings), DIGITS)
        if apart > 1.0:
            top = climb(self._land, top.mode, steady=1.0 / apart)
        mean = six([round(value, DIGITS) for value in top.mode])
        covariance = rounded(inverse(top.factor), DIGITS)
        return Profile(mean, covariance, self._decisions, apart)


def informative(item: Evidence) -> bool:
    """Return whether an answer can say anything of the interests."""
    if isinstance(item, Performance):
        return False
    if isinstance(item, Preference):
        taken = item.offered[item.chosen].loading
        return item.weight > 0.0 and any(option.loading != taken for option in item.offered)
    return any(item.loading)


class Top(NamedTuple):
    """The mode of a log posterior; a point `near` it, the slope there, and the Cholesky factor of
    its curvature."""

    mode: tuple[float, ...]
    near: tuple[float, ...]
    slope: Slope
    factor: Matrix


def climb(
    land: Landscape, near: Vector = NOBODY, here: Slope | None = None, steady: float = 1.0
) -> Top:
    """Return the mode of the log posterior (concave: there is one), and what is known beside it.

    The way up starts `near`, where the slope is `here`; wherever that is, it leads to the same
    mode. Each face weighs `steady`.
    """
    theta = tuple(near)
    here = land.slope(theta, steady) if here is None else here
    while True:
        factor = cholesky(here.curvature)
        step = solve(factor, here.gradient)
        if max(map(abs, step)) < _CLOSE:
            return Top(_moved(theta, step), theta, here, factor)
        there = land.slope(_moved(theta, step), steady)
        while there.value < here.value - _CLOSE * (1.0 + math.fabs(here.value)):
            step = tuple(0.5 * part for part in step)
            there = land.slope(_moved(theta, step), steady)
        theta, here = _moved(theta, step), there


def _moved(theta: tuple[float, ...], step: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(t + s for t, s in zip(theta, step, strict=True))
