"""What else is measured of the missions: leads, trades, the questionnaire, and what goes wrong.

Each trial is a batch of pupils for one process; what it brings adds up with others of its kind.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol, TypeAlias

from game import rng
from game.authoring.answering import PURE, activities, answered, choices
from game.authoring.mistags import mistagged
from game.authoring.pupil_play import Made, Pupil, decided
from game.authoring.pupils import as_large_as_usual, pupil
from game.authoring.recovery import ANSWERS, FAR, Point, scored, touched
from game.authoring.stage import Reading, Stage
from game.scoring.direction import unit
from game.scoring.evidence import TYPES, Evidence
from game.scoring.hexagon import SHAPE_AXES
from game.scoring.linear import apply
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

    @property
    def crowd(self) -> tuple[object, ...]:
        return self.beta, self.seeds.start

    def carry_out(self, stage: Stage) -> "Tally":
        tally = Tally()
        wrong = mistagged(self.wrong, self.seeds.start, tuple(stage.catalogue.skills))
        read = Reading(stage.catalogue, wrong) if self.wrong else stage.read
        for seed in self.seeds:
            one = Pupil(pupil(seed), self.beta, rng.bits(seed, ANSWERS), {}, self.slips)
            if self.way in ("missions", "short"):
                told = _played(stage, one, self.way, read, self.only)
            else:
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

    @property
    def crowd(self) -> tuple[object, ...]:
        return self.beta, self.seeds.start

    def carry_out(self, stage: Stage) -> "Tally":
        tally = Tally()
        for seed in self.seeds:
            one = Pupil(pupil(seed), self.beta, rng.bits(seed, ANSWERS))
            told = _told(stage, one, self.way)
            ranked = stage.ranker.rank(estimate(told), told)
            aim = unit(apply(SHAPE_AXES, one.theta))
            codes = [occupation.code for occupation in stage.ranker.occupations]
            true = {code: stage.ranker.interest_in(code, aim) for code in codes}
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

    @property
    def crowd(self) -> tuple[object, ...]:
        return self.beta, self.taste, self.seeds.start

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


class Trial(Protocol):
    """One kind of trial, of a batch of pupils."""

    @property
    def crowd(self) -> tuple[object, ...]:
        """What is the same for trials of the same pupils."""
        ...

    def carry_out(self, stage: Stage) -> Tally: ...


class Together(NamedTuple):
    """Several trials of the same pupils, for one process: what a pupil does, she does once."""

    trials: tuple[Trial, ...]

    def carry_out(self, stage: Stage) -> tuple[Tally, ...]:
        told = tuple(trial.carry_out(stage) for trial in self.trials)
        stage.forget()
        return told


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
            return _played(stage, one, way, stage.read)
        case "questionnaire":
            return stage.once((way, *_named(one)), lambda: answered(stage.catalogue, one))
        case "both":
            return (*_told(stage, one, "missions"), *_told(stage, one, "questionnaire"))
        case "ideal":
            return choices(PURE, one, ideal)
        case _:
            return varied(stage, one, int(way))


def varied(stage: Stage, one: Pupil, count: int) -> tuple[Evidence, ...]:
    """So many choices between activities drawn by lot."""
    among = activities(stage.catalogue)
    return stage.once((count, *_named(one)), lambda: choices(among, one, count))


def played(stage: Stage, one: Pupil, route: Route) -> tuple[Made, ...]:
    """What a pupil decides in all missions."""
    return stage.once((route, *_named(one)), lambda: decided(stage, route, one))


def _played(
    stage: Stage, one: Pupil, way: Way, read: Reading, only: str = ""
) -> tuple[Evidence, ...]:
    """What a pupil tells by playing, all missions or `only` one: she does the same in it."""
    made = (each.decision for each in played(stage, one, "short" if way == "short" else "full"))
    kept = (decision for decision in made if only in ("", decision.mission))
    return tuple(evidence for decision in kept for evidence in read(decision))


def _named(one: Pupil) -> tuple[object, ...]:
    return one.seed, one.theta, one.beta, one.slips, tuple(one.tastes.items())
