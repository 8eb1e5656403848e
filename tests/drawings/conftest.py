"""No window is opened: SDL draws in memory."""

import os
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pytest

from game.drawings.source import Drawings
from tests.drawings.cast import ASSETS, cast


@pytest.fixture(scope="session")
def drawings() -> Drawings:
    """The shipped drawings and the shipped people."""
    return Drawings(ASSETS, cast())


@pytest.fixture(scope="session")
def assets() -> Path:
    return ASSETS
