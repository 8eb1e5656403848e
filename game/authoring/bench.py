"""The whole measure of some missions: simulated pupils in several processes, decisions, cheats.

Pupils are shared out in fixed batches, added up in order: the figures hang on the seed and the
number of pupils alone, not on the number of processes.
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import NamedTuple, Protocol, TypeVar

from game import rng
from game.authoring.first_row import always_first
from game.authoring.information import Lesson, lessons
from game.authoring.pupil_play import Stage
from game.authoring.reach import has_short_route
from game.authoring.recovery import Recovery, recover
from game.scoring.matching import Profiled
from game.scoring.profile import estimate
from game.scoring.shape import shape_of
from game.session.catalogue import Catalogue
from game.story.conditions import Route

BETAS = (0.8, 1.2, 2.0)
"""How decided pupils may be, besides the β that is asked for: nobody knows yet."""
BY_LOT = 0.0
FIRST_ROWS = 200
"""Sittings of somebody who always takes the first row."""
BATCH = 125
"""Pupils that a process takes at a time."""
FEWER = 4
"""The other β, and those who choose by lot, have so many times fewer pupils."""

T = TypeVar("T", covariant=True)


class Task(NamedTuple):
    """One batch of pupils; with `clock`, what is known is told by minutes as well."""

    route: Route
    beta: float
    seeds: range
    clock: bool

    def carry_out(self, stage: Stage) -> Recovery:
        return recover(stage, self.route, self.beta, self.seeds, clock=self.clock)


class Chore(Protocol[T]):
    """A batch of work for one process."""

    def carry_out(self, stage: Stage) -> T: ...


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
    catalogue: Catalogue,
    missions: Sequence[str],
    *,
    pupils: int,
    beta: float,
    seed: int,
    jobs: int = 0,
    first_rows: int = FIRST_ROWS,
) -> tuple[Bench, ...]:
    """Measure missions played one after the other, on each route that they all have.

    `jobs` is how many processes work: as many as there are processors for 0; with 1, none is
    started.
    """
    short = all(has_short_route(catalogue.programs[name]) for name in missions)
    routes: tuple[Route, ...] = ("full", "short") if short else ("full",)
    betas = tuple(dict.fromkeys((BY_LOT, *sorted({*BETAS, beta}))))
    first = rng.bits(seed, 0) >> 16
    tasks = [
        Task(route, b, seeds, clock=b == beta)
        for route in routes
        for b in betas
        for seeds in batches(first, pupils if b == beta else max(1, pupils // FEWER))
    ]
    found: dict[Route, dict[float, Recovery]] = {r: {b: Recovery() for b in betas} for r in routes}
    for task, part in zip(tasks, carried_out(catalogue, missions, tasks, jobs), strict=True):
        found[task.route][task.beta].add(part)
    return tuple(
        Bench(
            missions=tuple(missions),
            route=route,
            beta=beta,
            seed=seed,
            found=found[route],
            first_rows=_first_rows(catalogue, missions, route, seed, first_rows),
            lessons={name: lessons(catalogue.programs[name], catalogue) for name in missions},
        )
        for route in routes
    )


def batches(first: int, pupils: int) -> list[range]:
    """Seeds of so many pupils, a batch a process."""
    last = first + pupils
    return [range(start, min(start + BATCH, last)) for start in range(first, last, BATCH)]


def carried_out(
    catalogue: Catalogue,
    missions: Sequence[str],
    chores: Sequence[Chore[T]],
    jobs: int,
    occupations: Sequence[Profiled] = (),
) -> Iterator[T]:
    """What each chore brought, in their order."""
    workers = min(jobs or os.cpu_count() or 1, len(chores))
    settings = (catalogue, tuple(missions), tuple(occupations))
    if workers == 1:
        stage = Stage(*settings)
        yield from (chore.carry_out(stage) for chore in chores)
        return
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, Worker.begin, settings) as pool:
        yield from pool.map(Worker.carry_out, chores)


class Worker:
    """A process of its own, with the stage that it set up when it began."""

    stage: Stage

    @classmethod
    def begin(
        cls,
        catalogue: Catalogue,
        missions: tuple[str, ...],
        occupations: tuple[Profiled, ...] = (),
    ) -> None:
        cls.stage = Stage(catalogue, missions, occupations)

    @classmethod
    def carry_out(cls, chore: Chore[T]) -> T:
        return chore.carry_out(cls.stage)


def _first_rows(
    catalogue: Catalogue, missions: Sequence[str], route: Route, seed: int, count: int
) -> tuple[int, int]:
    """Sittings whose shape is told clear although they only ever took the first row; and all."""
    sittings = (always_first(catalogue, missions, route, rng.bits(seed, n)) for n in range(count))
    clear = sum(shape_of(estimate(told)).verdict == "clear" for told in sittings)
    return clear, count
