"""What occupations need more than others do: their specific needs.

A competence that nearly all occupations need says nothing of any of them, so that each need
counts by how far it exceeds the mean need of all occupations. Unlike a weight by rarity (the
inverse document frequency of text search), this gives no extreme weight to a competence that two
or three occupations hold by chance; docs/score.md compares both on the real table.
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from game.scoring.linear import dot

Needs: TypeAlias = Mapping[str, float]


def usual(skills: Sequence[Needs]) -> dict[str, float]:
    """Return the mean need of each competence over all occupations."""
    found: dict[str, list[float]] = defaultdict(list)
    for held in skills:
        for skill, need in held.items():
            found[skill].append(need)
    return {skill: math.fsum(needs) / len(skills) for skill, needs in found.items()}


def specific(skills: Sequence[Needs]) -> tuple[Needs, ...]:
    """Return each occupation's specific needs as a vector of length 1 (or without entries)."""
    mean = usual(skills)
    rows = []
    for held in skills:
        row = {skill: held[skill] - mean[skill] for skill in sorted(held)}
        above = {skill: need for skill, need in row.items() if need > _ROUNDING}
        size = length(above)
        rows.append({skill: need / size for skill, need in above.items()})
    return tuple(rows)


def needed_by(needs: Sequence[Needs]) -> dict[str, list[tuple[int, float]]]:
    """Return, for each competence, the places of the occupations that need it and how much."""
    turned: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, row in enumerate(needs):
        for skill, need in row.items():
            turned[skill].append((place, need))
    return turned


def met(known: Needs, need: Needs) -> float:
    """Return how far what is known of a player meets a need."""
    return math.fsum(much * need.get(skill, 0.0) for skill, much in known.items())


def length(row: Needs) -> float:
    values = tuple(row.values())
    return math.sqrt(dot(values, values))


_ROUNDING = 1e-9
"""A need no farther above the mean is that of everybody."""
