"""What a stand asks of the machine: no pointer, no screen saver, memory that is given back."""

import ctypes
import sys
from collections.abc import Callable

import pygame

from game.engine.pixels import Size
from game.engine.stock import Stock
from game.engine.window import Window, open_window, whole_desktop

OWN_PAGES = 128 * 1024
"""Bytes from which a block gets pages of its own: a picture of 181 x 181."""

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of malloc.h."""

_ARENA_MAX = -8
"""M_ARENA_MAX of malloc.h."""


class Covering(Window):
    """A window that stays as it is, whatever keys are pressed."""

    def toggle_full_screen(self) -> None:
        """Full screen is for good at a stand."""


def open_covering(title: str, size: Size | None = None) -> Covering:
    """A window that nobody can uncover the desktop with; `size` is for whoever only tries it.

    It is as large as the screen before it is made full: a session without a window manager has
    nobody who would make it so. Raise UnusableError as `open_window` does.
    """
    window = open_window(title, size or whole_desktop(), full_screen=size is None)
    if size is None:
        window.handle.position = (0, 0)
    return Covering(window.handle, full_screen=window.full_screen)


def keep_awake(*, pointer: bool = False) -> None:
    """Keep the screen saver away and hide the pointer, once the window is open."""
    pygame.mouse.set_visible(pointer)
    pygame.display.set_allow_screensaver(False)


def thumbnail(surface: pygame.Surface, size: Size) -> bytes:
    """The picture at a small size, as rows of red, green and blue."""
    return pygame.image.tobytes(pygame.transform.scale(surface, size), "RGB")


def steady_memory(own_pages: int = OWN_PAGES) -> None:
    """Ask glibc for pages of their own for blocks of that many bytes and more: freed, they go back
    at once.

    By itself it learns from the first large ones to put them into one heap, and a day of pictures
    of all sizes that come and go leaves that heap full of holes (see docs/stand.md).
    """
    settle = _of_glibc("mallopt")
    if settle is not None:
        settle(_MMAP_THRESHOLD, own_pages)


def one_heap() -> None:
    """Ask glibc, before any thread begins, for one heap for all of them.

    Each thread has its own otherwise, and what one of them left in holes is of no use to another:
    8 simulated hours of a stand grew by 3.9 % with several, by 2.5 % with one (`tests.bench.soak`).
    """
    settle = _of_glibc("mallopt")
    if settle is not None:
        settle(_ARENA_MAX, 1)


def forget_words(stock: Stock) -> None:
    """Drop every line of text that was painted or measured, a nickname among them, and give
    what is free in the heap back to the system."""
    stock.lines.rasters.clear()
    stock.measure.forget()
    trim = _of_glibc("malloc_trim")
    if trim is not None:
        trim(0)


def _of_glibc(name: str) -> Callable[..., int] | None:
    """A function of the C library of Linux; None where there is another one."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
