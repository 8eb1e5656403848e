"""SVG texts are framed for the rasteriser."""

import pygame
import pytest

from game.canvas.commands import Linear, Radial, Shape, Stop
from game.canvas.geometry import Box
from game.engine.svg import framed, rasterised, shape_svg, view_of
from tests.engine.sketches import colour

RED = (
    '<svg xmlns="http://www.w3.org/2000/svg" {}><rect width="10" height="20" fill="#FF0000"/></svg>'
)


@pytest.mark.parametrize(
    ("attributes", "view"),
    [
        ('viewBox="1 2 30 40"', (1, 2, 30, 40)),
        ("viewBox='-5.5,-6 30 40' width='9'", (-5.5, -6, 30, 40)),
        ('width="24px" height="12"', (0, 0, 24, 12)),
    ],
)
def test_the_view_comes_from_the_view_box_or_else_from_the_size(
    attributes: str, view: tuple[float, ...]
) -> None:
    assert view_of(RED.format(attributes)) == view


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<g/>",
        RED.format(""),
        RED.format('width="100%" height="50%"'),
        RED.format('viewBox="0 0 0 40"'),
        RED.format('viewBox="0 0 10"'),
    ],
)
def test_a_drawing_without_a_size_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="drawing"):
        view_of(text)


def test_framing_shows_a_part_stretched_to_the_size_and_keeps_other_attributes() -> None:
    text = RED.format('viewBox="0 0 10 20" width="5" fill="none" preserveAspectRatio="xMidYMid"')
    part = framed(text, (5, 10, 10, 10), (40, 20))
    assert 'fill="none"' in part
    assert part.count("width=") == 2
    surface = rasterised(part, (40, 20)).whole((40, 20))
    assert surface.get_size() == (40, 20)
    assert colour(surface, 19, 19) == "#FF0000"
    assert surface.get_at((21, 10)).a == 0


def test_margins_in_which_nothing_shows_are_not_kept() -> None:
    raster = rasterised(RED.format('viewBox="-5 -10 20 40"'), (40, 80))
    assert (raster.surface.get_size(), raster.left, raster.top) == ((20, 40), 10, 20)
    assert colour(raster.surface, 0, 0) == "#FF0000"


def test_a_drawing_that_shows_nothing_is_one_empty_pixel() -> None:
    raster = rasterised(RED.format('viewBox="50 50 20 40"'), (40, 80))
    assert raster.surface.get_size() == (1, 1)
    assert raster.surface.get_at((0, 0)).a == 0


def test_what_is_not_a_drawing_raises() -> None:
    with pytest.raises(pygame.error):
        rasterised("nothing", (4, 4))


def shape(**fields: object) -> Shape:
    plain = Shape(Box(0, 0, 20, 20), "M0,0 L20,0 L20,20 L0,20Z")
    return plain._replace(**fields)  # type: ignore[arg-type]


def test_a_linear_gradient_runs_along_its_line() -> None:
    stops = (Stop(0, "#FF0000"), Stop(1, "#0000FF"))
    surface = rasterised(
        shape_svg(shape(fill=Linear(0, 0, 20, 0, stops)), (40, 40)), (40, 40)
    ).whole((40, 40))
    left, right = surface.get_at((1, 20)), surface.get_at((38, 20))
    assert left.r > 240
    assert left.b < 15
    assert right.b > 240
    assert right.r < 15


def test_a_radial_gradient_fades_from_its_centre() -> None:
    fill = Radial(10, 10, 10, (Stop(0, "#FFFFFF"), Stop(1, "#FFFFFF", 0)))
    surface = rasterised(shape_svg(shape(fill=fill), (40, 40)), (40, 40)).whole((40, 40))
    assert surface.get_at((20, 20)).a > 240
    assert surface.get_at((1, 1)).a < 5


def test_a_dashed_line_has_gaps_of_the_length_asked_for() -> None:
    line = shape(path="M0,10 L20,10", stroke="#FF0000", stroke_width=4, dash=(5, 5))
    surface = rasterised(shape_svg(line, (20, 20)), (20, 20)).whole((20, 20))
    drawn = [surface.get_at((x, 10)).a > 127 for x in range(20)]
    assert drawn == [True] * 5 + [False] * 5 + [True] * 5 + [False] * 5


def test_a_shape_without_fill_or_stroke_is_empty() -> None:
    surface = rasterised(shape_svg(shape(stroke="#FF0000"), (20, 20)), (20, 20)).whole((20, 20))
    assert not surface.get_bounding_rect()
