"""From logical units to whole pixels: boxes keep sharp edges at any scale."""

import mmap
from collections.abc import Sequence
from math import floor
from typing import TypeAlias

import pygame

from game.canvas.geometry import Box

Size: TypeAlias = tuple[int, int]
Bounds: TypeAlias = tuple[int, int, int, int]

#: the pixel format of pictures with transparency, the same as a window's plus alpha
ALPHA_BITS = 32

OWN_PAGES = 64 * 1024
"""Bytes from which a lasting picture gets memory pages of its own."""

_PRIVATE = (
    {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS} if hasattr(mmap, "MAP_ANONYMOUS") else {}
)


def nearest(value: float) -> int:
    """Round half up, so that equal boxes stay equal wherever they are."""
    return floor(value + 0.5)


def sized(w: float, h: float, scale: float) -> Size:
    """The pixel size of a box; it does not depend on where the box is. A hairline keeps a pixel."""
    return (
        max(1, nearest(w * scale)) if w > 0 else 0,
        max(1, nearest(h * scale)) if h > 0 else 0,
    )


def placed(box: Box, dx: float, dy: float, scale: float) -> Bounds:
    """Where a drawing of that box goes: nearest pixel, size kept while it moves."""
    w, h = sized(box.w, box.h, scale)
    return nearest((box.x + dx) * scale), nearest((box.y + dy) * scale), w, h


def tiled(box: Box, dx: float, dy: float, scale: float) -> Bounds:
    """Where a plain rectangle goes: both edges snap, so that neighbours leave no gap."""
    left, top = nearest((box.x + dx) * scale), nearest((box.y + dy) * scale)
    right, bottom = nearest((box.right + dx) * scale), nearest((box.bottom + dy) * scale)
    w = max(1, right - left) if box.w > 0 else 0
    h = max(1, bottom - top) if box.h > 0 else 0
    return left, top, w, h


def shared(a: Bounds, b: Bounds | None) -> Bounds:
    """What two rectangles share (0 wide or high when nothing); None holds everything."""
    if b is None:
        return a
    left, top = max(a[0], b[0]), max(a[1], b[1])
    right, bottom = min(a[0] + a[2], b[0] + b[2]), min(a[1] + a[3], b[1] + b[3])
    return left, top, max(0, right - left), max(0, bottom - top)


def around(rects: Sequence[Bounds]) -> Bounds:
    """The smallest rectangle that holds all of them; an empty one when there are none."""
    if not rects:
        return 0, 0, 0, 0
    left, top = min(r[0] for r in rects), min(r[1] for r in rects)
    right, bottom = max(r[0] + r[2] for r in rects), max(r[1] + r[3] for r in rects)
    return left, top, right - left, bottom - top


def meet(a: Bounds, b: Bounds) -> bool:
    """Whether two rectangles share a pixel."""
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


def holds(outer: Bounds, inner: Bounds) -> bool:
    """Whether the second rectangle lies within the first."""
    return (
        outer[0] <= inner[0]
        and outer[1] <= inner[1]
        and outer[0] + outer[2] >= inner[0] + inner[2]
        and outer[1] + outer[3] >= inner[1] + inner[3]
    )


def alpha_of(opacity: float) -> int:
    """An opacity in 0..1 as a byte."""
    return max(0, min(255, nearest(opacity * 255)))


def canvas(size: Size) -> pygame.Surface:
    """An opaque surface to paint on, in the format that blits fastest to a window."""
    return pygame.Surface(size, 0, 32)


def transparent(size: Size) -> pygame.Surface:
    """A surface with an alpha channel, empty."""
    return pygame.Surface(size, pygame.SRCALPHA, ALPHA_BITS)


def lasting(size: Size) -> pygame.Surface:
    """A surface with an alpha channel, empty, for a raster that is kept for a while.

    Its memory goes back to the system when it goes: in the heap, pictures that come and go
    between smaller things left holes as large as half of what was held (decision 12).
    """
    if size[0] * size[1] * 4 < OWN_PAGES:
        return transparent(size)
    room = mmap.mmap(-1, size[0] * size[1] * 4, **_PRIVATE)
    return pygame.image.frombuffer(room, size, "BGRA")


def see_through(surface: pygame.Surface) -> bool:
    """Whether a surface has an alpha channel. Its flags do not tell: fading it changes them."""
    return surface.get_masks()[3] != 0


def ready(surface: pygame.Surface) -> pygame.Surface:
    """The same picture, to be kept, in the format that blits fastest; without alpha when nothing
    shows through.

    Needs no window, unlike `convert_alpha`, and may run in a thread.
    """
    w, h = surface.get_size()
    if pygame.mask.from_surface(surface, 254).count() == w * h:
        return surface.convert(canvas((1, 1)))
    kept, copied = lasting((w, h)), surface.subsurface(surface.get_rect())
    copied.set_alpha(None)  # copied as it is, not laid over what is empty
    kept.blit(copied, (0, 0))
    return kept
