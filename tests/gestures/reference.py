"""The players that every gesture is tried with, on every one of its levels.

A gesture brings its reference player as `tests/gestures/<package>/solver.py`, with a function
`next_move(state) -> Move`: the move of somebody who knows the trade, empty once it is done. In a
gesture that goes on by itself, time passes by the move ("tick",).
"""

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from typing import Any, TypeAlias

from game import rng
from game.app.world import CONTENT, open_world
from game.gestures.protocol import Gesture, Level, Move
from game.gestures.registry import GESTURES

Solver: TypeAlias = Callable[[Any], Move]

TICK: Move = ("tick",)
ASIDE = ("hint", "give-up")
"""Moves that a reference player and a random one never take."""

MOST = 800
"""Moves that no reference player needs, nor an idle one before it is over."""

RANDOM = 60
"""Moves that a random player makes."""


def solver(name: str) -> Solver:
    """The reference player of a gesture, by the gesture's name."""
    module = import_module(f"tests.gestures.{name.replace('-', '_')}.solver")
    found: Solver = module.next_move
    return found


@lru_cache(maxsize=1)
def levels() -> dict[tuple[str, str], Level]:
    """Every shipped level by (gesture, level), as the game loads it."""
    return dict(sorted(open_world().catalogue.levels.items()))


CASES = sorted(
    (path.parent.name, path.stem)
    for path in (CONTENT / "gestures").glob("*/*.yaml")
    if path.parent.name in GESTURES
)
"""Every (gesture, level) that is shipped."""


@lru_cache(maxsize=128)
def solved(name: str, level: str, seed: int) -> tuple[list[Any], list[Move]]:
    """Every state and every move of the reference player."""
    gesture, move = GESTURES[name], solver(name)
    states, moves = [gesture.start(levels()[name, level], seed)], list[Move]()
    while not gesture.done(states[-1]) and len(moves) < MOST:
        moves.append(move(states[-1]))
        states.append(gesture.apply(states[-1], moves[-1]))
    return states, moves


def idle(name: str, level: str, seed: int) -> Any:
    """The state of somebody who only lets time pass, where it does."""
    gesture = GESTURES[name]
    state = gesture.start(levels()[name, level], seed)
    for _ in range(MOST):
        if TICK not in gesture.moves(state):
            break
        state = gesture.apply(state, TICK)
    return state


def random(name: str, level: str, seed: int) -> Any:
    """The state after moves drawn by a seed, help and giving up left aside."""
    gesture = GESTURES[name]
    state = gesture.start(levels()[name, level], seed)
    for n in range(RANDOM):
        offered = [m for m in gesture.moves(state) if m[0] not in ASIDE]
        if not offered:
            break
        state = gesture.apply(state, rng.pick(seed, n + 1, offered))
    return state


def mean(gesture: Gesture, state: Any) -> float:
    values = gesture.outcome(state)
    return sum(values.values()) / len(values)
