"""What a setting tells of the pupil: good parts, one change at a time, a short cycle."""

from itertools import pairwise

from game.gestures.injection_settings.form import CRITERIA
from game.gestures.injection_settings.moulding import aim, cycle
from game.gestures.injection_settings.state import Press, differing

TRIES = 3
"""Parts that a method takes at least: what is found, and two changes."""

FREE, LOST = 4, 10
"""Bad parts that do not count, and those that leave nothing."""


def outcome(state: Press) -> dict[str, float]:
    if not state.series:
        return {c.id: 0.0 for c in CRITERIA}
    good = sum(part.good for part in state.series) / len(state.series)
    shown = (good, method(state), good * (0.7 * _short(state) + 0.3 * _few(state)))
    return {c.id: value for c, value in zip(CRITERIA, shown, strict=True)}


def method(state: Press) -> float:
    """The share of tries that changed one setting; the series must be what was tried last."""
    tried = [len(differing(a.settings, b.settings)) == 1 for a, b in pairwise(state.parts)]
    marks = [*tried, not state.changed]
    return sum(marks) / len(marks) * min(1.0, len(state.parts) / TRIES)


def _short(state: Press) -> float:
    """1 for the cycle of somebody who knows, 0 for one that is half as long again."""
    best = cycle(aim(state.job, state.settings.melt))
    return max(0.0, min(1.0, 1 - (cycle(state.settings) / best - 1.05) / 0.5))


def _few(state: Press) -> float:
    bad = sum(not part.good for part in state.parts)
    return max(0.0, min(1.0, 1 - (bad - FREE) / (LOST - FREE)))
