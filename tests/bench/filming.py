"""A machine that shows its pictures as the loop does: each frame is painted and timed.

The game's clock is moved by ticks. Time really passes only while pictures are drawn beside the
game, so that what they are given is what a player would give them.
"""

import gc
import time
from collections.abc import Callable
from typing import NamedTuple

import pygame

from game.app.launch import BACKDROPS
from game.canvas.commands import Command
from game.canvas.geometry import frame_of
from game.engine.ahead import Ahead
from game.engine.kiosk import steady_memory
from game.engine.loop import LONGEST_WAIT, TICK
from game.engine.painter import Painter
from game.engine.pixels import Size, canvas
from game.engine.stock import stock
from tests.machine import Machine, shipped

PAUSE = 1.0
"""Seconds that a player looks at a screen: nobody answers sooner."""


class Shown(NamedTuple):
    """A frame: milliseconds of processor and of real time, and what was on.

    `waited` is how long the frame before stayed until this one's drawings were there.
    """

    cpu: float
    wall: float
    waited: float
    name: str


class Filmed(Machine):
    """`look` is called with each picture that differs from the one before."""

    filming = False

    def film(self, look: Callable[[pygame.Surface, str, float], None] | None = None) -> None:
        """Begin here: nothing is in stock, and the content is there (see `launch.loaded`)."""
        gc.freeze()
        steady_memory(BACKDROPS)
        self.frames: list[Shown] = []
        self._look = look
        stocked = stock(shipped().drawings.svg)
        stocked.make_room(self.size)
        self._painter, self._surface = Painter(stocked), canvas(self.size)
        self._ahead, self._told = Ahead(stocked), 0
        self.filming = True
        self.resize(self.size)

    def resize(self, size: Size) -> None:
        if self.filming:
            self._surface = canvas(size)
        super().resize(size)

    def wait(self, seconds: float = PAUSE) -> None:
        """Let time pass frame by frame."""
        if not self.filming:
            super().wait(seconds)
            return
        until = self.now + seconds
        while self.now < until:
            if (due := self.inputs.next_at) is not None and due <= self.now:
                repeated = self.inputs.due(self.now)
                assert repeated is not None
                self._give(repeated)
            self.now += TICK
            self._show()

    def close(self) -> None:
        self._ahead.close()

    @property
    def name(self) -> str:
        """What is on, for whoever reads the table."""
        view = type(self.play.view).__name__ if self.play.view else ""
        return f"{self.play.step.strip('/') or 'title'} {view}".strip()

    def _show(self) -> None:
        if not self.filming:
            super()._show()
            return
        self._let_draw()
        start, began = time.thread_time(), time.perf_counter()
        if self.game.wants_frame(self.now):
            commands = self.game.frame(self.now, frame_of(*self.size)[0])
            waited, watched = self._wait_for(commands)
            changed = self._painter.paint(self._surface, commands)
            ended = time.perf_counter()
            cpu, wall = time.thread_time() - start - watched, ended - began - waited
            self.frames.append(Shown(cpu * 1000, wall * 1000, waited * 1000, self.name))
            if changed and self._look is not None:
                self._look(self._surface, self.name, self.now)

    def _wait_for(self, commands: tuple[Command, ...]) -> tuple[float, float]:
        """Wait as the loop does for a frame's drawings; seconds of it, and those of processor time
        that looking again and again took: the loop sleeps until it is told."""
        size = self._surface.get_size()
        if not self._painter.follows(size) or self._ahead.ready(commands, size):
            return 0.0, 0.0
        start, cpu = time.perf_counter(), time.thread_time()
        while time.perf_counter() - start < LONGEST_WAIT:
            time.sleep(0.001)
            if self._ahead.ready(commands, size):
                break
        return time.perf_counter() - start, time.thread_time() - cpu

    def _let_draw(self) -> None:
        """Hand over what may come; real time passes while it is being drawn."""
        new = tuple(self.foreseen[self._told :])
        self._told = len(self.foreseen)
        if new:
            self._ahead.prepare(new, self.size)
        if self._ahead.busy:
            time.sleep(TICK)
