"""Whatever the gesture and its level: it can be done, doing nothing fails, the rules hold."""

import json
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.gestures.protocol import Gesture, Move
from game.gestures.registry import GESTURES
from game.session.record import Record, record_from_json, record_to_json
from tests.gestures.reference import (
    ASIDE,
    CASES,
    TICK,
    idle,
    levels,
    mean,
    random,
    solved,
    solver,
)

SEEDS = range(5)
MANY = range(12)
ENOUGH, LITTLE = 0.8, 0.3

names = pytest.mark.parametrize("name", GESTURES)
every = pytest.mark.parametrize(("name", "level"), CASES)
seeds = st.integers(0, 2**32)
picks = st.lists(st.integers(0, 2**16), max_size=40)


@names
def test_it_has_three_levels_and_two_to_four_criteria(name: str) -> None:
    assert Counter(gesture for gesture, _ in CASES)[name] >= 3
    assert 2 <= len(GESTURES[name].criteria) <= 4
    assert GESTURES[name].name == name
    assert {"title", "intro"} <= set(GESTURES[name].words)


@every
def test_a_level_has_nothing_wrong_and_links_each_criterion_to_a_skill(
    name: str, level: str
) -> None:
    gesture, data = GESTURES[name], levels()[name, level]
    assert gesture.faults(data) == ()
    assert set(data["shows"]) == {criterion.id for criterion in gesture.criteria}
    assert data["sources"]


@every
def test_the_reference_player_does_well(name: str, level: str) -> None:
    for seed in SEEDS:
        states, moves = solved(name, level, seed)
        assert GESTURES[name].done(states[-1]), (seed, len(moves))
        outcome = GESTURES[name].outcome(states[-1])
        assert min(outcome.values()) >= ENOUGH, (seed, outcome)
        assert not [move for move in moves if move[0] in ASIDE]
        assert solver(name)(states[-1]) == ()


@every
def test_doing_nothing_fails(name: str, level: str) -> None:
    for seed in SEEDS:
        outcome = GESTURES[name].outcome(idle(name, level, seed))
        assert max(outcome.values()) <= LITTLE, (seed, outcome)


@every
def test_a_random_player_lies_between(name: str, level: str) -> None:
    gesture = GESTURES[name]
    found = [mean(gesture, random(name, level, seed)) for seed in MANY]
    best = [mean(gesture, solved(name, level, seed)[0][-1]) for seed in SEEDS]
    worst = [mean(gesture, idle(name, level, seed)) for seed in SEEDS]
    assert sum(worst) / len(worst) <= sum(found) / len(found) < sum(best) / len(best)


@every
def test_it_starts_with_something_to_do_and_help_shows_a_move(name: str, level: str) -> None:
    gesture = GESTURES[name]
    state = gesture.start(levels()[name, level], 1)
    assert not gesture.done(state)
    assert ("hint",) in gesture.moves(state)
    helped = gesture.apply(state, ("hint",))
    assert helped.tip in gesture.moves(helped)


def played(gesture: Gesture, state: Any, chosen: list[int]) -> tuple[list[Any], list[Move]]:
    """Every state of a play in which each number picks one of the open moves."""
    states, moves = [state], list[Move]()
    for number in chosen:
        offered = gesture.moves(states[-1])
        if not offered:
            break
        moves.append(offered[number % len(offered)])
        states.append(gesture.apply(states[-1], moves[-1]))
    return states, moves


@settings(deadline=None, max_examples=25)
@given(seeds, picks)
@every
def test_any_play_keeps_the_rules_and_can_be_replayed(
    name: str, level: str, seed: int, chosen: list[int]
) -> None:
    gesture = GESTURES[name]
    states, moves = played(gesture, gesture.start(levels()[name, level], seed), chosen)
    for state in states:
        keeps_the_rules(gesture, state)
    again = gesture.start(levels()[name, level], seed)
    for state, move in zip(states, moves, strict=False):
        assert again == state
        again = gesture.apply(again, through_the_journal(move))
    assert again == states[-1]


def keeps_the_rules(gesture: Gesture, state: Any) -> None:
    offered = gesture.moves(state)
    assert len(set(offered)) == len(offered)
    assert (offered == ()) == gesture.done(state)
    assert all(0 <= value <= 1 for value in gesture.outcome(state).values())
    assert set(gesture.outcome(state)) == {criterion.id for criterion in gesture.criteria}
    assert state.tip == () or state.tip in offered
    with pytest.raises(ValueError, match=r"."):
        gesture.apply(state, ("fly",))
    hash(state)


def through_the_journal(move: Move) -> Move:
    """A move as it comes back from the save file."""
    record = Record(1, "move", "m", "h", move=move)
    return record_from_json(json.loads(json.dumps(record_to_json(record)))).move


@settings(deadline=None, max_examples=10)
@given(seeds, picks)
@every
def test_every_move_offered_applies(name: str, level: str, seed: int, chosen: list[int]) -> None:
    gesture = GESTURES[name]
    states, _ = played(gesture, gesture.start(levels()[name, level], seed), chosen)
    for move in gesture.moves(states[-1]):
        keeps_the_rules(gesture, gesture.apply(states[-1], move))


@every
def test_a_gesture_that_is_over_stays_so(name: str, level: str) -> None:
    gesture, last = GESTURES[name], solved(name, level, 1)[0][-1]
    assert gesture.moves(last) == ()
    with pytest.raises(ValueError, match=r"."):
        gesture.apply(last, TICK)
