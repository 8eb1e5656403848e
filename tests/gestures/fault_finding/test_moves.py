"""Repairs told move by move, by name of cause."""

from functools import partial

import pytest

from game.gestures.fault_finding import words as words
from game.gestures.fault_finding.advice import advice
from game.gestures.fault_finding.level import named
from game.gestures.fault_finding.outcome import outcome
from game.gestures.fault_finding.state import LOCKS, Note, Repair
from game.gestures.fault_finding.turn import begin_with
from game.gestures.protocol import Move
from tests.gestures.fault_finding.levels import GESTURE, HARD, MAIN, SHORT, breakdown, level
from tests.gestures.plays import moved

after = partial(moved, GESTURE.apply)

LOCK_OUT: tuple[Move, ...] = tuple(("lockout", step) for step in LOCKS)
RESTORE: tuple[Move, ...] = (("restore", "unlock"), ("restore", "close"))


def broken(cause: str, name: str = MAIN) -> Repair:
    """A level whose cause is a defect of the component of that mark."""
    found = breakdown(name)
    wanted = next(c for c in found.causes if c.defect.component == cause)
    return begin_with(found, wanted)


def red(*points: str) -> tuple[Move, ...]:
    return tuple(("probe", "red", point) for point in points)


def test_the_seed_draws_the_cause_and_the_same_seed_draws_the_same() -> None:
    drawn = {GESTURE.start(level(MAIN), seed).cause.defect.component for seed in range(40)}
    assert drawn == {"F2", "S0", "F1", "W7", "KM1"}
    assert GESTURE.start(level(MAIN), 7) == GESTURE.start(level(MAIN), 7)


def test_a_move_that_is_not_open_is_refused_by_the_rules() -> None:
    with pytest.raises(ValueError, match="not an open move"):
        GESTURE.apply(broken("F2"), ("restore", "close"))


def test_a_voltage_in_the_middle_clears_half_of_the_suspects() -> None:
    state = after(broken("W7"), *red("F1.96"))
    assert state.accused == ("S1", "W7", "S2", "KM1")
    assert state.said.text == words.USEFUL
    assert state.said.values == (("n", "4"),)
    assert state.notes == (Note("F1.96", "24 V", True),)


def test_the_last_suspect_is_named() -> None:
    state = after(broken("F2"), *red("F1.96", "F2.2"))
    assert state.accused == ("F2",)
    assert (state.said.text, state.said.values) == (words.LAST, (("name", "F2"),))
    assert state.phase == "lockout"


def test_a_new_reading_takes_the_place_of_the_old_note() -> None:
    state = after(broken("KM1"), *red("KM1.A1"))
    assert state.notes[-1] == Note("KM1.A1", "0 V", False)
    state = after(state, ("press", "start"))
    assert state.notes == (Note("KM1.A1", "24 V", True),)


def test_holding_start_shows_that_the_coil_is_fed_and_does_not_pull() -> None:
    state = after(broken("KM1"), ("press", "start"), *red("KM1.A1"))
    assert (state.heard, state.accused) == ("silent", ("KM1",))
    state = after(state, ("release", "start"))
    assert not state.pressed
    assert state.said.text == words.RELEASED


def test_the_black_probe_can_be_moved_too() -> None:
    state = after(broken("KM1"), ("take", "black"), ("probe", "black", "KM1.A1"))
    assert (state.black, state.red, state.said.text) == ("KM1.A1", "", words.TAKE_BLACK)
    state = after(state, ("take", "red"), ("probe", "red", "W7.b"))
    assert state.accused == ("F2", "S0", "F1", "S1", "W7", "KM1")
    assert state.notes == ()
    assert state.said.text == words.USEFUL


def test_three_useless_measurements_bring_a_hint_and_the_move_to_make() -> None:
    state = after(broken("W7"), *red("F1.96", "F2.2"))
    assert state.said.text == words.USELESS
    state = after(state, *red("S0.12", "F2.1"))
    assert state.said.text == dict(state.breakdown.hints)["measure"][0]
    assert state.tip == advice(state) != ()
    assert (state.useless, state.in_vain) == (3, 0)
    assert after(state, ("take", "black")).tip == ()


def test_hints_follow_the_phase_and_end_on_the_last_one() -> None:
    state = broken("F2", SHORT)
    hints = dict(state.breakdown.hints)
    assert after(state, ("hint",), ("hint",)).said.text == hints["measure"][-1]
    state = after(state, *red("S0.12", "F2.2"), ("hint",))
    assert (state.said.text, state.tip) == (hints["lockout"][0], ("lockout", "separate"))
    state = after(state, *LOCK_OUT, ("hint",))
    assert (state.said.text, state.tip) == (hints["replace"][0], ("replace", "F2"))
    state = after(state, ("replace", "F2"), ("hint",))
    assert (state.said.text, state.tip) == (hints["test"][0], ("restore", "unlock"))


def test_ohms_under_voltage_are_refused_with_the_reason() -> None:
    state = after(broken("F2"), ("mode", "ohm"))
    assert (state.mode, state.said.text, state.refused) == (
        "volt",
        words.OHMS_LIVE,
        (words.OHMS_LIVE,),
    )
    state = after(state, ("lockout", "separate"), ("mode", "ohm"))
    assert (state.mode, state.said.text) == ("volt", words.OHMS_UNPROVEN)
    assert state.said.values == (("switch", "Q1"),)


def test_a_lock_out_in_disorder_is_refused_with_what_is_missing() -> None:
    state = after(broken("F2"), ("lockout", "verify"))
    assert (state.secured, state.said.text) == ((), words.LOCK_FIRST["separate"])
    state = after(state, ("lockout", "separate"), ("lockout", "tag"))
    assert (state.secured, state.said.text) == (("separate",), words.LOCK_FIRST["padlock"])
    assert len(state.refused) == 2


def test_a_component_is_replaced_only_once_the_circuit_is_proven_dead() -> None:
    state = after(broken("F2"), ("replace", "F2"))
    assert (state.replaced, state.said.text) == ((), words.TOUCH_LIVE)
    state = after(state, *LOCK_OUT[:3], ("replace", "F2"))
    assert (state.replaced, state.said.text) == ((), words.TOUCH_UNPROVEN)
    state = after(state, LOCK_OUT[3], ("replace", "F2"))
    assert (state.repaired, state.said.text) == (True, words.RIGHT_PART)
    assert state.said.values == (("found", "Le fil du fusible a fondu."),)


def test_locked_out_there_are_no_volts_and_ohms_find_the_cut() -> None:
    state = after(broken("F2"), ("take", "black"), ("probe", "black", "F2.1"), ("take", "red"))
    state = after(state, *LOCK_OUT[:1], *red("F2.2"))
    assert state.said.text == words.DEAD
    state = after(state, *LOCK_OUT[1:], *red("S0.12", "F2.2"))
    assert state.said.text == words.DEAD_TRY_OHMS
    assert state.reading
    assert state.reading.value == 0
    state = after(state, ("mode", "ohm"))
    assert state.accused == ("F2",)
    assert state.said.text == words.TO_OHMS
    assert after(state, ("mode", "volt")).said.text == words.TO_VOLTS


def test_locking_out_lets_go_of_start_and_stops_the_motor() -> None:
    state = after(broken("KM1", HARD), ("press", "start"))
    assert (state.heard, state.drawn) == ("strains", frozenset({"G1", "KM1"}))
    state = after(state, ("lockout", "separate"))
    assert (state.heard, state.drawn, state.pressed) == (None, frozenset(), False)
    assert ("press", "start") not in GESTURE.moves(state)


def test_the_switch_closes_only_once_the_padlock_is_off() -> None:
    state = after(broken("F2"), *LOCK_OUT[:2])
    assert ("restore", "close") not in GESTURE.moves(state)
    state = after(state, *RESTORE)
    assert (state.closed, state.mode, state.said.text) == (True, "volt", words.CLOSED)


def test_measuring_the_same_place_again_is_not_held_against_anybody() -> None:
    state = after(broken("F2"), *red("F2.1"), *red("F2.1"), *red("F2.1"))
    assert state.useless == 1


def test_a_wrong_part_was_good_and_clears_its_suspect() -> None:
    state = after(broken("F2"), *LOCK_OUT, ("replace", "S0"))
    assert (state.said.text, state.said.values) == (words.WRONG_PART, (("name", "S0"),))
    assert "S0" not in state.accused
    assert ("replace", "S0") not in GESTURE.moves(state)


def test_a_test_before_the_repair_only_tells_the_symptom() -> None:
    state = after(broken("F2"), ("test",))
    assert (state.end, state.heard, state.said.text) == ("", "silent", words.HEARD["silent"])
    assert state.accused == broken("F2").accused


def test_the_repair_ends_when_the_motor_runs() -> None:
    state = after(broken("F2"), *red("F1.96", "F2.2"), *LOCK_OUT, ("replace", "F2"), *RESTORE)
    assert not GESTURE.done(state)
    running = after(state, ("press", "start"), *red("S0.12"))
    assert (running.heard, running.said.text) == ("runs", words.NOTED)
    state = after(state, ("test",))
    assert GESTURE.done(state)
    assert (state.end, state.said.text) == ("repaired", words.REPAIRED)
    assert GESTURE.moves(state) == ()
    assert advice(state) == ()
    assert GESTURE.outcome(state) == {"securite": 1.0, "methode": 1.0, "reparation": 1.0}


def test_on_a_level_that_keeps_its_suspects_a_measurement_is_only_noted() -> None:
    state = after(broken("X2", HARD), ("press", "start"), *red("M1.V1"))
    assert len(state.accused) < 6
    assert state.said.text == words.NOTED
    assert after(state, *red("Q1.4")).said.text == words.NOTED


def test_giving_up_is_offered_after_a_while_and_tells_the_cause() -> None:
    state = broken("F2")
    assert ("give-up",) not in GESTURE.moves(state)
    state = after(state, *[("hint",)] * 8, ("give-up",))
    assert (state.end, state.said.text) == ("given-up", words.GAVE_UP)
    assert dict(state.said.values) == {"name": "F2", "found": "Le fil du fusible a fondu."}


def test_asking_for_hints_then_giving_up_shows_nothing() -> None:
    state = after(broken("F2"), *[("hint",)] * 8, ("give-up",))
    assert max(outcome(state).values()) <= 0.3


def test_refused_risks_cost_little_and_a_full_lock_out_keeps_half() -> None:
    state = after(broken("F2"), ("mode", "ohm"), *LOCK_OUT)
    assert outcome(state)["securite"] == pytest.approx(0.9)
    state = after(broken("F2"), *[("mode", "ohm")] * 9, *LOCK_OUT)
    assert outcome(state)["securite"] == 0.5
    state = after(broken("F2"), *LOCK_OUT[:2])
    assert outcome(state)["securite"] == pytest.approx(0.4)


def test_parts_changed_for_nothing_and_measurements_repeated_cost_method() -> None:
    found = after(broken("F2"), *red("F1.96", "F2.2"))
    assert outcome(found)["methode"] == pytest.approx(1)
    wasted = after(found, *LOCK_OUT, ("replace", "S0"), ("replace", "F1"), ("replace", "S2"))
    assert outcome(wasted)["methode"] == pytest.approx(0.5)
    again = after(broken("F2"), *red("F1.96"), *red("S1.22", "F1.96") * 3, *red("F2.2"))
    assert again.useless == 6
    assert outcome(again)["methode"] == pytest.approx(1 - 0.04 * 3)


def test_the_right_part_without_a_test_is_most_of_a_repair() -> None:
    state = after(broken("F2"), *LOCK_OUT, ("replace", "F2"))
    assert outcome(state) == {"securite": 1.0, "methode": 0.0, "reparation": 0.6}


def test_the_adviser_measures_in_ohms_once_locked_out_and_else_restores() -> None:
    locked = after(broken("F2"), *LOCK_OUT)
    assert advice(locked) == ("mode", "ohm")
    measuring = after(locked, ("mode", "ohm"))
    assert advice(measuring)[0] in ("take", "probe")
    assert advice(after(broken("KM1", HARD), *LOCK_OUT[:1])) == ("lockout", "padlock")
    while advice(measuring)[0] in ("take", "probe"):
        measuring = after(measuring, advice(measuring))
    assert advice(measuring) == ("restore", "unlock") or len(measuring.accused) == 1


def test_the_adviser_keeps_start_held_while_that_can_tell() -> None:
    state = after(broken("KM1"), ("press", "start"), *red("F1.96", "W7.b"))
    assert state.accused == ("S2", "KM1")
    assert advice(state) == ("probe", "red", "KM1.A1")


def test_a_component_is_found_by_its_mark() -> None:
    assert named(breakdown(MAIN).circuit.components, "KM1").name == "Contacteur"
