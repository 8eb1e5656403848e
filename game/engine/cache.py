"""Rasters that were made once, kept within a number of bytes."""

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

import pygame


def weight(surface: pygame.Surface) -> int:
    """Bytes that a surface holds."""
    return surface.get_pitch() * surface.get_height()


class Rasters:
    """Surfaces by key; the least recently used ones leave first. Safe to share with a thread."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.held = 0
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def get(self, key: Hashable) -> pygame.Surface | None:
        with self._lock:
            surface = self._kept.get(key)
            if surface is not None:
                self._kept.move_to_end(key)
            return surface

    def keep(self, key: Hashable, surface: pygame.Surface) -> pygame.Surface:
        """Keep a surface, and let others go until the limit holds (the new one always stays)."""
        with self._lock:
            self._let_go(key)
            self._kept[key] = surface
            self.held += weight(surface)
            while self.held > self.limit and len(self._kept) > 1:
                self._let_go(next(iter(self._kept)))
        return surface

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self.held = 0

    def _let_go(self, key: Hashable) -> None:
        old = self._kept.pop(key, None)
        if old is not None:
            self.held -= weight(old)
