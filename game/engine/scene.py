"""A frame's commands laid out in pixels, in painting order: what is compared and painted."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from game.canvas.commands import Clip, Command, Group, Picture, Shape, Text
from game.engine import shapes
from game.engine.pixels import Bounds, around, shared, tiled
from game.engine.stock import Stock

#: what is painted as one thing: a group only when it is faded
Leaf: TypeAlias = Shape | Picture | Text | Group


class Item(NamedTuple):
    """One thing to paint. Two equal items paint the same pixels.

    `full` is where it goes, `rect` the part of it that shows (clips applied).
    (dx, dy) moves a faded group's own commands, in logical units.
    """

    leaf: Leaf
    full: Bounds
    rect: Bounds
    dx: float
    dy: float


class Layout:
    """Lays commands out for one scale."""

    def __init__(self, stock: Stock, scale: float) -> None:
        self._stock = stock
        self._scale = scale

    def items(
        self, commands: Sequence[Command], clip: Bounds, dx: float = 0.0, dy: float = 0.0
    ) -> list[Item]:
        """The items that show within `clip`, in painting order."""
        return list(self._walk(commands, clip, dx, dy))

    def _walk(
        self, commands: Sequence[Command], clip: Bounds, dx: float, dy: float
    ) -> Iterator[Item]:
        for command in commands:
            if isinstance(command, Clip):
                inner = shared(tiled(command.box, dx, dy, self._scale), clip)
                if inner[2] and inner[3]:
                    yield from self._walk(command.commands, inner, dx, dy)
            elif isinstance(command, Group) and command.opacity >= 1:
                yield from self._walk(command.commands, clip, dx + command.dx, dy + command.dy)
            elif command.opacity > 0:
                yield from self._leaf(command, clip, dx, dy)

    def _leaf(self, leaf: Leaf, clip: Bounds, dx: float, dy: float) -> Iterator[Item]:
        if isinstance(leaf, Group):
            dx, dy = dx + leaf.dx, dy + leaf.dy
            full = around([item.rect for item in self._walk(leaf.commands, clip, dx, dy)])
        else:
            full = self._bounds(leaf, dx, dy)
            dx = dy = 0.0
        rect = shared(full, clip)
        if rect[2] and rect[3]:
            yield Item(leaf, full, rect, dx, dy)

    def _bounds(self, leaf: Shape | Picture | Text, dx: float, dy: float) -> Bounds:
        if isinstance(leaf, Shape):
            return shapes.bounds(leaf, dx, dy, self._scale)
        if isinstance(leaf, Picture):
            return self._stock.pictures.bounds(leaf, dx, dy, self._scale)
        return self._stock.lines.bounds(leaf, dx, dy, self._scale)
