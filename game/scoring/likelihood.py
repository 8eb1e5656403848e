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
from operator import mul
from typing import NamedTuple, TypeAlias

from game.scoring.evidence import Evidence, Loading, Preference, Rating
from game.scoring.faces import BETA, step_of
from game.scoring.hexagon import PRECISION, SIZE
from game.scoring.linear import Matrix, Vector, apply, dot

__all__ = ("BETA", "Landscape", "Slope", "chances", "contrasts", "landscape", "products", "slope")

UPPER = tuple((i, j) for i in range(SIZE) for j in range(i, SIZE))
"""The cells of a symmetric matrix's upper triangle, row by row."""

Contrasts: TypeAlias = tuple[Loading, ...]
Columns: TypeAlias = tuple[tuple[float, ...], ...]


class Landscape(NamedTuple):
    """All that the log posterior needs, laid out once so that each look at it is quick.

    A fork gathers the choices that oppose the same loadings: how many contrasts, and how often
    it was met (the sum of the choices' weights).
    """

    forks: tuple[tuple[int, float], ...]
    contrasts: Contrasts
    by_type: Columns
    """The contrasts, transposed: one column a type."""
    by_cell: Columns
    """The products of each fork's contrasts, two by two: one column a cell of UPPER."""
    precision: Matrix
    """The quadratic part: the prior."""
    faces: tuple[tuple[Loading, int, float], ...]
    """Loading, face, and how often that face was given to it (the sum of the weights)."""
    faces_by_type: Columns
    faces_by_cell: Columns
    """Their loadings, and the squares of these, as for the contrasts."""


class Slope(NamedTuple):
    """The log posterior at one point: its value (up to a constant), gradient and -Hessian."""

    value: float
    gradient: tuple[float, ...]
    curvature: Matrix


def landscape(evidence: Iterable[Evidence], precision: Matrix = PRECISION) -> Landscape:
    """Lay out the evidence; neither its order nor that of the options offered leaves a trace."""
    met: dict[Contrasts, list[float]] = defaultdict(list)
    faces: dict[tuple[Loading, int], list[float]] = defaultdict(list)
    for item in evidence:
        if isinstance(item, Preference):
            met[contrasts(item)].append(item.weight)
        elif isinstance(item, Rating):
            faces[item.loading, item.face].append(item.weight)
    keys = sorted(key for key in met if any(map(any, key)))
    flat = tuple(contrast for key in keys for contrast in key)
    return Landscape(
        forks=tuple((len(key), math.fsum(met[key])) for key in keys),
        contrasts=flat,
        by_type=tuple(zip(*flat, strict=True)) or ((),) * SIZE,
        by_cell=tuple(zip(*(cells for key in keys for cells in products(key)), strict=True))
        or ((),) * len(UPPER),
        precision=precision,
        faces=tuple((*key, math.fsum(faces[key])) for key in sorted(faces)),
        faces_by_type=tuple(zip(*(load for load, _ in sorted(faces)), strict=True)) or ((),) * SIZE,
        faces_by_cell=tuple(
            tuple(load[i] * load[j] for load, _ in sorted(faces)) for i, j in UPPER
        ),
    )


def contrasts(choice: Preference) -> Contrasts:
    """Return each refused loading minus the chosen one, in an order of their own."""
    chosen = choice.offered[choice.chosen].loading
    refused = (option.loading for k, option in enumerate(choice.offered) if k != choice.chosen)
    return tuple(sorted(_minus(loading, chosen) for loading in refused))


@lru_cache(maxsize=4096)
def products(key: Contrasts) -> Columns:
    """Return the symmetric product of each pair of contrasts, as cells of UPPER."""
    pairs = [
        (a, key[k], 0.5 if k == j else 1.0) for j, a in enumerate(key) for k in range(j, len(key))
    ]
    return tuple(
        tuple(half * (a[i] * b[j] + a[j] * b[i]) for i, j in UPPER) for a, b, half in pairs
    )


def slope(land: Landscape, theta: Vector) -> Slope:
    """Return value, gradient and curvature of the log posterior at `theta`."""
    surprise, pushes, bends = _choices(land, theta)
    steps = [(times, step_of(face, dot(load, theta))) for load, face, times in land.faces]
    pulls = [times * step.push for times, step in steps]
    flow = apply(land.precision, theta)
    gradient = tuple(
        dot(pulls, faces) - back - dot(pushes, column)
        for back, column, faces in zip(flow, land.by_type, land.faces_by_type, strict=True)
    )
    surprise += math.fsum(times * step.surprise for times, step in steps)
    bowed = [times * step.information for times, step in steps]
    return Slope(-0.5 * dot(flow, theta) - surprise, gradient, _curvature(land, bends, bowed))


def _choices(land: Landscape, theta: Vector) -> tuple[float, list[float], list[float]]:
    """Return -log likelihood of the choices, and what each contrast and each product weighs."""
    r, i, a, s, e, c = (BETA * t for t in theta)
    gains = [
        r * xr + i * xi + a * xa + s * xs + e * xe + c * xc
        for xr, xi, xa, xs, xe, xc in land.contrasts
    ]
    surprises, pushes, bends = [], [], []
    start = 0
    for count, weight in land.forks:
        shares, surprise = softmax_beside_zero(gains[start : start + count])
        start += count
        surprises.append(weight * surprise)
        slant = BETA * weight
        pushes += [slant * share for share in shares]
        bends += _bends(shares, BETA * slant)
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


def _bends(shares: Sequence[float], scale: float) -> list[float]:
    """Return the weight of each pair's product in the curvature: p(1 - p), or -pq."""
    return [
        scale * share * (1.0 - share if k == j else -shares[k])
        for j, share in enumerate(shares)
        for k in range(j, len(shares))
    ]


def _curvature(land: Landscape, bends: Sequence[float], bowed: Sequence[float]) -> Matrix:
    rows = [list(row) for row in land.precision]
    cells = zip(UPPER, land.by_cell, land.faces_by_cell, strict=True)
    for (i, j), column, faces in cells:
        rows[i][j] += math.fsum(map(mul, bends, column)) + dot(bowed, faces)
        rows[j][i] = rows[i][j]
    return tuple(map(tuple, rows))


def _minus(x: Loading, y: Loading) -> Loading:
    return (x[0] - y[0], x[1] - y[1], x[2] - y[2], x[3] - y[3], x[4] - y[4], x[5] - y[5])
