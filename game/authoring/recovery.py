"""How well the scoring finds simulated pupils again, decision by decision and minute by minute."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import NormalDist
from typing import TypeVar

from game import rng
from game.authoring.pupil_play import Answer, Pupil, play
from game.authoring.pupils import likeness, pupil, questionnaire
from game.authoring.stage import Stage
from game.scoring.evidence import TYPES, Evidence, Loading, Preference, Rating
from game.scoring.profile import Growing, Profile, estimate, informative
from game.scoring.shape import BAND, Shape, shape_of
from game.story.conditions import Route

K = TypeVar("K", int, str)

LEVELS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
_DEVIATES = (
    0.12566,
    0.25335,
    0.38532,
    0.52440,
    0.67449,
    0.84162,
    1.03643,
    1.28155,
    1.64485,
    1.95996,
)
"""Central bands, and how many standard deviations they reach on each side."""
FORMS = {"mini": 5, "short": 10}
"""Items a type of the questionnaires to compare with: 30 items (Mini-IP), 60 (Short Form)."""
_BAND = NormalDist().inv_cdf((1.0 + BAND) / 2.0)
MINUTES = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 45, 60)
"""When one looks at what is known, whether the play is over or not."""
FAR = 10**6
"""More decisions than anybody takes."""
ANSWERS = 1_000_000
"""Seeds of answers start here, far from those of the pupils' interests."""


@dataclass
class Point:
    """Sums over the pupils who came so far: likeness and its square, strongest type found,
    shape told « clear », types whose truth is in their 80 % band."""

    pupils: int = 0
    likeness: float = 0.0
    squares: float = 0.0
    strongest: int = 0
    clear: int = 0
    inside: float = 0.0

    def add(self, other: "Point") -> None:
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    @property
    def mean(self) -> float:
        return self.likeness / self.pupils

    @property
    def error(self) -> float:
        """Standard error of the mean likeness."""
        variance = max(0.0, self.squares / self.pupils - self.mean**2)
        return math.sqrt(variance / self.pupils)


@dataclass
class Recovery:
    """What was found of `pupils` simulated pupils; two of them add up.

    `after` goes by informative decisions, `at` by whole minutes. `taken` counts each (source,
    option) of the scored choices, `levels` the types whose truth lies in each band of LEVELS.
    `touched` has for each type the fewest decisions that offered it, of all pupils. `minutes`
    sums up the time to the last decision, `longest` is the longest.
    """

    pupils: int = 0
    after: dict[int, Point] = field(default_factory=dict)
    at: dict[int, Point] = field(default_factory=dict)
    end: Point = field(default_factory=Point)
    forms: dict[str, Point] = field(default_factory=dict)
    taken: Counter[tuple[str, str]] = field(default_factory=Counter)
    touched: list[int] = field(default_factory=lambda: [FAR] * len(TYPES))
    levels: Counter[float] = field(default_factory=Counter)
    decisions: Counter[int] = field(default_factory=Counter)
    minutes: float = 0.0
    longest: float = 0.0

    def add(self, other: "Recovery") -> None:
        self.pupils += other.pupils
        self.minutes += other.minutes
        self.longest = max(self.longest, other.longest)
        _add_points(self.after, other.after)
        _add_points(self.at, other.at)
        _add_points(self.forms, other.forms)
        self.end.add(other.end)
        self.taken.update(other.taken)
        self.touched = list(map(min, self.touched, other.touched))
        self.levels.update(other.levels)
        self.decisions.update(other.decisions)


def recover(
    stage: Stage,
    route: Route,
    beta: float,
    seeds: Iterable[int],
    *,
    way: bool = True,
    clock: bool = True,
) -> Recovery:
    """Let pupils play and compare what is found with the truth.

    β = 0 plays by lot: only the end is then looked at. Without `way`, nothing is told of what was
    known on the way, without `clock` nothing by minutes: that saves time.
    """
    found = Recovery()
    for seed in seeds:
        one = Pupil(pupil(seed), beta, rng.bits(seed, ANSWERS))
        told = _One(one, play(stage, route, one), way=way and beta > 0, clock=clock and beta > 0)
        if beta and way:
            told.way_into(found)
        if beta:
            told.beside_into(found)
        if beta and clock:
            told.minutes_into(found)
        told.end_into(found)
    return found


def looked_at(decisions: int) -> list[int]:
    """After how many decisions one looks: closely at first, later every ten."""
    steps = (*range(0, 12, 2), 12, *range(15, 30, 5), *range(30, decisions + 1, 10))
    return [n for n in steps if n <= decisions]


class _One:
    """One pupil's answers, scored after as many of them as asked."""

    def __init__(self, pupil: Pupil, answers: Sequence[Answer], *, way: bool, clock: bool) -> None:
        self._theta = pupil.theta
        self._pupil = pupil
        self._answers = [a for a in answers if informative(a.evidence)]
        self._points: dict[int, Point] = {}
        looks = {len(self._answers)}
        looks |= set(looked_at(len(self._answers))) if way else set()
        looks |= {self._by(minute) for minute in MINUTES} if clock else set()
        self._shape = self._look(sorted(looks))

    def _look(self, counts: Sequence[int]) -> Shape:
        """Score the first answers, after as many as asked; the shape after the last of them."""
        growing, before = Growing(), 0
        for n in counts:
            for answer in self._answers[before:n]:
                growing.add(answer.evidence)
            before = n
            self._points[n], shape = _looked(self._theta, growing.profile())
        return shape

    def _by(self, minute: int) -> int:
        """How many answers were given by then."""
        return sum(answer.minutes <= minute for answer in self._answers)

    def end_into(self, found: Recovery) -> None:
        """Add what is known once all is answered."""
        last = self._answers[-1].minutes if self._answers else 0.0
        found.pupils += 1
        found.decisions[len(self._answers)] += 1
        found.minutes += last
        found.longest = max(found.longest, last)
        found.end.add(self._points[len(self._answers)])
        found.touched = list(map(min, found.touched, touched(a.evidence for a in self._answers)))
        found.taken.update(_taken(a.evidence) for a in self._answers if _chosen(a.evidence))

    def way_into(self, found: Recovery) -> None:
        """Add what was known on the way."""
        for n in looked_at(len(self._answers)):
            found.after.setdefault(n, Point()).add(self._points[n])

    def beside_into(self, found: Recovery) -> None:
        """Add how right the bands are at the end, and the questionnaires to compare with."""
        found.levels.update(self._levels())
        for form, items in FORMS.items():
            found.forms.setdefault(form, Point()).add(self._form(items))

    def minutes_into(self, found: Recovery) -> None:
        """Add what was known after so many minutes."""
        for minute in MINUTES:
            found.at.setdefault(minute, Point()).add(self._points[self._by(minute)])

    def _form(self, items: int) -> Point:
        answered = questionnaire(self._pupil.seed, self._theta, items, self._pupil.beta)
        close = likeness(self._theta, answered)
        hit = int(top(self._theta) == top(answered))
        return Point(pupils=1, likeness=close, squares=close * close, strongest=hit)

    def _levels(self) -> Mapping[float, int]:
        """How many types lie within each band, once all is answered."""
        shape = self._shape
        inside: Counter[float] = Counter()
        for true, mid, high in zip(relative(self._theta), shape.relative, shape.high, strict=True):
            away = abs(true - mid) / ((high - mid) / _BAND)
            inside.update(level for level, z in zip(LEVELS, _DEVIATES, strict=True) if away <= z)
        return inside


def scored(theta: Loading, evidence: Iterable[Evidence]) -> tuple[Point, Shape]:
    """What the evidence finds of a pupil with these interests, as a point of one."""
    return _looked(theta, estimate(evidence))


def _looked(theta: Loading, profile: Profile) -> tuple[Point, Shape]:
    """How near a profile comes to the interests, and its shape."""
    shape = shape_of(profile)
    close = likeness(theta, profile.mean)
    bands = zip(relative(theta), shape.low, shape.high, strict=True)
    point = Point(
        pupils=1,
        likeness=close,
        squares=close * close,
        strongest=int(profile.decisions > 0 and top(theta) == top(profile.mean)),
        clear=int(shape.verdict == "clear"),
        inside=sum(low <= true <= high for true, low, high in bands) / len(theta),
    )
    return point, shape


def relative(theta: Loading) -> list[float]:
    """Six numbers beside their mean."""
    level = math.fsum(theta) / len(theta)
    return [value - level for value in theta]


def top(values: Loading) -> int:
    return max(range(len(values)), key=values.__getitem__)


def _chosen(evidence: Evidence) -> bool:
    return isinstance(evidence, Preference) and evidence.weight == 1.0


def touched(told: Iterable[Evidence]) -> list[int]:
    """For each type, how many decisions offered it."""
    of = [_offered(evidence) for evidence in told]
    return [sum(any(load[k] for load in loads) for loads in of) for k in range(len(TYPES))]


def _offered(evidence: Evidence) -> list[Loading]:
    """What a decision offered: a face says of one activity only."""
    if isinstance(evidence, Preference):
        return [option.loading for option in evidence.offered]
    return [evidence.loading] if isinstance(evidence, Rating) else []


def _taken(evidence: Evidence) -> tuple[str, str]:
    assert isinstance(evidence, Preference)
    return evidence.source, evidence.offered[evidence.chosen].key


def _add_points(mine: dict[K, Point], other: Mapping[K, Point]) -> None:
    for name, point in other.items():
        mine.setdefault(name, Point()).add(point)
