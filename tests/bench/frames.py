"""A whole mission as the loop shows it at 1080p: how long each frame takes, and how idle idles.

Times are those of the loop's own thread on the processor, so that a busy machine changes little.
"""

import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from game.app.settings import Settings, save
from game.canvas.commands import Command
from game.canvas.geometry import frame_of
from game.engine.ahead import Ahead
from game.engine.loop import TICK
from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.engine.stock import stock
from game.session.view import EndView
from tests.machine import Machine, shipped
from tests.pilot import Pilot

SIZE = (1920, 1080)
LONG = 33.0


class Filmed(Machine):
    """A machine whose every picture is painted, and timed in milliseconds."""

    times: list[float]

    def watch(self) -> None:
        self.times = []
        self._stock = stock(shipped().drawings.svg)
        self._stock.make_room(SIZE)
        self._painter, self._surface = Painter(self._stock), canvas(SIZE)
        self._ahead = Ahead(self._stock)
        self._told = 0

    def wait(self, seconds: float = 0.6) -> None:
        """Let time pass frame by frame, as the loop does."""
        if not hasattr(self, "times"):
            super().wait(seconds)
            return
        until = self.now + seconds
        while self.now < until:
            self.now += TICK
            self._show()

    def _show(self) -> None:
        if not hasattr(self, "times"):
            super()._show()
            return
        start = time.thread_time()
        if self.game.wants_frame(self.now):
            commands = self.game.frame(self.now, frame_of(*self.size)[0])
            self._painter.paint(self._surface, commands)
            self.times.append((time.thread_time() - start) * 1000)
        new: tuple[Command, ...] = tuple(self.foreseen[self._told :])
        self._told = len(self.foreseen)
        if new:
            self._ahead.prepare(new, SIZE)
            time.sleep(1.0)


def played(home: Path, *, calm: bool) -> list[float]:
    """The time of each frame of the first mission, played to its end."""
    save(home, Settings(calm=calm))
    machine = Filmed(home, SIZE)
    machine.watch()
    pilot = Pilot(home, machine=machine).starts().enters("short")
    pilot.plays_until(EndView)
    return machine.times


def wakes(home: Path) -> float:
    """Frames a second that a screen asks for, ten seconds after the last press."""
    machine = Pilot(home).machine
    machine.wait(10)
    start, count = machine.now, 0
    while machine.now < start + 10:
        at = machine.game.next_wake(machine.now)
        machine.now = start + 10 if at is None else max(machine.now + TICK, at)
        count += 1
        machine.wait(0)
    return count / 10


def measure() -> list[tuple[str, str]]:
    rows = []
    with TemporaryDirectory() as folder:
        for name, calm in (("moving", False), ("calm", True)):
            times = played(Path(folder, name), calm=calm)
            over = sum(t > LONG for t in times)
            told = f"{median(times):.1f} ms, longest {max(times):.0f} ms, {over} over {LONG:.0f} ms"
            rows.append((f"a mission at 1080p, {name}: {len(times)} frames", told))
        rows.append(
            (
                "wakes a second of the title, left alone for ten seconds",
                f"{wakes(Path(folder, 'idle')):.1f}",
            )
        )
    return rows
