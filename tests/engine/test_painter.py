"""Painting a frame after another gives the pixels of painting it alone."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.canvas.commands import Clip, Command, Group, Linear, Picture, Shape, Stop, Text
from game.canvas.geometry import Box
from game.canvas.paths import chamfered
from game.canvas.theme import INK
from game.engine.painter import Painter
from game.engine.pixels import canvas
from tests.engine.sketches import SQUARE, colour, disc, own_stock, painted, rectangle, same

STOCK = own_stock()

places = st.integers(-40, 700) | st.floats(-40, 700).map(lambda v: round(v, 1))
sides = st.integers(1, 300)
boxes = st.builds(Box, places, places, sides, sides)
opacities = st.sampled_from((1.0, 1.0, 0.6, 0.25, 0.0))
colours = st.sampled_from(("#FF0000", "#2F7D5D", "#FFFCF5", "#0B1628"))


@st.composite
def shapes(draw: st.DrawFn) -> Shape:
    box = draw(boxes)
    path = chamfered(box.w, box.h, draw(st.sampled_from((0, 0, 12))))
    gradient = Linear(0, 0, 0, box.h, (Stop(0, "#FF0000"), Stop(1, "#0000FF", 0.4)))
    fill = draw(colours | st.just(gradient))
    return Shape(box, path, fill, opacity=draw(opacities))


pictures = st.builds(
    Picture,
    st.sampled_from(("square", "disc", "wide", "ring")),
    boxes,
    fit=st.sampled_from(("contain", "cover", "fill")),
    opacity=opacities,
)
texts = st.builds(
    Text,
    st.sampled_from(("Étincelle", "la ligne s’arrête", "3 000 °C", "")),
    places,
    places,
    st.sampled_from(("title", "text", "strong", "italic")),
    st.sampled_from((20.0, 26.0, 34.0)),
    colours,
    st.sampled_from(("left", "centre", "right")),
    opacities,
    letters=st.sampled_from((0.0, 0.12)),
    words=st.sampled_from((0.0, 0.16)),
)
leaves: st.SearchStrategy[Command] = shapes() | pictures | texts


def nested(inner: st.SearchStrategy[Command]) -> st.SearchStrategy[Command]:
    several = st.lists(inner, max_size=4).map(tuple)
    moves = st.integers(-60, 60)
    return st.builds(Clip, boxes, several) | st.builds(Group, moves, moves, several, opacities)


commands = st.recursive(leaves, nested, max_leaves=6)


@st.composite
def frames(draw: st.DrawFn) -> list[tuple[Command, ...]]:
    """Frames that share much: each keeps, drops, moves and adds to what the one before showed."""
    pool = draw(st.lists(commands, min_size=1, max_size=8))
    frame = st.lists(st.sampled_from(pool), max_size=8).map(tuple)
    return draw(st.lists(frame, min_size=2, max_size=4))


@settings(max_examples=120, deadline=None)
@given(frames(), st.sampled_from(((180, 180), (225, 275), (320, 200))))
def test_painting_what_changed_gives_the_same_pixels_as_painting_everything(
    shown: list[tuple[Command, ...]], size: tuple[int, int]
) -> None:
    surface, painter = canvas(size), Painter(STOCK)
    for frame in shown:
        painter.paint(surface, frame)
        alone = canvas(size)
        Painter(STOCK).paint(alone, frame)
        assert same(surface, alone)


@settings(max_examples=60, deadline=None)
@given(frames())
def test_nothing_is_painted_out_of_the_rectangles_returned(
    shown: list[tuple[Command, ...]],
) -> None:
    surface, painter = canvas((240, 180)), Painter(STOCK)
    painter.paint(surface, shown[0])
    before = surface.copy()
    for area in painter.paint(surface, shown[1]):
        before.blit(surface, area, area)
    assert same(before, surface)


def test_an_equal_frame_is_not_painted() -> None:
    painter, surface = Painter(STOCK), canvas(SQUARE)
    assert painter.paint(surface, (disc(50, 50, 20, "#FF0000"),)) == [(0, 0, 720, 720)]
    assert painter.paint(surface, (disc(50, 50, 20, "#FF0000"),)) == []


def test_a_new_size_or_a_forgotten_frame_is_painted_in_full() -> None:
    painter, frame = Painter(STOCK), (disc(50, 50, 20, "#FF0000"),)
    painter.paint(canvas(SQUARE), frame)
    assert painter.paint(canvas((800, 720)), frame) == [(0, 0, 800, 720)]
    painter.forget()
    assert painter.paint(canvas((800, 720)), frame) == [(0, 0, 800, 720)]


def test_only_what_moved_is_painted() -> None:
    backdrop = rectangle(0, 0, 720, 720, "#1A3152")
    painter, surface = Painter(STOCK), canvas(SQUARE)
    painter.paint(surface, (backdrop, disc(100, 100, 20, "#FF0000")))
    areas = painter.paint(surface, (backdrop, disc(400, 100, 20, "#FF0000")))
    assert sorted(areas) == [(80, 80, 40, 40), (380, 80, 40, 40)]


def test_painting_order_is_list_order() -> None:
    red, blue = rectangle(0, 0, 40, 40, "#FF0000"), rectangle(20, 20, 40, 40, "#0000FF")
    assert colour(painted(red, blue), 30, 30) == "#0000FF"
    assert colour(painted(blue, red), 30, 30) == "#FF0000"


def test_where_nothing_is_drawn_the_frame_is_ink() -> None:
    assert colour(painted(), 300, 300) == INK


def test_a_clip_cuts_what_falls_out_of_it_and_clips_meet() -> None:
    red = rectangle(0, 0, 100, 100, "#FF0000")
    surface = painted(Clip(Box(10, 10, 50, 50), (Clip(Box(40, 0, 100, 100), (red,)),)))
    assert [colour(surface, x, 30) for x in (39, 40, 59, 60)] == [
        INK, "#FF0000", "#FF0000", INK,
    ]  # fmt: skip
    assert colour(surface, 50, 9) == INK


def test_a_group_moves_its_commands_and_groups_add_up() -> None:
    red = rectangle(0, 0, 10, 10, "#FF0000")
    surface = painted(Group(100, 50, (Group(10, 5, (red,)), Clip(Box(0, 0, 5, 5), (red,)))))
    assert [colour(surface, *at) for at in ((110, 55), (119, 64), (104, 54), (105, 54))] == [
        "#FF0000", "#FF0000", "#FF0000", INK,
    ]  # fmt: skip


def test_a_faded_group_fades_as_one() -> None:
    """Where two of its shapes overlap, only the upper one mixes with what is below."""
    below = rectangle(0, 0, 100, 100, "#000000")
    red, blue = rectangle(0, 0, 60, 60, "#FF0000"), rectangle(30, 30, 60, 60, "#0000FF")
    surface = painted(below, Group(5, 5, (red, blue), 0.5))
    r, g, b, _ = surface.get_at((50, 50))
    assert (r, g) == (0, 0)
    assert abs(b - 128) <= 1


def test_groups_fade_within_faded_groups() -> None:
    white = rectangle(0, 0, 60, 60, "#FFFFFF")
    below = rectangle(0, 0, 100, 100, "#000000")
    surface = painted(below, Group(0, 0, (Group(0, 0, (white,), 0.5),), 0.5))
    assert abs(surface.get_at((30, 30)).r - 64) <= 1


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768), (1080, 1920)])
def test_any_window_shows_the_short_side_as_720_units(size: tuple[int, int]) -> None:
    short = min(size)
    surface = painted(rectangle(0, 0, 360, 360, "#FF0000"), size=size)
    assert colour(surface, short // 2 - 1, short // 2 - 1) == "#FF0000"
    assert colour(surface, short // 2, short // 2) == INK


def test_the_clip_of_the_surface_is_left_open() -> None:
    surface = painted(Clip(Box(0, 0, 10, 10), (disc(5, 5, 5, "#FF0000"),)))
    assert surface.get_clip() == pygame.Rect(0, 0, *SQUARE)


def test_a_drawing_that_was_faded_is_copied_again_when_it_is_solid() -> None:
    """An alpha of 255 left on an opaque raster would cost sixty times the copy."""
    stock, surface = own_stock(), canvas(SQUARE)
    solid = Picture("square", Box(0, 0, 40, 40))
    Painter(stock).paint(surface, (solid, solid._replace(opacity=0.5)))
    raster = stock.pictures.raster(solid, (40, 40))
    assert raster.surface.get_alpha() is None
    Painter(stock).paint(surface, (Picture("disc", Box(0, 0, 40, 40), opacity=0.5),))
    faded = stock.pictures.raster(Picture("disc", solid.box), (40, 40))
    assert faded.surface.get_alpha() == 255


def test_a_larger_window_keeps_more_rasters() -> None:
    stock = own_stock()
    limits = []
    for size in ((480, 360), (1920, 1080), (7680, 4320)):
        stock.make_room(size)
        limits.append(stock.pictures.rasters.limit)
    assert limits[0] < limits[1] < 90_000_000
    assert limits[2] == 12 * 7680 * 4320


def test_what_is_wholly_covered_is_not_even_drawn() -> None:
    stock = own_stock()
    covered = Picture("disc", Box(100, 100, 50, 50))
    covers: tuple[Command, ...] = (
        rectangle(0, 0, 720, 720, "#1A3152"),
        Picture("square", Box(0, 0, 720, 720)),
    )
    for cover in covers:
        Painter(stock).paint(canvas(SQUARE), (covered, cover))
    assert len(stock.pictures.rasters) == 1


def test_what_shows_through_a_cover_is_drawn() -> None:
    covers: tuple[Command, ...] = (
        rectangle(0, 0, 720, 720, "#FF0000", 0.5),
        Picture("disc", Box(0, 0, 720, 720)),
        Group(0, 0, (rectangle(0, 0, 720, 720, "#FF0000"),), 0.5),
        rectangle(0, 0, 719, 720, "#FF0000"),
    )
    for cover in covers:
        stock = own_stock()
        Painter(stock).paint(canvas(SQUARE), (Picture("ring", Box(100, 100, 50, 50)), cover))
        ring = Picture("ring", Box(0, 0, 50, 50))
        drawn = len(stock.pictures.rasters)
        stock.pictures.raster(ring, (50, 50))
        assert len(stock.pictures.rasters) == drawn
