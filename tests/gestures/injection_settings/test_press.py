"""The injection press: what comes out, what is to be changed, what a series tells."""

from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.injection_settings import words
from game.gestures.injection_settings.advice import advice
from game.gestures.injection_settings.job import (
    LEAST,
    MATERIALS,
    MOST,
    NAMES,
    STEPS,
    Settings,
    read,
)
from game.gestures.injection_settings.moulding import (
    CURES,
    DEFECTS,
    SCATTER,
    aim,
    cycle,
    filling,
    frozen,
    mould,
)
from game.gestures.injection_settings.outcome import method, outcome
from game.gestures.injection_settings.rules import INJECTION_SETTINGS as PRESS
from game.gestures.injection_settings.state import SHOTS, Press
from game.gestures.protocol import Move
from tests.gestures.plays import moved

after = partial(moved, PRESS.apply)

START = {"melt": 240, "inject": 900, "hold": 550, "hold_time": 1, "cooling": 7}


def level(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "title": "Une presse",
        "intro": "Règle.",
        "part": "Monture",
        "material": "pp",
        "thickness": 2,
        "pressure": 800,
        "starts": [START],
        "shows": {"qualite": "controler", "methode": "tester", "cadence": "regler"},
        "sources": [],
    }
    return plain | changed


JOB = read(level())
RIGHT = aim(JOB, 240)


def begun(**start: int) -> Press:
    return PRESS.start(level(starts=[START | start]), 3)


def turn(name: str, way: str, times: int = 1) -> tuple[Move, ...]:
    return (("turn", name, way),) * times


def defects(**changed: int) -> set[str]:
    return {name for name, _ in mould(JOB, RIGHT._replace(**changed)).defects}


def test_the_middle_of_the_window_gives_a_good_part() -> None:
    assert mould(JOB, RIGHT).good
    assert cycle(RIGHT) == 12


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"inject": 700}, {"short"}),
        ({"inject": 1100}, {"flash"}),
        ({"inject": 1300}, {"flash", "burn"}),
        ({"melt": 300}, {"burn", "flash", "warp"}),
        ({"melt": 160}, {"short", "sink"}),
        ({"hold": 750}, {"flash"}),
        ({"hold": 300}, {"sink"}),
        ({"hold_time": 1, "cooling": 10}, {"sink"}),
        ({"cooling": 2}, {"warp"}),
    ],
)
def test_each_setting_has_its_defects(changed: dict[str, int], told: set[str]) -> None:
    assert defects(**changed) == told


def test_a_defect_is_light_or_bad() -> None:
    assert mould(JOB, RIGHT._replace(inject=750)).defects == (("short", 1),)
    assert mould(JOB, RIGHT._replace(inject=500)).defects == (("short", 2),)


def test_holding_after_the_gate_is_shut_packs_no_more() -> None:
    low = RIGHT._replace(hold=350)
    assert mould(JOB, low).defects == mould(JOB, low._replace(hold_time=15)).defects


def test_hotter_melt_flows_better_and_takes_longer_to_cool() -> None:
    assert filling(JOB, 260) < filling(JOB, 240) == JOB.pressure
    assert frozen(JOB, 260) > frozen(JOB, 240) == pytest.approx(7.33, abs=0.01)


def test_every_defect_has_its_cures() -> None:
    assert set(CURES) == set(DEFECTS)


@given(
    st.sampled_from(sorted(MATERIALS)),
    st.integers(10, 50),
    st.integers(700, 1200),
    st.integers(30, 70),
)
def test_every_job_has_a_window_that_holds_what_varies(
    material: str, tenths: int, pressure: int, fives: int
) -> None:
    job = JOB._replace(material=MATERIALS[material], thickness=tenths / 10, pressure=pressure)
    middle = aim(job, 5 * fives)
    for warmer in (-100 * SCATTER, 100 * SCATTER):
        for stronger in (-SCATTER, SCATTER):
            assert mould(job, middle, (warmer, stronger)).good


def turnable(name: str) -> st.SearchStrategy[int]:
    """Any value that a setting can have."""
    i = NAMES.index(name)
    count = (MOST[i] - LEAST[i]) // STEPS[i]
    return st.integers(0, count).map(lambda n: LEAST[i] + n * STEPS[i])


settings = st.builds(Settings, **{name: turnable(name) for name in NAMES})


@given(settings)
def test_any_settings_mould_something(values: Settings) -> None:
    part = mould(JOB, values)
    assert all(amount in (1, 2) for _, amount in part.defects)
    assert part.good == (part.defects == ())


def test_one_change_at_a_time_is_a_method() -> None:
    one = after(begun(), ("shot",), *turn("hold_time", "more", 2), ("shot",))
    many = after(begun(), ("shot",), *turn("hold_time", "more", 2), *turn("cooling", "less"))
    assert many.said.text == words.MANY
    assert many.changed == ("hold_time", "cooling")
    careful = after(one, *turn("cooling", "less"), ("shot",), ("series",))
    hasty = after(many, ("shot",), ("shot",), ("series",))
    assert method(careful) == 1
    assert method(hasty) == pytest.approx(1 / 3)


def test_a_series_of_what_was_never_tried_is_no_method() -> None:
    state = after(begun(), ("shot",), *turn("hold_time", "more", 2), ("series",))
    assert method(state) == 0


def test_the_coach_tells_the_defect_then_the_cycle() -> None:
    state = after(begun(), ("shot",))
    assert state.said.text == words.SEEN["sink"]
    good = after(state, *turn("hold_time", "more", 2), ("shot",))
    assert good.said.text == words.GOOD_BUT_LONG
    assert after(good, *turn("cooling", "less", 2), ("shot",)).said.text == words.GOOD


def test_a_series_near_a_limit_has_rejects() -> None:
    middle = after(begun(hold_time=3, cooling=5), ("shot",), ("series",))
    edge = after(begun(inject=800, hold_time=3, cooling=5), ("shot",), ("series",))
    out = after(begun(inject=600), ("shot",), ("series",))
    told = [state.said.text for state in (middle, edge, out)]
    assert told == [words.ALL_GOOD, words.SOME_GOOD, words.NONE_GOOD]
    assert 0 < outcome(edge)["qualite"] < outcome(middle)["qualite"] == 1


def test_a_long_cycle_and_many_rejects_cost_pace() -> None:
    long = after(begun(hold_time=3, cooling=20), ("shot",), ("series",))
    assert outcome(long)["cadence"] == pytest.approx(0.3)
    state = begun()
    for _ in range(10):
        state = after(state, ("shot",))
    late = after(state, *turn("hold_time", "more", 2), *turn("cooling", "less", 2), ("series",))
    assert outcome(late)["cadence"] == pytest.approx(0.7)


def test_nothing_is_shown_before_the_series() -> None:
    assert set(outcome(after(begun(), ("shot",))).values()) == {0}


def test_settings_stop_at_their_ends() -> None:
    state = begun(hold_time=0, cooling=60)
    assert ("turn", "hold_time", "less") not in PRESS.moves(state)
    assert ("turn", "cooling", "more") not in PRESS.moves(state)


def test_advice_goes_where_the_defect_points() -> None:
    state = after(begun(), ("shot",))
    assert advice(state) == ("turn", "hold_time", "more")
    flash = after(begun(inject=1150, hold_time=3), ("shot",))
    assert advice(flash) == ("turn", "inject", "less")


def test_after_the_last_try_advice_sets_what_is_left_and_goes_on() -> None:
    state = begun()
    for _ in range(SHOTS):
        state = after(state, ("shot",))
    assert ("shot",) not in PRESS.moves(state)
    while advice(state)[0] == "turn":
        state = after(state, advice(state))
    assert state.settings == RIGHT
    assert advice(state) == ("series",)


def test_giving_up_comes_after_a_few_tries_and_ends() -> None:
    state = after(begun(), ("shot",), ("shot",), ("shot",))
    assert ("give-up",) not in PRESS.moves(state)
    over = after(state, ("shot",), ("give-up",))
    assert over.over
    assert PRESS.moves(over) == ()
    assert advice(over) == ()
    with pytest.raises(ValueError, match="not an open move"):
        PRESS.apply(over, ("shot",))


def test_following_each_hint_leads_to_a_good_series() -> None:
    state = PRESS.start(level(help=True), 1)
    assert state.tip == ("shot",)
    while not PRESS.done(state):
        hinted = after(state, ("hint",))
        assert hinted.said.text in words.ADVICE.values()
        state = after(hinted, hinted.tip)
    assert set(PRESS.outcome(state).values()) == {1}


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"starts": [START | {"melt": 242}]}, "un multiple de 5"),
        ({"starts": [RIGHT._asdict()]}, "déjà bonne"),
    ],
)
def test_a_level_that_makes_no_sense_is_told(changed: dict[str, Any], told: str) -> None:
    faults = PRESS.faults(level(**changed))
    assert any(told in str(fault.message) for fault in faults)


def test_the_settings_are_named_in_the_order_of_the_press() -> None:
    assert NAMES == ("melt", "inject", "hold", "hold_time", "cooling")
