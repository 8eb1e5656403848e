"""The drawings of the game, rasterised at one pixel a unit; and where people really are on them."""

from functools import lru_cache

import pygame

from game.canvas.commands import Picture
from game.canvas.geometry import Box
from game.engine.stock import Stock, stock
from tests.screens.sittings import world

BODY = 128
"""Alpha from which a pixel is somebody, and not the light around them."""


@lru_cache(maxsize=1)
def shelf() -> Stock:
    return stock(world().drawings.svg)


def covered(person: Picture, box: Box) -> float:
    """The share of a box that somebody's body is behind, 0 to 1."""
    x, y, w, h = shelf().pictures.bounds(person, 0, 0, 1.0)
    mask = _body(person._replace(box=Box(0, 0, w, h)), (w, h))
    across, high = max(1, round(box.w)), max(1, round(box.h))
    words = pygame.mask.Mask((across, high), fill=True)
    return mask.overlap_area(words, (round(box.x) - x, round(box.y) - y)) / (across * high)


@lru_cache(maxsize=512)
def _body(person: Picture, size: tuple[int, int]) -> pygame.Mask:
    whole = shelf().pictures.raster(person, size).whole(size)
    return pygame.mask.from_surface(whole, BODY)
