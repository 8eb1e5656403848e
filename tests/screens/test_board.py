"""A sheet in the making, and its windows."""

import pytest

from game.canvas.commands import Clip, Group
from game.canvas.geometry import Box
from game.screens.board import Board
from tests.screens.plain import board, plain, shapes, texts

WINDOW = Box(100, 100, 400, 200)


def rows(b: Board, count: int) -> Board:
    inner = Board(b.ui)
    for i in range(count):
        box = Box(110, 100.0 + 60 * i, 380, 50)
        inner.text(f"ligne {i}", box.x, box.y, "body", "#000000")
        inner.area(f"row-{i}", box, i, f"ligne {i}")
    return inner


def test_text_is_written_spoken_and_measured() -> None:
    b = board()
    height = b.text("un deux trois", 10, 20, "body", "#000000", 80)
    assert texts(b.commands) == ["un deux", "trois"]
    assert b.spoken == ["un deux trois"]
    assert height == 2 * b.ui.style("body", "#000000").line_height


def test_content_that_fits_its_window_does_not_scroll() -> None:
    b = board()
    assert b.window(WINDOW, rows(b, 3), 180) == 0
    assert shapes(b.commands) == []
    assert b.spoken == ["ligne 0", "ligne 1", "ligne 2"]


@pytest.mark.parametrize(("scroll", "moved"), [(0.0, 0.0), (50.0, 50.0), (999.0, 100.0)])
def test_taller_content_moves_with_its_areas_as_far_as_it_goes(scroll: float, moved: float) -> None:
    b = Board(plain()._replace(scroll=scroll))
    assert b.window(WINDOW, rows(b, 5), 300) == 100
    clip = b.commands[0]
    assert isinstance(clip, Clip)
    assert clip.box == WINDOW
    assert isinstance(clip.commands[0], Group)
    assert clip.commands[0].dy == -moved
    assert [a.box.y for a in b.areas] == [100 + 60 * i - moved for i in range(5)]
    assert all(a.window == WINDOW for a in b.areas)


def test_a_scroll_bar_shows_how_much_there_is_and_where_one_stands() -> None:
    def thumb(scroll: float) -> Box:
        b = Board(plain()._replace(scroll=scroll))
        b.window(WINDOW, rows(b, 5), 400)
        track, bar = shapes(b.commands)
        assert bar.box.h == track.box.h / 2
        assert track.box.y <= bar.box.y
        assert bar.box.bottom <= track.box.bottom + 0.01
        return bar.box

    assert thumb(0).y < thumb(100).y < thumb(200).y


def test_a_sheet_holds_everything_in_order() -> None:
    b = board(focus="a")
    b.rect(Box(0, 0, 10, 10), "#FFFFFF")
    b.area("a", Box(0, 0, 10, 10), "action", "A", ("1",))
    sheet = b.sheet("a", 12)
    assert (len(sheet.commands), sheet.first, sheet.scroll_by) == (1, "a", 12)
    assert b.focused("a")
    assert not b.focused("b")
