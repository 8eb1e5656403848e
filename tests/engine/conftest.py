"""The engine is tested without a screen and without a sound card."""

import os
from collections.abc import Iterator

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

import pygame
import pytest


@pytest.fixture
def display() -> Iterator[None]:
    """pygame's display and event queue, started and stopped."""
    pygame.display.init()
    yield
    pygame.joystick.quit()
    pygame.display.quit()
