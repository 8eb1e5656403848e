"""The small rules of a stand: its budget of failures, code, hidden gesture, volume, burn-in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.intents import Drag, Key, Press, Release
from game.kiosk import budget, pin
from game.kiosk.burn_in import EVERY, PLACES, shift
from game.kiosk.hours import From, cap_at
from game.kiosk.message import Message, line, read
from game.kiosk.pin import Attempts
from game.kiosk.taps import CORNER, WITHIN, Taps


def test_five_failures_in_ten_minutes_are_too_many() -> None:
    failures: tuple[float, ...] = ()
    for at in (0.0, 100.0, 200.0, 300.0):
        failures = budget.kept(failures, at)
        assert not budget.spent(failures)
    assert budget.spent(budget.kept(failures, 599.0))


def test_old_failures_are_forgiven() -> None:
    failures = budget.kept((0.0, 1.0, 2.0, 3.0), 601.0)
    assert failures == (2.0, 3.0, 601.0)
    assert not budget.spent(failures)


def test_a_game_may_take_long_to_start_but_not_to_beat() -> None:
    assert not budget.hung(0.0, None, budget.STARTING)
    assert budget.hung(0.0, None, budget.STARTING + 0.1)
    assert not budget.hung(0.0, 100.0, 100.0 + budget.SILENT)
    assert budget.hung(0.0, 100.0, 100.1 + budget.SILENT)


def test_time_without_a_processor_is_not_held_against_a_game_for_ever() -> None:
    silent = 100.1 + budget.SILENT
    assert not budget.hung(0.0, 100.0, silent + 3, 3.5)
    assert budget.hung(0.0, 100.0, silent + 3, 2.5)
    assert budget.hung(0.0, 100.0, silent + budget.STARVED, 1000.0)
    assert not budget.hung(0.0, None, budget.STARTING + 3, 3.5)


def test_a_hung_game_is_found_early_enough_to_be_back_within_ten_seconds() -> None:
    assert budget.SILENT <= 7


def test_a_code_opens_what_it_sealed_and_nothing_else() -> None:
    sealed = pin.sealed("4711")
    assert pin.opens("4711", sealed)
    assert not pin.opens("4712", sealed)
    assert "4711" not in sealed
    assert sealed != pin.sealed("4711")


@pytest.mark.parametrize("kept", ["", "{}", "[]", "no", '{"salt": 1, "hash": "zz"}', "null"])
def test_a_damaged_seal_opens_for_nobody(kept: str) -> None:
    assert not pin.opens("4711", kept)


@pytest.mark.parametrize(
    ("code", "well"),
    [("4711", True), ("12345678", True), ("471", False), ("123456789", False), ("1111", False)],
)
def test_a_code_has_four_to_eight_digits(code: str, well: bool) -> None:
    assert pin.acceptable(code) == well
    assert not pin.acceptable("a" + code[1:])


def test_three_wrong_codes_are_free_then_each_waits_twice_as_long() -> None:
    attempts, waits = Attempts(), []
    for _ in range(10):
        attempts = attempts.failed(100.0)
        waits.append(attempts.wait(100.0))
    assert waits == [0, 0, 30, 60, 120, 240, 480, 900, 900, 900]


def test_the_wait_ends() -> None:
    attempts = Attempts(3, 100.0)
    assert attempts.wait(110.0) == 20.0
    assert attempts.wait(131.0) == 0.0


def tapped(*at: float, x: float = 10.0) -> Taps:
    taps = Taps()
    for moment in at:
        taps = taps.after(Press(x, 10.0), moment)
        taps = taps.after(Release(x, 10.0), moment)
    return taps


def test_five_taps_in_the_corner_call_the_operator() -> None:
    assert tapped(0, 0.5, 1, 1.5, 2).done
    assert not tapped(0, 0.5, 1, 1.5).done


def test_five_presses_of_the_key_do_too() -> None:
    taps = Taps()
    for moment in range(5):
        taps = taps.after(Key("f10"), moment * 0.5)
    assert taps.done


def test_slow_taps_and_taps_elsewhere_do_not() -> None:
    assert not tapped(0, 1, 2, 3, WITHIN + 0.5).done
    assert not tapped(0, 0.5, 1, 1.5, 2, x=CORNER).done
    assert not tapped(0, 0.5, 1, 1.5).after(Press(500, 500), 1.8).after(Press(9, 9), 2).done
    assert not tapped(0, 0.5, 1, 1.5).after(Key("a"), 1.8).after(Press(9, 9), 2).done


def test_a_move_between_two_taps_is_nothing() -> None:
    assert tapped(0, 0.5, 1, 1.5).after(Drag(9, 9), 1.8).after(Press(9, 9), 2).done


PLAN = (From(18, 0.25), From(8, 0.5), From(12, 1.0))


@pytest.mark.parametrize(
    ("hour", "cap"), [(8, 0.5), (11, 0.5), (12, 1), (17, 1), (18, 0.25), (0, 0.25), (7, 0.25)]
)
def test_the_volume_follows_the_hours(hour: int, cap: float) -> None:
    assert cap_at(PLAN, hour) == cap


def test_without_a_plan_nothing_is_capped() -> None:
    assert cap_at((), 12) == 1.0


def test_the_attract_screen_never_stands_still_for_long() -> None:
    places = [shift(EVERY * n) for n in range(len(PLACES))]
    assert len(set(places)) == len(PLACES)
    assert shift(EVERY * 0.99) == places[0] == shift(EVERY * len(PLACES))
    assert all(max(abs(dx), abs(dy)) <= 4 for dx, dy in places)


def test_a_message_comes_back_from_its_line() -> None:
    message = Message("count", {"id": "a", "places": ["dijon"]})
    assert read(line(message)) == message
    assert read(line(Message("beat"))) == Message("beat", {})


@given(st.one_of(st.text(), st.builds(json.dumps, st.dictionaries(st.text(), st.text()))))
def test_any_other_line_is_none(text: str) -> None:
    found = read(text)
    assert found is None or found.kind in text


@pytest.mark.parametrize("text", ["", "[]", "3", '{"say": "dance"}', '{"say": ["beat"]}'])
def test_a_line_that_only_looks_like_one_is_none(text: str) -> None:
    assert read(text) is None
