"""From the start of the process to the first picture, beside a bare pygame window.

In a window of a real X server where Xvfb is there, else on SDL's dummy driver.
Run alone: python -m tests.bench.startup
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.engine.xserver import ROOT, started

ROUNDS = 9

#: a window of our size with one colour: nothing can show a picture sooner
BARE = """
import os, sys, time
os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"
import pygame
pygame.display.init()
window = pygame.Window("", {size})
window.get_surface().fill("navy")
window.flip()
print(f"{{time.clock_gettime(time.CLOCK_MONOTONIC):.6f}}")
"""


class Run(NamedTuple):
    """Seconds to the first picture, and the most memory the process held, in MB."""

    seconds: float
    peak: float


def run(command: Sequence[str], environment: Mapping[str, str]) -> Run:
    """Start a program that writes the time of its first picture as its last word."""
    start = time.clock_gettime(time.CLOCK_MONOTONIC)
    with subprocess.Popen(
        command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        told = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{command} failed"
    return Run(float(told.split()[-1]) - start, usage.ru_maxrss / 1024)


def commands(size: tuple[int, int]) -> tuple[list[str], list[str]]:
    """The game and the bare window, at one size."""
    game = [sys.executable, "main.py", "--size", f"{size[0]}x{size[1]}"]
    return game, [sys.executable, "-c", BARE.format(size=size)]


def environment(folder: Path, stack: ExitStack) -> dict[str, str]:
    """A player's environment: a home of its own, and a display."""
    homes = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    ours = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
    if shutil.which("Xvfb"):
        ours = stack.enter_context(started(folder)).environment
    else:
        ours["SDL_VIDEODRIVER"] = "dummy"
    return {**ours, **homes, "ETINCELLE_BENCH": "first-frame", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}


def rows(size: tuple[int, int], around: Mapping[str, str], folder: Path) -> list[tuple[str, str]]:
    """The game and the bare window by turns, so that both meet the same machine."""
    game, bare = commands(size)
    cold = {**around, "PYTHONPYCACHEPREFIX": str(folder / f"bytecode-{size[0]}")}
    first = run(game, cold)
    pairs = [(run(game, around), run(bare, around)) for _ in range(ROUNDS)]
    ours, theirs = [p[0] for p in pairs], [p[1] for p in pairs]
    name = f"{size[0]}×{size[1]}"
    return [
        (f"first picture {name}, very first start", f"{first.seconds:.2f} s"),
        (f"first picture {name}", f"{median(r.seconds for r in ours):.2f} s"),
        (f"first picture {name}, bare pygame window", f"{median(r.seconds for r in theirs):.2f} s"),
        (f"peak memory {name}, first picture", f"{median(r.peak for r in ours):.0f} MB"),
        (f"peak memory {name}, bare window", f"{median(r.peak for r in theirs):.0f} MB"),
    ]


def measure() -> list[tuple[str, str]]:
    """Rows of (what, figure)."""
    with TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        around = environment(folder, stack)
        return [row for size in ((1280, 720), (1920, 1080)) for row in rows(size, around, folder)]


if __name__ == "__main__":
    for what, figure in measure():
        print(f"{what:<60}{figure:>12}")
