"""Playing what the coach advises, to see whether a level can be done well."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from game.gestures.protocol import Move
from game.gestures.ruled import Played

ENOUGH = 0.8
"""What a careful player must be able to reach on each criterion."""

MOST = 800
"""Moves that no careful player needs."""

State = TypeVar("State", bound=Played)


def done_well(
    state: State,
    advice: Callable[[State], Move],
    play: Callable[[State, Move], State],
    outcome: Callable[[State], Mapping[str, float]],
) -> bool:
    """Whether somebody who plays each move of `advice` reaches `ENOUGH` on every criterion."""
    moves = 0
    while not state.over and moves < MOST:
        state, moves = play(state, advice(state)), moves + 1
    return min(outcome(state).values()) >= ENOUGH
