"""Rasterises the pictures and shapes of a screen before it is shown.

SDL_image draws without holding Python's lock: a thread does this while the present screen plays
on. Measured: 20 drawings of 500 shapes at 1080p (0.46 s) held the loop up by 3.5 ms at most.
Lines of text are left out, since a font may not be used from two threads.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread

import pygame

from game.canvas.commands import Clip, Command, Group, Picture, Shape
from game.canvas.geometry import frame_of
from game.engine import shapes
from game.engine.pixels import Size
from game.engine.stock import Stock

_Request = tuple[tuple[Command, ...], Size]


class Ahead:
    """A thread that fills the stock. It starts with the first request; `close` it at the end."""

    def __init__(self, stock: Stock) -> None:
        self._stock = stock
        self._requests: SimpleQueue[_Request | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._closing = False

    def prepare(self, commands: tuple[Command, ...], size: Size) -> None:
        """Have these commands ready for a window of that many pixels, after earlier requests."""
        if self._thread is None:
            self._thread = Thread(target=self._work, name="ahead", daemon=True)
            self._thread.start()
        self._requests.put((commands, size))

    def stop(self) -> None:
        """Drop what is left to do, without waiting for the drawing under way."""
        self._closing = True
        self._requests.put(None)

    def close(self) -> None:
        """Drop what is left to do, and wait for the drawing under way."""
        self.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        while (request := self._requests.get()) is not None:
            commands, size = request
            _, scale = frame_of(*size)
            for command in drawn(commands):
                if self._closing:
                    return
                with suppress(pygame.error):  # painting will meet it again, and tell
                    self._rasterise(command, scale)

    def _rasterise(self, command: Shape | Picture, scale: float) -> None:
        """Have one raster in stock, as painting will ask for it."""
        if isinstance(command, Picture):
            *_, w, h = self._stock.pictures.bounds(command, 0, 0, scale)
            if w and h:
                self._stock.pictures.surface(command, (w, h))
        elif not shapes.plain(command) or command.opacity < 1:
            *_, w, h = shapes.bounds(command, 0, 0, scale)
            if w and h:
                self._stock.shapes.surface(command, (w, h))


def drawn(commands: Sequence[Command]) -> Iterator[Shape | Picture]:
    """The shapes and pictures of a screen, in painting order."""
    for command in commands:
        if isinstance(command, Clip | Group):
            yield from drawn(command.commands)
        elif isinstance(command, Shape | Picture):
            yield command
