"""What a set-up tells of the pupil: set-up, cutting data, part, each in 0..1."""

from game.gestures.cnc_setup.cutting import finest, fits, speed, tooth
from game.gestures.cnc_setup.form import CRITERIA
from game.gestures.cnc_setup.state import SetUp


def outcome(state: SetUp) -> dict[str, float]:
    """Nothing before chips have been made."""
    if not state.cut or state.given_up:
        return {criterion.id: 0.0 for criterion in CRITERIA}
    values = (_place(state), _cut(state), _part(state))
    return {c.id: value for c, value in zip(CRITERIA, values, strict=True)}


def _place(state: SetUp) -> float:
    """A wrong origin never gets as far as here; a tool for another metal does."""
    assert state.chosen is not None
    return 1.0 if fits(state.job, state.chosen) else 0.5


def _cut(state: SetUp) -> float:
    """The mean of speed, feed and depth, each 0 at half of its value outside."""
    job, tool = state.job, state.chosen
    assert tool is not None
    vc, fz, high = speed(tool, state.n), tooth(tool, state.n, state.feed), finest(job, tool)
    feed = max(tool.low - fz, fz - high, 0.0) / high
    shares = (
        job.vc.closeness(vc, 0.5 * job.vc.low),
        max(0.0, 1 - 2 * feed),
        job.ap.closeness(state.depth, max(2, 0.5 * job.ap.low)),
    )
    return sum(shares) / 3


def _part(state: SetUp) -> float:
    """1 within the tolerance, 0 at three times as much; nothing while it is not finished."""
    if not state.finished:
        return 0.0
    far = abs(state.off) / (100 * state.job.tolerance)
    return max(0.0, min(1.0, 1 - (far - 1) / 2))
