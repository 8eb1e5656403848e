"""Rasters are kept within a number of bytes."""

import pygame

from game.engine.cache import Rasters, weight
from game.engine.pixels import canvas


def square(side: int = 10) -> pygame.Surface:
    return canvas((side, side))


def test_what_was_used_longest_ago_leaves_first() -> None:
    rasters = Rasters(2 * weight(square()))
    for name in "ab":
        rasters.keep(name, square())
    rasters.get("a")
    rasters.keep("c", square())
    assert ("a" in rasters, "b" in rasters, "c" in rasters) == (True, False, True)


def test_bytes_are_counted_and_a_replaced_raster_is_not_counted_twice() -> None:
    rasters = Rasters(10_000)
    rasters.keep("a", square(10))
    rasters.keep("a", square(20))
    assert (len(rasters), rasters.held) == (1, weight(square(20)))


def test_a_raster_larger_than_the_limit_is_still_kept_for_this_frame() -> None:
    rasters = Rasters(1)
    rasters.keep("a", square())
    big = rasters.keep("b", square(50))
    assert (rasters.get("b"), rasters.get("a")) == (big, None)


def test_clearing_forgets_everything() -> None:
    rasters = Rasters(10_000)
    rasters.keep("a", square())
    rasters.clear()
    assert (len(rasters), rasters.held, rasters.get("a")) == (0, 0, None)
