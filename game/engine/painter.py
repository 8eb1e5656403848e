"""Paints drawing commands on a surface, and only what changed since the last frame."""

import pygame

from game.canvas.commands import Command
from game.canvas.geometry import frame_of
from game.engine.brush import Brush, Spare
from game.engine.changes import changed
from game.engine.pixels import Bounds, Size
from game.engine.scene import Item, Layout
from game.engine.stock import Stock


class Painter:
    """Keeps what it painted last, so that the next frame costs only its differences.

    Give it the same surface each time: it relies on the pixels of the last frame being there.
    """

    def __init__(self, stock: Stock) -> None:
        self._stock = stock
        self._commands: tuple[Command, ...] | None = None
        self._items: list[Item] = []
        self._size: Size = (0, 0)
        self._spare = Spare()

    def forget(self) -> None:
        """Make the next frame a full one, as when the surface is a new one."""
        self._commands = None

    def follows(self, size: Size) -> bool:
        """Whether a surface of that size shows the last frame."""
        return self._commands is not None and self._size == size

    def paint(self, target: pygame.Surface, commands: tuple[Command, ...]) -> list[Bounds]:
        """Bring the surface up to date; return the rectangles that were painted again."""
        size = target.get_size()
        same_size = self.follows(size)
        if same_size and self._commands == commands:
            return []
        whole = (0, 0, *size)
        _, scale = frame_of(*size)
        items = Layout(self._stock, scale).items(commands, whole)
        if not same_size:
            self._stock.make_room(size)
        areas = changed(self._items, items) if same_size else [whole]
        brush = Brush(self._stock, target, scale, spare=self._spare)
        for area in areas:
            brush.area(items, area)
        self._commands, self._items, self._size = commands, items, size
        return areas
