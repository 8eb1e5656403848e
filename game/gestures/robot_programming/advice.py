"""The next move of a robot programmer: mend the program block by block, try it, deliver."""

from game.gestures.protocol import Move
from game.gestures.robot_programming import words
from game.gestures.robot_programming.blocks import Program
from game.gestures.robot_programming.doing import whole
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import Trial, progress
from game.gestures.telling import Said, say


def right(state: Programming, trial: Trial) -> bool:
    """Whether a trial that is over did all of the task, with nothing that stopped it."""
    return trial.stop is None and progress(state.cell, trial) == 1


def advice(state: Programming) -> Move:
    """An open move towards a program that does the task; nothing once it is over."""
    if state.over:
        return ()
    best = tuple(robot.answer for robot in state.cell.robots)
    ready = state.programs == best or right(state, whole(state.cell, state.programs, state.seed))
    if state.trial is None:
        return ("run",) if ready else _mend(state)
    if not ready:
        return ("edit",)
    return ("deliver",) if state.ran else ("tick" if state.auto else "step",)


def _mend(state: Programming) -> Move:
    """One block nearer to a good program, in the robot that is shown if it can be."""
    robots = state.cell.robots
    if state.program != robots[state.robot].answer:
        return _edit(state.program, robots[state.robot].answer, state.line)
    pairs = zip(robots, state.programs, strict=True)
    return ("robot", next(robot.id for robot, given in pairs if robot.answer != given))


def _edit(given: Program, wanted: Program, line: int) -> Move:
    """At the first difference: take the right block from below, erase a wrong one, or add."""
    pairs = enumerate(zip(given, wanted, strict=False))
    short = min(len(given), len(wanted))
    at = next((i for i, (one, other) in pairs if one != other), short)
    late = at < short and given[at + 1 : at + 2] == (wanted[at],)
    spare = at < len(given) and (at == 0 or len(given) >= len(wanted))
    if late or spare:
        return ("down" if late else "delete",) if line == at else _hold(at)
    return ("add", wanted[at].id) if line == at - 1 else _hold(at - 1)


def _hold(line: int) -> Move:
    return ("line", f"n{line + 1}")


def reason(move: Move) -> Said:
    """Why that move, in the coach's words."""
    return say(words.ADVICE[move[0]])
