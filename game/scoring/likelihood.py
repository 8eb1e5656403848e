"""How likely the answers are, as a function of the interests: conditional logit and faces.

A choice between options with loadings x is worth exp(β x·θ) against the sum over the options that
were offered (McFadden 1974, "Conditional logit analysis of qualitative choice behavior"). Only
differences between the refused options and the chosen one count, so a choice is kept as these
contrasts. A face is one of five steps on x·θ (see `faces`).
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple, TypeAlias

from game.scoring.evidence import Evidence, Loading, Preference, Rating
from game.scoring.faces import BETA, step_of
from game.scoring.hexagon import PRECISION, SIZE
from game.scoring.linear import Matrix, Vector, apply, dot

__all__ = ("BETA", "Landscape", "Slope", "chances", "contrasts", "landscape", "products", "slope")

UPPER = tuple((i, j) for i in range(SIZE) for j in range(i, SIZE))
"""The cells of a symmetric matrix's upper triangle, row by row."""

Contrasts: TypeAlias = tuple[Loading, ...]
Cells: TypeAlias = tuple[tuple[int, float], ...]
"""Those cells of UPPER that are not zero: where, and how much."""


class Landscape(NamedTuple):
    """All that the log posterior needs, laid out once so that each look at it is quick.

    A fork gathers the choices that oppose the same loadings: how many contrasts, and how often
    it was met (the sum of the choices' weights).
    """

    forks: tuple[tuple[int, float], ...]
    contrasts: Contrasts
    by_type: tuple[tuple[float, ...], ...]
    """The contrasts, transposed: one column a type."""
    products: tuple[Cells, ...]
    """The products of each fork's contrasts, two by two."""
    precision: Matrix
    """The quadratic part: the prior."""
    faces: tuple[tuple[Loading, int, float], ...]
    """Loading, face, and how often that face was given to it (the sum of the weights)."""
    squares: tuple[Cells, ...]
    """The squares of the loadings of the faces."""


class Slope(NamedTuple):
    """The log posterior at one point: its value (up to a constant), gradient and -Hessian."""

    value: float
    gradient: tuple[float, ...]
    curvature: Matrix


def landscape(evidence: Iterable[Evidence], precision: Matrix = PRECISION) -> Landscape:
    """Lay out the evidence; neither its order nor that of the options offered leaves a trace."""
    met: dict[Contrasts, list[float]] = defaultdict(list)
    given: dict[tuple[Loading, int], list[float]] = defaultdict(list)
    for item in evidence:
        if isinstance(item, Preference):
            met[contrasts(item)].append(item.weight)
        elif isinstance(item, Rating):
            given[item.loading, item.face].append(item.weight)
    keys = sorted(key for key in met if any(map(any, key)))
    flat = tuple(contrast for key in keys for contrast in key)
    faces = tuple((*key, math.fsum(given[key])) for key in sorted(given))
    return Landscape(
        forks=tuple((len(key), math.fsum(met[key])) for key in keys),
        contrasts=flat,
        by_type=tuple(zip(*flat, strict=True)) or ((),) * SIZE,
        products=tuple(cells for key in keys for cells in products(key)),
        precision=precision,
        faces=faces,
        squares=tuple(products((loading,))[0] for loading, _, _ in faces),
    )


def contrasts(choice: Preference) -> Contrasts:
    """Return each refused loading minus the chosen one, in an order of their own."""
    return _contrasts(tuple([option.loading for option in choice.offered]), choice.chosen)


@lru_cache(maxsize=4096)
def _contrasts(offered: tuple[Loading, ...], chosen: int) -> Contrasts:
    refused = (loading for k, loading in enumerate(offered) if k != chosen)
    return tuple(sorted(_minus(loading, offered[chosen]) for loading in refused))


@lru_cache(maxsize=4096)
def products(key: Contrasts) -> tuple[Cells, ...]:
    """Return the symmetric product of each pair of contrasts."""
    pairs = [
        (a, key[k], 0.5 if k == j else 1.0) for j, a in enumerate(key) for k in range(j, len(key))
    ]
    return tuple(
        _cells([half * (a[i] * b[j] + a[j] * b[i]) for i, j in UPPER]) for a, b, half in pairs
    )


def _cells(values: Sequence[float]) -> Cells:
    return tuple((place, value) for place, value in enumerate(values) if value)


def slope(land: Landscape, theta: Vector) -> Slope:
    """Return value, gradient and curvature of the log posterior at `theta`."""
    surprise, pushes, bends = _choices(land, theta)
    told = [(load, times, step_of(face, dot(load, theta))) for load, face, times in land.faces]
    flow = apply(land.precision, theta)
    gradient = [
        -back - dot(pushes, column) for back, column in zip(flow, land.by_type, strict=True)
    ]
    for load, times, step in told:
        gradient = [g + times * step.push * x for g, x in zip(gradient, load, strict=True)]
        surprise += times * step.surprise
    bowed = [times * step.information for _, times, step in told]
    bent = _bent((*bends, *bowed), land.products + land.squares)
    return Slope(-0.5 * dot(flow, theta) - surprise, tuple(gradient), _beside(land.precision, bent))


def _choices(land: Landscape, theta: Vector) -> tuple[float, list[float], list[float]]:
    """Return -log likelihood of the choices, and what each contrast and each product weighs."""
    r, i, a, s, e, c = (BETA * t for t in theta)
    gains = iter(
        [
            r * xr + i * xi + a * xa + s * xs + e * xe + c * xc
            for xr, xi, xa, xs, xe, xc in land.contrasts
        ]
    )
    surprises: list[float] = []
    pushes: list[float] = []
    bends: list[float] = []
    for count, weight in land.forks:
        slant = BETA * weight
        if count == _USUAL:
            x, y, surprise = _two_beside_zero(next(gains), next(gains))
            px, py = slant * x, slant * y
            pushes += (px, py)
            bends += (BETA * px * (1.0 - x), -BETA * px * y, BETA * py * (1.0 - y))
        else:
            shares, surprise = softmax_beside_zero(list(islice(gains, count)))
            pushes += [slant * share for share in shares]
            bends += _bends(shares, BETA * slant)
        surprises.append(weight * surprise)
    return math.fsum(surprises), pushes, bends


def chances(theta: Vector, options: Iterable[Loading]) -> list[float]:
    """Return the probability of choosing each option when all are offered together."""
    gains = [BETA * dot(option, theta) for option in options]
    top = max(gains)
    odds = [math.exp(gain - top) for gain in gains]
    total = math.fsum(odds)
    return [odd / total for odd in odds]


def softmax_beside_zero(gains: Sequence[float]) -> tuple[list[float], float]:
    """Return the shares of options worth `gains` more than a chosen one, and -log of its own."""
    top = max(0.0, *gains)
    odds = [math.exp(gain - top) for gain in gains]
    total = math.fsum(odds) + math.exp(-top)
    return [odd / total for odd in odds], top + math.log(total)


def _two_beside_zero(gain: float, other: float) -> tuple[float, float, float]:
    """Return the same for two options, spelt out: most choices have three options."""
    top = gain if gain > other else other
    if top < 0.0:
        top = 0.0
    x, y = math.exp(gain - top), math.exp(other - top)
    total = x + y + math.exp(-top)
    return x / total, y / total, top + math.log(total)


def _bends(shares: Sequence[float], scale: float) -> list[float]:
    """Return the weight of each pair's product in the curvature: p(1 - p), or -pq."""
    return [
        scale * share * (1.0 - share if k == j else -shares[k])
        for j, share in enumerate(shares)
        for k in range(j, len(shares))
    ]


def _bent(weights: Iterable[float], cells: Iterable[Cells]) -> list[float]:
    """Return the weighted sum of products, as cells of UPPER.

    The landscape has an order of its own, so that a plain sum is the same sum every time.
    """
    total = [0.0] * len(UPPER)
    for weight, known in zip(weights, cells, strict=True):
        for place, value in known:
            total[place] += weight * value
    return total


def _beside(precision: Matrix, cells: Sequence[float]) -> Matrix:
    """Return a symmetric matrix with the cells of UPPER added."""
    rows = [list(row) for row in precision]
    for (i, j), value in zip(UPPER, cells, strict=True):
        rows[i][j] += value
        rows[j][i] = rows[i][j]
    return tuple(map(tuple, rows))


def _minus(x: Loading, y: Loading) -> Loading:
    return (x[0] - y[0], x[1] - y[1], x[2] - y[2], x[3] - y[3], x[4] - y[4], x[5] - y[5])


_USUAL = 2
"""Refused options of most choices."""
