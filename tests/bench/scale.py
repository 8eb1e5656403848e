"""How large libraries check, load and start: 1,000, 10,000 and 50,000 scenes.

Each figure is the median of new processes. "Cold check" is `check` of the whole library, "warm
start" is `load` from the compiled cache up to the first scene; both are told without what Python
and the modules take to start, and then with it, as a stopwatch outside sees the process.
"Processors" is the time that they worked for it, which other programs change less. The floor is
the C parser's event stream of the same files with its places, collection paused. Beside them,
where Node is: inkjs loads the same story, compiled before.

Run alone: python -m tests.bench scale
"""

import json
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from tests.bench.inkjs import Ink, found
from tests.bench.stories import ROOT, library

SIZES = (1_000, 10_000, 50_000)
SHARED_OUT = 50
"""Missions of the library that is shared out among files."""
ROUNDS = 3

_PROCESS = """
from time import perf_counter
import json, sys, tests.bench.scale_runs as runs
act = getattr(runs, sys.argv[1])
ready, before = perf_counter(), runs.processor()
act(*sys.argv[2:])
print(json.dumps([perf_counter() - ready, runs.processor() - before, runs.peak()]))
"""


class Run(NamedTuple):
    """Seconds of the work alone, of all processors for it, of the whole process; MB at most."""

    work: float
    processors: float
    whole: float
    peak: float


def run(act: str, content: Path, *caches: Path) -> Run:
    """The median of some new processes, by the work; each with a cache of its own, if any."""
    used = caches or ((),) * ROUNDS
    runs = sorted(_once(act, str(content), *([str(cache)] if cache else [])) for cache in used)
    return runs[len(runs) // 2]


def _once(*arguments: str) -> Run:
    begun = perf_counter()
    told = subprocess.run(
        [sys.executable, "-c", _PROCESS, *arguments],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    )
    work, processors, peak = json.loads(told.stdout)
    return Run(work, processors, perf_counter() - begun, peak)


def measure() -> Iterator[tuple[str, str]]:
    """Rows of (what, figure), each as soon as it is known: it takes some minutes."""
    ink = found()
    grown: dict[str, list[float]] = {}
    for scenes in SIZES:
        for files in (1, SHARED_OUT):
            shape = f"{files} file{'s' * (files > 1)}"
            with TemporaryDirectory() as folder:
                content = library(Path(folder, "content"), scenes, files)
                beside = ink if files == 1 else None
                for what, seconds, figure in _library(content, Path(folder), beside, scenes):
                    yield f"{scenes:,} scenes, {shape}: {what}", figure
                    grown.setdefault(f"{what}, {shape}", []).append(seconds)
    yield from _growth(grown)
    if ink is None:
        yield "inkjs", "not measured: no Node, or no npm"


def _library(
    content: Path, folder: Path, ink: Ink | None, scenes: int
) -> Iterator[tuple[str, float, str]]:
    """What was measured, its seconds, what is said of it."""
    floor = run("floor", content)
    yield "events of the C parser (floor)", floor.work, _told(floor)
    check = run("cold_check", content)
    beside = f", {check.processors / floor.processors:.1f} x the floor"
    yield "cold check", check.work, _told(check) + beside
    caches = [folder / f"cache-{i}" for i in range(ROUNDS)]
    first = run("load_cached", content, *caches)
    yield "first load, cache written", first.work, _told(first)
    warm = run("load_cached", content, *caches)
    yield "warm start", warm.work, _told(warm)
    if ink is not None:
        loaded = median(ink.load(scenes) for _ in range(ROUNDS))
        yield "inkjs loads the same story", loaded, f"{loaded:.3f} s"


def _told(run: Run) -> str:
    return (
        f"{run.work:.3f} s (processors {run.processors:.2f} s, process {run.whole:.2f} s, "
        f"{run.peak:.0f} MB)"
    )


def _growth(grown: dict[str, list[float]]) -> list[tuple[str, str]]:
    """The exponent of each growth between the smallest and the largest library: 1 is linear."""
    span = math.log(SIZES[-1] / SIZES[0])
    return [
        (f"growth of « {what} »", f"scenes ^ {math.log(times[-1] / times[0]) / span:.2f}")
        for what, times in grown.items()
    ]


if __name__ == "__main__":
    for what, figure in measure():
        print(f"{what:<66} {figure}")
