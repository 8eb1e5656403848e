"""The whole measure of some missions: simulated pupils in several processes, decisions, cheats.

Pupils are shared out in fixed batches, added up in order: the figures hang on the seed and the
number of pupils alone, not on the number of processes.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from game import rng
from game.authoring.crew import Crew
from game.authoring.first_row import always_first
from game.authoring.information import Lesson, lessons
from game.authoring.reach import has_short_route
from game.authoring.recovery import Recovery, recover
from game.authoring.stage import Stage
from game.scoring.profile import estimate
from game.scoring.shape import shape_of
from game.story.conditions import Route

BETAS = (0.8, 1.2, 2.0)
"""How decided pupils may be, besides the β that is asked for: nobody knows yet."""
BY_LOT = 0.0
FIRST_ROWS = 100
"""Sittings of somebody who always takes the first row."""
ROWS = 25
BATCH = 125
"""Such sittings, and pupils, that a process takes at a time."""
FEWER = 4
"""The other β, and those who choose by lot, have so many times fewer pupils; so has the clock."""


class Task(NamedTuple):
    """One batch of pupils; with `way`, what is known is told by decisions as well, with `clock`
    by minutes."""

    route: Route
    beta: float
    seeds: range
    way: bool
    clock: bool

    def carry_out(self, stage: Stage) -> Recovery:
        return recover(stage, self.route, self.beta, self.seeds, way=self.way, clock=self.clock)


class FirstRows(NamedTuple):
    """Sittings of somebody who always takes the first row."""

    route: Route
    seeds: tuple[int, ...]

    def carry_out(self, stage: Stage) -> int:
        """How many of them end with a shape that is told clear."""
        catalogue, missions = stage.catalogue, stage.missions
        sittings = (always_first(catalogue, missions, self.route, seed) for seed in self.seeds)
        return sum(shape_of(estimate(told)).verdict == "clear" for told in sittings)


class Bench(NamedTuple):
    """What was measured of `missions`, played one after the other on one route.

    `found` goes by β, 0 being a player by lot. `first_rows` counts the sittings that always
    took the first row whose shape is told clear, and all of them. `lessons` are per mission.
    """

    missions: tuple[str, ...]
    route: Route
    beta: float
    seed: int
    found: dict[float, Recovery]
    first_rows: tuple[int, int]
    lessons: dict[str, tuple[Lesson, ...]]


def measure(
    crew: Crew,
    *,
    pupils: int,
    beta: float,
    seed: int,
    curves: bool = False,
    first_rows: int = FIRST_ROWS,
) -> tuple[Bench, ...]:
    """Measure the crew's missions played one after the other, on each route that all have.

    With `curves`, what was known on the way is told for each β: nobody but a picture needs it.
    """
    catalogue, missions, _ = crew.setting
    short = all(has_short_route(catalogue.programs[name]) for name in missions)
    routes: tuple[Route, ...] = ("full", "short") if short else ("full",)
    betas = tuple(dict.fromkeys((BY_LOT, *sorted({*BETAS, beta}))))
    tasks = [
        task for route in routes for task in _tasks(route, betas, beta, pupils, seed, curves=curves)
    ]
    found: dict[Route, dict[float, Recovery]] = {r: {b: Recovery() for b in betas} for r in routes}
    for task, part in zip(tasks, crew.carried_out(tasks), strict=True):
        found[task.route][task.beta].add(part)
    clear = _first_rows(crew, routes, seed, first_rows)
    return tuple(
        Bench(
            missions=missions,
            route=route,
            beta=beta,
            seed=seed,
            found=found[route],
            first_rows=(clear[route], first_rows),
            lessons={name: lessons(catalogue.programs[name], catalogue) for name in missions},
        )
        for route in routes
    )


def _tasks(
    route: Route, betas: Sequence[float], beta: float, pupils: int, seed: int, *, curves: bool
) -> Iterator[Task]:
    """The pupils of one route, all betas; those of `beta` are the most, some with the clock."""
    first, few = rng.bits(seed, 0) >> 16, max(1, pupils // FEWER)
    for each in betas:
        for seeds in batches(first, pupils if each == beta else few):
            clock = each == beta and seeds.start < first + few
            yield Task(route, each, seeds, way=curves or each == beta, clock=clock)


def _first_rows(crew: Crew, routes: Sequence[Route], seed: int, count: int) -> Mapping[Route, int]:
    """By route, the sittings whose shape is told clear although they took no notice."""
    seeds = tuple(rng.bits(seed, n) for n in range(count))
    parts = [seeds[start : start + ROWS] for start in range(0, count, ROWS)]
    chores = [FirstRows(route, part) for route in routes for part in parts]
    clear = Counter[Route]()
    for chore, found in zip(chores, crew.carried_out(chores), strict=True):
        clear[chore.route] += found
    return clear


def batches(first: int, pupils: int, size: int = 0) -> list[range]:
    """Seeds of so many pupils, a batch of `size` (of BATCH for 0) a process."""
    last, size = first + pupils, size or BATCH
    return [range(start, min(start + size, last)) for start in range(first, last, size)]
