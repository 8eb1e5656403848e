"""A trial in the cell, step by step: what each arm does, what the sensors see, what stops all.

Each step every robot does one block. A contact stops every robot at once, as the protective stop
of ISO 10218-1:2025 does; so does a grip on nothing, which a real cell reports as a fault.
"""

from typing import NamedTuple

from game import rng
from game.gestures.robot_programming.cell import Cell, Sensor

MOST = 120
"""Steps after which a trial is over, whatever happens."""

PATIENCE = 15
"""Steps that a robot waits for a sensor before it calls for help."""

HARMS = ("pole", "door", "full", "zone")
"""The stops that are contacts: the others are only faults."""


class Arm(NamedTuple):
    """`at` is the post where the hand is and `came` the one before (-1: rest); `low` when it is
    down at the post. `line` is the next block and `shown` the last one done; `left` are the
    repetitions left, -1 before the loop. `was` is the post, and whether low, a step before."""

    at: int = -1
    came: int = -1
    low: bool = False
    held: str = ""
    line: int = 0
    shown: int = -1
    left: int = -1
    waited: int = 0
    done: bool = False
    was: tuple[int, bool] = (-1, False)


class Stop(NamedTuple):
    """What stopped all: why, which robot, and the post where it would have been."""

    why: str
    robot: int
    post: int


class Trial(NamedTuple):
    """By post: the parts there, those still to come, steps until the next one, steps closed."""

    arms: tuple[Arm, ...]
    there: tuple[tuple[str, ...], ...]
    coming: tuple[tuple[str, ...], ...]
    until: tuple[int, ...]
    closed: tuple[int, ...]
    signals: frozenset[str] = frozenset()
    step: int = 0
    stop: Stop | None = None

    @property
    def over(self) -> bool:
        return self.stop is not None or self.step >= MOST or all(arm.done for arm in self.arms)

    @property
    def harmed(self) -> bool:
        """Whether it was stopped by a contact."""
        return self.stop is not None and self.stop.why in HARMS


def start(cell: Cell, seed: int) -> Trial:
    """The parts of a belt come one by one; those of the other posts are there."""
    parts = [_order(post.parts, seed + i, mixed=post.mixed) for i, post in enumerate(cell.posts)]
    belts = [post.every > 0 for post in cell.posts]
    return Trial(
        arms=(Arm(),) * len(cell.robots),
        there=tuple(() if belt else p for belt, p in zip(belts, parts, strict=True)),
        coming=tuple(p if belt else () for belt, p in zip(belts, parts, strict=True)),
        until=tuple(post.every for post in cell.posts),
        closed=(0,) * len(cell.posts),
    )


def _order(parts: tuple[str, ...], seed: int, *, mixed: bool) -> tuple[str, ...]:
    if not mixed:
        return parts
    drawn = sorted((rng.draw(seed, n), part) for n, part in enumerate(parts))
    return tuple(part for _, part in drawn)


def seen(trial: Trial, sensor: Sensor, robot: int) -> bool:
    """What a sensor says to a robot now."""
    match sensor.sees:
        case "signal":
            return sensor.id in trial.signals
        case "tenue":
            return trial.arms[robot].held == sensor.part
        case "ouverte":
            return not trial.closed[sensor.at]
        case sees:
            return bool(trial.there[sensor.at]) == (sees == "piece")


def progress(cell: Cell, trial: Trial) -> float:
    """How much of what is wanted is in its place, what is there wrongly taken off; in 0..1."""
    wanted = sum(goal.wanted for goal in cell.goal)
    right = sum(min(goal.wanted, trial.there[goal.post].count(goal.part)) for goal in cell.goal)
    there = sum(len(trial.there[post]) for post in {goal.post for goal in cell.goal})
    return max(0, 2 * right - there) / wanted
