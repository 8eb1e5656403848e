"""Sleeping until an event comes.

pygame's own wait looks for events a thousand times a second (measured: 1.8 % of a core for an
idle window). SDL's wait sleeps in the system and wakes when something happens (0.005 %). It is
called directly in the SDL library that pygame has loaded, where that is found; elsewhere short
naps stand in.
"""

import ctypes
import os
from collections.abc import Callable
from math import ceil
from pathlib import Path
from typing import TypeAlias

import pygame

#: sleeps until an event comes, at most so many seconds, and leaves the event in the queue
Sleep: TypeAlias = Callable[[float], None]

#: never sleep longer, so that an interrupt from the keyboard of a terminal is heard
LONGEST = 1.0

#: milliseconds between two looks where SDL's own wait is not found
STEP = 4

_VIDEO = 0x20


def sleeper() -> Sleep:
    """The best way to sleep, once the display is started."""
    sdl = loaded_sdl()
    return in_steps if sdl is None else in_sdl(sdl)


def in_sdl(sdl: ctypes.CDLL) -> Sleep:
    """SDL's own sleep."""
    wait = sdl.SDL_WaitEventTimeout
    wait.argtypes = [ctypes.c_void_p, ctypes.c_int]
    wait.restype = ctypes.c_int

    def sleep(seconds: float) -> None:
        wait(None, _milliseconds(seconds))

    return sleep


def in_steps(seconds: float) -> None:
    """Sleep by looking for events every few milliseconds (measured: 0.6 % of a core)."""
    left = _milliseconds(seconds)
    while left > 0 and not pygame.event.peek():
        pygame.time.wait(min(STEP, left))
        left -= STEP


def _milliseconds(seconds: float) -> int:
    """A whole number, at least one: rounding down would wake too early, again and again."""
    return max(1, ceil(min(seconds, LONGEST) * 1000))


def loaded_sdl() -> ctypes.CDLL | None:
    """The SDL that pygame runs on, while its display is started; None where it is not found."""
    package = Path(pygame.__file__).parent
    places = (
        *sorted(package.parent.glob("pygame_ce.libs/libSDL2-2*")),
        *sorted(package.glob("SDL2.dll")),
        *sorted(package.glob(".dylibs/libSDL2-2*")),
    )
    return next((sdl for place in places if (sdl := _running(place))), None)


def _running(place: Path) -> ctypes.CDLL | None:
    """A library that is in use: a second copy would have started no video."""
    mode = getattr(os, "RTLD_NOLOAD", 0) | ctypes.DEFAULT_MODE
    try:
        library = ctypes.CDLL(str(place), mode=mode)
    except OSError:
        return None
    return library if library.SDL_WasInit(_VIDEO) else None
