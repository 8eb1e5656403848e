"""The machine and its drawing: what each simulation looks like, where the focus goes, the dials."""

from functools import partial

import pytest

from game.app.sheets import Showing
from game.canvas.areas import Area, Sheet
from game.gestures.protocol import Move
from game.session.commands import DoMove
from tests.screens.gestures import moments
from tests.screens.gestures.moments import sheet, unreadable

NAME = "cnc-setup"
ALU, STEEL = "poche-alu", "support-c45"
SIMULATE: Move = ("simulate",)

showing = partial(moments.showing, NAME)


def settings(
    n: int = 9000, feed: int = 2500, depth: int = 30, tool: str = "fraise", corner: str = "A"
) -> tuple[Move, ...]:
    return (
        *(("tool", tool), ("corner", corner), ("cutting",)),
        *(("spindle", str(n)), ("feed", str(feed)), ("depth", str(depth))),
    )


GOOD = settings()
CUT: tuple[Move, ...] = (*GOOD, SIMULATE, ("cut",))
MANY: tuple[Move, ...] = (("corner", "A"), ("corner", "B")) * 6

#: the level, the moves, and where the focus is then
STATES: dict[str, tuple[str, tuple[Move, ...], str]] = {
    "nothing is chosen": (STEEL, (), "corner-A"),
    "only the tool is chosen": (ALU, (("tool", "fraise"),), "corner-A"),
    "a drill is over the origin": (ALU, (("corner", "A"), ("tool", "foret")), "cutting"),
    "only the origin is chosen": (ALU, (("corner", "A"),), "corner-B"),
    "tool and origin are chosen": (ALU, GOOD[:2], "cutting"),
    "data are set": (ALU, GOOD, "simulate"),
    "all is well": (ALU, (*GOOD, SIMULATE), "cut"),
    "it runs into the vice": (ALU, (*settings(corner="B"), SIMULATE), "back"),
    "it runs into the other side": (ALU, (*settings(corner="D"), SIMULATE), "back"),
    "a drill breaks": (ALU, (*settings(tool="foret"), SIMULATE), "back"),
    "it is too large": (ALU, (*settings(tool="grosse"), SIMULATE), "back"),
    "a tooth breaks": (ALU, (*settings(6300, 5000), SIMULATE), "back"),
    "it wears": (ALU, (*settings(12500), SIMULATE), "back"),
    "metal sticks": (ALU, (*settings(5000), SIMULATE), "back"),
    "it rubs": (ALU, (*settings(feed=1000), SIMULATE), "back"),
    "it is thin": (ALU, (*settings(depth=4), SIMULATE), "back"),
    "it chatters": (ALU, (*settings(depth=48), SIMULATE), "back"),
    "it is rough": (ALU, (*settings(feed=4500), SIMULATE), "back"),
    "it is roughed out": (ALU, CUT, "measure"),
    "it is measured": (ALU, (*CUT, ("measure",)), "offset-minus"),
    "it is finished": (ALU, (*CUT, ("measure",), ("finish",)), "go-on"),
    "the answer is shown": (ALU, (*MANY, ("give-up",)), "go-on"),
}

states = pytest.mark.parametrize("name", STATES)


def state(name: str) -> Showing:
    level, moves, _ = STATES[name]
    return showing(level, *moves)


@states
def test_words_have_room_and_can_be_read_in_every_state(name: str) -> None:
    assert unreadable(state(name)) == []


@states
def test_the_focus_goes_to_what_is_next(name: str) -> None:
    assert sheet(state(name)).first == STATES[name][2]


def test_each_simulation_has_its_own_picture() -> None:
    frames = [sheet(state(name)).commands for name in STATES]
    assert len(set(frames)) == len(STATES)


@pytest.mark.parametrize("pressed", ["corner-A", "tool-foret"])
def test_what_is_pressed_looks_pressed(pressed: str) -> None:
    assert sheet(showing(ALU), pressed).commands != sheet(showing(ALU)).commands


def dial(shown: Sheet, name: str) -> Area:
    return next(area for area in shown.areas if area.id == name)


def test_dials_slide_to_what_their_gauges_show() -> None:
    cutting, measured = sheet(state("data are set")), sheet(state("it is measured"))
    assert dial(cutting, "spindle").dragged_to(*middle(cutting, "spindle")) == move(
        "spindle", 10000
    )
    assert dial(cutting, "feed").dragged_to(*middle(cutting, "feed")) == move("feed", 3550)
    assert dial(cutting, "depth").dragged_to(*middle(cutting, "depth")) == move("depth", 30)
    assert dial(measured, "offset").dragged_to(*middle(measured, "offset")) == move("offset", 0)


def middle(shown: Sheet, name: str) -> tuple[float, float]:
    return dial(shown, name).box.centre


def move(name: str, value: int) -> DoMove:
    return DoMove((name, str(value)))
