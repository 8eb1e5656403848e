"""Every screen looks as recorded, in four windows."""

import pytest
from PIL import Image

from tests.shots.pictures import (
    EXPECTED,
    OUT,
    SCREENS,
    SIZES,
    TOLERATED,
    computed,
    difference,
    expected,
    path_of,
    record,
    recording,
    side_by_side,
)


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_looks_as_it_was_recorded(name: str, size: tuple[int, int]) -> None:
    image, path = computed(name, size), path_of(name, size)
    if recording():
        record(image, path)
        pytest.fail(f"{path.name} was recorded: look at it, then run without ETINCELLE_RECORD")
    wanted = expected(path)
    share, marked = difference(image, wanted)
    if share > TOLERATED:
        side_by_side([image, wanted, marked], OUT / path.name)
    assert share <= TOLERATED, f"see {OUT / path.name}: computed, expected, difference"


def test_no_picture_is_kept_of_a_screen_that_is_gone() -> None:
    kept = {p.name for p in EXPECTED.glob("*.png")}
    assert kept == {path_of(name, size).name for name in SCREENS for size in SIZES}


def test_pictures_are_kept_small() -> None:
    assert sum(p.stat().st_size for p in EXPECTED.glob("*.png")) < 6_000_000


def test_a_moved_button_is_a_difference_and_a_shade_is_none() -> None:
    ground = Image.new("RGB", (200, 100), "#11213A")
    shade = Image.new("RGB", (200, 100), "#13233C")
    moved = ground.copy()
    moved.paste("#EE6A1B", (40, 40, 60, 50))
    assert difference(ground, shade)[0] == 0
    assert difference(ground, moved)[0] == 200 / 20_000
