"""Several processes that share out the work, each with a stage of its own."""

import gc
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import NamedTuple, Protocol, TypeVar

from game.authoring.stage import Stage
from game.scoring.matching import Profiled
from game.session.catalogue import Catalogue

T = TypeVar("T", covariant=True)

SELDOM = 100_000
"""Objects made between two searches for cycles: pupils leave hardly any behind."""


class Chore(Protocol[T]):
    """A batch of work for one process."""

    def carry_out(self, stage: Stage) -> T: ...


class Setting(NamedTuple):
    """Which missions are played, one after the other; trades are sought among `occupations`."""

    catalogue: Catalogue
    missions: tuple[str, ...]
    occupations: tuple[Profiled, ...] = ()


class Crew:
    """As many processes as there are processors for `jobs` = 0; with 1, none is started.

    To be used in a `with`, which ends them.
    """

    def __init__(self, setting: Setting, jobs: int = 0) -> None:
        self.setting = setting
        self._count = jobs or os.cpu_count() or 1
        self._stage = Stage(*setting) if self._count == 1 else None
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "Crew":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        where: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def carried_out(self, chores: Sequence[Chore[T]]) -> Iterator[T]:
        """What each chore brought, in their order."""
        if self._stage is not None:
            stage = self._stage
            return (chore.carry_out(stage) for chore in chores)
        if self._pool is None:
            context = get_context("spawn")
            self._pool = ProcessPoolExecutor(self._count, context, Worker.begin, (self.setting,))
        return self._pool.map(Worker.carry_out, chores)


class Worker:
    """A process of its own, with the stage that it set up when it began."""

    stage: Stage

    @classmethod
    def begin(cls, setting: Setting) -> None:
        cls.stage = Stage(*setting)
        gc.freeze()
        gc.set_threshold(SELDOM)

    @classmethod
    def carry_out(cls, chore: Chore[T]) -> T:
        return chore.carry_out(cls.stage)
