"""Rasters are kept within a number of bytes."""

import pygame

from game.engine.cache import Raster, Rasters
from game.engine.pixels import canvas


def square(side: int = 10) -> Raster:
    return Raster(canvas((side, side)))


def test_a_raster_can_be_had_with_its_margins() -> None:
    red = canvas((2, 1))
    red.fill("#FF0000")
    whole = Raster(red, 3, 4).whole((9, 8))
    assert whole.get_size() == (9, 8)
    assert whole.get_bounding_rect() == pygame.Rect(3, 4, 2, 1)
    assert whole.get_at((4, 4))[:3] == (255, 0, 0)


def test_what_was_used_longest_ago_leaves_first() -> None:
    rasters = Rasters(2 * square().weight)
    for name in "ab":
        rasters.keep(name, square())
    rasters.get("a")
    rasters.keep("c", square())
    assert ("a" in rasters, "b" in rasters, "c" in rasters) == (True, False, True)


def test_bytes_are_counted_and_a_replaced_raster_is_not_counted_twice() -> None:
    rasters = Rasters(10_000)
    rasters.keep("a", square(10))
    rasters.keep("a", square(20))
    assert (len(rasters), rasters.held) == (1, square(20).weight)


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
