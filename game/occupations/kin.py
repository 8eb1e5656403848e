"""Which macro-competences go together: needed by the same occupations.

A pupil meets thirty activities and ROME has 507 macro-competences. Who likes to repair will like
an occupation that diagnoses and maintains, though its sheet does not say « réparer ». How alike
two competences are is the correlation, over all occupations of ROME, of the square roots of their
shares in each (core competences weigh 3).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import fsum, sqrt
from typing import TypeAlias

from game.occupations.rome import RomeOccupation

Kin: TypeAlias = Mapping[str, tuple[tuple[str, float], ...]]
"""Macro-competence -> others and their correlation, the closest first."""

CORE_WEIGHT = 3
"""A core competence counts as three."""
_MOST = 6
_LEAST = 0.12
_HOLDERS = 8
"""A competence that fewer occupations hold is alike others by chance."""


def shares(occupation: RomeOccupation) -> dict[str, float]:
    """Return the share of each macro-competence, core competences counting more."""
    weights: dict[str, float] = {}
    for held in occupation.competences:
        weights[held.macro] = weights.get(held.macro, 0) + (CORE_WEIGHT if held.core else 1)
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items()}


def kin_of(occupations: Iterable[RomeOccupation]) -> Kin:
    """Return the closest macro-competences of each one; two decimals."""
    rows = [{code: sqrt(share) for code, share in shares(o).items()} for o in occupations]
    columns: defaultdict[str, list[float]] = defaultdict(list)
    products: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for row in rows:
        codes = sorted(row)
        for place, one in enumerate(codes):
            columns[one].append(row[one])
            for other in codes[place + 1 :]:
                products[one, other].append(row[one] * row[other])
    return _closest(columns, products, len(rows))


def _closest(
    columns: Mapping[str, list[float]],
    products: Mapping[tuple[str, str], list[float]],
    count: int,
) -> Kin:
    mean = {code: fsum(values) / count for code, values in columns.items()}
    spread = {
        code: sqrt(max(0.0, fsum(v * v for v in values) / count - mean[code] ** 2))
        for code, values in columns.items()
    }
    found: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for (one, other), values in products.items():
        scale = spread[one] * spread[other]
        if min(len(columns[one]), len(columns[other])) < _HOLDERS or not scale:
            continue
        alike = (fsum(values) / count - mean[one] * mean[other]) / scale
        if alike >= _LEAST:
            found[one].append((-round(alike, 2), other))
            found[other].append((-round(alike, 2), one))
    return {
        code: tuple((other, -alike) for alike, other in sorted(found[code])[:_MOST])
        for code in sorted(found)
    }
