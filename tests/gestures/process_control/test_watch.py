"""The control room: balances, zones, alarms in their order, the regulator's three strengths."""

import itertools
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.process_control import words
from game.gestures.process_control.advice import advice
from game.gestures.process_control.outcome import outcome
from game.gestures.process_control.plant import Loop, read
from game.gestures.process_control.regulator import regulated
from game.gestures.process_control.rules import PROCESS_CONTROL as ROOM
from game.gestures.process_control.state import TUNINGS, Alarm, Tuning, Valve, Watch, zone
from tests.gestures.plays import moved

after = partial(moved, ROOM.apply)


def loop(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "name": "Température",
        "valve": "Vapeur",
        "unit": "°C",
        "kind": "temperature",
        "start": 50,
        "open": 30,
        "gain": 10,
        "drift": -3,
        "within": 4,
        "scale": {"from": 0, "to": 100},
        "aim": [{"at": 0, "value": 50}],
        "priority": 2,
    }
    return plain | changed


def level(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "title": "Un bac",
        "intro": "Tiens-le.",
        "plant": "Un bac",
        "minutes": 20,
        "loops": {"temp": loop()},
        "events": [],
        "shows": {"stabilite": "piloter", "douceur": "regler", "alarmes": "controler"},
        "sources": [],
    }
    return plain | changed


def begun(**changed: Any) -> Watch:
    return ROOM.start(level(**changed), 1)


def minutes(state: Watch, count: int) -> Watch:
    return after(state, *[("step",)] * count)


def only(state: Watch) -> Loop:
    return state.plant.loops[0]


def test_a_balance_stays_when_what_comes_in_is_what_goes_out() -> None:
    assert minutes(begun(), 5).values == (50,)
    assert minutes(after(begun(), ("open", "temp")), 2).values == (52,)


def test_losses_pull_back_to_rest_and_the_scale_holds_the_value() -> None:
    lossy = begun(loops={"temp": loop(loss=0.1, rest=20, drift=0, open=0)})
    assert minutes(lossy, 1).values == (47,)
    full = begun(loops={"temp": loop(start=99, open=100)})
    assert minutes(full, 2).values == (100,)


def test_what_is_asked_follows_a_broken_line() -> None:
    ramp = loop(aim=[{"at": 0, "value": 10}, {"at": 10, "value": 30}])
    found = only(begun(loops={"temp": ramp}))
    assert [found.wanted(minute) for minute in (0, 5, 10, 15)] == [10, 20, 30, 30]
    late = only(begun(loops={"temp": loop(aim=[{"at": 4, "value": 10}])}))
    assert late.wanted(0) == 10


def test_an_event_pushes_a_loop_from_its_minute_on_and_is_announced() -> None:
    event = {"at": 2, "loop": "temp", "change": -1, "says": "Il fait froid."}
    state = begun(events=[event])
    assert minutes(state, 2).said.text == "Il fait froid."
    assert minutes(state, 3).values == (48,)


def test_leaving_the_zone_raises_an_alarm_once_until_it_is_seen() -> None:
    state = minutes(begun(loops={"temp": loop(open=0)}), 4)
    assert [alarm.raised for alarm in state.alarms] == [2]
    assert state.said.text == words.LOW
    seen = after(state, ("see", "temp"))
    assert seen.said.text == words.SEEN
    assert seen.waiting() == ()
    assert after(state, ("open", "temp")).said.text == words.TURNED


def test_too_high_says_which_way_the_valve_goes() -> None:
    high = minutes(begun(loops={"temp": loop(open=90)}), 2)
    assert high.said.text == words.HIGH
    vent = loop(gain=-10, drift=3, open=0)
    assert minutes(begun(loops={"temp": vent}), 3).said.text == words.HIGH_INVERSE
    closing = loop(gain=-10, drift=3, open=90)
    assert minutes(begun(loops={"temp": closing}), 3).said.text == words.LOW_INVERSE


def test_the_most_urgent_alarm_comes_first() -> None:
    two = {"b": loop(open=0, priority=3), "a": loop(open=0, priority=1)}
    state = minutes(begun(loops=two), 2)
    assert [state.plant.loops[a.loop].key for a in state.waiting()] == ["a", "b"]
    wrong = after(state, ("see", "b"))
    assert wrong.said.text == words.NOT_FIRST
    assert [a.first for a in wrong.alarms] == [False, True]
    assert advice(state) == ("see", "a")


def test_alarms_count_less_when_late_or_out_of_turn() -> None:
    done = replace(begun(minutes=10), trail=((50.0,),) * 11)
    assert outcome(done)["alarmes"] == 1
    shown = [
        outcome(replace(done, alarms=(alarm,)))["alarmes"]
        for alarm in (
            Alarm(0, 2, 3),
            Alarm(0, 2, 8),
            Alarm(0, 2, 3, first=False),
            Alarm(0, 2),
        )
    ]
    assert shown == [1, 0.5, 0.5, 0]
    fresh = replace(begun(minutes=10), trail=((50.0,),) * 10, alarms=(Alarm(0, 8),))
    assert outcome(fresh)["alarmes"] == pytest.approx(0.9)


def test_turning_without_end_is_no_light_hand() -> None:
    done = replace(begun(minutes=10), trail=((50.0,),) * 11, turns=20)
    assert outcome(done)["douceur"] == 0


@pytest.mark.parametrize(("tuning", "swings"), [("soft", 0), ("firm", 0), ("sharp", 3)])
def test_the_regulator_comes_back_and_a_sharp_one_swings(tuning: Tuning, swings: int) -> None:
    found = read(level()).loops[0]
    value, valve, signs = 40.0, Valve(30, True, tuning, 30.0), list[bool]()
    for _ in range(60):
        valve = regulated(found, valve, value, 50)
        value = found.after(value, valve.opening, 0)
        if abs(value - 50) > 0.5:
            signs.append(value > 50)
    crossings = sum(a != b for a, b in itertools.pairwise(signs))
    assert crossings >= swings
    if not swings:
        assert abs(value - 50) < 2


@given(st.floats(0, 100), st.sampled_from(TUNINGS))
def test_a_regulated_valve_stays_a_valve(value: float, tuning: Tuning) -> None:
    found = read(level()).loops[0]
    assert 0 <= regulated(found, Valve(30, True, tuning, 30.0), value, 50).opening <= 100


def test_a_valve_is_left_to_the_regulator_tuned_and_taken_back() -> None:
    state = begun(loops={"temp": loop(regulator=True)})
    auto = after(state, ("auto", "temp"))
    assert ("open", "temp") not in ROOM.moves(auto)
    assert advice(auto) == ("step",)
    told = [
        after(auto, ("tune-firm", "temp")).said.text,
        after(auto, ("tune-sharp", "temp")).said.text,
        after(auto, ("tune-firm", "temp"), ("tune-soft", "temp")).said.text,
    ]
    assert told == [words.TUNED_FIRM, words.TUNED_SHARP, words.TUNED_SOFT]
    hand = after(minutes(auto, 2), ("hand", "temp"))
    assert hand.valves[0].opening % 10 == 0
    assert hand.said.text == words.TO_HAND


def test_time_waits_or_goes_by_itself() -> None:
    flow = after(begun(), ("mode", "flow"))
    assert flow.said.text == words.TO_FLOW
    assert advice(flow) == ("tick",)
    assert after(flow, ("tick",)).minute == 1
    assert after(flow, ("mode", "steps")).said.text == words.TO_STEPS
    assert begun(flow=True).tip == ()


def test_closed_and_open_valves_have_ends() -> None:
    shut = begun(loops={"temp": loop(open=0)})
    assert ("close", "temp") not in ROOM.moves(shut)
    wide = begun(loops={"temp": loop(open=100)})
    assert ("open", "temp") not in ROOM.moves(wide)


def test_following_each_hint_holds_the_plant() -> None:
    ramp = loop(aim=[{"at": 0, "value": 50}, {"at": 10, "value": 70}])
    state = begun(loops={"temp": ramp, "other": loop(open=80)})
    while not ROOM.done(state):
        hinted = after(state, ("hint",))
        state = after(hinted, hinted.tip)
    assert min(ROOM.outcome(state).values()) > 0.8
    assert state.said.text == words.DONE
    assert ROOM.moves(state) == ()
    assert advice(state) == ()
    with pytest.raises(ValueError, match="not an open move"):
        ROOM.apply(state, ("step",))


def test_giving_up_is_offered_after_a_while() -> None:
    assert after(minutes(begun(), 8), ("give-up",)).said.text == words.GAVE_UP


def test_the_zone_stays_on_the_scale() -> None:
    found = only(begun(loops={"temp": loop(aim=[{"at": 0, "value": 99}])}))
    assert zone(found, 0).high == 100


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"loops": {name: loop() for name in "abcd"}}, ("loops",)),
        ({"loops": {"temp": loop(open=35)}}, ("loops", "temp", "open")),
        ({"loops": {"temp": loop(gain=0)}}, ("loops", "temp", "gain")),
        ({"loops": {"temp": loop(scale={"from": 9, "to": 9})}}, ("loops", "temp", "scale")),
        (
            {"loops": {"temp": loop(aim=[{"at": 5, "value": 1}, {"at": 2, "value": 1}])}},
            ("loops", "temp", "aim"),
        ),
        ({"events": [{"at": 1, "loop": "x", "change": 1, "says": "!"}]}, ("events", 0, "loop")),
        ({"loops": {"temp": loop(drift=-60)}}, ("loops",)),
    ],
)
def test_a_level_that_makes_no_sense_is_told(changed: dict[str, Any], path: Any) -> None:
    assert ROOM.faults(level(**changed))[0].path == path


def test_a_good_level_has_nothing_wrong() -> None:
    event = {"at": 2, "loop": "temp", "change": -1, "says": "Il fait froid."}
    assert ROOM.faults(level(events=[event])) == ()
