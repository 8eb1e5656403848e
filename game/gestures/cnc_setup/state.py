"""A machine being set up: tool, origin, cutting data, the part and its correction."""

from dataclasses import dataclass

from game import rng
from game.gestures.cnc_setup.cutting import shown
from game.gestures.cnc_setup.job import Job, Tool
from game.gestures.protocol import Move
from game.gestures.telling import Said

LEAST_MISS = 4
"""Hundredths of a millimetre that a first cut is always off by."""


@dataclass(frozen=True, slots=True)
class SetUp:
    """`tool` is an index, -1 for none. `n`, `feed` and `depth` are in turns a minute, millimetres
    a minute and tenths of a millimetre; `offset` is in hundredths. `simulated` since the last
    change of a setting. `cutting` while the cutting data are set, after tool and origin."""

    job: Job
    seed: int
    said: Said
    tool: int = -1
    corner: str = ""
    n: int = 1000
    feed: int = 100
    depth: int = 2
    cutting: bool = False
    simulated: bool = False
    cut: bool = False
    measured: bool = False
    offset: int = 0
    finished: bool = False
    given_up: bool = False
    moves: int = 0
    tip: Move = ()

    @property
    def over(self) -> bool:
        return self.finished or self.given_up

    @property
    def chosen(self) -> Tool | None:
        """The tool in the spindle."""
        return self.job.tools[self.tool] if self.tool >= 0 else None

    @property
    def seen(self) -> str:
        """What a simulation of these settings shows: "" when all is well."""
        assert self.chosen is not None
        return shown(self.job, self.chosen, self.corner, self.n, self.feed, self.depth)

    @property
    def missed(self) -> int:
        """Hundredths of a millimetre that the first cut left too high."""
        return LEAST_MISS + rng.below(self.seed, 1, self.job.miss - LEAST_MISS + 1)

    @property
    def off(self) -> int:
        """Hundredths off the drawing, once it is finished with the correction."""
        return self.missed + self.offset
