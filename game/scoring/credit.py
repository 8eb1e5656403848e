"""What each answer brought to the score of an occupation.

Parts are measured as the score measures the whole: those of the shape against the size of the
shape, those of tastes and skills shown against theirs. Over all answers they add up to the score,
up to the doubt that an expected correlation takes into account.
"""

import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.scoring.affinity import affinity_of, shares_of
from game.scoring.direction import direction_of
from game.scoring.evidence import Evidence
from game.scoring.hexagon import SHAPE_AXES
from game.scoring.linear import Vector, apply, dot
from game.scoring.matching import ACTIVITY, SHOWN, Ranker
from game.scoring.profile import estimate
from game.scoring.shares import pulls


class Credit(NamedTuple):
    """One answer's part in the direction of the shape, in the tastes and in the skills shown."""

    direction: Vector
    taste: Mapping[str, float]
    shown: Mapping[str, float]

    def towards(self, ranker: Ranker, code: str) -> float:
        """Return the answer's part in an occupation's score."""
        return ranker.interest_in(code, self.direction) + (
            ranker.met(code, self.taste) + ranker.met(code, self.shown)
        )


def credits_of(evidence: Sequence[Evidence]) -> tuple[Credit, ...]:
    """Return what each answer brought, in the order of the answers."""
    profile = estimate(evidence)
    known = affinity_of(profile.mean, evidence)
    shape = apply(SHAPE_AXES, profile.mean)
    interest = _size(direction_of(profile).mean) / (_size(shape) or 1.0)
    activity, shown = ACTIVITY / known.leaning, SHOWN / known.mastery
    return tuple(
        Credit(
            tuple(interest * part for part in apply(SHAPE_AXES, pull)),
            {skill: activity * taste for skill, taste in share.taste.items()},
            {skill: shown * value for skill, value in share.shown.items()},
        )
        for pull, share in zip(pulls(evidence), shares_of(profile.mean, evidence), strict=True)
    )


def _size(v: Vector) -> float:
    return math.sqrt(dot(v, v))
