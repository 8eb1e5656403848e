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


def measure() -> list[tuple[str, str]]:
    """Rows of (what, figure)."""
    ink = found()
    rows: list[tuple[str, str]] = []
    grown: dict[str, list[float]] = {}
    for scenes in SIZES:
        for files in (1, SHARED_OUT):
            with TemporaryDirectory() as folder:
                content = library(Path(folder, "content"), scenes, files)
                told = _library(content, Path(folder, "cache"), ink if files == 1 else None, scenes)
            name = f"{scenes:,} scenes, {files} file{'s' * (files > 1)}"
            rows += [(f"{name}: {what}", figure) for what, _, figure in told]
            for what, seconds, _ in told:
                grown.setdefault(f"{what}, {files} file{'s' * (files > 1)}", []).append(seconds)
    absent = [("inkjs", "not measured: no Node, or no npm")] if ink is None else []
    return [*rows, *_growth(grown), *absent]


def _library(
    content: Path, cache: Path, ink: Ink | None, scenes: int
) -> list[tuple[str, float, str]]:
    """What was measured, its seconds, what is said of it."""
    floor = run("floor", content)
    check = run("cold_check", content)
    caches = [cache / str(i) for i in range(ROUNDS)]
    first = run("load_cached", content, *caches)
    warm = run("load_cached", content, *caches)
    rows = [
        ("events of the C parser (floor)", floor.work, f"{floor.work:.2f} s"),
        ("cold check", check.work, _told(check, f", {check.work / floor.work:.1f} x the floor")),
        ("first load, cache written", first.work, _told(first)),
        ("warm start", warm.work, _told(warm)),
    ]
    if ink is not None:
        loaded = median(ink.load(scenes) for _ in range(ROUNDS))
        rows.append(("inkjs loads the same story", loaded, f"{loaded:.3f} s"))
    return rows


def _told(run: Run, more: str = "") -> str:
    return (
        f"{run.work:.3f} s{more} (processors {run.processors:.2f} s, "
        f"process {run.whole:.2f} s, {run.peak:.0f} MB)"
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
