"""Levels as their authors write them, and plays of them, for the tests of each gesture."""

from collections.abc import Callable
from typing import Any, TypeVar

import yaml

from game.app.world import CONTENT
from game.gestures.protocol import Gesture, Level, Move

State = TypeVar("State")


def written(gesture: str, name: str, **fields: Any) -> dict[str, Any]:
    """A shipped level, every scalar as text, with some of its fields replaced."""
    path = CONTENT / "gestures" / gesture / f"{name}.yaml"
    return {**yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader), **fields}


def moved(apply: Callable[[State, Move], State], state: State, *moves: Move) -> State:
    """The state after these moves, by what applies one of them."""
    for move in moves:
        state = apply(state, move)
    return state


def tells(gesture: Gesture, level: Level, path: tuple[str | int, ...], words: str) -> bool:
    """Whether the author of a level is told, at that place, a sentence that begins so."""
    found = (str(f.message) for f in gesture.faults(level) if f.path == path)
    return any(message.replace("\u00a0", " ").startswith(words) for message in found)
