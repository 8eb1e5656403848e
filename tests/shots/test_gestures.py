"""Every gesture looks as recorded: wide for the authors' page, and on a totem."""

from pathlib import Path

import pygame
import pytest
from PIL import Image

from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.gestures.registry import GESTURES
from tests.gestures.reference import CASES
from tests.screens.cases import Case, drawn
from tests.screens.gestures.stages import stage
from tests.screens.shelf import shelf
from tests.shots.pictures import (
    EXPECTED,
    OUT,
    TOLERATED,
    difference,
    expected,
    record,
    recording,
    side_by_side,
)

GUIDE = Path(__file__).parents[2] / "docs" / "gestes"
WIDE, TALL = (1280, 720), (1080, 1920)


def path_of(name: str, size: tuple[int, int]) -> Path:
    return GUIDE / f"{name}.png" if size == WIDE else EXPECTED / "gestes" / f"{name}.png"


def computed(name: str, size: tuple[int, int]) -> Image.Image:
    """Two thirds of the way through the first level."""
    level = next(level for gesture, level in CASES if gesture == name)
    surface = canvas(size)
    commands = drawn(stage(name, level, "two-thirds"), Case(size)).sheet.commands
    Painter(shelf()).paint(surface, commands)
    image = Image.frombytes("RGB", size, pygame.image.tobytes(surface, "RGB"))
    return image.reduce(2) if size == TALL else image


@pytest.mark.parametrize("size", [WIDE, TALL], ids=["wide", "tall"])
@pytest.mark.parametrize("name", GESTURES)
def test_a_gesture_looks_as_it_was_recorded(name: str, size: tuple[int, int]) -> None:
    image, path = computed(name, size), path_of(name, size)
    if recording():
        record(image, path)
        pytest.fail(f"{path.name} was recorded: look at it, then run without ETINCELLE_RECORD")
    wanted = expected(path)
    share, marked = difference(image, wanted)
    if share > TOLERATED:
        side_by_side([image, wanted, marked], OUT / f"geste-{size[0]}-{path.name}")
    assert share <= TOLERATED, f"see {OUT}: computed, expected, difference"


def test_no_picture_is_kept_of_a_gesture_that_is_gone() -> None:
    for size in (WIDE, TALL):
        folder = path_of("any", size).parent
        assert {path.stem for path in folder.glob("*.png")} == set(GESTURES)
