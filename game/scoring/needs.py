"""What occupations need, weighted by how specific it is, and how well a player answers it.

A competence that nearly all occupations hold says nothing of any of them: each need is multiplied
by log(N / holders) / log N, 1 for a competence of one occupation alone and 0 for one of all (the
inverse document frequency of Spärck Jones 1972, doi 10.1108/eb026526).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from game.scoring.linear import dot

Needs: TypeAlias = Mapping[str, float]


def specificity(skills: Sequence[Needs]) -> dict[str, float]:
    """Return 0..1 for each competence held by one of the occupations or more."""
    holders = Counter(skill for held in skills for skill, need in held.items() if need > 0.0)
    scale = math.log(max(2, len(skills)))
    return {skill: math.log(len(skills) / count) / scale for skill, count in holders.items()}


def weighed(skills: Sequence[Needs]) -> tuple[Needs, ...]:
    """Return each occupation's specific needs as a vector of length 1 (or without entries)."""
    specific = specificity(skills)
    rows = []
    for held in skills:
        row = {skill: need * specific.get(skill, 0.0) for skill, need in sorted(held.items())}
        size = length(row)
        rows.append({skill: need / size for skill, need in row.items() if need > 0.0})
    return tuple(rows)


def needed_by(needs: Sequence[Needs]) -> dict[str, list[tuple[int, float]]]:
    """Return, for each competence, the places of the occupations that need it and how much."""
    turned: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, row in enumerate(needs):
        for skill, need in row.items():
            turned[skill].append((place, need))
    return turned


def answer(known: Mapping[str, float], need: Needs) -> float:
    """Return how far what is known of a player meets a need, -1..1: its share times its size.

    Near 0 while little is known; nearer ±1 as more is known and all of it concerns the need.
    """
    met = math.fsum(much * need.get(skill, 0.0) for skill, much in known.items())
    return met / (1.0 + length(known))


def length(row: Mapping[str, float]) -> float:
    values = tuple(row.values())
    return math.sqrt(dot(values, values))
