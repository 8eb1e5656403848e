"""The screen of the press: what each defect looks like, what the table shows, every width."""

from dataclasses import replace

import pytest

from game.app.sheets import sheet_of
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.gestures.injection_settings.job import Settings
from game.gestures.injection_settings.moulding import DEFECTS, Part
from game.gestures.injection_settings.state import SERIES, Press
from game.screens.board import Board
from game.screens.gestures.injection_settings.front import front
from tests.gestures.reference import solved
from tests.screens.cases import Case, Drawn, drawn, ui_of
from tests.screens.gestures.stages import shown, stage

NAME, LEVEL = "injection-settings", "a-montures-enfant"
ANY = Settings(240, 900, 550, 3, 5)
BOX = Box(0, 0, 200, 100)


def sheet(state: Press, case: Case) -> Drawn:
    return drawn(shown(NAME, LEVEL, state), case)


def tried(*defects: str) -> Press:
    """A press after one part with these defects."""
    parts = (Part(ANY, tuple((d, 2) for d in DEFECTS if d in defects)),)
    state: Press = solved(NAME, LEVEL, 1)[0][0]
    return replace(state, settings=ANY, parts=parts)


def painted(part: Part | None) -> list[Shape]:
    board = Board(ui_of(stage(NAME, LEVEL, "start"), Case((1280, 720))))
    front(board, BOX, "PP", part)
    return [c for c in board.commands if isinstance(c, Shape)]


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_is_seen_on_the_part(defect: str) -> None:
    assert painted(tried(defect).parts[0]) != painted(None)


def test_a_short_part_hides_the_sink_where_there_is_no_matter() -> None:
    both, sink = (painted(tried(*d).parts[0]) for d in (("short", "sink"), ("sink",)))
    assert len(both) == len(sink) - 1


@pytest.mark.parametrize("size", [(1280, 720), (1024, 768), (1080, 1920)])
def test_the_table_is_whole_where_there_is_room(size: tuple[int, int]) -> None:
    spoken = sheet(tried("warp"), Case(size)).sheet.spoken
    rows = sum(
        line.startswith(("Incompl", "Brûl", "Bavure", "Retass", "Voilage")) for line in spoken
    )
    assert rows == (1 if size == (1024, 768) else 5)


def test_a_series_shows_each_of_its_parts() -> None:
    good, bad = Part(ANY, ()), Part(ANY, (("sink", 1),))
    state = replace(tried("sink"), series=(good, bad) * (SERIES // 2))
    told = sheet(state, Case((1280, 720))).sheet.spoken
    assert any("10 bonnes sur 20" in line for line in told)


@pytest.mark.parametrize(
    ("size", "scale", "columns"),
    [((1280, 720), 1.0, 3), ((1280, 720), 1.5, 2), ((1024, 768), 1.0, 2), ((1080, 1920), 1.0, 2)],
)
def test_the_settings_stand_in_as_many_columns_as_fit(
    size: tuple[int, int], scale: float, columns: int
) -> None:
    areas = sheet(tried("warp"), Case(size, scale)).sheet.areas
    assert len({area.box.x for area in areas if area.id.endswith("-less")}) == columns


def test_a_pressed_knob_is_lit() -> None:
    showing = shown(NAME, LEVEL, tried("warp"))
    ui = ui_of(showing, Case((1280, 720)))
    lit = sheet_of(showing, ui._replace(pressed="melt-more"))
    assert sheet_of(showing, ui).commands != lit.commands
