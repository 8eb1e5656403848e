"""The next screen's drawings are ready before it is shown."""

from threading import Event

import pygame
import pytest

from game.canvas.commands import Clip, Command, Group, Pairs, Picture, Text
from game.canvas.geometry import Box
from game.canvas.theme import INK
from game.engine.ahead import Ahead, drawn
from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.engine.stock import stock
from tests.engine.sketches import SQUARE, disc, rectangle, source

#: long enough for any machine; never waited for when all is well
PATIENCE = 30

LAST = Picture("ring", Box(0, 0, 50, 50))

SCREEN: tuple[Command, ...] = (
    rectangle(0, 0, 720, 720, "#1A3152"),
    rectangle(0, 0, 720, 720, "#1A3152", 0.5),
    Picture("disc", Box(0, 0, 200, 100)),
    Picture("square", Box(0, 0, 0, 100)),
    Clip(Box(0, 0, 300, 300), (Picture("wide", Box(0, 0, 200, 100), fit="cover"),)),
    Group(5, 5, (disc(50, 50, 20, "#FF0000"), disc(0, 0, 0, "#FF0000")), 0.5),
    Text("Bonjour", 0, 0, "text", 26, INK),
    LAST,
)


class Reader:
    """A source that counts, and tells when the last drawing of the screen is read."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.last = Event()
        self.go_on = Event()
        self.go_on.set()

    def __call__(self, name: str, variant: Pairs, recolour: Pairs) -> str:
        self.asked.append(name)
        if name == LAST.name:
            self.last.set()
        assert self.go_on.wait(PATIENCE)
        return source(name, variant, recolour)


def test_shapes_and_pictures_are_found_wherever_they_are() -> None:
    assert [type(c).__name__ for c in drawn(SCREEN)] == [
        "Shape", "Shape", "Picture", "Picture", "Picture", "Shape", "Shape", "Picture",
    ]  # fmt: skip


def test_painting_a_prepared_screen_reads_and_draws_nothing_more() -> None:
    reader = Reader()
    rasters = stock(reader)
    ahead = Ahead(rasters)
    ahead.prepare(SCREEN[:1], SQUARE)
    ahead.prepare(SCREEN, SQUARE)
    assert reader.last.wait(PATIENCE)
    ahead.close()
    made = (len(rasters.pictures.rasters), len(rasters.shapes.rasters), len(reader.asked))
    Painter(rasters).paint(canvas(SQUARE), SCREEN)
    now = (len(rasters.pictures.rasters), len(rasters.shapes.rasters), len(reader.asked))
    assert made == now
    assert made[:2] == (3, 2)


def test_closing_drops_what_is_left_to_do() -> None:
    reader = Reader()
    reader.go_on.clear()
    ahead = Ahead(stock(reader))
    many = tuple(Picture(LAST.name, Box(0, 0, w, w)) for w in range(10, 60))
    ahead.prepare(many, SQUARE)
    assert reader.last.wait(PATIENCE)
    ahead.stop()
    reader.go_on.set()
    ahead.close()
    assert len(reader.asked) <= 2


def test_closing_without_a_request_starts_nothing() -> None:
    Ahead(stock(source)).close()


def test_a_shape_that_cannot_be_drawn_is_left_to_the_painting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_args: object) -> pygame.Surface:
        raise pygame.error("out of memory")

    reader = Reader()
    rasters = stock(reader)
    monkeypatch.setattr(rasters.shapes, "surface", refused)
    ahead = Ahead(rasters)
    ahead.prepare(SCREEN, SQUARE)
    assert reader.last.wait(PATIENCE)
    ahead.close()
