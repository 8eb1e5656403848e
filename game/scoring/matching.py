"""From a profile to occupations: score(o) = interest + activity + shown.

- interest, -1..1: the expected correlation of the player's shape with the occupation's profile
  (profile correlation beats Euclidean distance and C-index: doi 10.1177/1069072720909825).
- activity, -ACTIVITY..ACTIVITY: tastes for competences beyond the interests, against those that
  the occupation needs, weighted by how specific they are.
- shown, 0..SHOWN: skills shown in gestures that the occupation needs, with the same weights.
"""

import math
from collections.abc import Iterable, Mapping
from operator import mul
from typing import Literal, NamedTuple, TypeAlias

from game.scoring.affinity import Affinity, affinity_of
from game.scoring.direction import UPPER, Direction, direction_of, unit
from game.scoring.evidence import Evidence, Loading
from game.scoring.hexagon import SHAPE_AXES
from game.scoring.linear import apply, dot
from game.scoring.needs import answer, length, needed_by, weighed
from game.scoring.profile import Profile
from game.scoring.shape import shape_of

ACTIVITY = 1.0
SHOWN = 0.25
"""What full marks in tastes and in skills shown are worth, in points of correlation.

Tastes weigh as much as interests at most; of simulated pupils of an occupation, the share who find
it in their first ten is level from 0.5 to 2. A skill shown weighs little: failing must not hurt.
"""

STRONG = 0.5
"""« Piste forte »: the player's shape correlates .5 or better with the occupation's profile…"""
LEAD = 0.2
"""« Piste »: .2 or better…"""
SURELY = 0.8416212335729143
"""… with a posterior probability of 80 % or more (normal deviate). Else « À explorer »."""

Level: TypeAlias = Literal["strong", "lead", "explore"]


class Profiled(NamedTuple):
    """An occupation as the ranking sees it.

    `interest` is its RIASEC profile on any scale (only the shape counts), `skills` how much it
    needs each macro-competence, 0..1. Occupations of one `family` (their ROME 3 parent) are near
    duplicates; an empty one stands alone.
    """

    code: str
    domain: str
    interest: Loading
    skills: Mapping[str, float]
    family: str = ""


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
        self._needs = weighed([o.skills for o in self.occupations])
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
        activities = self._answers(known.taste, ACTIVITY)
        showns = self._answers(known.shown, SHOWN)
        scores = [i + (t + s) for i, t, s in zip(interests, activities, showns, strict=True)]
        matches = []
        for k in sorted(range(len(scores)), key=scores.__getitem__, reverse=True):
            code, domain, _, _, family = self.occupations[k]
            level = self._level(k, interests[k], where) if clear else "explore"
            parts = (scores[k], interests[k], activities[k], showns[k])
            matches.append(Match(code, *parts, level, domain, family))
        return tuple(matches)

    def score(self, code: str, where: Direction, known: Affinity) -> float:
        """Return the score of one occupation for a player who stands elsewhere or did else."""
        place = self._place[code]
        interest = dot(where.mean, self._units[place])
        need = self._needs[place]
        return interest + (ACTIVITY * answer(known.taste, need) + SHOWN * answer(known.shown, need))

    def likeness(self, code: str, loading: Loading) -> float:
        """Return how far an activity lies in the direction of an occupation's profile."""
        return dot(apply(SHAPE_AXES, loading), self._units[self._place[code]])

    def _answers(self, known: Mapping[str, float], scale: float) -> list[float]:
        """Return `scale * answer(known, need)` for all occupations at once."""
        totals = [0.0] * len(self.occupations)
        shrunk = scale / (1.0 + length(known))
        for skill, much in known.items():
            factor = shrunk * much
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


def _square(u: tuple[float, ...]) -> tuple[float, ...]:
    """Return what turns a covariance (cells of UPPER) into a variance along u."""
    return tuple(u[i] * u[j] * (1.0 if i == j else 2.0) for i, j in UPPER)
