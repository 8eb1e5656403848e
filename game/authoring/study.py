"""All that is measured besides the curves: which trials, of how many pupils, and their sums."""

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from game import rng
from game.authoring.bench import BETAS, BY_LOT, Bench, batches
from game.authoring.ceiling import Ceiling
from game.authoring.crew import Crew, Setting
from game.authoring.pupil_play import Pupil, play
from game.authoring.pupils import pupil
from game.authoring.reach import has_short_route
from game.authoring.recovery import ANSWERS
from game.authoring.stage import Stage, industrial
from game.authoring.trials import Found, Led, Tally, Together, Traded, Trial, Way
from game.scoring.evidence import Evidence, Preference
from game.scoring.likelihood import BETA
from game.scoring.matching import Profiled, Ranker
from game.scoring.profile import estimate

Key: TypeAlias = tuple[str, ...]

WRONG = (0.1, 0.2, 0.3)
"""Shares of the tags that authors may have got wrong."""
SLIPS = 0.1
"""Share of the presses that go wrong."""
TASTES = (0.5, 1.0)
LED: tuple[Way, ...] = ("missions", "questionnaire", "both", "30", "60")
TRADED: tuple[Way, ...] = ("missions", "both", "30", "120")
BATCH = 50
"""Pupils that a process takes at a time, for all trials; authors' errors are others in each."""
LONG = 30
"""Decisions after which the specification wants the shape found."""
OCCUPATIONS = 1_584
"""Occupations of the whole ROME, which the ranking must be quick for."""


class Study(NamedTuple):
    """What the trials brought, by name; `moved` counts sittings whose result hangs on the order
    in which options were offered, `ranking` is the median time of one ranking in seconds."""

    tallies: Mapping[Key, Tally]
    moved: int
    sittings: int
    ranking: float
    industrial: int


class Turned(NamedTuple):
    """Whether a sitting's result hangs on the order in which options were offered."""

    seeds: range

    def carry_out(self, stage: Stage) -> int:
        """How many sittings would end otherwise, had all options been offered in reverse."""
        ones = (Pupil(pupil(n), BETA, rng.bits(n, ANSWERS)) for n in self.seeds)
        return sum(_moved([a.evidence for a in play(stage, "full", one)]) for one in ones)


def study(crew: Crew, benches: Sequence[Bench], *, pupils: int) -> Study:
    """Measure the rest of what `benches` measured."""
    seed, occupations = benches[0].seed, crew.setting.occupations
    plan = _plan(crew.setting, benches, pupils)
    names, chores = _together(plan)
    tallies = {key: Tally() for key in plan}
    for keys, told in zip(names, crew.carried_out(chores), strict=True):
        for key, tally in zip(keys, told, strict=True):
            tallies[key].add(tally)
    sittings = min(100, pupils)
    turned = [Turned(seeds) for seeds in batches(seed, sittings, BATCH)]
    moved = sum(crew.carried_out(turned))
    took = ranking_time(occupations)
    return Study(tallies, moved, sittings, took, len(industrial(occupations)))


def _together(plan: Mapping[Key, list[Trial]]) -> tuple[list[list[Key]], list[Together]]:
    """Trials of the same pupils as one chore; and, for each chore, their names."""
    groups: dict[tuple[object, ...], list[tuple[Key, Trial]]] = defaultdict(list)
    for key, trials in plan.items():
        for trial in trials:
            groups[trial.crowd].append((key, trial))
    names = [[key for key, _ in group] for group in groups.values()]
    return names, [Together(tuple(t for _, t in group)) for group in groups.values()]


def _plan(setting: Setting, benches: Sequence[Bench], pupils: int) -> Mapping[Key, list[Trial]]:
    """The trials by name: some hundred pupils each, the same ones in all.

    A short route alone is played by more of them: what it finds is near what is wanted.
    """
    catalogue, missions, occupations = setting
    first = rng.bits(benches[0].seed, 1) >> 16
    some, few, more = (batches(first, max(1, pupils // part), BATCH) for part in (4, 10, 2))
    plan: dict[Key, list[Trial]] = {}
    if catalogue.items:
        for beta in (BY_LOT, *BETAS):
            plan["asked", f"{beta}"] = [Found("questionnaire", beta, seeds) for seeds in few]
        plan["found", "both"] = [Found("both", BETA, seeds) for seeds in few]
    plan["found", "missions"] = [Found("missions", BETA, seeds) for seeds in some]
    for share in WRONG:
        plan["wrong", f"{share}"] = [Found("missions", BETA, s, wrong=share) for s in some]
    plan["slips", f"{SLIPS}"] = [Found("missions", BETA, s, slips=SLIPS) for s in some]
    for name in missions:
        plan["only", name] = [Found("missions", BETA, s, only=name) for s in some]
        if has_short_route(catalogue.programs[name]):
            plan["short", name] = [Found("short", BETA, s, only=name) for s in more]
    for count in sorted({LONG, *map(usual, benches)}):
        plan["ideal", f"{count}"] = [Found("ideal", BETA, s, ideal=count) for s in some]
    asked: tuple[Way, ...] = ("questionnaire", "both")
    for way in LED:
        if catalogue.items or way not in asked:
            plan["led", way] = [Led(way, BETA, s) for s in (few if way in asked else some)]
    places = batches(0, len(industrial(occupations)), BATCH)
    for way in TRADED if occupations else ():
        if catalogue.items or way not in asked:
            for taste in TASTES if way != "both" else TASTES[-1:]:
                plan["traded", way, f"{taste}"] = [Traded(way, BETA, taste, p) for p in places]
    if occupations:
        plan["ceiling", "30"] = [Ceiling("30", BETA, TASTES[-1], p) for p in places]
        plan["ceiling", "missions"] = [Ceiling("missions", BETA, TASTES[-1], p) for p in places]
        plan["ceiling", "120"] = [Ceiling("120", BETA, TASTES[-1], p) for p in places]
    return plan if occupations else {k: v for k, v in plan.items() if k[0] != "led"}


def usual(bench: Bench) -> int:
    """How many decisions a pupil usually takes."""
    counts = sorted(bench.found[bench.beta].decisions.elements())
    return counts[len(counts) // 2]


def _moved(told: Sequence[Evidence]) -> bool:
    """Whether offering the same options the other way round changes anything."""
    return estimate(told) != estimate([_turned(item) for item in told])


def _turned(item: Evidence) -> Evidence:
    if not isinstance(item, Preference):
        return item
    last = len(item.offered) - 1
    return item._replace(offered=item.offered[::-1], chosen=last - item.chosen)


def ranking_time(occupations: Sequence[Profiled], times: int = 15) -> float:
    """The median time of ranking as many occupations as the whole ROME has, in seconds."""
    if not occupations:
        return 0.0
    many = [occupations[n % len(occupations)]._replace(code=f"{n:05}") for n in range(OCCUPATIONS)]
    ranker, nobody = Ranker(many), estimate(())
    took = []
    for _ in range(times):
        start = time.perf_counter()
        ranker.rank(nobody, ())
        took.append(time.perf_counter() - start)
    return sorted(took)[times // 2]
