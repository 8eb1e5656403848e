"""The control chart: what a new result says beside those before it.

A result outside of its limits is one signal; six results in a row that all rise, or all fall, are
another (a trend: ISO 7870-2:2013, Shewhart control charts, supplementary rules). Either opens a
deviation: the batch waits, somebody looks for the cause.
"""

from collections.abc import Sequence
from itertools import pairwise

RUN = 6
"""Results in a row, all rising or all falling, that make a trend."""


def outside(result: float, low: float, high: float) -> bool:
    return not low <= result <= high


def trend(results: Sequence[float]) -> bool:
    """Whether the last results all rise or all fall."""
    last = results[-RUN:]
    steps = [b - a for a, b in pairwise(last)]
    return len(last) == RUN and (all(s > 0 for s in steps) or all(s < 0 for s in steps))


def deviates(history: Sequence[float], result: float, low: float, high: float) -> bool:
    """Whether a deviation must be opened."""
    return outside(result, low, high) or trend((*history, result))
