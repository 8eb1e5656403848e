"""The ultrasonic scan: what comes back, what is written down, what is decided."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.ultrasonic_scan import words
from game.gestures.ultrasonic_scan.advice import advice
from game.gestures.ultrasonic_scan.echo import HALF, TALL, echo, grass, height, seen, wall
from game.gestures.ultrasonic_scan.outcome import exactness, matched, outcome
from game.gestures.ultrasonic_scan.rules import ULTRASONIC_SCAN as SCAN
from game.gestures.ultrasonic_scan.state import Note, Scan
from game.gestures.ultrasonic_scan.weld import RIGHT_GAIN, Flaw, read
from tests.gestures.plays import moved

after = partial(moved, SCAN.apply)

FLAW = Flaw(30, 50, 20)


def level(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "title": "Une soudure",
        "intro": "Cherche.",
        "length": 80,
        "thickness": 40,
        "limit": 12,
        "welds": [{"flaws": [{"from": 30, "to": 50, "depth": 20}]}],
        "shows": {"localisation": "tester", "mesure": "mesurer", "decision": "controler"},
        "sources": [],
    }
    return plain | changed


def begun(**changed: Any) -> Scan:
    return SCAN.start(level(**changed), 3)


def to(state: Scan, at: int) -> Scan:
    return SCAN.apply(state, ("probe", str(at)))


def test_an_edge_gives_half_the_echo_of_the_middle() -> None:
    assert height(seen(FLAW, FLAW.middle), RIGHT_GAIN) == TALL
    assert height(seen(FLAW, FLAW.start), RIGHT_GAIN) == HALF
    assert height(seen(FLAW, 0), RIGHT_GAIN) == 0


def test_twenty_decibels_more_are_ten_times_the_height_up_to_the_top() -> None:
    assert height(0.5, RIGHT_GAIN - 20) == 4
    assert height(0.5, RIGHT_GAIN + 20) == 100


def test_a_flaw_hides_the_far_wall() -> None:
    assert wall((FLAW,), FLAW.middle, RIGHT_GAIN) == 0
    assert wall((FLAW,), 0, RIGHT_GAIN) == 70


def test_the_tallest_echo_tells_its_depth_and_nothing_tells_nothing() -> None:
    assert echo((FLAW, Flaw(60, 74, 8)), 66, RIGHT_GAIN)[0] == 8
    assert echo((), 66, RIGHT_GAIN) == (0, 0)


def test_the_grass_is_the_same_at_a_place_and_follows_the_gain() -> None:
    weld = read(level(grass=20))
    there = grass(weld, 5, 12, RIGHT_GAIN, 40)
    assert there == grass(weld, 5, 12, RIGHT_GAIN, 40)
    assert there != grass(weld, 5, 14, RIGHT_GAIN, 40)
    assert max(there) <= 20 < max(grass(weld, 5, 12, RIGHT_GAIN + 10, 40))


def test_the_gain_is_set_on_the_block_before_the_weld() -> None:
    state = begun(calibrate=True)
    assert state.on_block
    assert state.echo == (20, state.block_echo)
    low = after(state, ("gain", str(RIGHT_GAIN - 2)))
    high = after(low, ("gain", "more"), ("gain", "more"))
    right = after(high, ("gain", "less"))
    assert [low.said.text, high.said.text] == [words.BLOCK_LOW, words.BLOCK_HIGH]
    assert right.said.text == words.BLOCK_RIGHT
    assert not after(right, ("weld",)).on_block


def test_far_steps_stop_short_of_the_ends() -> None:
    state = to(begun(), 4)
    assert ("probe", "far-less") not in SCAN.moves(state)
    assert after(state, ("probe", "far-more")).at == 14
    assert after(state, ("probe", "less")).at == 2


def test_the_coach_tells_what_the_screen_shows() -> None:
    state = begun()
    seen = [to(state, at).said.text for at in (0, 28, 30, 40)]
    assert seen == [words.QUIET, words.RISING, words.EDGE_HERE, words.HEARD]
    assert to(state, 40).pings == 1


def test_a_flaw_is_two_edges_and_a_depth() -> None:
    edge = after(to(begun(), 50), ("edge",))
    assert edge.said.text == words.FIRST_EDGE
    assert after(edge, ("edge",)).said.text == words.SAME_EDGE
    both = after(to(edge, 30), ("edge",), ("depth", "20"))
    assert both.edges == (30, 50)
    noted = after(both, ("note",))
    assert noted.notes == (Note(30, 50, 20),)
    assert outcome(after(noted, ("repair",))) == {"localisation": 1, "mesure": 1, "decision": 1}
    assert after(noted, ("erase",)).notes == ()
    assert after(both, ("erase",)).edges == ()


def test_a_false_alarm_and_a_wrong_decision_cost() -> None:
    found = replace(begun(), notes=(Note(30, 50, 20), Note(60, 70, 5)))
    assert outcome(found)["localisation"] == 0.75
    assert outcome(after(found, ("accept",)))["decision"] == 0


def test_each_flaw_takes_one_note_and_small_errors_do_not_count() -> None:
    notes = (Note(28, 52, 20), Note(32, 48, 20))
    assert matched((FLAW,), notes) == ((FLAW, notes[0]),)
    assert exactness(FLAW, Note(28, 52, 22)) == 1
    assert exactness(FLAW, Note(20, 60, 38)) == 0


@given(st.integers(0, 76), st.integers(2, 40))
def test_exactness_is_a_share(start: int, length: int) -> None:
    assert 0 <= exactness(FLAW, Note(start, start + length, 9)) <= 1


def test_short_flaws_may_be_accepted() -> None:
    short = begun(limit=30)
    assert not short.must_repair
    found = replace(short, notes=(Note(30, 50, 20),))
    assert outcome(after(found, ("accept",)))["decision"] == 1


def test_advice_erases_what_is_wrong_and_decides_at_the_end() -> None:
    assert advice(replace(begun(), notes=(Note(60, 70, 5),))) == ("erase",)
    assert advice(replace(begun(), edges=(12,))) == ("erase",)
    found = replace(begun(), notes=(Note(30, 50, 20),))
    assert advice(found) == ("repair",)
    assert advice(replace(found, flaws=(replace_end(found),))) == ("accept",)
    assert advice(after(found, ("repair",))) == ()


def replace_end(state: Scan) -> Flaw:
    return state.flaws[0]._replace(end=42)


def test_giving_up_shows_what_was_hidden_after_a_while() -> None:
    state = begun()
    assert ("give-up",) not in SCAN.moves(state)
    for at in range(0, 26, 2):
        state = to(state, at)
    over = after(state, ("give-up",))
    assert over.over
    assert SCAN.moves(over) == ()
    with pytest.raises(ValueError, match="not an open move"):
        SCAN.apply(over, ("edge",))


@pytest.mark.parametrize(
    ("flaws", "told"),
    [
        ([{"from": 31, "to": 50, "depth": 20}], "pairs"),
        ([{"from": 30, "to": 36, "depth": 20}], "au moins 10 mm"),
        ([{"from": 60, "to": 80, "depth": 20}], "sort de la soudure"),
        ([{"from": 30, "to": 50, "depth": 38}], "trop près du fond"),
        (
            [{"from": 10, "to": 30, "depth": 9}, {"from": 34, "to": 50, "depth": 9}],
            "12 mm entre eux",
        ),
    ],
)
def test_a_level_that_makes_no_sense_is_told(flaws: list[dict[str, int]], told: str) -> None:
    faults = SCAN.faults(level(welds=[{"flaws": flaws}]))
    assert any(told in str(fault.message) for fault in faults)


def test_the_length_is_even() -> None:
    assert SCAN.faults(level(length=81))[0].path == ("length",)


def test_following_each_hint_leads_to_a_right_inspection() -> None:
    state = begun(calibrate=True, help=True)
    assert state.tip == advice(state)
    while not SCAN.done(state):
        hinted = after(state, ("hint",))
        assert hinted.said.text == words.ADVICE[hinted.tip[0]]
        state = after(hinted, hinted.tip)
    assert set(SCAN.outcome(state).values()) == {1}
