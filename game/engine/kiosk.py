"""What a stand asks of the machine: no pointer, no screen saver, small pictures of the screen."""

import pygame

from game.engine.pixels import Size
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
