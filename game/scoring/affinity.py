"""What the player likes to do, and did well, one macro-competence at a time.

Liking is read beyond what the six interests explain: chosen minus expected. Someone who always
takes the option that repairs is already known as Realistic; what is left over says whether it is
repairing rather than building. Each competence c has its own taste α_c ~ N(0, TASTE²) added to
the interest; one Newton step from zero gives its estimate and its variance. A single choice, even
one that nothing foretold, moves a taste by a third of a point at most; only repetition counts.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from game.scoring.evidence import Evidence, Loading, Performance, Preference, Rating
from game.scoring.faces import step_of
from game.scoring.likelihood import BETA, chances
from game.scoring.linear import dot
from game.scoring.profile import DIGITS

TASTE = 0.5
"""Standard deviation of a taste for one competence beyond the interests (theirs is 1)."""

SCOPE = 20
"""Tastes that a player has at least, met or not: those of one mission.

The ones not met yet are as doubtful as before the first decision, so that the first choices of a
sitting cannot look like all there is to know.
"""

BySkill: TypeAlias = Mapping[str, float]


class Affinity(NamedTuple):
    """By macro-competence, in the order of the codes: taste (any sign) and skill shown (0..1).

    `doubt` is the sum of the variances of these tastes, and of others not met yet up to SCOPE.
    """

    taste: BySkill
    shown: BySkill
    doubt: float

    @property
    def leaning(self) -> float:
        """The expected size of the tastes, doubt included: what they are measured against."""
        return math.sqrt(_square(self.taste) + self.doubt)

    @property
    def mastery(self) -> float:
        """What the skills shown are measured against: their size beside that of one more."""
        return 1.0 + math.sqrt(_square(self.shown))


class Share(NamedTuple):
    """What one answer brought to an affinity: added up over the answers, they make it."""

    taste: BySkill
    shown: BySkill


class _Surprise(NamedTuple):
    """What one answer says of a taste: its gradient and its information."""

    push: float
    information: float


def affinity_of(mean: Loading, evidence: Iterable[Evidence]) -> Affinity:
    """Return tastes and skills shown, given the interests already estimated."""
    items = tuple(evidence)
    told = [_surprises(mean, item) for item in items]
    shares = _shares(items, told)
    precisions = _precisions(told).values()
    unmet = max(0, SCOPE - len(precisions)) * TASTE**2
    doubt = unmet + math.fsum(1.0 / precision for precision in precisions)
    taste = _total([share.taste for share in shares])
    shown = _total([share.shown for share in shares])
    return Affinity(taste, shown, round(doubt, DIGITS))


def shares_of(mean: Loading, evidence: Iterable[Evidence]) -> tuple[Share, ...]:
    """Return what each answer brought, in the order of the answers."""
    items = tuple(evidence)
    return _shares(items, [_surprises(mean, item) for item in items])


def _shares(
    items: Sequence[Evidence], told: Sequence[Mapping[str, _Surprise]]
) -> tuple[Share, ...]:
    precision = _precisions(told)
    times: dict[str, int] = defaultdict(int)
    for item in items:
        if isinstance(item, Performance):
            times[item.skill] += 1
    return tuple(
        Share(
            {skill: surprise.push / precision[skill] for skill, surprise in surprises.items()},
            _shown(item, times),
        )
        for item, surprises in zip(items, told, strict=True)
    )


def _shown(item: Evidence, times: Mapping[str, int]) -> BySkill:
    """Return an outcome's share in the mean of all such outcomes and of one imaginary failure.

    Once well done is not yet mastery.
    """
    if not isinstance(item, Performance):
        return {}
    return {item.skill: item.value / (times[item.skill] + 1)}


def _precisions(told: Sequence[Mapping[str, _Surprise]]) -> dict[str, float]:
    """Return the posterior precision of each taste met."""
    known: dict[str, list[float]] = defaultdict(lambda: [1.0 / TASTE**2])
    for surprises in told:
        for skill, surprise in surprises.items():
            known[skill].append(surprise.information)
    return {skill: math.fsum(parts) for skill, parts in known.items()}


def _surprises(mean: Loading, item: Evidence) -> Mapping[str, _Surprise]:
    if isinstance(item, Performance):
        return {}
    if isinstance(item, Preference):
        return _choice_surprises(mean, item)
    return _face_surprises(mean, item)


def _face_surprises(mean: Loading, rating: Rating) -> Mapping[str, _Surprise]:
    step = step_of(rating.face, dot(rating.loading, mean))
    return {skill: _Surprise(step.push, step.information) for skill in rating.skills}


def _choice_surprises(mean: Loading, choice: Preference) -> Mapping[str, _Surprise]:
    """Return, for each competence offered: was it taken, against how probable that was."""
    chance = chances(mean, (option.loading for option in choice.offered))
    offering: dict[str, list[float]] = defaultdict(list)
    for option, share in zip(choice.offered, chance, strict=True):
        for skill in dict.fromkeys(option.skills):
            offering[skill].append(share)
    taken = choice.offered[choice.chosen].skills
    weight = choice.weight * BETA
    return {
        skill: _Surprise(weight * ((skill in taken) - p), weight * BETA * p * (1.0 - p))
        for skill, p in ((skill, math.fsum(parts)) for skill, parts in offering.items())
    }


def _total(shares: Sequence[BySkill]) -> BySkill:
    parts: dict[str, list[float]] = defaultdict(list)
    for share in shares:
        for skill, value in share.items():
            parts[skill].append(value)
    return MappingProxyType(
        {skill: round(math.fsum(parts[skill]), DIGITS) for skill in sorted(parts)}
    )


def _square(row: BySkill) -> float:
    return math.fsum(value * value for value in row.values())
