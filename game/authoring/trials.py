"""What else is measured of the missions: leads, trades, the questionnaire, and what goes wrong.

Each trial is a batch of pupils for one process; what it brings adds up with others of its kind.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from game import rng
from game.authoring.answering import PURE, activities, answered, choices
from game.authoring.mistags import mistagged
from game.authoring.pupil_play import Pupil, Stage, play
from game.authoring.pupils import as_large_as_usual, likeness, pupil
from game.authoring.recovery import ANSWERS, FAR, Point, scored, touched
from game.scoring.evidence import TYPES, Evidence, Preference
from game.scoring.linear import dot
from game.scoring.matching import LEAD, STRONG, Level, Profiled
from game.scoring.profile import estimate, informative
from game.scoring.selection import leads
from game.story.conditions import Route

Way: TypeAlias = Literal["missions", "short", "questionnaire", "both", "30", "60", "120", "ideal"]
"""What pupils do: play whole or short, answer, both, or so many choices between activities drawn
by lot; "ideal" is `Found.ideal` choices between pure types."""

NEAREST = (0.05, 0.10, 0.25)
"""Shares of the occupations that are truly nearest to a pupil."""


class Found(NamedTuple):
    """How well pupils are found again, who do one thing; `wrong` and `slips` spoil what they do."""

    way: Way
    beta: float
    seeds: range
    wrong: float = 0.0
    slips: float = 0.0
    only: str = ""
    """One mission alone, instead of all of them."""
    ideal: int = 0

    def carry_out(self, stage: Stage) -> "Tally":
        tally = Tally()
        stage = _spoilt(stage, self)
        for seed in self.seeds:
            one = Pupil(pupil(seed), self.beta, rng.bits(seed, ANSWERS), {}, self.slips)
            told = _told(stage, one, self.way, self.ideal)
            point, _ = scored(one.theta, told)
            tally.point.add(point)
            tally.answers[sum(map(informative, told))] += 1
            tally.touched = list(map(min, tally.touched, touched(told)))
        return tally


class Led(NamedTuple):
    """Whether leads are what their words say, of pupils drawn from the hexagon."""

    way: Way
    beta: float
    seeds: range

    def carry_out(self, stage: Stage) -> "Tally":
        tally = Tally()
        for seed in self.seeds:
            one = Pupil(pupil(seed), self.beta, rng.bits(seed, ANSWERS))
            told = _told(stage, one, self.way)
            ranked = stage.ranker.rank(estimate(told), told)
            true = {o.code: likeness(one.theta, o.interest) for o in stage.ranker.occupations}
            nearest = sorted(true, key=lambda code: (-true[code], code))
            place = {code: k / len(nearest) for k, code in enumerate(nearest)}
            tally.leads["pupils"] += 1
            chosen = leads(ranked)
            tally.leads["domains"] += len({match.domain for match in chosen})
            tally.leads["three domains"] += len({match.domain for match in chosen}) >= 3
            for match in chosen:
                _tell(tally.leads, match.level, true[match.code], place[match.code])
        return tally


class Traded(NamedTuple):
    """Whether pupils made for an occupation find it, with a taste for what it needs."""

    way: Way
    beta: float
    taste: float
    seeds: range
    """Places in the industrial occupations, all over again after the last."""

    def carry_out(self, stage: Stage) -> "Tally":
        tally = Tally()
        for seed in self.seeds:
            occupation = stage.industry[seed % len(stage.industry)]
            one = native(stage, occupation, self.beta, self.taste, rng.bits(seed, ANSWERS))
            told = _told(stage, one, self.way)
            ranked = stage.industry_ranker.rank(estimate(told), told)
            tally.leads["pupils"] += 1
            tally.leads["ten"] += occupation.code in {match.code for match in ranked[:10]}
            tally.leads["domain"] += occupation.domain in {m.domain for m in leads(ranked)}
        return tally


class Ceiling(NamedTuple):
    """What anybody could find who knows how the pupils of `Traded` are made: the occupations in
    the order of the likelihood of the answers. No scoring of the same answers can do better."""

    way: Literal["30", "60", "120"]
    beta: float
    taste: float
    seeds: range

    def carry_out(self, stage: Stage) -> "Tally":
        tally = Tally()
        odds = [self._odds(stage, occupation) for occupation in stage.industry]
        for seed in self.seeds:
            place = seed % len(stage.industry)
            one = native(
                stage, stage.industry[place], self.beta, self.taste, rng.bits(seed, ANSWERS)
            )
            told = [e for e in _told(stage, one, self.way) if isinstance(e, Preference)]
            forks = [
                ([option.skills[0] for option in e.offered], e.offered[e.chosen].skills[0])
                for e in told
            ]
            likely = [_likelihood(known, forks) for known in odds]
            tally.leads["pupils"] += 1
            tally.leads["ten"] += sum(each > likely[place] for each in likely) < 10
        return tally

    def _odds(self, stage: Stage, occupation: Profiled) -> dict[str, float]:
        """How likely the pupil made for an occupation is to take each activity, by its code."""
        one = native(stage, occupation, self.beta, self.taste, 0)
        return {
            skill.code: math.exp(self.beta * (dot(skill.loading, one.theta) + one.tastes[alias]))
            for alias, skill in stage.catalogue.skills.items()
        }


def _likelihood(odds: dict[str, float], forks: Sequence[tuple[list[str], str]]) -> float:
    return math.fsum(
        math.log(odds[taken] / math.fsum(odds[code] for code in offered))
        for offered, taken in forks
    )


@dataclass
class Tally:
    """Sums of one kind of trial."""

    point: Point = field(default_factory=Point)
    answers: Counter[int] = field(default_factory=Counter)
    leads: Counter[str] = field(default_factory=Counter)
    touched: list[int] = field(default_factory=lambda: [FAR] * len(TYPES))

    @property
    def usual(self) -> int:
        """How many informative answers a pupil usually gave."""
        counts = sorted(self.answers.elements())
        return counts[len(counts) // 2]

    def add(self, other: "Tally") -> None:
        self.point.add(other.point)
        self.answers.update(other.answers)
        self.leads.update(other.leads)
        self.touched = list(map(min, self.touched, other.touched))


Trial: TypeAlias = Found | Led | Traded | Ceiling


def native(stage: Stage, occupation: Profiled, beta: float, taste: float, seed: int) -> Pupil:
    """The pupil made for an occupation: its profile, and a taste for what it needs most."""
    skills = stage.catalogue.skills
    tastes = {a: taste * occupation.skills.get(skill.code, 0.0) for a, skill in skills.items()}
    return Pupil(as_large_as_usual(occupation.interest), beta, seed, tastes)


def _tell(leads: Counter[str], level: Level, true: float, place: float) -> None:
    leads[level] += 1
    leads[f"{level} held"] += true >= {"strong": STRONG, "lead": LEAD, "explore": -1.0}[level]
    for share in NEAREST:
        leads[f"{level} {share:.2f}"] += place < share


def _told(stage: Stage, one: Pupil, way: Way, ideal: int = 0) -> tuple[Evidence, ...]:
    """What a pupil tells by doing one thing."""
    match way:
        case "missions" | "short":
            route: Route = "short" if way == "short" else "full"
            return tuple(answer.evidence for answer in play(stage, route, one))
        case "questionnaire":
            return answered(stage.catalogue, one)
        case "both":
            return (*_told(stage, one, "missions"), *answered(stage.catalogue, one))
        case "ideal":
            return choices(PURE, one, ideal)
        case _:
            return choices(activities(stage.catalogue), one, int(way))


def _spoilt(stage: Stage, trial: Found) -> Stage:
    """The stage on which authors were wrong, or on which one mission is played alone."""
    if not trial.wrong and not trial.only:
        return stage
    missions: Sequence[str] = (trial.only,) if trial.only else stage.missions
    read = mistagged(trial.wrong, trial.seeds.start, tuple(stage.catalogue.skills))
    return Stage(stage.catalogue, missions, stage.occupations, read)
