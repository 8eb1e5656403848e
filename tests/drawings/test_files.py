"""Each drawing that ships as a file."""

import re
from pathlib import Path

import pytest

from game.drawings import tones
from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults
from tests.drawings.pixels import painted, raster, touched_sides

FILES = sorted(ASSETS.rglob("*.svg"))
ICONS = sorted((ASSETS / "icons").glob("*.svg"))
MARKS = sorted((ASSETS / "riasec").glob("*.svg"))
PARTS = sorted((ASSETS / "people").rglob("*.svg"))
ICON_COLOURS = {"#FFFCF5", "#11213A", "#FF8F2E"}


def name_of(path: Path) -> str:
    return path.relative_to(ASSETS).with_suffix("").as_posix()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_holds_only_what_is_drawn(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8"), most=700) == []


@pytest.mark.parametrize("path", [*ICONS, *MARKS], ids=name_of)
def test_an_icon_shows_and_keeps_inside_its_square(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert 'viewBox="-24 -24 48 48"' in svg
    picture = raster(svg, 96, 96)
    assert painted(picture) > 0.04
    assert touched_sides(picture) == []


@pytest.mark.parametrize("path", ICONS, ids=name_of)
def test_an_icon_uses_the_three_key_colours_only(path: Path) -> None:
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}", path.read_text(encoding="utf-8")))
    assert "#FFFCF5" in colours
    assert colours <= ICON_COLOURS


@pytest.mark.parametrize("path", PARTS, ids=name_of)
def test_a_part_has_no_gradient_whose_name_could_clash(path: Path) -> None:
    assert "Gradient" not in path.read_text(encoding="utf-8")


def test_every_tone_of_the_model_is_used_by_some_part() -> None:
    everything = "".join(path.read_text(encoding="utf-8") for path in PARTS)
    assert [c for c in sorted(tones.model_colours()) if c not in everything] == []


def test_the_illustrators_page_lists_every_key_colour() -> None:
    page = (ASSETS / "people" / "README.md").read_text(encoding="utf-8")
    assert [c for c in sorted(tones.model_colours()) if c not in page] == []


def test_no_two_tones_of_the_model_are_alike() -> None:
    assert len(tones.model_colours()) == 37


def test_the_wordmark_is_the_same_on_night_and_on_paper() -> None:
    night, paper = ((ASSETS / "brand" / f"logo-{n}.svg").read_text() for n in ("night", "paper"))
    box = re.compile(r'viewBox="0 0 880 352"')
    assert box.search(night)
    assert box.search(paper)
    assert raster(night, 220, 88).get_size() == raster(paper, 220, 88).get_size()
