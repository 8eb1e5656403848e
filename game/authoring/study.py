"""All that is measured besides the curves: which trials, of how many pupils, and their sums."""

import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from game import rng
from game.authoring.bench import BETAS, BY_LOT, Bench, batches, carried_out
from game.authoring.pupil_play import Pupil, Stage, industrial, play
from game.authoring.pupils import pupil
from game.authoring.reach import has_short_route
from game.authoring.recovery import ANSWERS
from game.authoring.trials import Ceiling, Found, Led, Tally, Traded, Trial, Way
from game.scoring.evidence import Evidence, Preference
from game.scoring.likelihood import BETA
from game.scoring.matching import Profiled, Ranker
from game.scoring.profile import estimate
from game.session.catalogue import Catalogue

Key: TypeAlias = tuple[str, ...]

WRONG = (0.1, 0.2, 0.3)
"""Shares of the tags that authors may have got wrong."""
SLIPS = 0.1
"""Share of the presses that go wrong."""
TASTES = (0.5, 1.0)
LED: tuple[Way, ...] = ("missions", "questionnaire", "both", "30", "60")
TRADED: tuple[Way, ...] = ("missions", "both", "30", "120")
CEILED = 40
"""Pupils of each batch whose ceiling is looked for after 120 choices: it takes long."""
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


def study(
    catalogue: Catalogue,
    benches: Sequence[Bench],
    occupations: Sequence[Profiled],
    *,
    pupils: int,
    jobs: int = 0,
) -> Study:
    """Measure the rest of what `benches` measured; trades are sought among `occupations`."""
    missions, seed = benches[0].missions, benches[0].seed
    plan = _plan(catalogue, benches, occupations, pupils)
    chores = [(key, trial) for key, trials in plan.items() for trial in trials]
    tallies = {key: Tally() for key in plan}
    found = carried_out(catalogue, missions, [trial for _, trial in chores], jobs, occupations)
    for (key, _), tally in zip(chores, found, strict=True):
        tallies[key].add(tally)
    stage = Stage(catalogue, missions, occupations)
    sittings = min(100, pupils)
    moved = sum(map(_moved, _evidence(stage, seed, sittings)))
    return Study(tallies, moved, sittings, ranking_time(occupations), len(stage.industry))


def _plan(
    catalogue: Catalogue, benches: Sequence[Bench], occupations: Sequence[Profiled], pupils: int
) -> Mapping[Key, list[Trial]]:
    """The trials by name: some hundred pupils each, the same ones in all."""
    first = rng.bits(benches[0].seed, 1) >> 16
    some, few = batches(first, max(1, pupils // 4)), batches(first, max(1, pupils // 10))
    missions = benches[0].missions
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
            plan["short", name] = [Found("short", BETA, s, only=name) for s in some]
    for count in sorted({LONG, *map(usual, benches)}):
        plan["ideal", f"{count}"] = [Found("ideal", BETA, s, ideal=count) for s in some]
    asked: tuple[Way, ...] = ("questionnaire", "both")
    for way in LED:
        if catalogue.items or way not in asked:
            plan["led", way] = [Led(way, BETA, s) for s in (few if way in asked else some)]
    places = batches(0, len(industrial(occupations)))
    for way in TRADED if occupations else ():
        if catalogue.items or way not in asked:
            for taste in TASTES if way != "both" else TASTES[-1:]:
                plan["traded", way, f"{taste}"] = [Traded(way, BETA, taste, p) for p in places]
    if occupations:
        plan["ceiling", "30"] = [Ceiling("30", BETA, TASTES[-1], p) for p in places]
        plan["ceiling", "120"] = [Ceiling("120", BETA, TASTES[-1], p[:CEILED]) for p in places]
    return plan if occupations else {k: v for k, v in plan.items() if k[0] != "led"}


def usual(bench: Bench) -> int:
    """How many decisions a pupil usually takes."""
    counts = sorted(bench.found[bench.beta].decisions.elements())
    return counts[len(counts) // 2]


def _evidence(stage: Stage, seed: int, count: int) -> list[tuple[Evidence, ...]]:
    ones = (Pupil(pupil(n), BETA, rng.bits(n, ANSWERS)) for n in range(seed, seed + count))
    return [tuple(answer.evidence for answer in play(stage, "full", one)) for one in ones]


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
