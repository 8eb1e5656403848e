"""The next screen's drawings are ready before it is shown."""

from threading import Event, current_thread, main_thread

import pygame
import pytest

from game.canvas.commands import Clip, Command, Group, Pairs, Picture, Text
from game.canvas.geometry import Box
from game.canvas.theme import INK
from game.engine import ahead
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
    """A source that counts, and tells when the last drawing of the screen is read. Whoever reads
    beside the test waits until it may go on."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.last = Event()
        self.go_on = Event()
        self.go_on.set()

    def __call__(self, name: str, variant: Pairs, recolour: Pairs) -> str:
        self.asked.append(name)
        if name == LAST.name:
            self.last.set()
        assert current_thread() is main_thread() or self.go_on.wait(PATIENCE)
        return source(name, variant, recolour)


def test_what_is_drawn_is_found_wherever_it_is() -> None:
    assert [type(c).__name__ for c in drawn(SCREEN)] == [
        "Shape", "Shape", "Picture", "Picture", "Picture", "Shape", "Shape", "Text", "Picture",
    ]  # fmt: skip


def test_lines_that_are_scrolled_away_are_left_out() -> None:
    lines = tuple(Text(f"{y}", 0, y, "text", 20, INK) for y in range(-100, 300, 50))
    shown = Clip(Box(0, 0, 300, 120), (Group(0, -50, lines),))
    assert [c.text for c in drawn((shown,)) if isinstance(c, Text)] == ["50", "100", "150"]
    inner = Clip(Box(0, 0, 300, 900), (Clip(Box(0, 40, 300, 60), lines),))
    assert [c.text for c in drawn((inner,)) if isinstance(c, Text)] == ["50"]


def test_a_frame_waits_for_many_lines_and_not_for_a_few() -> None:
    rasters = stock(source)
    beside = Ahead(rasters, done := Done())
    lines = tuple(Text(f"Réplique {n}", 0, 18 * n, "text", 20, INK) for n in range(40))
    assert beside.ready((*lines[:5], Text("", 0, 0, "text", 20, INK)), SQUARE)
    assert not beside.ready(lines, SQUARE)
    assert done.told.wait(PATIENCE)
    assert beside.ready(lines, SQUARE)
    beside.close()
    assert len(rasters.lines.rasters) == 40


class Done:
    """Counts how often the drawings of a frame are there."""

    def __init__(self) -> None:
        self.times = 0
        self.told = Event()

    def __call__(self) -> None:
        self.times += 1
        self.told.set()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawings of any size are worth waiting for."""
    monkeypatch.setattr(ahead, "LEAST", 1)
    monkeypatch.setattr(ahead, "WORTH", 1)


def test_painting_a_prepared_screen_reads_and_draws_nothing_more() -> None:
    reader = Reader()
    rasters = stock(reader)
    beside = Ahead(rasters)
    beside.prepare(SCREEN, SQUARE)
    assert reader.last.wait(PATIENCE)
    beside.close()
    made = (*(len(part.rasters) for part in rasters[:3]), len(reader.asked))
    Painter(rasters).paint(canvas(SQUARE), SCREEN)
    assert made == (*(len(part.rasters) for part in rasters[:3]), len(reader.asked))
    assert made[:3] == (3, 1, 1)


@pytest.mark.usefixtures("small")
def test_a_frame_is_ready_once_what_it_misses_was_drawn() -> None:
    done, rasters = Done(), stock(source)
    beside = Ahead(rasters, done)
    assert not beside.ready(SCREEN, SQUARE)
    assert done.told.wait(PATIENCE)
    assert beside.ready(SCREEN, SQUARE)
    beside.close()
    assert done.times == 1
    assert len(rasters.pictures.rasters) == 3


def test_a_frame_that_misses_little_draws_it_itself() -> None:
    beside = Ahead(stock(source))
    assert beside.ready(SCREEN, SQUARE)
    assert not beside.busy
    assert not beside.ready((rectangle(0, 0, 700, 700, "#1A3152", 0.5), *LARGE), SQUARE)
    beside.close()


LARGE = (Picture("wide", Box(0, 0, 700, 350), fit="cover"),)


@pytest.mark.usefixtures("small")
def test_what_a_frame_waits_for_goes_before_what_may_come() -> None:
    reader = Reader()
    reader.go_on.clear()
    beside = Ahead(stock(reader), lambda: reader.asked.append("shown"))
    beside.prepare((Picture("disc", Box(0, 0, 9, 9)), Picture("square", Box(0, 0, 9, 9))), SQUARE)
    while not reader.asked:
        assert beside.busy
    assert not beside.ready((LAST,), SQUARE)
    reader.go_on.set()
    while beside.busy:
        assert reader.go_on.wait(PATIENCE)
    beside.close()
    assert reader.asked == ["disc", "ring", "shown", "square"]


def test_what_may_come_leaves_room_for_what_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    reader = Reader()
    rasters = stock(reader)
    monkeypatch.setattr(rasters.pictures.rasters, "limit", 100_000)
    beside = Ahead(rasters)
    many = tuple(Picture("disc", Box(0, 0, w, w)) for w in range(100, 200))
    beside.prepare(many, SQUARE)
    while beside.busy:
        assert reader.go_on.wait(PATIENCE)
    beside.close()
    assert len(rasters.pictures.rasters) == 2


def test_closing_drops_what_is_left_to_do() -> None:
    reader = Reader()
    reader.go_on.clear()
    beside = Ahead(stock(reader))
    many = tuple(Picture(LAST.name, Box(0, 0, w, w)) for w in range(10, 60))
    beside.prepare(many, SQUARE)
    assert reader.last.wait(PATIENCE)
    beside.stop()
    reader.go_on.set()
    beside.close()
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
    monkeypatch.setattr(rasters.shapes, "raster", refused)
    beside = Ahead(rasters)
    beside.prepare(SCREEN, SQUARE)
    assert reader.last.wait(PATIENCE)
    beside.close()
