"""How long the shipped content takes to load; `scale` measures large libraries.

Run alone: python -m tests.bench.loading
"""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from game.content.loading import check, load
from game.gestures.registry import GESTURES

ROOT = Path(__file__).parents[2]
ROUNDS = 5


def seconds(action: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median time of an action."""
    times = []
    for _ in range(rounds):
        begun = perf_counter()
        action()
        times.append(perf_counter() - begun)
    return median(times)


def first_load(cache: str = "") -> float:
    """Seconds to import what loading needs and load the shipped content, in a new process."""
    code = (
        "from time import perf_counter; t = perf_counter();"
        "from pathlib import Path;"
        "from game.gestures.registry import GESTURES;"
        "from game.content.loading import load;"
        f"cache = Path({cache!r}) if {cache!r} else None;"
        "load(Path('content'), Path('assets'), GESTURES, cache=cache);"
        "print(perf_counter() - t)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return float(told.stdout)


def measure() -> list[tuple[str, str]]:
    shipped = seconds(lambda: load(ROOT / "content", ROOT / "assets", GESTURES))
    checked = seconds(lambda: check(ROOT / "content", ROOT / "assets", GESTURES))
    first = median(first_load() for _ in range(ROUNDS))
    with TemporaryDirectory() as cache:
        first_load(cache)
        warm = median(first_load(cache) for _ in range(ROUNDS))
    return [
        ("shipped content: load", f"{1000 * shipped:.0f} ms"),
        ("shipped content: check", f"{1000 * checked:.0f} ms"),
        ("shipped content: load in a new process, imports included", f"{1000 * first:.0f} ms"),
        ("the same from the compiled cache", f"{1000 * warm:.0f} ms"),
    ]


if __name__ == "__main__":
    for name, value in measure():
        print(f"{name:60} {value}")
