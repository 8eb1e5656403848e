"""A whole mission as the loop shows it: how long each frame takes, and how idle idles.

The whole route is played, with its exploration, gesture and end, then the map and the passport.
Times are those of the loop's own thread on the processor, so that a busy machine changes little;
the first picture, before which nothing is shown, is told apart. A frame « waits » while its
drawings are made beside the game: the one before stays, and the game's clock stands still.
"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from game.app.settings import Settings, save
from game.engine.loop import TICK
from game.engine.pixels import Size
from game.screens import actions
from game.session.view import EndView
from tests.bench.filming import Filmed, Shown
from tests.bench.screens import resident
from tests.pilot import Pilot

SIZES: tuple[Size, ...] = ((1280, 720), (1920, 1080))
LONG = 33.0
STEPS = (4, 8, 16, LONG)
"""Milliseconds: a frame lasts 16.7."""


def played(home: Path, size: Size, *, calm: bool) -> list[Shown]:
    """The frames of the first mission, from the title to the passport."""
    save(home, Settings(calm=calm))
    machine = Filmed(home, size)
    machine.film()
    pilot = Pilot(home, machine=machine).waits().starts().enters("full")
    pilot.plays_until(EndView).waits()
    pilot.does(actions.OpenMap()).does(actions.OpenPassport()).waits()
    machine.close()
    return machine.frames


def rows(name: str, frames: Sequence[Shown]) -> list[tuple[str, str]]:
    """What the times say."""
    first, *later = frames
    times = [frame.cpu for frame in later]
    worst, wait = max(later, key=lambda f: f.cpu), max(later, key=lambda f: f.waited)
    over = sum(t > LONG for t in times)
    spread = f"{median(times):.1f} ms, p99 {quantiles(times, n=100)[-1]:.0f}"
    counts = [f"≤ {step:.0f} ms: {sum(t <= step for t in times)}" for step in STEPS]
    waits = sum(f.waited > 1 for f in later)
    return [
        (f"{name}: {len(times)} frames", f"{spread}, longest {worst.cpu:.0f}, {over} over 33"),
        (f"{name}: longest, at", worst.name),
        (f"{name}: of these", ", ".join(counts)),
        (f"{name}: {waits} waited, the longest", f"{wait.waited:.0f} ms, at {wait.name}"),
        (f"{name}: the first picture, all drawn", f"{first.cpu:.0f} ms"),
    ]


def wakes(home: Path) -> float:
    """Frames a second that a screen asks for, fifteen seconds after the last press."""
    machine = Pilot(home).machine
    machine.wait(15)
    start, count = machine.now, 0
    while machine.now < start + 10:
        at = machine.game.next_wake(machine.now)
        machine.now = start + 10 if at is None else max(machine.now + TICK, at)
        count += 1
        machine.wait(0)
    return count / 10


def held(size: Size) -> float:
    """Megabytes that the process holds after a mission."""
    with TemporaryDirectory() as folder:
        assert played(Path(folder), size, calm=False)
        return resident()


def alone(size: Size) -> str:
    """The same in a process of its own."""
    program = f"from tests.bench.frames import held; print(held({size}))"
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    return f"{float(run.stdout.split()[-1]):.0f} MB"


def measure() -> list[tuple[str, str]]:
    told = []
    with TemporaryDirectory() as folder:
        for w, h in SIZES:
            for how, calm in (("moving", False), ("calm", True)):
                frames = played(Path(folder, f"{how}-{w}"), (w, h), calm=calm)
                told += rows(f"a mission at {w}×{h}, {how}", frames)
            told.append((f"resident after a mission at {w}×{h}, the pilot with it", alone((w, h))))
        idle = f"{wakes(Path(folder, 'idle')):.1f}"
        told.append(("wakes a second of the title, left alone for fifteen seconds", idle))
    return told
