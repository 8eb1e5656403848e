"""Boxes become whole pixels, and rasters pages of memory."""

import subprocess
import sys

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import Box
from game.engine.pixels import (
    alpha_of,
    around,
    canvas,
    holds,
    lasting,
    meet,
    nearest,
    placed,
    ready,
    see_through,
    shared,
    tiled,
    transparent,
)
from tests.engine.held import resident

scales = st.floats(0.2, 4)
places = st.floats(-2000, 2000)
lengths = st.floats(0.1, 2000)
bounds = st.tuples(
    st.integers(-50, 50), st.integers(-50, 50), st.integers(0, 60), st.integers(0, 60)
)


def test_half_a_pixel_always_rounds_up() -> None:
    assert [nearest(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5)] == [1, 2, 3, 0, -1]


@given(places, places, lengths, scales)
def test_a_drawing_keeps_its_pixel_size_wherever_it_is(
    x: float, y: float, w: float, scale: float
) -> None:
    here = placed(Box(x, 0, w, w), 0, 0, scale)
    there = placed(Box(y, 0, w, w), 3.7, 0, scale)
    assert here[2:] == there[2:]


@given(places, lengths, lengths, scales)
def test_neighbouring_rectangles_leave_no_gap_and_do_not_overlap(
    x: float, w: float, v: float, scale: float
) -> None:
    left = tiled(Box(x, 0, w, 10), 0, 0, scale)
    right = tiled(Box(x + w, 0, v, 10), 0, 0, scale)
    end = left[0] + left[2]
    assert end == right[0] or (left[2] == 1 and w * scale < 1)


def test_a_hairline_keeps_a_pixel_and_nothing_stays_nothing() -> None:
    assert placed(Box(0, 0, 0.2, 50), 0, 0, 1)[2] == 1
    assert tiled(Box(0.1, 0, 0.2, 50), 0, 0, 1)[2] == 1
    assert placed(Box(0, 0, 0, 50), 0, 0, 1)[2] == 0
    assert tiled(Box(0, 0, 50, 0), 0, 0, 1)[3] == 0


def test_a_move_in_logical_units_is_scaled() -> None:
    assert placed(Box(10, 10, 4, 4), 2, -2, 1.5) == (18, 12, 6, 6)
    assert tiled(Box(10, 10, 4, 4), 2, -2, 1.5) == (18, 12, 6, 6)


@given(bounds, bounds)
def test_what_two_rectangles_share_lies_in_both(
    a: tuple[int, int, int, int], b: tuple[int, int, int, int]
) -> None:
    both = shared(a, b)
    empty = not (both[2] and both[3])
    assert empty != meet(a, b) or 0 in (*a[2:], *b[2:])
    assert empty or (holds(a, both) and holds(b, both))
    assert holds(around((a, b)), a)
    assert holds(around((a, b)), b)


def test_no_limit_shares_everything_and_no_rectangles_hold_nothing() -> None:
    assert shared((1, 2, 3, 4), None) == (1, 2, 3, 4)
    assert around(()) == (0, 0, 0, 0)


@pytest.mark.parametrize(("opacity", "alpha"), [(0, 0), (0.5, 128), (1, 255), (2, 255), (-1, 0)])
def test_opacity_becomes_a_byte(opacity: float, alpha: int) -> None:
    assert alpha_of(opacity) == alpha


def test_a_raster_without_holes_loses_its_alpha_channel() -> None:
    surface = transparent((4, 4))
    surface.fill("#123456")
    assert not see_through(ready(surface))
    assert ready(surface).get_masks()[:3] == canvas((1, 1)).get_masks()[:3]
    surface.set_at((3, 3), (0, 0, 0, 0))
    assert see_through(ready(surface))
    assert ready(surface).get_at((0, 0)) == pygame.Color("#123456")


def test_a_raster_with_holes_is_copied_as_it_is() -> None:
    surface = transparent((150, 120))
    surface.fill((18, 52, 86, 40), (10, 10, 100, 90))
    kept = ready(surface)
    assert kept.get_masks() == surface.get_masks()
    assert pygame.image.tobytes(kept, "RGBA") == pygame.image.tobytes(surface, "RGBA")
    assert (kept.get_alpha(), surface.get_alpha()) == (255, 255)


@pytest.mark.parametrize("size", [(0, 0), (3, 5), (400, 300)])
def test_a_lasting_surface_of_any_size_is_empty_and_can_be_painted_and_faded(
    size: tuple[int, int],
) -> None:
    surface, ground = lasting(size), canvas((400, 300))
    assert surface.get_size() == size
    assert surface.get_bounding_rect().size == (0, 0)
    surface.fill("#FFFFFF")
    surface.set_alpha(128)
    ground.blit(surface, (0, 0))
    assert pygame.mask.from_threshold(ground, "#808080", (1, 1, 1, 255)).count() == (
        size[0] * size[1]
    )


def test_large_rasters_that_come_and_go_leave_no_hole_behind() -> None:
    """In a process of its own, where nothing else takes or gives memory meanwhile."""
    program = "from tests.engine.test_pixels import growth; print(growth())"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert int(told.stdout.split()[-1]) < 40 * 300 * 300


def growth() -> int:
    """Bytes by which this process grows as forty rasters come and go, and small things that came
    between them stay."""
    transparent((400, 400))  # glibc learns from it to keep what is not larger in its heap
    before, large, small = resident(), [], []
    for n in range(40):
        large.append(lasting((300, 300 + n)))
        large[-1].fill("#FFFFFF")
        small.append(canvas((120, 90)))
    large.clear()
    return resident() - before
