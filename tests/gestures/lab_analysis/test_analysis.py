"""The laboratory analysis: when the colour turns, what two runs prove, what the chart says."""

from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.gestures.lab_analysis import words
from game.gestures.lab_analysis.advice import advice
from game.gestures.lab_analysis.chart import RUN, deviates, outside, trend
from game.gestures.lab_analysis.outcome import agree, must_deviate, outcome
from game.gestures.lab_analysis.rules import LAB_ANALYSIS as LAB
from game.gestures.lab_analysis.sample import BURETTE, DROP
from game.gestures.lab_analysis.state import Analysis, Run
from tests.gestures.plays import moved

after = partial(moved, LAB.apply)


def level(**changed: Any) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "title": "Un dosage",
        "intro": "Verse.",
        "sample": "Un sirop",
        "quantity": "Du sel",
        "unit": "%",
        "turned": "rose",
        "volumes": [10],
        "factor": 10,
        "limits": {"low": 95, "high": 105},
        "history": [99, 101, 100],
        "shows": {"exactitude": "mesurer", "tracabilite": "documenter", "decision": "controler"},
        "sources": [],
    }
    return plain | changed


def begun(**changed: Any) -> Analysis:
    return LAB.start(level(**changed), 2)


def pour(state: Analysis, drops: int) -> Analysis:
    for _ in range(drops // DROP):
        state = after(state, ("pour", "stream"))
    for _ in range(drops % DROP):
        state = after(state, ("pour", "drop"))
    return state


def test_the_colour_flashes_before_it_turns_then_deepens() -> None:
    state = after(begun(), ("rinse",))
    turn = state.turn
    assert abs(turn - 200) <= 1
    seen = [pour(state, turn + d).said.text for d in (-40, -5, 0, 8)]
    assert seen == [words.CLEAR, words.FLASH, words.TURNED, words.OVER]


def test_a_burette_that_was_not_rinsed_reads_high() -> None:
    assert begun().turn > after(begun(), ("rinse",)).turn + 3


def test_an_empty_burette_asks_for_a_dilution() -> None:
    empty = pour(begun(volumes=[40], dilutions=[1, 4]), 0)
    empty = after(empty, ("dilute", "by-1"))
    assert empty.said.text == words.UNDILUTED
    empty = pour(empty, BURETTE)
    assert empty.said.text == words.EMPTY
    assert ("pour", "drop") not in LAB.moves(empty)
    assert ("read",) in LAB.moves(empty)
    assert advice(replace(empty, labelled=True)) == ("read",)


def test_nothing_is_poured_before_a_dilution_is_chosen() -> None:
    state = begun(volumes=[40], dilutions=[2, 4])
    assert ("pour", "drop") not in LAB.moves(state)
    assert ("pour", "drop") in LAB.moves(after(state, ("dilute", "by-4")))


def test_two_runs_must_agree() -> None:
    once = after(pour(begun(), 200), ("read",))
    assert once.said.text == words.NOTED
    assert not agree(once)
    again = after(once, ("again",))
    assert (again.poured, again.noted) == (0, False)
    assert after(pour(again, 203), ("read",)).said.text == words.AGREE
    far = after(pour(again, 240), ("read",))
    assert far.said.text == words.DISAGREE
    assert advice(replace(far, labelled=True)) == ("again",)


def test_runs_of_two_dilutions_prove_nothing() -> None:
    assert not agree(replace(begun(), runs=(Run(100, 1), Run(100, 2))))


def test_the_result_is_the_mean_of_the_last_two_runs() -> None:
    state = replace(begun(), runs=(Run(100, 1), Run(200, 1), Run(202, 1)))
    assert state.told == pytest.approx(100.5)
    assert begun().told is None


def test_a_good_analysis_shows_everything() -> None:
    state = replace(begun(), runs=(Run(200, 1), Run(201, 1)), labelled=True, rinsed=True)
    good = after(replace(state, noted=True), ("release",))
    assert outcome(good) == {"exactitude": 1, "tracabilite": 1, "decision": 1}
    assert outcome(after(replace(state, noted=True), ("deviation",)))["decision"] == 0


def test_labels_alone_prove_nothing() -> None:
    assert outcome(after(begun(), ("label",), ("rinse",)))["tracabilite"] == 0


def test_a_result_out_of_limits_or_a_trend_opens_a_deviation() -> None:
    assert outside(94.9, 95, 105)
    assert not outside(95, 95, 105)
    assert trend([99, 98, 97, 96.5, 96, 95.5])
    assert trend([1, 2, 3, 4, 5, 6])
    assert not trend([99, 98, 97, 96.5, 96.5, 95.5])
    assert not trend([3, 2, 1])
    assert deviates([], 120, 95, 105)
    assert must_deviate(begun(volumes=[12]))


@given(st.lists(st.floats(0, 100), min_size=RUN, max_size=12))
def test_a_trend_read_backwards_is_a_trend(values: list[float]) -> None:
    last = values[-RUN:]
    assert trend(values) == trend(last[::-1])


def test_giving_up_is_offered_after_two_runs() -> None:
    state = replace(begun(), runs=(Run(200, 1), Run(260, 1)), noted=True)
    assert after(state, ("give-up",)).said.text == words.GAVE_UP
    assert ("again",) not in LAB.moves(replace(state, runs=(Run(1, 1),) * 4))


def test_following_each_hint_leads_to_a_right_decision() -> None:
    state = begun(volumes=[50], factor=2, dilutions=[1, 5])
    while not LAB.done(state):
        hinted = after(state, ("hint",))
        state = after(hinted, hinted.tip)
    assert set(LAB.outcome(state).values()) == {1}
    assert state.verdict == "release"
    assert LAB.moves(state) == ()
    assert advice(state) == ()
    with pytest.raises(ValueError, match="not an open move"):
        LAB.apply(state, ("read",))


@pytest.mark.parametrize(
    ("changed", "path"),
    [
        ({"limits": {"low": 5, "high": 5}}, ("limits",)),
        ({"dilutions": [5, 2]}, ("dilutions",)),
        ({"volumes": [60]}, ("volumes", 0)),
        ({"volumes": [0.6]}, ("volumes", 0)),
    ],
)
def test_a_level_that_makes_no_sense_is_told(changed: dict[str, Any], path: Any) -> None:
    assert LAB.faults(level(**changed))[0].path == path
