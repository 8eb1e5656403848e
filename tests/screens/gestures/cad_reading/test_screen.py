"""The screen of the drawing reading: every stage is drawn, what is dragged lands in reach."""

from dataclasses import replace
from typing import Any

import pytest

from game.canvas.areas import Sheet
from game.canvas.commands import Shape, Text
from game.gestures.cad_reading.fit import Spot
from game.gestures.cad_reading.reach import reach
from game.gestures.cad_reading.solid import View
from game.gestures.cad_reading.state import Reading
from game.gestures.registry import GESTURES
from game.screens.board import Board
from game.screens.gestures.cad_reading.paper import paint_truth, paint_view
from game.session.commands import DoMove
from tests.gestures.reference import solved
from tests.screens.cases import Case, drawn, ui_of
from tests.screens.gestures.stages import shown
from tests.screens.placed import placed
from tests.screens.sittings import SHIPPED
from tests.screens.speaking import speaking

CAD = GESTURES["cad-reading"]
SIZE = (1280, 720)


def states(level: str = "charniere-enfant", seed: int = 1) -> list[Any]:
    return solved("cad-reading", level, seed)[0]


def sheet(state: Reading, level: str = "charniere-enfant") -> Sheet:
    return drawn(shown("cad-reading", level, state), Case(SIZE)).sheet


def words(state: Reading) -> set[str]:
    showing = drawn(shown("cad-reading", "charniere-enfant", state), Case(SIZE))
    return {item.leaf.text for item in placed(showing.own) if isinstance(item.leaf, Text)}


@pytest.mark.parametrize("level", ["charniere-courte", "charniere-enfant", "monture-fine"])
@pytest.mark.parametrize("seed", range(3))
def test_every_state_of_a_good_reading_is_drawn(level: str, seed: int) -> None:
    for state in states(level, seed):
        found = sheet(state, level)
        assert found.first in {area.id for area in found.areas}


def test_the_view_to_find_is_a_question_until_it_is_found() -> None:
    start = states()[0]
    assert "Dessus\u00a0?" in words(start)
    found = CAD.apply(start, ("answer", start.question.answer))
    assert "Dessus\u00a0?" not in words(found)


def test_a_drawing_that_was_refused_cannot_be_chosen_again() -> None:
    start = states()[0]
    wrong = next(o.name for o in start.question.offers if o.name != start.question.answer)
    refused = CAD.apply(start, ("answer", wrong))
    assert f"answer-{wrong}" not in {area.id for area in sheet(refused).areas}


def test_a_view_found_to_be_right_is_marked() -> None:
    second = next(s for s in states() if s.at == 1 and s.question.ask == "wrong")
    right = next(o.name for o in second.question.offers if o.name != second.question.answer)
    refused = CAD.apply(second, ("answer", right))
    before, after = (len(sheet(state).commands) for state in (second, refused))
    assert after != before
    assert f"answer-{right}" not in {area.id for area in sheet(refused).areas}


@pytest.mark.parametrize("part", ["hinge", "lens"])
def test_the_part_follows_a_finger_to_places_within_reach(part: str) -> None:
    state = next(s for s in states() if s.fitting and s.held == part)
    area = next(area for area in sheet(state).areas if area.id == "frame")
    known = {("place", str(x), str(y)) for x, y in reach(state)}
    for across, down in ((0.0, 0.0), (0.5, 0.5), (0.9, 0.2), (1.0, 1.0)):
        x, y = area.box.x + across * area.box.w, area.box.y + down * area.box.h
        action = area.dragged_to(x, y)
        assert isinstance(action, DoMove)
        assert action.move in known


def test_giving_up_shows_the_answer_while_reading_and_while_fitting() -> None:
    for state in (states()[0], *(s for s in states() if s.fitting and not s.over)):
        given = replace(state, verdict="given-up")
        assert sheet(given).first == "go-on"
    short = next(s for s in states("charniere-courte") if s.fitting)
    assert sheet(replace(short, verdict="given-up"), "charniere-courte").first == "go-on"


def test_a_part_far_from_its_place_warms_its_rules() -> None:
    state = next(s for s in states() if s.fitting)
    near = replace(state, hinge=Spot(250, 80))
    assert sheet(near).commands != sheet(replace(state, hinge=Spot(210, 60))).commands


def test_a_drawing_without_lines_paints_nothing() -> None:
    board = Board(ui_of(shown("cad-reading", "charniere-enfant", states()[0]), Case(SIZE)))
    paint_view(board, View(1, 1, ()), 0, 0, 10)
    paint_truth(board, View(1, 1, ()), 0, 0, 10)
    assert not any(isinstance(command, Shape) for command in board.commands)


def at_the_edge() -> Reading:
    """The hinge as far to the right as it goes."""
    state: Reading = next(s for s in states() if s.fitting)
    while ("move", "right") in CAD.moves(state):
        state = CAD.apply(state, ("move", "right"))
    return state


@pytest.mark.parametrize("size", [SIZE, (1024, 768), (1080, 1920)])
def test_the_arrows_stay_where_they_are_when_one_leads_nowhere(size: tuple[int, int]) -> None:
    free, edge = next(s for s in states() if s.fitting), at_the_edge()
    before, after = (
        {area.id: area.box for area in _fitting(state, Case(size)).areas} for state in (free, edge)
    )
    assert "move-right" in before
    assert "move-right" not in after
    arrows = ("move-left", "move-up", "move-down", "validate")
    assert [before[name] for name in arrows] == [after[name] for name in arrows]


def test_the_focus_stays_on_the_arrow_that_has_just_closed() -> None:
    found = _fitting(at_the_edge(), Case(SIZE, focus="move-right"))
    closed = next(area for area in found.areas if area.id == "move-right")
    assert closed.action is None
    assert closed.focusable


def _fitting(state: Reading, case: Case) -> Sheet:
    return drawn(shown("cad-reading", "charniere-enfant", state), case).sheet


def test_english_asks_without_a_space() -> None:
    with speaking(SHIPPED, "en"):
        assert "Top?" in words(states()[0])
