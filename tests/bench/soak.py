"""A day at a stand: `python -m tests.bench.soak` plays 8 simulated hours of visitors.

With `--minutes N` it plays in real time instead, painting every frame that the app asks for. Ends
with 1 when something was not as it must be; every figure of docs/stand.md comes from here.
"""

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
import weakref
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pygame

from game.app.stand_ready import readied
from game.canvas.commands import Command
from game.engine.ahead import Ahead
from game.engine.kiosk import forget_words, one_heap, steady_memory
from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.engine.stock import stock
from game.kiosk.idle import Patience
from tests.bench.soak_visitors import KINDS, OFTEN
from tests.kiosk.booth import TICK, Booth, languages
from tests.machine import shipped

GROWTH = 0.05
"""By how much the memory may grow from the end of WARM to the end of the day."""

WARM = 900.0
"""Seconds of visitors after which the stand has seen what it keeps: a quarter of an hour."""

RESET = 1.0
"""Seconds within which an idle screen must be given back once the time to answer is over."""


class Day:
    """What a day did to the stand. `real` lets the time of the wall pass as well."""

    def __init__(self, seed: int, *, real: bool, size: tuple[int, int]) -> None:
        self.rng, self.real = Random(seed), real
        self.surface = canvas(size)
        one_heap()
        steady_memory()
        shelf = stock(readied(shipped(), languages()).drawings.svg)
        self.painter = Painter(shelf)
        self.folder = Path(tempfile.mkdtemp(prefix="etincelle-soak-"))
        self.codes = self.decoded = self.painted = 0
        self._wall = time.monotonic() - 100.0
        step = TICK if real else 0.4
        wiped = partial(forget_words, shelf)
        shelf.make_room(size)
        self.ahead = Ahead(shelf)
        self.booth = Booth(
            self.folder,
            size,
            paint=self.paint,
            step=step,
            wiped=wiped,
            measure=shelf.measure,
            prepare=lambda commands: self.ahead.prepare(commands, size),
        )
        self.kinds: Counter[str] = Counter()
        self.late: list[float] = []
        self.left_behind = 0
        self._wall = time.monotonic() - self.booth.now

    def paint(self, commands: tuple[Command, ...]) -> None:
        """Paint what a real screen would; in a simulated day, one picture of twelve."""
        if self.real:
            wait = self.booth.now - (time.monotonic() - self._wall)
            time.sleep(max(0.0, wait))
        if self.real or self.painted % 12 == 0:
            self.painter.paint(self.surface, commands)
        self.painted += 1

    @property
    def hours(self) -> int:
        """Whole hours of visitors so far."""
        return int((self.booth.now - 100.0) // 3600)

    def visit(self) -> None:
        """One visitor, then nobody until the screen is given back."""
        booth = self.booth
        kind = self.rng.choices(list(KINDS), OFTEN)[0]
        self.kinds[kind] += 1
        KINDS[kind](booth, self.rng, self.scan)
        play, before = weakref.ref(booth.stage.play), booth.stage.visits
        seat = booth.stage.play.seat
        sat = weakref.ref(seat) if seat is not None else None
        del seat
        if booth.stage.phase != "attract":
            took = booth.until(lambda b: b.stage.phase == "attract", sum(Patience()) + 60)
            last = booth.stage.given_back_at - booth.stage.seen_at
            self.late.append(max(0.0, last - sum(Patience())) if took else 0.0)
        gc.collect()
        changed = booth.stage.visits != before
        self.left_behind += changed and (play() is not None or bool(sat and sat() is not None))
        booth.waits(self.rng.uniform(2, 30))

    def scan(self, booth: Booth) -> None:
        """The code on screen, read by zbarimg, which knows nothing of us."""
        self.codes += 1
        path = self.folder / "code.png"
        booth.waits(1.0)
        self.painter.paint(self.surface, booth.stand.frame(booth.now, booth.frame))
        pygame.image.save(self.surface, path)
        done = subprocess.run(
            ["zbarimg", "--quiet", "--raw", str(path)], capture_output=True, check=False
        )
        self.decoded += done.returncode == 0 and len(done.stdout) > 20


def memory() -> int:
    """Resident memory, in bytes (Linux)."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hours", type=float, default=8.0, help="simulated hours")
    parser.add_argument("--minutes", type=float, default=0.0, help="real minutes instead")
    parser.add_argument("--seed", type=int, default=27)
    parser.add_argument("--size", default="1280x720")
    asked = parser.parse_args()
    w, _, h = asked.size.partition("x")
    day = Day(asked.seed, real=asked.minutes > 0, size=(int(w), int(h)))
    seconds = asked.minutes * 60 or asked.hours * 3600
    start, began = day.booth.now, time.monotonic()
    warm, hours = None, 0
    while day.booth.now - start < seconds:
        day.visit()
        if day.hours > hours:
            hours = day.hours
            visitors = sum(day.kinds.values())
            print(f"{hours} h, {visitors} visitors, {memory() / 1e6:.1f} MB", flush=True)
        if warm is None and day.booth.now - start > min(WARM, seconds / 4):
            warm = memory()
    return told(day, warm or memory(), memory(), time.monotonic() - began, day.booth.now - start)


def told(day: Day, warm: int, last: int, took: float, lived: float) -> int:
    """Print the figures; 1 when one of them is not as it must be."""
    growth = last / warm - 1
    latest = max(day.late, default=0.0)
    print(f"{lived / 3600:.2f} h of visitors in {took / 60:.1f} min: {dict(day.kinds)}")
    print(f"frames {day.painted}, errors {len(day.booth.errors)}")
    print(f"memory {warm / 1e6:.1f} MB once warm, {last / 1e6:.1f} MB at the end: {growth:+.1%}")
    print(f"idle resets {len(day.late)}, the latest {latest:.2f} s after its time")
    print(f"visits left in memory {day.left_behind}")
    print(f"codes {day.codes}, read by zbarimg {day.decoded}")
    visits = {visit.id: visit for visit in day.booth.told}
    print(f"visits counted {len(visits)}, with leads {sum(v.leads > 0 for v in visits.values())}")
    for error in day.booth.errors[:3]:
        print(repr(error))
    well = not day.booth.errors and growth < GROWTH and latest <= RESET
    return 0 if well and not day.left_behind and day.codes == day.decoded else 1


if __name__ == "__main__":
    sys.exit(main())
