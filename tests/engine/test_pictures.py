"""Drawings are fitted, recoloured, kept, and replaced by a crossed frame when they fail."""

import logging

import pytest

from game.canvas.commands import Pairs, Picture
from game.canvas.geometry import Box
from game.canvas.theme import INK
from game.engine.painter import Painter
from game.engine.pictures import UNUSED, Pictures, covering
from game.engine.pixels import canvas
from game.engine.stock import stock
from tests.engine.sketches import colour, painted, source


def test_contain_keeps_a_drawing_whole_and_centred() -> None:
    surface = painted(Picture("square", Box(100, 100, 200, 100)))
    assert [colour(surface, x, 150) for x in (149, 150, 249, 250)] == [
        INK, "#FF0000", "#FF0000", INK,
    ]  # fmt: skip


def test_cover_fills_the_box_and_cuts_what_is_over() -> None:
    assert covering((0, 0, 80, 40), (100, 100)) == (20, 0, 40, 40)
    surface = painted(Picture("disc", Box(0, 0, 200, 100), fit="cover"))
    assert colour(surface, 100, 0) == "#2F7D5D"
    assert colour(surface, 100, 99) == "#2F7D5D"
    assert colour(surface, 100, 100) == INK


def test_fill_stretches_to_the_box() -> None:
    surface = painted(Picture("wide", Box(0, 0, 50, 100), fit="fill"))
    assert (colour(surface, 0, 0), colour(surface, 49, 99)) == ("#0000FF", "#0000FF")


def test_recolouring_asks_the_source_for_other_colours() -> None:
    surface = painted(Picture("square", Box(0, 0, 40, 40), recolour=(("#FF0000", "#123456"),)))
    assert colour(surface, 20, 20) == "#123456"


def test_opacity_mixes_a_drawing_with_what_is_below_even_without_alpha_channel() -> None:
    surface = painted(
        Picture("square", Box(0, 0, 40, 40)),
        Picture("square", Box(0, 0, 40, 40), recolour=(("#FF0000", "#0000FF"),), opacity=0.5),
    )
    r, g, b, _ = surface.get_at((20, 20))
    assert abs(r - 128) <= 1
    assert g == 0
    assert abs(b - 128) <= 1


def test_a_drawing_of_no_size_paints_nothing() -> None:
    assert colour(painted(Picture("square", Box(10, 10, 0, 40))), 10, 20) == INK


class Counted:
    """A source that remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, name: str, variant: Pairs, recolour: Pairs) -> str:
        self.asked.append(name)
        return source(name, variant, recolour)


def test_a_drawing_is_read_once_for_each_raster() -> None:
    counted = Counted()
    painter = Painter(stock(counted))
    surface = canvas((720, 720))
    for x in range(5):
        painter.paint(surface, (Picture("disc", Box(x, 0, 40, 40)),))
    painter.paint(surface, (Picture("disc", Box(0, 0, 60, 60)),))
    assert counted.asked == ["disc", "disc"]


def test_texts_read_but_never_drawn_do_not_pile_up() -> None:
    counted = Counted()
    pictures = Pictures(counted)
    pictured = [
        Picture("disc", Box(0, 0, 9, 9), recolour=(("#2F7D5D", f"#0000{n:02X}"),))
        for n in range(UNUSED + 1)
    ]
    for picture in pictured:
        pictures.bounds(picture, 0, 0, 1)
    pictures.raster(pictured[0], (9, 9))
    assert len(counted.asked) == UNUSED + 2


@pytest.mark.parametrize("text", ["", "<svg", "<svg><rect/></svg>", None])
def test_a_failing_drawing_shows_a_crossed_frame_and_is_told_once(
    text: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(name: str, _variant: Pairs, _recolour: Pairs) -> str:
        if text is None:
            raise KeyError(name)
        return text

    painter = Painter(stock(broken))
    surface = canvas((720, 720))
    with caplog.at_level(logging.WARNING):
        painter.paint(surface, (Picture("perdu", Box(0, 0, 48, 48)),))
        painter.paint(surface, (Picture("perdu", Box(0, 0, 96, 96)),))
    assert [colour(surface, *at) for at in ((0, 0), (48, 48), (95, 0))] == ["#8A2446"] * 3
    assert colour(surface, 48, 20) == INK
    assert len(caplog.records) == 1
    assert "« perdu »" in caplog.text


def test_rasters_stay_within_their_bytes() -> None:
    pictures = Pictures(source, limit=50_000)
    for side in range(20, 90):
        pictures.raster(Picture("disc", Box(0, 0, side, side)), (side, side))
    assert 0 < pictures.rasters.held <= 50_000
