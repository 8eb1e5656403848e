"""What a tried program tells of the pupil: the task, no contact, few blocks, each in 0..1."""

from game.gestures.robot_programming.form import CRITERIA
from game.gestures.robot_programming.state import Programming
from game.gestures.robot_programming.trial import progress


def outcome(state: Programming) -> dict[str, float]:
    """Nothing before a whole trial: a program is only an idea until a robot has run it."""
    trial = state.trial
    if trial is None or not trial.over or state.given_up:
        return {criterion.id: 0.0 for criterion in CRITERIA}
    share = progress(state.cell, trial)
    least = sum(len(robot.answer) for robot in state.cell.robots)
    shown = (share, 0.0 if trial.harmed else share, share * min(1.0, least / max(1, state.length)))
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}
