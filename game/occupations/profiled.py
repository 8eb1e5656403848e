"""Handing occupations to the ranking, in its own shape."""

from collections import defaultdict
from collections.abc import Mapping

from game.occupations.facts import Occupation, Skill
from game.occupations.table import Occupations
from game.scoring.matching import Profiled

_CORE_BONUS = 2  # a core competence weighs three times another

_LEAST = 0.02
"""A need below this is not worth keeping: what competences held only vaguely suggest."""


def all_profiled(occupations: Occupations) -> tuple[Profiled, ...]:
    """Return the occupations of a table as the ranking sees them, in the order of the table."""
    suggested = _suggested(occupations)
    return tuple(profiled(occupation, suggested) for occupation in occupations.values())


def profiled(
    occupation: Occupation, suggested: Mapping[str, tuple[tuple[str, float], ...]]
) -> Profiled:
    """Return an occupation as the ranking sees it: what it needs most has weight 1.

    `suggested` says which other competences each competence held suggests, and how strongly: the
    sheet of an occupation names a few competences, and who likes their kin will like it too.
    """
    weights = {skill.code: _weight(skill) for skill in occupation.skills}
    most = max(weights.values(), default=1)
    needs = defaultdict(float, {code: weight / most for code, weight in weights.items()})
    for code, weight in weights.items():
        for other, alike in suggested.get(code, ()):
            needs[other] += alike * weight / most
    return Profiled(
        code=occupation.code,
        domain=occupation.domain,
        interest=occupation.interest,
        skills={code: round(min(1.0, n), 6) for code, n in needs.items() if n >= _LEAST},
        family=occupation.parent,
    )


def _suggested(occupations: Occupations) -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Turn « its kin » round: the competences that each one is kin of."""
    turned: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for code, macro in sorted(occupations.macro_competences.items()):
        for other, alike in macro.kin:
            turned[other].append((code, alike))
    return {code: tuple(pairs) for code, pairs in turned.items()}


def _weight(skill: Skill) -> int:
    return skill.competences + _CORE_BONUS * skill.core
