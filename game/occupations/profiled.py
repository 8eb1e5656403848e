"""Handing occupations to the ranking, in its own shape.

The sheet of an occupation names some thirty macro-competences of 507, and misses others that go
without saying. So what an occupation needs is half what its sheet tells, half what the sheets of
its professional domain tell on average; and who needs a competence needs its kin a little.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import fsum
from typing import TypeAlias

from game.occupations.facts import Occupation, Skill
from game.occupations.table import Occupations
from game.scoring.matching import Profiled

Needs: TypeAlias = Mapping[str, float]

SETTINGS = ("H", "I13")
"""ROME domains of the settings that the game shows: industry and its maintenance."""
ELSEWHERE = 0.9
"""How much of an interest shown in a plant is expected elsewhere (`Profiled.transfer`).

A convention: of two occupations that fit alike, the industrial one comes first; one elsewhere that
fits clearly better still does.
"""
DOMAIN = 0.5
"""The say of the domain beside the sheet's own."""
_CORE_BONUS = 2  # a core competence weighs three times another
_LEAST = 0.02
"""A need below this is not worth keeping."""


def all_profiled(occupations: Occupations) -> tuple[Profiled, ...]:
    """Return the occupations of a table as the ranking sees them, in the order of the table."""
    suggested = _suggested(occupations)
    told = {code: needs_told(occupation) for code, occupation in occupations.items()}
    likely = {code: with_kin(needs, suggested) for code, needs in told.items()}
    domains = _domains(occupations.values(), likely)
    return tuple(
        Profiled(
            code=code,
            domain=occupation.domain,
            interest=occupation.interest,
            skills=blended(likely[code], domains[occupation.domain]),
            family=occupation.parent,
            held=told[code],
            transfer=1.0 if code.startswith(SETTINGS) else ELSEWHERE,
        )
        for code, occupation in occupations.items()
    )


def needs_told(occupation: Occupation) -> dict[str, float]:
    """Return how much a sheet needs each competence: 1 for what it needs most."""
    weights = {skill.code: _weight(skill) for skill in occupation.skills}
    most = max(weights.values(), default=1)
    return {code: weight / most for code, weight in weights.items()}


def with_kin(needs: Needs, suggested: Mapping[str, tuple[tuple[str, float], ...]]) -> Needs:
    """Add the competences that those needed suggest, as strongly as they are alike; at most 1."""
    likely = defaultdict(float, needs)
    for code, need in needs.items():
        for other, alike in suggested.get(code, ()):
            likely[other] += alike * need
    return {code: min(1.0, need) for code, need in likely.items()}


def blended(own: Needs, domain: Needs) -> Needs:
    """Return the mean of an occupation's needs and of its domain's; six decimals."""
    codes = sorted(own.keys() | domain.keys())
    needs = {c: (1 - DOMAIN) * own.get(c, 0.0) + DOMAIN * domain.get(c, 0.0) for c in codes}
    return {code: round(need, 6) for code, need in needs.items() if need >= _LEAST}


def _domains(occupations: Iterable[Occupation], needs: Mapping[str, Needs]) -> dict[str, Needs]:
    """Return the mean needs of each professional domain."""
    members: defaultdict[str, list[Needs]] = defaultdict(list)
    for occupation in occupations:
        members[occupation.domain].append(needs[occupation.code])
    return {domain: _mean(rows) for domain, rows in members.items()}


def _mean(rows: list[Needs]) -> Needs:
    found: defaultdict[str, list[float]] = defaultdict(list)
    for row in rows:
        for code, need in row.items():
            found[code].append(need)
    return {code: fsum(needs) / len(rows) for code, needs in found.items()}


def _suggested(occupations: Occupations) -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Turn « its kin » round: the competences that each one is kin of."""
    turned: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for code, macro in sorted(occupations.macro_competences.items()):
        for other, alike in macro.kin:
            turned[other].append((code, alike))
    return {code: tuple(pairs) for code, pairs in turned.items()}


def _weight(skill: Skill) -> int:
    return skill.competences + _CORE_BONUS * skill.core
