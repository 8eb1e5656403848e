"""Rasterises pictures, shapes and lines beside the game: those of a frame that waits for them, then
those of the screens that may come.

SDL_image draws without holding Python's lock: a thread does this while the present screen plays
on. Measured: a backdrop at 1080p takes 130 ms there, and holds the loop up by 9 ms at most.
Letters are set under the lock, a line at a time: the fonts are only ever used by one thread.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from threading import Condition, Thread

import pygame

from game.canvas.commands import Clip, Command, Group, Picture, Shape, Text
from game.canvas.geometry import frame_of
from game.engine import shapes
from game.engine.pixels import Size
from game.engine.stock import Stock

_Drawing = Shape | Picture | Text

_Todo = tuple[_Drawing, float]
"""What to draw, and pixels a unit."""

LEAST = 20_000
"""Pixels from which a shape or picture counts: smaller ones take less than a millisecond."""

WORTH = 240_000
"""Pixels of pictures that a frame may draw by itself: 8 ms of them."""

SHAPE, LINE = 0.4, 8_000
"""What a pixel of a shape costs, and a line of text beside its pixels, in pixels of pictures."""

NEVER = float("inf")

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
        if sum(self._cost(c, scale) for c in missing) < WORTH:
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

    def _rasterise(self, command: _Drawing, scale: float) -> int:
        """Have one raster in stock, as painting will ask for it; the bytes that a picture holds."""
        if isinstance(command, Text):
            if self._stock.lines.bounds(command, 0, 0, scale)[2]:
                self._stock.lines.raster(command, scale)
            return 0
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

    def _misses(self, command: _Drawing, scale: float) -> bool:
        """Whether something that takes long has no raster yet."""
        if isinstance(command, Text):
            lines = self._stock.lines
            return not lines.has(command, scale) and lines.bounds(command, 0, 0, scale)[2] > 0
        if _pixels(command, scale) < LEAST:
            return False
        size = self._size(command, scale)
        if not size[0] or not size[1]:
            return False
        if isinstance(command, Picture):
            return not self._stock.pictures.has(command, size)
        return not self._stock.shapes.has(command, size)

    def _cost(self, command: _Drawing, scale: float) -> float:
        """Pixels of pictures that take as long."""
        if isinstance(command, Text):
            _, _, w, h = self._stock.lines.bounds(command, 0, 0, scale)
            return LINE + w * h
        return _pixels(command, scale) * (1 if isinstance(command, Picture) else SHAPE)


def drawn(
    commands: Sequence[Command], top: float = -NEVER, bottom: float = NEVER
) -> Iterator[_Drawing]:
    """What a screen is made of, in painting order, less the lines that are scrolled away; `top` and
    `bottom` are where lines show."""
    for command in commands:
        if isinstance(command, Clip):
            y = command.box.y
            yield from drawn(command.commands, max(top, y), min(bottom, command.box.bottom))
        elif isinstance(command, Group):
            yield from drawn(command.commands, top - command.dy, bottom - command.dy)
        elif not isinstance(command, Text) or top - 2 * command.size < command.y < bottom:
            yield command


def _pixels(command: Shape | Picture, scale: float) -> float:
    return command.box.w * command.box.h * scale * scale
