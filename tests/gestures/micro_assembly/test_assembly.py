"""The micro-assembly: what lies under what, which way round, and what a tremor does."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.micro_assembly import words
from game.gestures.micro_assembly.advice import advice
from game.gestures.micro_assembly.assembly import RESTS, read
from game.gestures.micro_assembly.outcome import outcome
from game.gestures.micro_assembly.rules import MICRO_ASSEMBLY as MICRO
from game.gestures.micro_assembly.state import Bench, Offset, Placed
from game.gestures.micro_assembly.turn import GRAIN, REACH, START
from tests.gestures.plays import moved

after = partial(moved, MICRO.apply)


def part(**changed: Any) -> dict[str, Any]:
    return {"name": "la pièce", "shape": "plate", "x": 0, "y": 0, "w": 2, "h": 1} | changed


def level(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "title": "Trois pièces",
        "intro": "Monte.",
        "scene": "hinge",
        "field": 10,
        "parts": {
            "base": part(name="la base"),
            "lame": part(name="la lame", shape="slide", over=["base"], turns=4, faces=True),
            "vis": part(name="la vis", shape="screw", w=1, over=["lame"]),
        },
        "shows": {"precision": "monter", "ordre": "documenter", "soin": "entretenir"},
        "sources": [],
    }
    return plain | changed


def begun(seed: int = 3, **changed: Any) -> Bench:
    return MICRO.start(level(**changed), seed)


def holding(key: str = "base", dx: int = 0, dy: int = 0, **changed: Any) -> Bench:
    """A part in the tweezers, the right way round, so far from its place."""
    state = after(begun(), ("pick", key))
    return replace(state, offset=Offset(dx, dy), quarter=0, flipped=False, **changed)


def with_base() -> Bench:
    return after(holding(rest="both"), ("set",))


@given(st.integers(0, 9999))
def test_a_part_never_comes_just_at_its_place(seed: int) -> None:
    state = after(begun(seed), ("pick", "lame"))
    assert state.offset != (0, 0)
    assert max(map(abs, state.offset)) <= START * GRAIN
    assert state.quarter in range(4)


def test_a_round_part_comes_the_right_way_round() -> None:
    assert {after(begun(seed), ("pick", "vis")).turned_right for seed in range(20)} == {True}


def test_a_part_picked_at_its_very_place_is_moved_aside() -> None:
    found = {after(begun(seed), ("pick", "base")).offset for seed in range(300)}
    assert Offset(START * GRAIN, 0) in found


def test_taking_a_part_lifts_the_hands() -> None:
    rested = after(begun(), ("rest", "both"))
    assert (rested.rest, rested.said.text) == ("both", words.RESTS["both"])
    assert after(rested, ("pick", "base")).rest == "free"


def test_a_support_calms_the_hands() -> None:
    tremors = [begun().assembly.tremble(rest) for rest in RESTS]
    assert tremors == sorted(tremors, reverse=True)
    assert tremors[0] / tremors[1] == pytest.approx(2.67, abs=0.02)


def test_a_closer_look_makes_smaller_steps() -> None:
    state = holding(dx=200)
    assert after(state, ("move", "left")).offset == Offset(100, 0)
    near = after(state, ("zoom", "more"), ("zoom", "more"))
    assert near.said.text == words.ZOOMS[2]
    assert ("zoom", "more") not in MICRO.moves(near)
    assert after(near, ("move", "down")).offset == Offset(200, 20)
    assert after(near, ("zoom", "less")).zoom == 1


def test_a_part_stays_within_reach() -> None:
    state = holding(dx=REACH, dy=-REACH)
    assert {("move", "right"), ("move", "up")}.isdisjoint(MICRO.moves(state))
    assert after(state, ("place", "-50", "100")).offset == Offset(-50, 100)


def test_what_is_seen_near_the_target_is_told() -> None:
    assert after(holding(dx=300), ("move", "left")).said.text == words.NEARER
    assert after(holding(dx=100), ("move", "left")).said.text == words.TREMBLES
    assert after(holding(dx=100, rest="both"), ("move", "left")).said.text == words.IN_RING
    almost = holding(dx=50, dy=100, rest="both")
    assert after(almost, ("move", "up")).said.text == words.ALMOST


def test_turning_and_turning_over_show_the_way_it_must_lie() -> None:
    state = replace(holding("lame"), quarter=3, flipped=True)
    over = after(state, ("flip",))
    assert over.said.text == words.WRONG_WAY
    right = after(over, ("turn", "right"))
    assert (right.quarter, right.said.text) == (0, words.RIGHT_WAY)
    assert after(right, ("turn", "left")).quarter == 3


def test_what_comes_too_early_goes_back_and_says_what_lies_under() -> None:
    state = after(holding("vis", rest="both"), ("set",))
    assert (state.held, state.early) == ("", ("vis",))
    assert state.said.values == (("name", "la lame"),)
    assert after(holding("vis"), ("back",)).said.text == words.BACK


def test_a_part_that_lies_wrong_stays_in_the_tweezers() -> None:
    state = after(with_base(), ("pick", "lame"))
    state = replace(state, offset=Offset(0, 0), rest="both", quarter=1, flipped=True)
    over = after(state, ("set",))
    assert (over.held, over.said.text) == ("lame", words.UPSIDE_DOWN)
    assert after(over, ("flip",), ("set",)).said.text == words.TURNED_WRONG


def test_with_calm_hands_on_the_target_a_part_always_lands() -> None:
    for seed in range(60):
        state = after(begun(seed), ("pick", "base"))
        calm = replace(state, offset=Offset(20, 20), quarter=0, rest="both")
        assert after(calm, ("set",)).there == ("base",)


def test_beside_the_target_it_stays_and_far_away_it_jumps() -> None:
    beside = after(holding(dx=100, rest="both"), ("set",))
    assert (beside.held, beside.slips, beside.said.text) == ("base", ("base",), words.BESIDE)
    gone = after(holding(dx=300, rest="both"), ("set",))
    assert (gone.held, gone.lost, gone.said.text) == ("", 1, words.LOST)
    assert ("pick", "base") in MICRO.moves(gone)


def test_free_hands_may_have_luck() -> None:
    picked = [after(begun(seed), ("pick", "base")) for seed in range(40)]
    over = [replace(state, offset=Offset(0, 0), quarter=0) for state in picked]
    landed = [after(state, ("set",)) for state in over]
    lucky = [state for state in landed if state.there]
    assert 0 < len(lucky) < len(landed)
    assert {state.said.text for state in lucky} == {words.FIXED_BY_LUCK}
    assert not lucky[0].placed[0].calm


def test_after_the_last_part_it_is_over() -> None:
    state = begun()
    while not MICRO.done(state):
        hinted = after(state, ("hint",))
        state = after(hinted, hinted.tip)
    assert (state.verdict, state.said.text) == ("assembled", words.ASSEMBLED)
    assert set(MICRO.outcome(state).values()) == {1}
    assert MICRO.moves(state) == ()
    assert advice(state) == ()
    with pytest.raises(ValueError, match="not an open move"):
        MICRO.apply(state, ("set",))


def test_the_outcome_tells_slips_order_and_calm() -> None:
    placed = tuple(Placed(key, Offset(0, 0), key != "vis") for key in ("base", "lame", "vis"))
    state = replace(begun(), placed=placed, slips=("base",), early=("vis", "vis"), lost=2)
    found = outcome(state)
    assert found["precision"] == pytest.approx((0.66 + 1 + 1) / 3)
    assert found["ordre"] == pytest.approx((1 + 1 + 0.25) / 3)
    assert found["soin"] == pytest.approx(2.4 / 3 - 0.2)
    assert set(outcome(begun()).values()) == {0}


def test_the_first_move_is_shown_when_asked_for() -> None:
    assert begun(help=True).tip == ("pick", "base")
    assert begun().tip == ()


def test_each_obstacle_has_its_advice() -> None:
    assert advice(holding("vis")) == ("back",)
    lame = after(with_base(), ("pick", "lame"))
    assert advice(replace(lame, flipped=True)) == ("flip",)
    assert advice(replace(lame, flipped=False, quarter=1)) == ("turn", "left")
    assert advice(replace(lame, flipped=False, quarter=2)) == ("turn", "right")
    assert advice(holding(dx=200)) == ("rest", "both")
    assert advice(holding(dx=0, dy=-150, rest="both")) == ("move", "down")
    assert advice(holding(dx=0, dy=150, rest="both")) == ("move", "up")
    assert advice(holding(dx=-150, rest="both")) == ("move", "right")
    assert advice(holding(dx=70, rest="both")) == ("zoom", "more")
    assert advice(holding(dx=150, rest="both", zoom=2)) == ("zoom", "less")


def test_very_near_the_steps_are_the_smallest() -> None:
    tight = read(level(parts=level()["parts"] | {"base": part(tolerance=30)}))
    state = replace(holding(dx=18, dy=0, rest="both"), assembly=tight, zoom=0)
    assert advice(state) == ("zoom", "more")
    assert advice(replace(state, zoom=2)) == ("move", "left")


def test_giving_up_is_offered_after_many_moves() -> None:
    state = replace(holding(), steps=40)
    given = after(state, ("give-up",))
    assert (given.held, given.verdict) == ("", "given-up")
    assert given.said.text == words.GAVE_UP
    assert ("give-up",) not in MICRO.moves(begun())


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"base": part(over=["autre"])}, ("parts", "base", "over", 0)),
        ({"base": part(over=["base"])}, ("parts", "base", "over", 0)),
        ({"base": part(turns=3)}, ("parts", "base", "turns")),
        ({"base": part(tolerance=20)}, ("parts", "base", "tolerance")),
        ({"base": part(x=6)}, ("parts", "base")),
        ({"base": part(over=["vis"]), "vis": part()}, ("parts", "base", "over")),
    ],
)
def test_a_level_that_makes_no_sense_is_told(changed: dict[str, Any], path: Any) -> None:
    assert MICRO.faults(level(parts=level()["parts"] | changed))[0].path == path
