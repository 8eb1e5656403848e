"""The screen of metrology: the scales stand to the hundredth, places are offered."""

from dataclasses import replace
from typing import Any

import pytest

from game.app.sheets import sheet_of
from game.canvas.areas import Sheet
from game.canvas.commands import Shape, Text
from game.canvas.geometry import Box
from game.gestures.metrology.rules import METROLOGY
from game.gestures.metrology.state import Measuring
from game.screens.board import Board
from game.screens.gestures.metrology.caliper import DIVISION, caliper
from game.screens.gestures.metrology.cmm import cmm
from game.screens.gestures.metrology.figures import millimetres
from game.screens.gestures.metrology.marks import Mark, marks
from game.screens.gestures.metrology.micrometer import micrometer
from tests.gestures.reference import levels
from tests.screens.cases import Case, ui_of
from tests.screens.gestures.stages import shown

SCENE = Box(0, 0, 780, 380)
CASE = Case((1280, 720))


def at(level: str, *moves: tuple[str, ...], **changed: Any) -> Measuring:
    """A shipped level after some moves, its instrument at zero."""
    state = METROLOGY.start(levels()["metrology", level], 1)
    for move in (("zero",), *moves):
        state = METROLOGY.apply(state, move)
    return replace(state, **changed)


def board() -> Board:
    showing = shown("metrology", "b-bague", at("b-bague"))
    return Board(ui_of(showing, CASE))


def sheet(level: str, state: Measuring, **ui: Any) -> Sheet:
    showing = shown("metrology", level, state)
    return sheet_of(showing, ui_of(showing, CASE)._replace(**ui))


def numbers(painted: Board) -> dict[str, Text]:
    """The numbers of straight scales; those of the thimble begin at its marks."""
    return {c.text: c for c in painted.commands if isinstance(c, Text) and c.align == "centre"}


def test_fifty_divisions_of_the_vernier_are_forty_nine_millimetres() -> None:
    assert pytest.approx(49) == 50 * DIVISION


def test_the_magnifier_follows_the_digits_of_the_player() -> None:
    state = at("b-bague", ("place", "step-1"))
    near, far = board(), board()
    caliper(near, SCENE, replace(state, written=2004))
    caliper(far, SCENE, replace(state, written=2090))
    assert {"02", "04", "06"} <= set(numbers(near))
    assert {"88", "90", "92"} <= set(numbers(far))


@pytest.mark.parametrize("place", ["step-1", "bore", "length"])
def test_each_place_is_held_in_its_own_way(place: str) -> None:
    held, empty = board(), board()
    caliper(held, SCENE, at("b-bague", ("place", place)))
    caliper(empty, SCENE, at("b-bague"))
    assert len(held.commands) > len(empty.commands)


def test_the_micrometer_shows_small_sizes_larger() -> None:
    small, large = board(), board()
    micrometer(small, SCENE, at("c-micrometre", ("place", "step-3")))
    micrometer(large, SCENE, at("c-micrometre", ("place", "step-1")))
    gap = [numbers(b)["5"].x - numbers(b)["0"].x for b in (small, large)]
    assert gap[0] > gap[1]


def test_the_micrometer_holds_a_length_and_offers_no_size_beyond_its_range() -> None:
    state = at("c-micrometre")
    assert ("place", "length") not in METROLOGY.moves(state)
    short = state.part._replace(steps=state.part.steps[1:2])
    bar, round_ = board(), board()
    for painted, place in ((bar, "length"), (round_, "step-1")):
        micrometer(painted, SCENE, replace(state, part=short, place=place))
    assert bar.commands != round_.commands


def test_a_micrometer_with_nothing_in_it_shows_its_zero_even_in_a_narrow_window() -> None:
    wide, narrow = board(), board()
    micrometer(wide, SCENE, at("c-micrometre"))
    micrometer(narrow, SCENE._replace(w=160), at("c-micrometre"))
    assert len(wide.commands) > len(narrow.commands)
    assert any(isinstance(c, Text) and c.text == "0" for c in narrow.commands)


def test_marks_outside_of_the_box_are_left_out() -> None:
    painted = board()
    marks(painted, Box(0, 0, 100, 50), [Mark(-20, 10, 8, "1"), Mark(400, 10, 8, "2")])
    assert painted.commands == []


def test_a_seat_that_was_probed_is_a_place_no_more() -> None:
    state = at("d-machine-a-mesurer", ("probe", "p3"))
    ids = {area.id for area in sheet("d-machine-a-mesurer", state).areas}
    assert "seat-3" not in ids
    assert {"seat-0", "seat-11"} <= ids
    whole = replace(state, points=tuple(range(12)))
    assert sheet("d-machine-a-mesurer", whole).first == "erase"


def test_points_that_are_bunched_draw_a_wider_band() -> None:
    def band(*seats: int) -> float:
        painted = board()
        cmm(painted, SCENE, at("d-machine-a-mesurer", points=seats))
        widths = [
            c.stroke_width for c in painted.commands if isinstance(c, Shape) and c.opacity == 0.7
        ]
        return max(widths)

    assert band(0, 1, 2) > 4 * band(0, 4, 8)


def test_when_it_is_over_the_machine_offers_no_place() -> None:
    state = at("d-machine-a-mesurer", ("probe", "p3"), given_up=True)
    assert [
        area.id for area in sheet("d-machine-a-mesurer", state).areas if "seat" in area.id
    ] == []


@pytest.mark.parametrize("name", ["place-length", "seat-1", "tens-more"])
def test_what_has_the_focus_or_is_pressed_looks_so(name: str) -> None:
    level = "d-machine-a-mesurer" if name.startswith("seat") else "b-bague"
    moves = () if level == "d-machine-a-mesurer" else (("place", "step-1"),)
    state = at(level, *moves)
    plain = sheet(level, state, focus="")
    assert sheet(level, state, focus=name).commands != plain.commands
    if name != "place-length":
        assert sheet(level, state, focus="", pressed=name).commands != plain.commands


def test_the_focus_goes_to_what_is_left_to_do() -> None:
    state = at("b-bague")
    assert sheet("b-bague", state).first == "place-step-1"
    assert sheet("b-bague", METROLOGY.apply(state, ("place", "bore"))).first == "hundredths-more"
    noted = at("b-bague", ("place", "bore"), ("note",))
    assert sheet("b-bague", noted).first == "again"
    last = replace(noted, readings=noted.readings * 4)
    assert sheet("b-bague", last).first == "conform"


def test_sizes_are_written_with_a_true_minus() -> None:
    ui = board().ui
    assert millimetres(ui, -43, 3, signed=True) == "−0,043"
    assert millimetres(ui, 12_020, 2) == "12,02"
