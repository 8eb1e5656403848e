"""Metrology: what the instrument shows, what is written, what a circle holds, what is decided."""

from dataclasses import replace
from functools import partial
from math import cos
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.metrology import words
from game.gestures.metrology.advice import advice
from game.gestures.metrology.circle import SEATS, angle, fit, next_seat, widest
from game.gestures.metrology.outcome import exactness, held, outcome, right_verdicts
from game.gestures.metrology.part import Check
from game.gestures.metrology.rules import METROLOGY
from game.gestures.metrology.state import Measuring, Reading
from game.gestures.metrology.wheels import WHEELS, digit, turned
from tests.gestures.plays import moved

after = partial(moved, METROLOGY.apply)

CHECK = {"place": "step-1", "tolerance": "h11", "low": -200, "high": 0, "errors": [-100]}
HOLE = {"place": "bore", "tolerance": "H7", "low": 0, "high": 21, "errors": [10]}


def level(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "title": "Un axe",
        "intro": "Mesure.",
        "instrument": "caliper",
        "part": "Axe",
        "steps": [{"diameter": 12, "length": 20}, {"diameter": 8, "length": 30}],
        "checks": [CHECK],
        "uncertainty": 40,
        "zeros": [2],
        "shows": {"lecture": "mesurer", "methode": "verifier", "decision": "controler"},
        "sources": [],
    }
    return plain | changed


def begun(**changed: Any) -> Measuring:
    return METROLOGY.start(level(**changed), 3)


def machine(**changed: Any) -> Measuring:
    return begun(instrument="cmm", bore=6, checks=[HOLE], uncertainty=2, zeros=[-12], **changed)


def probed(state: Measuring, *seats: int) -> Measuring:
    return after(state, *(("probe", f"p{seat}") for seat in seats))


def noted(state: Measuring) -> Measuring:
    """A reading written as the instrument shows it."""
    return after(replace(state, written=state.shown // 10), ("note",))


def test_an_instrument_takes_what_is_in_its_range() -> None:
    micro = begun(instrument="micrometer", bore=6).part
    assert [place for place in micro.places if micro.takes(place)] == ["step-1", "step-2"]


def test_a_zero_that_is_off_shifts_every_reading_until_it_is_set() -> None:
    state = begun()
    assert state.shown == 40
    held_ = after(state, ("place", "step-2"))
    assert held_.shown - after(state, ("zero",), ("place", "step-2")).shown == 40
    assert after(state, ("zero",)).said.text == words.ZEROED
    assert after(begun(zeros=[0]), ("zero",)).said.text == words.WAS_RIGHT


def test_setting_the_zero_takes_the_part_out() -> None:
    state = after(begun(), ("place", "step-1"), ("zero",))
    assert (state.place, state.shown) == ("", 0)


def test_the_coach_tells_another_place_from_the_one_asked() -> None:
    state = begun()
    assert after(state, ("place", "length")).said.text == words.ELSEWHERE
    assert after(state, ("place", "step-1")).said.text == words.TAKEN


def test_a_wheel_turns_round_without_the_others() -> None:
    assert [digit(1298, name) for name in WHEELS] == [1, 2, 9, 8]
    assert turned(1298, "tenths", 1) == 1208
    assert turned(1298, "hundredths", 2) == 1290
    assert turned(98, "tens", -1) == 9098


def test_the_vernier_goes_by_two_hundredths_and_the_thimble_by_one() -> None:
    by = {}
    for instrument in ("caliper", "micrometer"):
        state = after(begun(instrument=instrument), ("place", "step-1"))
        by[instrument] = after(state, ("turn", "hundredths", "more")).written - state.written
    assert by == {"caliper": 2, "micrometer": 1}
    down = after(begun(), ("place", "step-1"), ("turn", "units", "less"))
    assert down.written == 1100


def test_two_readings_that_agree_are_a_measurement() -> None:
    once = noted(after(begun(), ("zero",), ("place", "step-1")))
    assert once.said.text == words.NOTED
    again = after(once, ("again",))
    assert again.said.text == words.AGAIN
    near = after(replace(again, written=once.written), ("note",))
    far = after(replace(again, written=once.written + 50), ("note",))
    assert [near.said.text, far.said.text] == [words.AGREE, words.DISAGREE]
    assert near.measured == (once.readings[0].written - 12000, 40)


def test_four_readings_are_all() -> None:
    state = noted(after(begun(), ("zero",), ("place", "length")))
    for _ in range(3):
        state = noted(after(state, ("again",)))
    assert ("again",) not in METROLOGY.moves(state)
    moved = after(state, ("place", "step-1"))
    assert ("note",) not in METROLOGY.moves(moved)
    assert advice(moved) == ("conform",)


def test_the_rule_of_decision_keeps_the_doubt_on_the_safe_side() -> None:
    check = Check("step-1", "h11", -200, 0, (0,))
    told = [check.decide(d, 40) for d in (-100, -40, -20, 30, 50, -230, -250)]
    assert told == ["conform", "conform", "doubt", "doubt", "reject", "doubt", "reject"]


def test_what_is_read_counts_by_the_mark() -> None:
    reading = Reading("step-1", 1, 11_900, 11_900, zeroed=True)
    assert exactness(reading, 20) == 1
    assert exactness(reading._replace(written=11_920), 20) == 0.5
    assert exactness(reading._replace(written=11_940), 20) == 0


def test_a_careful_measurement_is_worth_everything() -> None:
    state = noted(after(begun(), ("zero",), ("place", "step-1")))
    state = noted(after(state, ("again",)))
    over = after(state, ("conform",))
    assert over.over
    assert over.said.text == words.RIGHT["conform"]
    assert outcome(over) == {"lecture": 1, "methode": 1, "decision": 1}


def test_a_forgotten_zero_a_wrong_place_and_one_try_cost_method() -> None:
    forgotten = noted(after(begun(), ("place", "step-1")))
    assert outcome(after(forgotten, ("conform",)))["methode"] == pytest.approx(0.45)
    elsewhere = noted(after(begun(), ("zero",), ("place", "length")))
    over = after(elsewhere, ("reject",))
    assert over.said.text == words.WRONG["conform"]
    assert outcome(over) == {"lecture": 1, "methode": pytest.approx(0.4), "decision": 0}


def test_the_next_feature_starts_afresh() -> None:
    second = CHECK | {"place": "length", "errors": [100]}
    state = noted(after(begun(checks=[CHECK, second]), ("zero",), ("place", "step-1")))
    state = after(state, ("doubt",))
    assert (state.check.place, state.place, state.readings, state.written) == (
        "length",
        "",
        (),
        5000,
    )
    assert not state.over
    assert state.true("length") == 100
    assert state.true("step-2") == 0


def test_a_whole_circle_is_found_exactly() -> None:
    points = tuple((seat, 5 + 3 * cos(angle(seat))) for seat in range(SEATS))
    circle = fit(points)
    assert (circle.diameter, circle.x, circle.y) == pytest.approx((10, 3, 0))


@given(st.permutations(range(SEATS)), st.integers(3, SEATS))
def test_points_that_are_added_never_make_a_circle_less_sure(seats: list[int], n: int) -> None:
    def doubt(count: int) -> float:
        return fit(tuple((seat, 0.0) for seat in seats[:count])).doubt

    assert all(doubt(k + 1) <= doubt(k) * 1.000001 for k in range(3, n))


def test_bunched_points_leave_the_diameter_in_doubt() -> None:
    bunched, spread = (0, 1, 2), (0, 4, 8)
    assert (
        fit(tuple((s, 0.0) for s in bunched)).doubt
        > 10 * fit(tuple((s, 0.0) for s in spread)).doubt
    )
    assert held(bunched) == 0
    assert held((0, 2, 4, 6, 7, 9, 10)) > 0.9


def test_gaps_are_counted_around_and_filled() -> None:
    assert [widest(seats) for seats in ((), (5,), (0, 3, 6, 9), (11, 1))] == [12, 12, 3, 10]
    assert next_seat(()) == 0
    assert next_seat((0,)) == 6
    assert next_seat((0, 6)) == 3


def test_the_coach_tells_how_the_circle_stands() -> None:
    state = after(machine(), ("zero",))
    assert state.said.text == words.QUALIFIED
    said = [
        probed(state, *seats).said.text
        for seats in ((0,), (0, 1, 2), (0, 3, 6, 9), (0, 2, 4, 6, 8, 9, 10))
    ]
    assert said == [words.TOUCHED, words.BUNCHED, words.SPREAD, words.HELD]
    assert probed(state, 0, 1).circle is None
    assert after(probed(state, 0, 1), ("erase",)).points == ()


def test_a_probe_that_is_not_qualified_finds_another_diameter() -> None:
    seats = (0, 2, 4, 6, 8, 10)
    rough, fine = probed(machine(), *seats), probed(after(machine(), ("zero",)), *seats)
    assert rough.circle is not None
    assert fine.circle is not None
    assert fine.circle.diameter - rough.circle.diameter == pytest.approx(12)
    assert outcome(after(rough, ("conform",)))["methode"] == pytest.approx(0.3)


def test_a_decision_may_rest_on_the_truth_or_on_what_a_careful_hand_found() -> None:
    edge = HOLE | {"errors": [18]}
    state = begun(instrument="cmm", bore=6, checks=[edge], uncertainty=2, zeros=[0], lobes=4)
    state = probed(after(state, ("zero",)), *range(10))
    truth, *found = right_verdicts(state, state.check, state.report())
    assert truth == "conform"
    assert len(found) == 1
    bunched = probed(after(state, ("erase",)), 0, 1, 2)
    assert right_verdicts(bunched, bunched.check, bunched.report()) == ("conform",)


def test_giving_up_comes_after_a_few_tries_and_ends() -> None:
    state = noted(after(begun(), ("place", "step-1")))
    assert ("give-up",) not in METROLOGY.moves(state)
    state = noted(after(noted(after(state, ("again",))), ("again",)))
    over = after(state, ("give-up",))
    assert over.over
    assert METROLOGY.moves(over) == ()
    assert advice(over) == ()
    with pytest.raises(ValueError, match="not an open move"):
        METROLOGY.apply(over, ("zero",))


@pytest.mark.parametrize("first", [begun(help=True), machine(help=True)])
def test_following_each_hint_leads_to_a_right_decision(first: Measuring) -> None:
    state = first
    assert state.tip == ("zero",)
    while not METROLOGY.done(state):
        hinted = after(state, ("hint",))
        assert hinted.said.text == words.ADVICE[hinted.tip[0]]
        state = after(hinted, hinted.tip)
    assert set(METROLOGY.outcome(state).values()) == {1}


def test_advice_turns_a_wheel_the_short_way() -> None:
    state = after(begun(), ("zero",), ("place", "step-1"))
    right = replace(state, written=state.shown // 10)
    assert advice(right) == ("note",)
    low = replace(right, written=turned(right.written, "units", -3))
    high = replace(right, written=turned(right.written, "units", 3))
    assert [advice(low), advice(high)] == [("turn", "units", "more"), ("turn", "units", "less")]


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"bore": 8}, "plus grand qu'un étage"),
        ({"instrument": "cmm", "checks": [HOLE]}, "donne son diamètre"),
        ({"checks": [CHECK | {"place": "step-3"}]}, "« step-3 » inconnu"),
        ({"checks": [CHECK, CHECK]}, "déjà demandée"),
        ({"checks": [CHECK | {"errors": [-90]}]}, "multiples de 20 µm"),
        ({"instrument": "micrometer", "checks": [CHECK | {"place": "length"}]}, "ne peut pas"),
        ({"uncertainty": 100}, "tolérance trop serrée"),
    ],
)
def test_a_level_that_makes_no_sense_is_told(changed: dict[str, Any], told: str) -> None:
    faults = METROLOGY.faults(level(**changed))
    assert any(told in str(fault.message) for fault in faults)
