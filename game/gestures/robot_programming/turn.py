"""How programming begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game.gestures.protocol import Move
from game.gestures.robot_programming import words
from game.gestures.robot_programming.advice import advice, reason, right
from game.gestures.robot_programming.blocks import Program
from game.gestures.robot_programming.cell import Cell
from game.gestures.robot_programming.doing import onwards
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import start
from game.gestures.telling import Said, say

MAY_GIVE_UP_AFTER = 12
"""Moves before giving up is offered."""


def begin(cell: Cell, seed: int) -> Programming:
    """The programs that the level gives, the last line of the first one in hand.

    Help first shows how to try a program that is there: what is wrong in it is left to be seen.
    """
    programs = tuple(robot.program for robot in cell.robots)
    state = Programming(cell, seed, say(cell.intro), programs, line=len(programs[0]) - 1)
    tip: Move = ("run",) if state.length else advice(state)
    return replace(state, tip=tip) if cell.help else state


def open_moves(state: Programming) -> tuple[Move, ...]:
    """In a steady order; none once it is over."""
    if state.over:
        return ()
    doing = _writing(state) if state.trial is None else _running(state)
    others = (("robot", r.id) for i, r in enumerate(state.cell.robots) if i != state.robot)
    return (*doing, *others, *_talk(state))


def _writing(state: Programming) -> Iterator[Move]:
    if len(state.program) < state.cell.lines:
        yield from (("add", block.id) for block in state.cell.robots[state.robot].palette)
    yield from (("line", f"n{i + 1}") for i in range(len(state.program)) if i != state.line)
    if state.line > 0:
        yield ("up",)
    if 0 <= state.line < len(state.program) - 1:
        yield ("down",)
    if state.line >= 0:
        yield ("delete",)
    if state.length:
        yield ("run",)


def _running(state: Programming) -> Iterator[Move]:
    if not state.ran:
        yield ("tick",) if state.auto else ("step",)
        yield ("mode", "steps" if state.auto else "auto")
    yield ("edit",)
    if state.ran:
        yield ("deliver",)


def _talk(state: Programming) -> Iterator[Move]:
    yield ("hint",)
    if state.moves >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Programming, move: Move) -> Programming:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=(), moves=state.moves + 1)
    match move:
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=reason(tip))
        case ("robot", name):
            robot = next(i for i, r in enumerate(state.cell.robots) if r.id == name)
            line = len(state.programs[robot]) - 1
            return replace(state, robot=robot, line=line, said=say(words.OTHER))
        case ("give-up",):
            best = tuple(robot.answer for robot in state.cell.robots)
            said = say(words.GAVE_UP)
            return replace(state, given_up=True, programs=best, line=-1, trial=None, said=said)
        case _:
            return _write(state, move) if state.trial is None else _run(state, move)


def _write(state: Programming, move: Move) -> Programming:
    match move:
        case ("add", name):
            return _add(state, name)
        case ("line", name):
            return replace(state, line=int(name[1:]) - 1, said=say(words.CHOSEN))
        case ("up",):
            return _swap(state, state.line - 1, state.line - 1)
        case ("down",):
            return _swap(state, state.line, state.line + 1)
        case ("delete",):
            rest = (*state.program[: state.line], *state.program[state.line + 1 :])
            return replace(_written(state, rest), line=state.line - 1, said=say(words.DELETED))
        case _:
            trial = start(state.cell, state.seed)
            return replace(state, trial=trial, trials=state.trials + 1, said=say(words.STARTED))


def _written(state: Programming, program: Program) -> Programming:
    """The same state with another program of the robot that is shown."""
    i = state.robot
    return replace(state, programs=(*state.programs[:i], program, *state.programs[i + 1 :]))


def _add(state: Programming, name: str) -> Programming:
    """A block below the line in hand, which is then in hand itself."""
    block = next(b for b in state.cell.robots[state.robot].palette if b.id == name)
    at = state.line + 1
    program = (*state.program[:at], block, *state.program[at:])
    told = {"repeat": words.LOOP, "if": words.BRANCH}.get(block.kind, words.ADDED)
    return replace(_written(state, program), line=at, said=say(told))


def _swap(state: Programming, upper: int, line: int) -> Programming:
    """Two neighbours change places; `line` is then in hand."""
    program = state.program
    both = (program[upper + 1], program[upper])
    moved = (*program[:upper], *both, *program[upper + 2 :])
    return replace(_written(state, moved), line=line, said=say(words.MOVED))


def _run(state: Programming, move: Move) -> Programming:
    match move:
        case ("mode", how):
            auto = how == "auto"
            return replace(state, auto=auto, said=say(words.AUTO if auto else words.STEPS))
        case ("edit",):
            return replace(state, trial=None, said=say(words.EDIT))
        case ("deliver",):
            return replace(state, delivered=True, said=say(words.DELIVERED))
        case _:
            assert state.trial is not None
            trial = onwards(state.cell, state.programs, state.trial)
            after = replace(state, trial=trial)
            return replace(after, said=_seen(after))


def _seen(state: Programming) -> Said:
    """What the cell shows now."""
    trial = state.trial
    assert trial is not None
    if trial.stop is not None:
        return say(words.STOPS[trial.stop.why])
    if trial.over:
        return say(words.RIGHT if right(state, trial) else words.SHORT)
    arm = trial.arms[state.robot]
    if arm.done:
        return say(words.FINISHED)
    return say(words.DOING[state.program[arm.shown].kind])
