"""Real pygame events, as the window would send them."""

from typing import Any

import pygame


def key(code: int, scancode: int = 0, mod: int = 0, *, down: bool = True) -> pygame.Event:
    kind = pygame.KEYDOWN if down else pygame.KEYUP
    return pygame.Event(kind, key=code, scancode=scancode, mod=mod, unicode="")


def mouse(kind: int, x: int, y: int, button: int = 1, *, touch: bool = False) -> pygame.Event:
    return pygame.Event(kind, pos=(x, y), button=button, touch=touch)


def motion(x: int, y: int, *, touch: bool = False) -> pygame.Event:
    return pygame.Event(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(0, 0, 0), touch=touch)


def wheel(notches: float) -> pygame.Event:
    return pygame.Event(pygame.MOUSEWHEEL, precise_y=notches, y=int(notches), touch=False)


def finger(kind: int, ident: int, x: float, y: float, device: int = 7) -> pygame.Event:
    """x and y are shares of the window, 0 to 1."""
    return pygame.Event(kind, touch_id=device, finger_id=ident, x=x, y=y, pressure=1.0)


def pad(kind: int, instance: int = 0, **fields: Any) -> pygame.Event:
    return pygame.Event(kind, instance_id=instance, **fields)


def plugged(index: int = 0) -> pygame.Event:
    return pygame.Event(pygame.JOYDEVICEADDED, device_index=index, guid="")
