"""Names in, SVG out."""

from pathlib import Path

import pytest

from game.drawings.missing import MissingDrawing
from game.drawings.source import Drawings
from tests.drawings.nanosvg import faults
from tests.drawings.pixels import raster


def test_a_recoloured_icon_takes_the_new_colours(drawings: Drawings) -> None:
    red = drawings.svg("icons/check", (), (("#fffcf5", "#B3261E"),))
    assert "#B3261E" in red
    assert "#FFFCF5" not in red
    assert "#FFFCF5" in drawings.svg("icons/check")


def test_recolouring_swaps_two_colours_at_once(drawings: Drawings) -> None:
    night = drawings.svg("icons/speech")
    swapped = drawings.svg("icons/speech", (), (("#FFFCF5", "#11213A"), ("#11213A", "#FFFCF5")))
    assert swapped.count("#11213A") == night.count("#FFFCF5")
    assert swapped.count("#FFFCF5") == night.count("#11213A")


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("icons/nothing", ()),
        ("people/nobody", ()),
        ("people/nadia-benali", (("mood", "cross"),)),
        ("people/nadia-benali", (("frame", "back"),)),
        ("people/nadia-benali", (("hat", "red"),)),
        ("people/nadia-benali", (("blink", "yes"),)),
        ("brand/title-round", ()),
        ("brand/title-wide", (("size", "huge"),)),
        ("../main", ()),
        ("icons/../../main", ()),
        ("check", ()),
        ("", ()),
    ],
)
def test_an_unknown_drawing_is_told_in_one_sentence(
    drawings: Drawings, name: str, variant: tuple[tuple[str, str], ...]
) -> None:
    with pytest.raises(MissingDrawing) as told:
        drawings.svg(name, variant)
    assert told.value.name == name
    assert str(told.value).startswith(f"Le dessin « {name} » n’existe pas")
    assert str(told.value).endswith(".")


def test_a_missing_part_is_told_too(tmp_path: Path, drawings: Drawings) -> None:
    empty = Drawings(tmp_path, {"nadia": drawings._people["nadia-benali"]})
    with pytest.raises(MissingDrawing, match="people/faces/oval"):
        empty.svg("people/nadia")


def test_aspects_are_those_of_the_view_boxes(drawings: Drawings) -> None:
    assert drawings.aspect("icons/check") == 1
    assert drawings.aspect("brand/logo-night") == 2.5
    assert drawings.aspect("people/nadia-benali", (("frame", "bust"),)) == pytest.approx(440 / 462)
    assert drawings.aspect("people/nadia-benali") == 0.5
    assert drawings.aspect("people/nadia-benali", (("frame", "head"),)) == 1
    assert drawings.aspect("brand/title-tall") == 720 / 1280
    assert drawings.aspect("brand/title-wide", (("size", "1152x720"),)) == 1.6


def test_a_file_without_view_box_has_no_aspect(tmp_path: Path) -> None:
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "odd.svg").write_text("<svg/>", encoding="utf-8")
    with pytest.raises(MissingDrawing, match="viewBox"):
        Drawings(tmp_path, {}).aspect("icons/odd")


def test_a_place_is_named_with_its_form(tmp_path: Path) -> None:
    (tmp_path / "places").mkdir()
    (tmp_path / "places" / "hall.tall.svg").write_text("a tall hall", encoding="utf-8")
    drawings = Drawings(tmp_path, {})
    assert drawings.svg("places/hall.tall") == "a tall hall"
    with pytest.raises(MissingDrawing):
        drawings.svg("places/hall.round")


def test_a_person_takes_the_mood_and_pose_asked_for(drawings: Drawings) -> None:
    name = "people/nadia-benali"
    usual = drawings.svg(name)
    assert drawings.svg(name, (("mood", "smile"), ("pose", "hip"))) == usual
    assert drawings.svg(name, (("mood", "focus"),)) != usual
    assert drawings.svg(name, (("pose", "tablet"),)) != usual
    assert drawings.svg(name, (("blink", "0"), ("rim", "0"))) == usual


@pytest.mark.parametrize("form", ["wide", "classic", "tall"])
def test_the_title_landscape_fills_its_frame(drawings: Drawings, form: str) -> None:
    svg = drawings.svg(f"brand/title-{form}")
    assert faults(svg) == []
    picture = raster(svg, 160, 160)
    w, h = picture.get_size()
    corners = {picture.get_at((x, y))[3] for x in (0, w // 2, w - 1) for y in (0, h // 2, h - 1)}
    assert corners == {255}
