"""Keys mean the same on every keyboard layout."""

import pygame
import pytest

from game.canvas.intents import Back, Confirm, Intent, Key, Scroll, ToggleFullScreen
from game.engine.keys import meaning


@pytest.mark.parametrize(
    ("code", "intent"),
    [
        (pygame.K_RETURN, Confirm()),
        (pygame.K_KP_ENTER, Confirm()),
        (pygame.K_SPACE, Confirm()),
        (pygame.K_ESCAPE, Back()),
        (pygame.K_F11, ToggleFullScreen()),
        (pygame.K_PAGEDOWN, Scroll(400, "keyboard")),
        (pygame.K_PAGEUP, Scroll(-400, "keyboard")),
        (pygame.K_r, Key("r")),
        (pygame.K_TAB, Key("tab")),
        (pygame.K_F1, Key("f1")),
        (pygame.K_KP7, Key("7")),
        (ord("é"), Key("é")),
        (pygame.K_PLUS, Key("+")),
    ],
)
def test_a_key_has_one_meaning(code: int, intent: Intent) -> None:
    assert meaning(code, 0, 0) == intent


@pytest.mark.parametrize("code", [pygame.K_LSHIFT, pygame.K_CAPSLOCK, pygame.K_F15, 0, 0x20AC + 7])
def test_a_key_that_writes_nothing_means_nothing(code: int) -> None:
    expected = Key(chr(code)) if code > 0x2000 and code < 0x40000000 else None
    assert meaning(code, 0, 0) == expected


@pytest.mark.parametrize(("code", "digit"), list(zip("&é\"'(-è_ç", "123456789", strict=True)))
def test_the_digit_row_of_an_azerty_keyboard_gives_digits_without_shift(
    code: str, digit: str
) -> None:
    scancode = getattr(pygame, f"KSCAN_{digit}")
    assert meaning(ord(code), scancode, 0) == Key(digit)
    assert meaning(ord(code), scancode, pygame.KMOD_LSHIFT) == Key(digit)


def test_the_digit_row_gives_digits_on_a_qwerty_keyboard_too() -> None:
    assert meaning(pygame.K_1, pygame.KSCAN_1, 0) == Key("1")
    assert meaning(pygame.K_0, pygame.KSCAN_0, 0) == Key("0")


def test_shift_and_tab_go_back() -> None:
    assert meaning(pygame.K_TAB, 0, pygame.KMOD_LSHIFT) == Key("backtab")


def test_alt_and_enter_change_full_screen() -> None:
    assert meaning(pygame.K_RETURN, 0, pygame.KMOD_LALT) == ToggleFullScreen()


@pytest.mark.parametrize("mod", [pygame.KMOD_LCTRL, pygame.KMOD_RCTRL, pygame.KMOD_LMETA])
def test_shortcuts_of_the_system_are_left_alone(mod: int) -> None:
    assert meaning(pygame.K_r, 0, mod) is None
    assert meaning(pygame.K_RETURN, 0, mod) is None
