"""What the player likes to do, and did well, one macro-competence at a time.

Liking is read beyond what the six interests explain: chosen minus expected. Someone who always
takes the option that repairs is already known as Realistic; what is left over says whether it is
repairing rather than building. Each competence c has its own taste α_c ~ N(0, TASTE²) added to
the interest; one Newton step from zero gives its estimate.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from game.scoring.evidence import Evidence, Loading, Performance, Preference, Rating
from game.scoring.likelihood import BETA, FACE_VARIANCE, chances
from game.scoring.linear import dot
from game.scoring.profile import DIGITS

TASTE = 0.5
"""Standard deviation of a taste for one competence beyond the interests (theirs is 1)."""


class Affinity(NamedTuple):
    """By macro-competence, in the order of the codes: taste (any sign) and skill shown (0..1)."""

    taste: Mapping[str, float]
    shown: Mapping[str, float]


class _Sum(NamedTuple):
    """One answer's share in a taste: its gradient and its information."""

    push: float
    information: float


def affinity_of(mean: Loading, evidence: Iterable[Evidence]) -> Affinity:
    """Return tastes and skills shown, given the interests already estimated."""
    sums: dict[str, list[_Sum]] = defaultdict(list)
    values: dict[str, list[float]] = defaultdict(list)
    for item in evidence:
        if isinstance(item, Performance):
            values[item.skill].append(item.value)
            continue
        for skill, share in _surprises(mean, item):
            sums[skill].append(share)
    taste = {skill: _taste(sums[skill]) for skill in sorted(sums)}
    shown = {skill: _shown(values[skill]) for skill in sorted(values)}
    return Affinity(MappingProxyType(taste), MappingProxyType(shown))


def _surprises(mean: Loading, item: Preference | Rating) -> Iterable[tuple[str, _Sum]]:
    if isinstance(item, Rating):
        push = (item.face - dot(item.loading, mean)) / FACE_VARIANCE
        return [(skill, _Sum(push, 1.0 / FACE_VARIANCE)) for skill in item.skills]
    return _choice_surprises(mean, item)


def _choice_surprises(mean: Loading, choice: Preference) -> Iterable[tuple[str, _Sum]]:
    """Yield, for each competence offered: was it taken, against how probable that was."""
    shares = chances(mean, (option.loading for option in choice.offered))
    offering: dict[str, list[float]] = defaultdict(list)
    for option, share in zip(choice.offered, shares, strict=True):
        for skill in dict.fromkeys(option.skills):
            offering[skill].append(share)
    taken = choice.offered[choice.chosen].skills
    for skill, parts in offering.items():
        share = math.fsum(parts)
        push = choice.weight * BETA * ((skill in taken) - share)
        yield skill, _Sum(push, choice.weight * BETA * BETA * share * (1.0 - share))


def _taste(sums: list[_Sum]) -> float:
    push = math.fsum(part.push for part in sums)
    information = math.fsum(part.information for part in sums)
    return round(push / (information + 1.0 / TASTE**2), DIGITS)


def _shown(values: list[float]) -> float:
    """Return the mean outcome, beside one imaginary failure: once well done is not yet mastery."""
    return round(math.fsum(values) / (len(values) + 1), DIGITS)
