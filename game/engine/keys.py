"""Keys of the keyboard to what they mean, on any layout."""

import pygame

from game.canvas.areas import Direction
from game.canvas.intents import Back, Confirm, Intent, Key, Scroll, ToggleFullScreen

#: how far a page key reads on, in logical units
PAGE = 400.0

ARROWS: dict[int, Direction] = {
    pygame.K_LEFT: "left",
    pygame.K_RIGHT: "right",
    pygame.K_UP: "up",
    pygame.K_DOWN: "down",
}

MEANINGS: dict[int, Intent] = {
    pygame.K_RETURN: Confirm(),
    pygame.K_KP_ENTER: Confirm(),
    pygame.K_SPACE: Confirm(),
    pygame.K_ESCAPE: Back(),
    pygame.K_AC_BACK: Back(),
    pygame.K_F11: ToggleFullScreen(),
    pygame.K_PAGEUP: Scroll(-PAGE, "keyboard"),
    pygame.K_PAGEDOWN: Scroll(PAGE, "keyboard"),
}

#: the row above the letters: digits without Shift on every layout, AZERTY included
DIGIT_ROW = {
    getattr(pygame, f"KSCAN_{digit}"): str(digit) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
}

KEYPAD = {getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)}

NAMES: dict[int, str] = {
    pygame.K_TAB: "tab",
    pygame.K_BACKSPACE: "backspace",
    pygame.K_DELETE: "delete",
    pygame.K_HOME: "home",
    pygame.K_END: "end",
    **{getattr(pygame, f"K_F{n}"): f"f{n}" for n in range(1, 11)},
}

_COMMAND = pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_LALT


def meaning(key: int, scancode: int, mod: int) -> Intent | None:
    """What a key says when it goes down, arrows apart. None for a key that says nothing.

    With Ctrl, Alt or the system key nothing is meant, except Alt+Enter (full screen).
    """
    if mod & _COMMAND:
        alt_enter = mod & pygame.KMOD_LALT and key == pygame.K_RETURN
        return ToggleFullScreen() if alt_enter else None
    if key in MEANINGS:
        return MEANINGS[key]
    name = DIGIT_ROW.get(scancode) or KEYPAD.get(key) or NAMES.get(key) or _written(key)
    if name == "tab" and mod & pygame.KMOD_SHIFT:
        name = "backtab"
    return Key(name) if name else None


def _written(key: int) -> str:
    """The character that a key writes, in lower case; empty for a key that writes none."""
    is_character = 0x20 < key < 0x40000000
    return chr(key).lower() if is_character and chr(key).isprintable() else ""
