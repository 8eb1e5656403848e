"""What each step of a trial does: belts bring parts, robots do their blocks, machines work."""

from collections.abc import Callable
from typing import TypeVar

from game.gestures.robot_programming.blocks import Block, Program
from game.gestures.robot_programming.cell import Cell
from game.gestures.robot_programming.trial import PATIENCE, Arm, Stop, Trial, seen, start

T = TypeVar("T")

DONE = "fini"
"""The part that a machine or a torch has finished."""


def onwards(cell: Cell, programs: tuple[Program, ...], trial: Trial) -> Trial:
    """One step later; the robots act in their order, and a stop stops those after it too."""
    arms = tuple(arm._replace(was=(arm.at, arm.low)) for arm in trial.arms)
    trial = _belts(cell, trial._replace(arms=arms))
    for robot, program in enumerate(programs):
        if trial.stop is None:
            trial = _act(cell, program, trial, robot)
    return _machines(cell, trial)._replace(step=trial.step + 1)


def whole(cell: Cell, programs: tuple[Program, ...], seed: int) -> Trial:
    """The trial at its end."""
    trial = start(cell, seed)
    while not trial.over:
        trial = onwards(cell, programs, trial)
    return trial


def _put(values: tuple[T, ...], at: int, value: T) -> tuple[T, ...]:
    """The same values but for one."""
    return (*values[:at], value, *values[at + 1 :])


def _belts(cell: Cell, trial: Trial) -> Trial:
    """A belt whose end is free brings its next part nearer."""
    for i, post in enumerate(cell.posts):
        if not post.every or trial.there[i] or not trial.coming[i]:
            continue
        until = trial.until[i] - 1
        if until > 0:
            trial = trial._replace(until=_put(trial.until, i, until))
            continue
        part, *others = trial.coming[i]
        trial = trial._replace(
            there=_put(trial.there, i, (part,)),
            coming=_put(trial.coming, i, tuple(others)),
            until=_put(trial.until, i, post.every),
        )
    return trial


def _machines(cell: Cell, trial: Trial) -> Trial:
    """A machine closes when it is loaded and no hand is in it; it opens when it has finished."""
    for i, post in enumerate(cell.posts):
        if trial.closed[i] == 1:
            finished = (DONE,) * len(trial.there[i])
            trial = trial._replace(there=_put(trial.there, i, finished))
        if trial.closed[i]:
            trial = trial._replace(closed=_put(trial.closed, i, trial.closed[i] - 1))
        elif post.cycle and set(trial.there[i]) - {DONE} and all(a.at != i for a in trial.arms):
            trial = trial._replace(closed=_put(trial.closed, i, post.cycle))
    return trial


def _act(cell: Cell, program: Program, trial: Trial, robot: int) -> Trial:
    arm = _resolved(cell, program, trial, robot)
    trial = trial._replace(arms=_put(trial.arms, robot, arm))
    if arm.done:
        return trial
    return _DOING[program[arm.line].kind](cell, trial, robot, program[arm.line])


def _resolved(cell: Cell, program: Program, trial: Trial, robot: int) -> Arm:
    """The arm at its next block that takes time; loops and conditions take none."""
    arm = trial.arms[robot]
    while not arm.done:
        if arm.line >= len(program):
            again = arm.left > 0
            loop = next((i for i, block in enumerate(program) if block.kind == "repeat"), 0)
            arm = arm._replace(line=loop + 1, left=arm.left - 1) if again else _rest(arm, program)
        elif program[arm.line].kind == "repeat":
            arm = arm._replace(line=arm.line + 1, left=cell.repeat - 1)
        elif program[arm.line].kind == "if":
            told = seen(trial, cell.sensor(program[arm.line].of), robot)
            arm = arm._replace(line=arm.line + (1 if told else 2))
        else:
            break
    return arm


def _rest(arm: Arm, program: Program) -> Arm:
    return arm._replace(line=len(program), low=False, done=True)


def _next(trial: Trial, robot: int, arm: Arm) -> Trial:
    """The block of that arm is done."""
    arm = arm._replace(line=arm.line + 1, shown=arm.line, waited=0)
    return trial._replace(arms=_put(trial.arms, robot, arm))


def _stopped(trial: Trial, robot: int, why: str, post: int) -> Trial:
    arm = trial.arms[robot]
    arms = _put(trial.arms, robot, arm._replace(shown=arm.line))
    return trial._replace(arms=arms, stop=Stop(why, robot, post))


def _go(cell: Cell, trial: Trial, robot: int, block: Block) -> Trial:
    arm, post = trial.arms[robot], cell.post(block.of)
    if frozenset((arm.at, post)) in cell.poles:
        return _stopped(trial, robot, "pole", post)
    if trial.closed[post]:
        return _stopped(trial, robot, "door", post)
    if cell.posts[post].zone and any(
        other.at == post for i, other in enumerate(trial.arms) if i != robot
    ):
        return _stopped(trial, robot, "zone", post)
    return _next(trial, robot, arm._replace(at=post, came=arm.at, low=False))


def _take(_cell: Cell, trial: Trial, robot: int, _block: Block) -> Trial:
    arm = trial.arms[robot]
    if arm.held:
        return _stopped(trial, robot, "busy", arm.at)
    if arm.at < 0 or not trial.there[arm.at]:
        return _stopped(trial, robot, "empty", arm.at)
    *others, part = trial.there[arm.at]
    trial = trial._replace(there=_put(trial.there, arm.at, tuple(others)))
    return _next(trial, robot, arm._replace(low=True, held=part))


def _lay(cell: Cell, trial: Trial, robot: int, _block: Block) -> Trial:
    arm = trial.arms[robot]
    if not arm.held:
        return _stopped(trial, robot, "nothing", arm.at)
    if arm.at < 0 or cell.posts[arm.at].looks == "point":
        fallen = trial._replace(arms=_put(trial.arms, robot, arm._replace(held="")))
        return _stopped(fallen, robot, "drop", arm.at)
    there = trial.there[arm.at]
    if len(there) >= cell.posts[arm.at].room:
        return _stopped(trial, robot, "full", arm.at)
    trial = trial._replace(there=_put(trial.there, arm.at, (*there, arm.held)))
    return _next(trial, robot, arm._replace(low=True, held=""))


def _weld(_cell: Cell, trial: Trial, robot: int, _block: Block) -> Trial:
    arm = trial.arms[robot]
    if arm.at < 0 or not trial.there[arm.at]:
        return _stopped(trial, robot, "cold", arm.at)
    finished = (DONE,) * len(trial.there[arm.at])
    trial = trial._replace(there=_put(trial.there, arm.at, finished))
    return _next(trial, robot, arm._replace(low=True))


def _wait(cell: Cell, trial: Trial, robot: int, block: Block) -> Trial:
    """A signal that was waited for is used up."""
    arm, sensor = trial.arms[robot], cell.sensor(block.of)
    if seen(trial, sensor, robot):
        trial = trial._replace(signals=trial.signals - {sensor.id})
        return _next(trial, robot, arm._replace(low=False))
    if arm.waited >= PATIENCE:
        return _stopped(trial, robot, "forever", arm.at)
    waiting = arm._replace(waited=arm.waited + 1, shown=arm.line, low=False)
    return trial._replace(arms=_put(trial.arms, robot, waiting))


def _signal(_cell: Cell, trial: Trial, robot: int, block: Block) -> Trial:
    trial = trial._replace(signals=trial.signals | {block.of})
    return _next(trial, robot, trial.arms[robot]._replace(low=False))


_DOING: dict[str, Callable[[Cell, Trial, int, Block], Trial]] = {
    "go": _go,
    "take": _take,
    "put": _lay,
    "weld": _weld,
    "wait": _wait,
    "signal": _signal,
}
