"""A bead: the heat that physics gives, the flaws that follow, what the coach sees."""

from pathlib import Path
from typing import Any

import pytest

from game.gestures.protocol import Move
from game.gestures.tig_bead import words
from game.gestures.tig_bead.physics import flaw, heat_input, right_speed, volts
from game.gestures.tig_bead.rules import TIG_BEAD as GESTURE
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.weld import SPEEDS, read
from tests.gestures.plays import moved, written

FOLDER = Path(__file__).parents[3] / "content" / "gestures" / "tig-bead"


def level(name: str = "premier-cordon", **fields: Any) -> dict[str, Any]:
    return written("tig-bead", name, **fields)


WELD = read(level())


def played(*moves: Move, name: str = "premier-cordon", seed: int = 1, **fields: Any) -> Bead:
    return moved(GESTURE.apply, GESTURE.start(level(name, **fields), seed), *moves)


STILL: dict[str, Any] = {"tremor": "0"}
READY: tuple[Move, ...] = (("speed", "20"), ("arc", "20"), ("strike",))


def test_the_voltage_follows_the_load_line_and_the_arc() -> None:
    assert volts(WELD, 20) == pytest.approx(10 + 0.04 * 90)
    assert volts(WELD, 35) - volts(WELD, 20) == pytest.approx(1.5)


def test_the_heat_is_that_of_the_formula_and_a_warm_plate_adds_to_it() -> None:
    assert heat_input(WELD, 20, 20, 0.0) == round(0.6 * 13.6 * 90 / 2.0)
    warm = WELD._replace(warming=0.5)
    assert heat_input(warm, 20, 20, 1.0) == round(1.5 * 0.6 * 13.6 * 90 / 2.0)
    assert right_speed(WELD, 20, 0.0, 367.2) == pytest.approx(20)


@pytest.mark.parametrize(
    ("heat", "arc", "fill", "expected"),
    [
        (380, 20, 1, ""),
        (299, 20, 1, "fusion"),
        (740, 20, 1, "burn"),
        (470, 20, 0, "undercut"),
        (380, 45, 1, "undercut"),
        (380, 20, 0, "hollow"),
        (380, 20, 2, "excess"),
    ],
)
def test_a_flaw_has_one_cause(heat: int, arc: int, fill: int, expected: str) -> None:
    assert flaw(WELD, heat, arc, fill) == expected


def test_a_step_leaves_one_pearl_under_the_drop() -> None:
    state = played(*READY, ("dab",), ("step",), **STILL)
    assert [cell.fill for cell in state.cells] == [1, 1, 1, 1]
    assert {cell.arc for cell in state.cells} == {20}
    assert state.said.text == words.SEEN[""]
    assert GESTURE.outcome(state)["apport"] == pytest.approx(4 / 60)


@pytest.mark.parametrize(
    ("moves", "told"),
    [
        ((("step",),), words.SEEN["hollow"]),
        ((("dab",), ("dab",), ("step",)), words.SEEN["excess"]),
        ((("dab",), ("speed", "40"), ("step",)), words.SEEN["fusion"]),
        ((("dab",), ("speed", "6"), ("step",)), words.SEEN["burn"]),
        ((("dab",), ("arc", "60"), ("step",)), words.SEEN["undercut"]),
        ((("dab",), ("speed", "14"), ("step",)), words.HOT),
        ((("dab",), ("dab",)), words.TOO_MUCH),
    ],
)
def test_the_coach_says_what_is_seen(moves: tuple[Move, ...], told: str) -> None:
    assert played(*READY, *moves, **STILL).said.text == told


def test_a_hole_counts_for_no_heat_and_a_long_arc_for_no_arc() -> None:
    burnt = played(*READY, ("dab",), ("speed", "6"), ("step",), **STILL)
    assert GESTURE.outcome(burnt)["chaleur"] == 0
    long = played(*READY, ("dab",), ("arc", "60"), ("step",), **STILL)
    assert GESTURE.outcome(long)["arc"] == 0


def test_by_itself_the_torch_goes_as_fast_as_it_is_set_until_the_arc_is_cut() -> None:
    state = played(("mode", "flow"), *READY, *[("tick",)] * 10, **STILL)
    assert state.at == 400
    assert len(state.cells) == 4
    state = GESTURE.apply(state, ("lift",))
    assert not state.lit
    assert ("tick",) not in GESTURE.moves(state)
    assert GESTURE.apply(state, ("mode", "steps")).mode == "steps"


def test_before_a_millimetre_is_welded_the_coach_says_what_was_said() -> None:
    state = played(("mode", "flow"), *READY, ("tick",), **STILL)
    assert state.cells == ()
    assert state.said.text == words.STRUCK_FLOW


def test_a_hand_that_shakes_may_touch_the_bath_and_the_arc_goes_out() -> None:
    for seed in range(200):
        state = played(("arc", "10"), ("strike",), ("step",), seed=seed, tremor="1")
        if state.touches:
            assert not state.lit
            assert state.said.text == words.TOUCHED
            return
    raise AssertionError("no hand ever touched")


def test_settings_stop_at_their_ends() -> None:
    slow = played(("speed", str(SPEEDS[0])), ("arc", "60"))
    moves = GESTURE.moves(slow)
    assert ("speed", "less") not in moves
    assert ("arc", "more") not in moves
    assert GESTURE.apply(slow, ("arc", "less")).arc == 55


def test_giving_up_shows_the_idea_and_ends() -> None:
    steps = [("dab",), ("step",)] * 3
    state = played(*READY, *steps, ("give-up",), **STILL)
    assert GESTURE.done(state)
    assert state.said.text == words.GAVE_UP


def test_help_says_why() -> None:
    for setting, told in ((("arc", "10"), "arc-more"), (("arc", "60"), "arc-less")):
        helped = played(("speed", "20"), setting, ("hint",))
        assert helped.said.text == words.ADVICE[told]
    cold = played(("arc", "20"), ("speed", "40"), ("hint",))
    assert cold.said.text == words.ADVICE["speed-less"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"length": "50"}, "la longueur doit être un multiple de 4"),
        ({"heat": {"low": "460", "high": "300"}}, "« low » doit être plus petit que « high »"),
        ({"heat": {"low": "1900", "high": "2000"}}, "aucune vitesse ne donne cette chaleur"),
        ({"amps": "500"}, "ce nombre doit être entre 10 et 200"),
    ],
)
def test_a_level_that_makes_no_sense_is_told(fields: dict[str, Any], told: str) -> None:
    found = [str(f.message).replace("\u00a0", " ") for f in GESTURE.faults(level(**fields))]
    assert any(message.startswith(told) for message in found), found


def test_a_wrong_level_cannot_be_started_and_a_closed_move_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        GESTURE.start(level(amps="500"), 1)
    with pytest.raises(ValueError, match="not an open move"):
        GESTURE.apply(played(), ("step",))


def test_a_level_too_hot_for_every_speed_starts_at_the_slowest() -> None:
    assert GESTURE.start(level(heat={"low": "1900", "high": "2000"}), 1).speed == SPEEDS[0]
