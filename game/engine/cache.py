"""Rasters that were made once, kept within a number of bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import NamedTuple

import pygame

from game.engine.pixels import Size, transparent


class Raster(NamedTuple):
    """What shows of a drawing, without the margins in which nothing does: a surface, and how far
    its top left pixel lies within the drawing's own."""

    surface: pygame.Surface
    left: int = 0
    top: int = 0

    @property
    def weight(self) -> int:
        """Bytes that it holds."""
        return self.surface.get_pitch() * self.surface.get_height()

    def whole(self, size: Size) -> pygame.Surface:
        """A copy with the margins of a drawing of that size."""
        surface = transparent(size)
        surface.blit(self.surface, (self.left, self.top))
        return surface


class Rasters:
    """Rasters by key; the least recently used ones leave first. Safe to share with a thread."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.held = 0
        self._kept: OrderedDict[Hashable, Raster] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def get(self, key: Hashable) -> Raster | None:
        with self._lock:
            raster = self._kept.get(key)
            if raster is not None:
                self._kept.move_to_end(key)
            return raster

    def keep(self, key: Hashable, raster: Raster) -> Raster:
        """Keep a raster, and let others go until the limit holds (the new one always stays)."""
        with self._lock:
            self._let_go(key)
            self._kept[key] = raster
            self.held += raster.weight
            while self.held > self.limit and len(self._kept) > 1:
                self._let_go(next(iter(self._kept)))
        return raster

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self.held = 0

    def _let_go(self, key: Hashable) -> None:
        old = self._kept.pop(key, None)
        if old is not None:
            self.held -= old.weight
