"""The engine is tested without a screen and without a sound card."""

import os
from collections.abc import Iterator

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pygame
import pytest

from tests.engine.xserver import OPT_OUT

collect_ignore = ["test_window_real.py"] if os.environ.get(OPT_OUT) == "1" else []


@pytest.fixture
def display() -> Iterator[None]:
    """pygame's display and event queue, started and stopped."""
    pygame.display.init()
    yield
    pygame.joystick.quit()
    pygame.display.quit()
