"""Shapes are painted where their box is, sharp at any scale."""

import pygame
import pytest

from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import chamfered, polygon
from game.canvas.theme import INK
from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.engine.shapes import Shapes, bounds, is_rectangle, plain
from tests.engine.sketches import SQUARE, colour, disc, own_stock, painted, rectangle


@pytest.mark.parametrize(
    "path",
    [
        chamfered(30, 20, 0),
        polygon([(0, 0), (30, 0), (30, 20), (0, 20)]),
        polygon([(0, 0), (0, 20), (30, 20), (30, 0)]),
        "M0 0L30 0L30 20L0 20L0 0Z",
    ],
)
def test_a_path_round_the_box_is_a_rectangle(path: str) -> None:
    assert is_rectangle(path, 30, 20)


@pytest.mark.parametrize(
    "path",
    [
        chamfered(30, 20, 4),
        chamfered(30, 20, 0, 5, "top-right"),
        polygon([(0, 0), (30, 0), (30, 20)]),
        polygon([(0, 0), (30, 20), (30, 0), (0, 20)]),
        polygon([(1, 0), (30, 0), (30, 20), (0, 20)]),
        "M0,0 L30,0 L30,20 L0,20",
        "M0,0 h30 v20 h-30 Z",
        "",
    ],
)
def test_another_path_is_not(path: str) -> None:
    assert not is_rectangle(path, 30, 20)


def test_a_rectangle_with_a_stroke_or_a_gradient_is_not_plain() -> None:
    flat = rectangle(0, 0, 10, 10, "#FF0000")
    assert plain(flat)
    assert not plain(flat._replace(stroke="#000000", stroke_width=2))
    assert not plain(flat._replace(fill=None))
    assert not plain(flat._replace(fill=Linear(0, 0, 0, 10, (Stop(0, "#FF0000"),))))


@pytest.mark.parametrize("side", [720, 900, 1080, 497])
def test_the_edges_of_a_panel_are_sharp_at_any_scale(side: int) -> None:
    panel = Shape(Box(101, 101, 303, 207), chamfered(303, 207, 16), "#FF0000")
    surface = painted(panel, size=(side, side))
    x, y, w, h = bounds(panel, 0, 0, side / 720)
    across, down = x + w // 2, y + h // 2
    assert [colour(surface, across, row) for row in (y - 1, y)] == [INK, "#FF0000"]
    assert [colour(surface, across, row) for row in (y + h - 1, y + h)] == ["#FF0000", INK]
    assert [colour(surface, column, down) for column in (x - 1, x)] == [INK, "#FF0000"]
    assert [colour(surface, column, down) for column in (x + w - 1, x + w)] == ["#FF0000", INK]


def test_opacity_mixes_a_shape_with_what_is_below() -> None:
    for half in (rectangle(0, 0, 40, 40, "#FFFFFF", 0.5), disc(20, 20, 20, "#FFFFFF", 0.5)):
        below = rectangle(0, 0, 40, 40, "#000000")
        assert colour(painted(below, half), 20, 20) in ("#7F7F7F", "#808080")


def test_a_see_through_rectangle_is_laid_without_a_raster_of_its_own() -> None:
    shelf = own_stock()
    surface = canvas(SQUARE)
    Painter(shelf).paint(
        surface,
        (rectangle(0, 0, 720, 720, "#000000"), rectangle(50, 60, 300, 290, "#FFFFFF", 0.5)),
    )
    assert len(shelf.shapes.rasters) == 0
    seen = pygame.mask.from_threshold(surface, "#808080", (2, 2, 2, 255))
    assert seen.count() == 300 * 290
    assert seen.get_bounding_rects() == [pygame.Rect(50, 60, 300, 290)]


def test_one_raster_serves_a_shape_in_any_place_and_at_any_opacity() -> None:
    shapes = Shapes()
    first = shapes.raster(disc(20, 20, 10, "#FF0000"), (20, 20))
    second = shapes.raster(disc(400, 300, 10, "#FF0000", 0.3), (20, 20))
    assert first is second
    assert shapes.raster(disc(20, 20, 10, "#00FF00"), (20, 20)) is not first
