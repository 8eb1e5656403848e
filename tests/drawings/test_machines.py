"""Machines and electrical components, and the table that documents them."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.drawings.cast import ASSETS
from tests.drawings.nanosvg import faults
from tests.drawings.pixels import painted, raster

FOLDER = ASSETS / "machines"
FILES = sorted(FOLDER.glob("*.svg"))
ROW = re.compile(r"\| `(?P<name>[\w-]+)` \| (?P<width>\d+) × (?P<height>\d+) \|")
FOR_THE_GESTURE = {
    "breaker", "fuse-holder", "emergency-stop", "start-button", "thermal-relay", "contactor",
    "terminal-block", "motor", "lamp", "multimeter", "probe-red", "probe-black", "padlock", "tag",
    "key", "robot", "conveyor", "cabinet",
}  # fmt: skip


def documented() -> dict[str, tuple[int, int]]:
    """Name: (width, height) of each drawing of the README's table."""
    rows = ROW.finditer((FOLDER / "README.md").read_text(encoding="utf-8"))
    return {row["name"]: (int(row["width"]), int(row["height"])) for row in rows}


def size(path: Path) -> tuple[int, int]:
    box = ET.parse(path).getroot().attrib["viewBox"].split()
    return int(box[2]), int(box[3])


def test_everything_that_the_first_gesture_needs_is_drawn() -> None:
    assert {path.stem for path in FILES} >= FOR_THE_GESTURE


def test_the_table_tells_each_drawing_and_its_size() -> None:
    assert documented() == {path.stem: size(path) for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_machine_is_drawn_by_the_rules(path: Path) -> None:
    svg = path.read_text(encoding="utf-8")
    assert faults(svg, most=249) == []
    width, height = size(path)
    assert painted(raster(svg, width, height)) > 0.05


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_parts_of_a_machine_have_names(path: Path) -> None:
    names = [group.get("id") for group in ET.parse(path).iter() if group.tag.endswith("}g")]
    assert any(names)
    named = [name for name in names if name]
    assert len(named) == len(set(named))


def test_the_display_of_the_multimeter_is_left_empty_for_the_game() -> None:
    svg = (FOLDER / "multimeter.svg").read_text(encoding="utf-8")
    picture = raster(svg, 230, 420)
    shades = {tuple(picture.get_at((x, y))) for x in range(52, 168, 4) for y in range(68, 118, 4)}
    assert len(shades) == 1
