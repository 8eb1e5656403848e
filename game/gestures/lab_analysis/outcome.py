"""What an analysis tells of the pupil: exact, traceable, decided with evidence."""

from game.gestures.lab_analysis.chart import deviates
from game.gestures.lab_analysis.form import CRITERIA
from game.gestures.lab_analysis.sample import DROP
from game.gestures.lab_analysis.state import Analysis, Run

NEEDED = 2
"""Runs that must agree."""

CLOSE, LOST = 3, 14
"""Drops of error that do not count, and those that leave nothing."""

APART = 4
"""Drops between two runs that still agree: 0.2 ml."""


def outcome(state: Analysis) -> dict[str, float]:
    exact = sum(_exact(state, run) for run in state.runs[-NEEDED:]) / NEEDED
    trace = (state.labelled + state.rinsed) / 4 * bool(state.runs) + agree(state) / 2
    right = state.verdict == ("deviation" if must_deviate(state) else "release")
    proof = min(NEEDED, len(state.runs)) / NEEDED
    return {c.id: v for c, v in zip(CRITERIA, (exact, trace, right * proof), strict=True)}


def _exact(state: Analysis, run: Run) -> float:
    aim = state.volume * DROP / run.dilution
    error = abs(run.drops - aim)
    return max(0.0, 1 - max(0.0, error - CLOSE) / (LOST - CLOSE))


def agree(state: Analysis) -> bool:
    """Whether the last two runs, of one dilution, are close enough to believe them."""
    if len(state.runs) < NEEDED:
        return False
    first, second = state.runs[-NEEDED:]
    return first.dilution == second.dilution and abs(first.drops - second.drops) <= APART


def must_deviate(state: Analysis) -> bool:
    """What the control chart says of the true result."""
    sample = state.sample
    return deviates(sample.history, state.truth, sample.low, sample.high)
