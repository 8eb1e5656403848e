"""What a stand asks of the machine: no pointer, no screen saver, memory that is given back."""

import ctypes
import sys

import pygame

from game.engine.pixels import Size
from game.engine.stock import Stock
from game.engine.window import Window


class Covering(Window):
    """A window that stays as it is, whatever keys are pressed."""

    def toggle_full_screen(self) -> None:
        """Full screen is for good at a stand."""


def covering(window: Window) -> Covering:
    """The same window, which nobody can uncover the desktop with."""
    return Covering(window.handle, full_screen=window.full_screen)


def keep_awake(*, pointer: bool = False) -> None:
    """Keep the screen saver away and hide the pointer, once the window is open."""
    pygame.mouse.set_visible(pointer)
    pygame.display.set_allow_screensaver(False)


def thumbnail(surface: pygame.Surface, size: Size) -> bytes:
    """The picture at a small size, as rows of red, green and blue."""
    return pygame.image.tobytes(pygame.transform.scale(surface, size), "RGB")


def forget_words(stock: Stock) -> None:
    """Drop every line of text that was painted, a nickname among them, and give memory back.

    glibc keeps what is freed in pieces: without asking, a day of pictures that come and go makes
    the process a sixth larger (see docs/stand.md).
    """
    stock.lines.rasters.clear()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
