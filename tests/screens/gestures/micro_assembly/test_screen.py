"""The screen of the micro-assembly: every part has its drawing, a finger reaches the target."""

from dataclasses import replace
from typing import Any

import pytest

from game.app.sheets import sheet_of
from game.canvas.areas import Sheet
from game.gestures.micro_assembly.form import SHAPES
from game.gestures.micro_assembly.state import Bench, Offset
from game.gestures.registry import GESTURES
from game.screens.gestures.micro_assembly.drawings import DRAWINGS, drawing
from game.screens.gestures.micro_assembly.patches import Lie, laid
from game.screens.gestures.micro_assembly.tray import titled
from game.session.commands import DoMove
from tests.gestures.reference import solved
from tests.screens.cases import Case, drawn, ui_of
from tests.screens.gestures.stages import shown

MICRO = GESTURES["micro-assembly"]
LEVELS = ("charniere-ressort", "circuit-imprime", "echappement")


def states(level: str = "charniere-ressort") -> list[Any]:
    return solved("micro-assembly", level, 1)[0]


def sheet(state: Bench, level: str = "charniere-ressort") -> Sheet:
    return drawn(shown("micro-assembly", level, state), Case((1280, 720))).sheet


@pytest.mark.parametrize("level", LEVELS)
def test_every_state_of_a_good_assembly_is_drawn(level: str) -> None:
    for state in states(level):
        found = sheet(state, level)
        assert found.first in {area.id for area in found.areas}


def test_every_shape_of_the_form_has_its_drawing_in_its_box() -> None:
    assert set(DRAWINGS) == set(SHAPES)
    for shape in SHAPES:
        for patch in drawing(shape, 1.0):
            assert all(abs(x) <= 1.1 and abs(y) <= 1.1 for x, y in patch.points), shape


@pytest.mark.parametrize("level", LEVELS)
def test_a_part_that_has_one_right_way_looks_different_in_every_other(level: str) -> None:
    lie = Lie(0, 0, 10)
    for part in states(level)[0].assembly.parts:
        looks = set()
        for quarter in range(part.turns):
            for flipped in (False, True)[: 1 + part.faces]:
                turned = lie._replace(quarter=quarter, flipped=flipped)
                patches = drawing(part.shape, part.h / part.w)
                seen = [laid(patch.points, part, turned) for patch in patches]
                looks.add((flipped, *(frozenset((round(x), round(y)) for x, y in p) for p in seen)))
        assert len(looks) == part.turns * (1 + part.faces), part.key


def test_a_finger_brings_the_part_to_its_place() -> None:
    held = next(s for s in states() if s.held)
    for zoom in range(3):
        state = replace(held, zoom=zoom)
        area = next(area for area in sheet(state).areas if area.id == "scope")
        for across in (0.0, 0.36, 1.0):
            action = area.dragged_to(area.box.x + across * area.box.w, area.box.centre[1])
            assert isinstance(action, DoMove)
            assert action.move in MICRO.moves(state)


def test_the_underside_of_a_part_is_drawn_otherwise() -> None:
    held = next(s for s in states() if s.held == "charnon")
    assert sheet(replace(held, flipped=not held.flipped)).commands != sheet(held).commands


def test_far_from_the_target_the_hand_is_at_the_rim_of_the_aim() -> None:
    held = next(s for s in states() if s.held)
    far, near = (sheet(replace(held, offset=Offset(d, 0))) for d in (400, 0))
    assert far.commands != near.commands


def test_giving_up_shows_the_whole_work() -> None:
    given = replace(states()[0], verdict="given-up")
    assert len(sheet(given).commands) > 0
    assert sheet(given).first == "go-on"


def test_the_tremor_is_seen_unless_the_player_is_calm() -> None:
    held = next(s for s in states() if s.held and s.rest == "free")
    showing = shown("micro-assembly", "charniere-ressort", held)
    ui = ui_of(showing, Case((1280, 720)))
    early, late = (sheet_of(showing, ui._replace(clock=clock)).commands for clock in (0.1, 0.4))
    assert early != late


def test_the_name_of_a_part_begins_its_card() -> None:
    assert titled("le boîtier") == "Le boîtier"
