"""Puts one item after another on a surface."""

from collections.abc import Sequence
from functools import lru_cache

import pygame

from game.canvas.commands import Group, Picture, Shape
from game.canvas.theme import INK
from game.engine import shapes
from game.engine.cache import Raster
from game.engine.pixels import Bounds, alpha_of, canvas, holds, meet, see_through, shared
from game.engine.scene import Item, Layout
from game.engine.stock import Stock

TILE = 128
"""Side in pixels of what a see-through rectangle is laid with: one raster for it, up to eight
megabytes of one colour, would be held for nothing."""


class Spare:
    """A surface to lay faded groups on, made with the first one and kept: to make one for every
    frame of a fade took as long as painting on it."""

    def __init__(self) -> None:
        self._surface: pygame.Surface | None = None

    def copy_of(self, target: pygame.Surface, rect: Bounds) -> pygame.Surface:
        """What is on a part of a surface, good until the next call."""
        surface = self._surface
        if surface is None or surface.get_size() != target.get_size():
            surface = self._surface = canvas(target.get_size())
        surface.blit(target, rect[:2], rect)
        return surface.subsurface(rect)


class Brush:
    """Paints on a surface whose top left pixel is `corner` of the frame.

    `spare` is for the groups of this surface; without it, as inside a group, each makes its own.
    """

    def __init__(
        self,
        stock: Stock,
        target: pygame.Surface,
        scale: float,
        corner: tuple[int, int] = (0, 0),
        spare: Spare | None = None,
    ) -> None:
        self._stock = stock
        self._target = target
        self._scale = scale
        self._corner = corner
        self._spare = spare

    def area(self, items: Sequence[Item], area: Bounds) -> None:
        """Paint a rectangle of the frame anew, from the lowest item that shows there up."""
        touching = [item for item in items if meet(item.rect, area)]
        visible = self._visible(touching, area)
        if len(visible) == len(touching):
            self._target.fill(INK, self._here(area))
        self.over(visible, area)

    def over(self, items: Sequence[Item], area: Bounds) -> None:
        """Paint items over what is there, within a rectangle of the frame."""
        for item in items:
            self._item(item, shared(item.rect, area))
        self._target.set_clip(None)

    def _visible(self, items: Sequence[Item], area: Bounds) -> Sequence[Item]:
        """The items from the last one that hides all below it; all of them when none does."""
        for i in range(len(items) - 1, 0, -1):
            if holds(items[i].rect, area) and self._hides(items[i]):
                return items[i:]
        return items

    def _hides(self, item: Item) -> bool:
        """Whether nothing shows through an item."""
        leaf = item.leaf
        if leaf.opacity < 1 or not isinstance(leaf, Shape | Picture):
            return False
        if isinstance(leaf, Shape) and shapes.plain(leaf):
            return True
        raster = self._raster(item)
        return raster.surface.get_size() == item.full[2:] and not see_through(raster.surface)

    def _item(self, item: Item, area: Bounds) -> None:
        leaf = item.leaf
        self._target.set_clip(self._here(area))
        if isinstance(leaf, Group):
            self._fade(item, leaf, area)
        elif isinstance(leaf, Shape) and shapes.plain(leaf):
            self._wash(str(leaf.fill), area, alpha_of(leaf.opacity))
        else:
            self._lay(self._raster(item), item.full, alpha_of(leaf.opacity))

    def _wash(self, colour: str, rect: Bounds, alpha: int) -> None:
        """Fill a rectangle with a colour that what is below may show through."""
        x, y, w, h = self._here(rect)
        if alpha == 255:
            self._target.fill(colour, (x, y, w, h))
            return
        tile = _tile(colour)
        tile.set_alpha(alpha)
        corners = ((x + i, y + j) for j in range(0, h, TILE) for i in range(0, w, TILE))
        self._target.blits([(tile, corner) for corner in corners], doreturn=False)

    def _lay(self, raster: Raster, rect: Bounds, alpha: int) -> None:
        """Blit, faded or not. An alpha of 255 is never set: SDL then blends what it could copy."""
        surface, (x, y, _, _) = raster.surface, self._here(rect)
        if alpha != 255:
            surface.set_alpha(alpha)
        self._target.blit(surface, (x + raster.left, y + raster.top))
        if alpha != 255:
            surface.set_alpha(255 if see_through(surface) else None)

    def _raster(self, item: Item) -> Raster:
        leaf, size = item.leaf, item.full[2:]
        if isinstance(leaf, Shape):
            return self._stock.shapes.raster(leaf, size)
        if isinstance(leaf, Picture):
            return self._stock.pictures.raster(leaf, size)
        assert not isinstance(leaf, Group)
        return self._stock.lines.raster(leaf, self._scale)

    def _fade(self, item: Item, group: Group, area: Bounds) -> None:
        """Paint a group over a copy of what is there, and lay that copy thinly over it."""
        here, spare = self._here(area), self._spare
        layer = (
            self._target.subsurface(here).copy()
            if spare is None
            else spare.copy_of(self._target, here)
        )
        inner = Layout(self._stock, self._scale).items(group.commands, area, item.dx, item.dy)
        Brush(self._stock, layer, self._scale, area[:2]).over(inner, area)
        self._lay(Raster(layer), area, alpha_of(group.opacity))

    def _here(self, rect: Bounds) -> Bounds:
        """A rectangle of the frame as one of the surface."""
        return rect[0] - self._corner[0], rect[1] - self._corner[1], rect[2], rect[3]


@lru_cache(maxsize=8)
def _tile(colour: str) -> pygame.Surface:
    tile = canvas((TILE, TILE))
    tile.fill(colour)
    return tile
