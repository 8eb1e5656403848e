"""The window: its size in pixels, full screen and back, title and icon."""

import os
import sys
from collections.abc import Callable

import pygame

from game.canvas.geometry import Frame, frame_of
from game.engine.pixels import Size, nearest
from game.engine.trouble import UnusableError

MINIMUM: Size = (480, 360)
LARGEST: Size = (1600, 900)

#: the share of the desktop that a first window takes
SHARE = 0.85

#: video drivers that show a plain block of memory without a renderer (see docs/decisions/0002)
PLAIN_DRIVERS = ("x11", "windows")

#: what SDL is asked for, unless the environment says otherwise: real pixels on dense screens of
#: Windows; the press that brings the window forward acts; buttons of pads by place, not by letter
CHOICES = {
    "SDL_WINDOWS_DPI_AWARENESS": "permonitorv2",
    "SDL_MOUSE_FOCUS_CLICKTHROUGH": "1",
    "SDL_GAMECONTROLLER_USE_BUTTON_LABELS": "0",
}

_ACCELERATION = "SDL_FRAMEBUFFER_ACCELERATION"


class Window:
    """An open window. Its surface is repainted by whoever holds it, then shown."""

    def __init__(self, handle: pygame.Window, *, full_screen: bool = False) -> None:
        self.handle = handle
        self.full_screen = full_screen

    @property
    def surface(self) -> pygame.Surface:
        """The pixels of the window; empty again after a change of size."""
        return self.handle.get_surface()

    @property
    def frame(self) -> Frame:
        """The logical frame for the present size."""
        return frame_of(*self.surface.get_size())[0]

    @property
    def points(self) -> Size:
        """The size in the units of mouse positions: fewer than pixels on a dense screen."""
        return self.handle.size

    def show(self) -> None:
        """Bring what was painted to the screen."""
        self.handle.flip()

    def toggle_full_screen(self) -> None:
        """Cover the desktop, or go back to the size before."""
        self.full_screen = not self.full_screen
        if self.full_screen:
            self.handle.set_fullscreen(desktop=True)
        else:
            self.handle.set_windowed()

    def set_icon(self, icon: pygame.Surface) -> None:
        self.handle.set_icon(icon)

    def close(self) -> None:
        self.handle.destroy()
        pygame.display.quit()


def first_size(desktop: Size) -> Size:
    """A window that leaves room around it, no wider than 16:9 and no narrower than 9:16."""
    w, h = desktop[0] * SHARE, desktop[1] * SHARE
    w, h = min(w, h * 16 / 9), min(h, w * 16 / 9)
    fit = min(1.0, LARGEST[0] / max(w, h), LARGEST[1] / min(w, h))
    return max(MINIMUM[0], nearest(w * fit)), max(MINIMUM[1], nearest(h * fit))


def whole_desktop() -> Size:
    """All of the first screen. Raise UnusableError without one."""
    _begin()
    desktop: Size = pygame.display.get_desktop_sizes()[0]
    return desktop


def open_window(title: str, size: Size | None = None, *, full_screen: bool = False) -> Window:
    """Open the game's window. Raise UnusableError, with a sentence to show, without a display."""
    _begin()
    size = size or first_size(whole_desktop())
    handle = _without_renderer(lambda: _opened(title, size, full_screen))
    pygame.key.stop_text_input()
    return Window(handle, full_screen=full_screen)


def _begin() -> None:
    """Start the display with our choices; a second time changes nothing."""
    for name, value in CHOICES.items():
        os.environ.setdefault(name, value)
    _start_display()


def _start_display() -> None:
    try:
        pygame.display.init()
        if not pygame.display.get_desktop_sizes():
            raise pygame.error("no desktop")
    except pygame.error as error:
        raise UnusableError(
            f"Aucun écran n’est disponible : lance le jeu depuis une session graphique ({error})."
        ) from error


def _opened(title: str, size: Size, full_screen: bool) -> pygame.Window:
    """A window whose surface is there."""
    try:
        handle = pygame.Window(
            title, size, resizable=True, allow_high_dpi=True, fullscreen_desktop=full_screen
        )
        handle.minimum_size = MINIMUM
        handle.get_surface()
    except pygame.error as error:
        raise UnusableError(f"La fenêtre du jeu ne peut pas s’ouvrir ({error}).") from error
    return handle


def _without_renderer(opened: Callable[[], pygame.Window]) -> pygame.Window:
    """Open with a plain surface where the driver has one, else the way SDL prefers.

    A choice made in the environment is left alone.
    """
    if _ACCELERATION in os.environ or pygame.display.get_driver() not in PLAIN_DRIVERS:
        return opened()
    os.environ[_ACCELERATION] = "0"
    try:
        return opened()
    except UnusableError:
        os.environ.pop(_ACCELERATION)
        pygame.display.quit()
        _start_display()
        return opened()


def show_trouble(trouble: UnusableError) -> int:
    """Tell why the game cannot go on, in one sentence; return the exit code."""
    sys.stderr.write(f"{trouble}\n")
    return 1
