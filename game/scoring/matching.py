"""From a profile to occupations: score(o) = transfer * interest + activity + shown.

- interest, -1..1: the expected correlation of the player's shape with the occupation's profile
  (profile correlation beats Euclidean distance and C-index: doi 10.1177/1069072720909825).
- activity, -ACTIVITY..ACTIVITY: the expected likeness of the player's tastes for competences,
  beyond the interests, with what the occupation needs more than others do. As with the shape,
  doubt makes it small: after a dozen decisions it is worth some hundredths, enough to order
  occupations of one profile, too little to bring up another.
- shown, 0..SHOWN: skills shown in gestures, with the same needs.
"""

import math
from collections.abc import Iterable, Mapping
from operator import mul
from typing import Literal, NamedTuple, TypeAlias

from game.scoring.affinity import affinity_of
from game.scoring.direction import UPPER, Direction, direction_of, unit
from game.scoring.evidence import TYPES, Evidence, Loading
from game.scoring.hexagon import SHAPE_AXES
from game.scoring.linear import Vector, apply, dot
from game.scoring.needs import met, needed_by, specific
from game.scoring.profile import Profile
from game.scoring.shape import shape_of

ACTIVITY = 1.5
SHOWN = 0.25
"""What full marks in tastes and in skills shown are worth, in points of correlation.

Of pupils simulated on the real table, as many find their occupation in their first ten with 0.75
as with 1.5 after 30 decisions, fewer with 2; the upper end agrees better with what an adviser
expects, and costs a little in very long sittings (docs/score.md). A skill shown weighs little:
failing must not hurt.
"""

STRONG = 0.7
"""« Piste forte »: the player's shape correlates .7 or better with the occupation's profile…

In the table, 19 in 20 pairs of occupations with the same main letter are as alike as this, and 1
in 20 of those whose main letters differ.
"""
LEAD = 0.2
"""« Piste »: .2 or better, it leans the same way…"""
SURELY = 0.8416212335729143
"""… with a posterior probability of 80 % or more (normal deviate). Else « À explorer »."""

Level: TypeAlias = Literal["strong", "lead", "explore"]


class Profiled(NamedTuple):
    """An occupation as the ranking sees it.

    `interest` is its RIASEC profile on any scale (only the shape counts), `skills` how much it
    needs each macro-competence, 0..1, told or likely; `held` only what its sheet tells (all of
    `skills` for None). Occupations of one `family` (their ROME 3 parent) are near duplicates; an
    empty one stands alone. `transfer`, 0..1, is how much of an interest shown in the settings of
    the game is expected in the setting of the occupation.
    """

    code: str
    domain: str
    interest: Loading
    skills: Mapping[str, float]
    family: str = ""
    held: Mapping[str, float] | None = None
    transfer: float = 1.0


class Match(NamedTuple):
    """One occupation's place: its score in three parts, and what may be said of it."""

    code: str
    score: float
    interest: float
    activity: float
    shown: float
    level: Level
    domain: str
    family: str


class Ranker:
    """The occupations, prepared once: unit profiles, and who needs which competence how much."""

    def __init__(self, occupations: Iterable[Profiled]) -> None:
        self.occupations = tuple(sorted(occupations, key=lambda o: o.code))
        self._place = {o.code: k for k, o in enumerate(self.occupations)}
        self._units = tuple(unit(apply(SHAPE_AXES, o.interest)) for o in self.occupations)
        self._squares = tuple(_square(u) for u in self._units)
        self._needs = specific([o.skills for o in self.occupations])
        self._needed_by = needed_by(self._needs)

    def rank(self, profile: Profile, evidence: Iterable[Evidence]) -> tuple[Match, ...]:
        """Return all occupations, best first; equal scores in the order of their codes.

        While the shape is flat every level is « explore »: the order is then no more than a
        place to start.
        """
        where, known = direction_of(profile), affinity_of(profile.mean, evidence)
        clear = shape_of(profile).verdict == "clear"
        a, b, c, d, e = where.mean
        interests = [a * v + b * w + c * x + d * y + e * z for v, w, x, y, z in self._units]
        activities = self._meeting(known.taste, ACTIVITY / known.leaning)
        showns = self._meeting(known.shown, SHOWN / known.mastery)
        kept = [i * o.transfer for i, o in zip(interests, self.occupations, strict=True)]
        scores = [i + (t + s) for i, t, s in zip(kept, activities, showns, strict=True)]
        matches = []
        for k in sorted(range(len(scores)), key=scores.__getitem__, reverse=True):
            occupation = self.occupations[k]
            level = self._level(k, interests[k], where) if clear else "explore"
            parts = (scores[k], interests[k], activities[k], showns[k])
            matches.append(
                Match(occupation.code, *parts, level, occupation.domain, occupation.family)
            )
        return tuple(matches)

    def interest_in(self, code: str, direction: Vector) -> float:
        """Return how far a direction, on the shape's five axes, is that of an occupation."""
        return dot(direction, self._units[self._place[code]])

    def met(self, code: str, known: Mapping[str, float]) -> float:
        """Return how far tastes or skills shown meet the specific needs of an occupation."""
        return met(known, self._needs[self._place[code]])

    def need(self, code: str, skill: str) -> float:
        """Return how much an occupation's sheet needs a competence, 0..1, whoever else does."""
        occupation = self.occupations[self._place[code]]
        told = occupation.skills if occupation.held is None else occupation.held
        return told.get(skill, 0.0)

    def main_type(self, code: str) -> str:
        """Return the letter of the strongest type of an occupation's profile."""
        return strongest(self.occupations[self._place[code]].interest)

    def likeness(self, code: str, loading: Loading) -> float:
        """Return how far an activity lies in the direction of an occupation's profile."""
        return self.interest_in(code, apply(SHAPE_AXES, loading))

    def _meeting(self, known: Mapping[str, float], scale: float) -> list[float]:
        """Return `scale * met(known, need)` for all occupations at once."""
        totals = [0.0] * len(self.occupations)
        for skill, much in known.items():
            factor = scale * much
            for place, need in self._needed_by.get(skill, ()):
                totals[place] += factor * need
        return totals

    def _level(self, place: int, interest: float, where: Direction) -> Level:
        """Return what the posterior of the correlation allows to say (as a normal one)."""
        variance = math.fsum(map(mul, where.covariance, self._squares[place]))
        low = interest - SURELY * math.sqrt(max(0.0, variance))
        return "strong" if low >= STRONG else "lead" if low >= LEAD else "explore"


def rank(
    profile: Profile, evidence: Iterable[Evidence], occupations: Iterable[Profiled]
) -> tuple[Match, ...]:
    """Rank once; keep a `Ranker` to rank the same occupations again."""
    return Ranker(occupations).rank(profile, evidence)


def strongest(loading: Loading) -> str:
    """Return the letter of the largest of six numbers, the first of equal ones."""
    return TYPES[max(range(len(TYPES)), key=loading.__getitem__)]


def _square(u: tuple[float, ...]) -> tuple[float, ...]:
    """Return what turns a covariance (cells of UPPER) into a variance along u."""
    return tuple(u[i] * u[j] * (1.0 if i == j else 2.0) for i, j in UPPER)
