"""Whatever a player does: no illegal state, the same again from the same seed."""

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from game import rng
from game.gestures.fault_finding.advice import advice
from game.gestures.fault_finding.state import LOCKS, Repair
from game.gestures.fault_finding.suspects import first_suspects
from game.gestures.protocol import Move
from tests.gestures.fault_finding.levels import GESTURE, NAMES, level

LEVELS = {name: level(name) for name in NAMES}

names = st.sampled_from(NAMES)
seeds = st.integers(0, 2**32)
picks = st.lists(st.integers(0, 2**16), max_size=40)


def played(name: str, seed: int, chosen: list[int]) -> tuple[list[Repair], list[Move]]:
    """Every state of a play in which each number picks one of the open moves."""
    states, moves = [GESTURE.start(LEVELS[name], seed)], list[Move]()
    for number in chosen:
        offered = GESTURE.moves(states[-1])
        if not offered:
            break
        moves.append(offered[number % len(offered)])
        states.append(GESTURE.apply(states[-1], moves[-1]))
    return states, moves


@settings(deadline=None)
@given(names, seeds, picks)
def test_any_play_keeps_the_rules(name: str, seed: int, chosen: list[int]) -> None:
    for state in played(name, seed, chosen)[0]:
        assert state.secured == LOCKS[: len(state.secured)]
        assert state.cause.defect in state.suspects
        assert set(state.suspects) <= set(first_suspects(state.breakdown))
        assert state.mode == "volt" or state.locked_out
        assert state.closed or not (state.drawn or state.pressed)
        assert not (state.closed and set(state.secured))
        assert state.said.text.format(**dict(state.said.values))
        assert (state.end != "") == GESTURE.done(state) == (GESTURE.moves(state) == ())
        assert all(0 <= value <= 1 for value in GESTURE.outcome(state).values())
        assert len(set(GESTURE.moves(state))) == len(GESTURE.moves(state))


@settings(deadline=None)
@given(names, seeds, picks)
def test_any_play_can_be_replayed(name: str, seed: int, chosen: list[int]) -> None:
    states, moves = played(name, seed, chosen)
    again = GESTURE.start(LEVELS[name], seed)
    for state, move in zip(states, moves, strict=False):
        assert again == state
        again = GESTURE.apply(again, move)
    assert again == states[-1]


@settings(deadline=None)
@given(names, seeds, picks)
def test_the_adviser_finishes_any_play_from_where_it_stands(
    name: str, seed: int, chosen: list[int]
) -> None:
    state = played(name, seed, chosen)[0][-1]
    for _ in range(60):
        if GESTURE.done(state):
            break
        move = advice(state)
        assert move in GESTURE.moves(state)
        state = GESTURE.apply(state, move)
    assert GESTURE.done(state)


@settings(deadline=None)
@given(names, seeds, picks)
def test_measurements_never_teach_more_than_there_was_to_know(
    name: str, seed: int, chosen: list[int]
) -> None:
    for state in played(name, seed, chosen)[0]:
        known = first_suspects(state.breakdown)
        doubt = math.log2(len({suspect.component for suspect in known}))
        assert 0 <= state.bits <= doubt + 1e-9


def test_a_random_player_lies_between_the_idle_and_the_careful_one() -> None:
    values = []
    for name in NAMES:
        for seed in range(12):
            chosen = [rng.below(seed, n, 1 << 16) for n in range(45)]
            last = played(name, seed, chosen)[0][-1]
            values.append(sum(GESTURE.outcome(last).values()) / 3)
    mean = sum(values) / len(values)
    assert 0.1 < mean < 0.8
