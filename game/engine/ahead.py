"""Rasterises pictures and shapes beside the game: those of a frame that waits for them, then
those of the screens that may come.

SDL_image draws without holding Python's lock: a thread does this while the present screen plays
on. Measured: a backdrop at 1080p takes 130 ms there, and holds the loop up by 9 ms at most.
Lines of text are left out, since a font may not be used from two threads.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Condition, Thread

import pygame

from game.canvas.commands import Clip, Command, Group, Picture, Shape
from game.canvas.geometry import frame_of
from game.engine import shapes
from game.engine.pixels import Size
from game.engine.stock import Stock

_Todo = tuple[Shape | Picture, float]
"""What to draw, and pixels a unit."""

LEAST = 20_000
"""Pixels from which a raster counts: smaller ones take less than a millisecond."""

WORTH = 240_000
"""Pixels of pictures that a frame may draw by itself: 8 ms of them. A shape costs a quarter."""

SHARE = 0.6
"""Of the room for pictures, what may be taken by screens that are not there yet."""


class Ahead:
    """A thread that fills the stock. It starts with the first request; `close` it at the end.

    `done` is called from the thread when what `ready` found missing is there.
    """

    def __init__(self, stock: Stock, done: Callable[[], None] = lambda: None) -> None:
        self._stock = stock
        self._done = done
        self._now: deque[_Todo] = deque()
        self._later: deque[_Todo] = deque()
        self._room = 0.0
        self._given = Condition()
        self._thread: Thread | None = None
        self._closing = False
        self.busy = False

    def prepare(self, commands: tuple[Command, ...], size: Size) -> None:
        """Have these commands ready for a window of that many pixels, the first ones first.

        What was asked for before and is not drawn yet is left, and so is what would fill the stock.
        """
        _, scale = frame_of(*size)
        with self._given:
            self._later = deque((command, scale) for command in drawn(commands))
            self._room = SHARE * self._stock.pictures.rasters.limit
            self._start()

    def ready(self, commands: tuple[Command, ...], size: Size) -> bool:
        """Whether a frame of these commands can be painted at once; else what misses is drawn."""
        _, scale = frame_of(*size)
        missing = [c for c in drawn(commands) if self._misses(c, scale)]
        if sum(_cost(c, scale) for c in missing) < WORTH:
            return True
        with self._given:
            self._now = deque((command, scale) for command in missing)
            self._start()
        return False

    def stop(self) -> None:
        """Drop what is left to do, without waiting for the drawing under way."""
        with self._given:
            self._closing = True
            self._given.notify()

    def close(self) -> None:
        """Drop what is left to do, and wait for the drawing under way."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _start(self) -> None:
        self.busy = True
        if self._thread is None:
            self._thread = Thread(target=self._work, name="ahead", daemon=True)
            self._thread.start()
        self._given.notify()

    def _work(self) -> None:
        while (todo := self._next()) is not None:
            (command, scale), wanted = todo
            taken = 0
            with suppress(pygame.error):  # painting will meet it again, and tell
                taken = self._rasterise(command, scale)
            with self._given:
                self._room -= 0 if wanted else taken
                over = wanted and not self._now
            if over:
                self._done()

    def _next(self) -> tuple[_Todo, bool] | None:
        """What to draw next, and whether a frame waits for it; None at the end."""
        with self._given:
            while not self._closing:
                if self._now:
                    return self._now.popleft(), True
                if self._later and self._room > 0:
                    return self._later.popleft(), False
                self.busy = False
                self._given.wait()
        return None

    def _rasterise(self, command: Shape | Picture, scale: float) -> int:
        """Have one raster in stock, as painting will ask for it; the bytes it holds."""
        size = self._size(command, scale)
        if not size[0] or not size[1]:
            return 0
        if isinstance(command, Picture):
            return self._stock.pictures.raster(command, size).weight
        self._stock.shapes.raster(command, size)
        return 0

    def _size(self, command: Shape | Picture, scale: float) -> Size:
        """The pixels of its raster; none for a rectangle, which is filled."""
        if isinstance(command, Picture):
            return self._stock.pictures.bounds(command, 0, 0, scale)[2:]
        return (0, 0) if shapes.plain(command) else shapes.bounds(command, 0, 0, scale)[2:]

    def _misses(self, command: Shape | Picture, scale: float) -> bool:
        """Whether something large has no raster yet."""
        if _pixels(command, scale) < LEAST:
            return False
        size = self._size(command, scale)
        if not size[0] or not size[1]:
            return False
        if isinstance(command, Picture):
            return not self._stock.pictures.has(command, size)
        return not self._stock.shapes.has(command, size)


def drawn(commands: Sequence[Command]) -> Iterator[Shape | Picture]:
    """The shapes and pictures of a screen, in painting order."""
    for command in commands:
        if isinstance(command, Clip | Group):
            yield from drawn(command.commands)
        elif isinstance(command, Shape | Picture):
            yield command


def _pixels(command: Shape | Picture, scale: float) -> float:
    return command.box.w * command.box.h * scale * scale


def _cost(command: Shape | Picture, scale: float) -> float:
    """Pixels of pictures that take as long."""
    return _pixels(command, scale) / (1 if isinstance(command, Picture) else 4)
