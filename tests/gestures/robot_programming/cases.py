"""Shipped levels and plays of them, for the tests of the rules."""

from pathlib import Path
from typing import Any

from game.gestures.protocol import Move
from game.gestures.robot_programming.rules import ROBOT_PROGRAMMING
from game.gestures.robot_programming.state import Programming
from tests.gestures.plays import moved, written

FOLDER = Path(__file__).parents[3] / "content" / "gestures" / "robot-programming"
GESTURE = ROBOT_PROGRAMMING
NAMES = sorted(path.stem for path in FOLDER.glob("*.yaml"))
FIRST, SORT, DOOR, TWO = "lache-trop-tot", "trier-deux-bacs", "porte-machine", "deux-robots"


def level(name: str = FIRST, **fields: Any) -> dict[str, Any]:
    return written("robot-programming", name, **fields)


def with_program(name: str, *blocks: str, robot: str = "r1", **fields: Any) -> dict[str, Any]:
    """A level whose robot begins with these blocks."""
    found = level(name, **fields)
    robots = {**found["robots"], robot: {**found["robots"][robot], "program": list(blocks)}}
    return {**found, "robots": robots}


def answered(name: str, **fields: Any) -> dict[str, Any]:
    """A level that begins with its answer."""
    found = level(name, **fields)
    robots = {key: {**robot, "program": robot["answer"]} for key, robot in found["robots"].items()}
    return {**found, "robots": robots}


def played(given: dict[str, Any], *moves: Move, seed: int = 1) -> Programming:
    return moved(GESTURE.apply, GESTURE.start(given, seed), *moves)


def tried(given: dict[str, Any], seed: int = 1) -> Programming:
    """The level after a whole trial of the programs that it begins with."""
    state = played(given, ("run",), seed=seed)
    while not state.ran:
        state = GESTURE.apply(state, ("step",))
    return state


def why(given: dict[str, Any]) -> str:
    """What stops a trial of a level."""
    trial = tried(given).trial
    assert trial is not None
    assert trial.stop is not None
    return trial.stop.why
