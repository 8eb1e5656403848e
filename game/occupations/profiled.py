"""Handing occupations to the ranking, in its own shape."""

from collections.abc import Iterable

from game.occupations.facts import Occupation, Skill
from game.scoring.matching import Profiled

_CORE_BONUS = 2  # a core competence weighs three times another


def profiled(occupation: Occupation) -> Profiled:
    """Return an occupation as the ranking sees it: what it needs most has weight 1."""
    weights = {skill.code: _weight(skill) for skill in occupation.skills}
    most = max(weights.values(), default=1)
    return Profiled(
        code=occupation.code,
        domain=occupation.domain,
        interest=occupation.interest,
        skills={code: weight / most for code, weight in weights.items()},
        family=occupation.parent,
    )


def all_profiled(occupations: Iterable[Occupation]) -> tuple[Profiled, ...]:
    """Return many occupations as the ranking sees them, in the order given."""
    return tuple(profiled(occupation) for occupation in occupations)


def _weight(skill: Skill) -> int:
    return skill.competences + _CORE_BONUS * skill.core
