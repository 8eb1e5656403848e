"""A short questionnaire: which activity to ask about next, and when enough is known.

Each answer is a face (see `faces`). The next activity is the one whose face would teach most
about the shape (Lindley 1956, as in `next_best`): ½ log2(1 + I v) bits, I being the expected
information of a face and v how unsure the shape is along that activity. Equal ones go by lot, and
no type is asked for a third time before all were asked twice. One stops when the 80 % band of
each type is narrow, or when all was asked.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.scoring.evidence import Loading
from game.scoring.faces import expected_information
from game.scoring.hexagon import SHAPE_AXES, SIZE
from game.scoring.linear import apply, dot
from game.scoring.profile import Profile
from game.scoring.shape import on_axes, shape_of

NARROW = 0.64
"""Half the 80 % band, in standard deviations of the prior, below which a type is known."""

EACH_AT_LEAST = 2
"""How often each type is asked before any is asked more."""


class Question(NamedTuple):
    """An activity to ask about; `lot` orders those that teach as much, the smallest first."""

    key: str
    loading: Loading
    lot: float = 0.0


def next_question(open_now: Sequence[Question], asked: Sequence[Loading], profile: Profile) -> str:
    """Return the key of the activity to ask about next; "" when enough is known.

    `open_now` were not asked yet, `asked` are the loadings of those that were, answered or not;
    `profile` is what the answers say.
    """
    if not open_now or (_all_met(open_now, asked) and narrow(profile)):
        return ""
    met = Counter(asked)
    fewest = min(min(met[q.loading] for q in open_now), EACH_AT_LEAST)
    eligible = [q for q in open_now if met[q.loading] <= fewest] if fewest < EACH_AT_LEAST else []
    bits = _bits(profile, {q.loading for q in open_now})
    best = min(eligible or open_now, key=lambda q: (-bits[q.loading], q.lot, q.key))
    return best.key


def narrow(profile: Profile) -> bool:
    """Return whether the band of each type is narrow enough to stop."""
    shape = shape_of(profile)
    return all(h - x <= NARROW for h, x in zip(shape.high, shape.relative, strict=True))


def _all_met(open_now: Sequence[Question], asked: Sequence[Loading]) -> bool:
    """Return whether each type was asked as often as it must be."""
    met = Counter(asked)
    return len(met) >= SIZE and all(met[q.loading] >= EACH_AT_LEAST for q in open_now)


def _bits(profile: Profile, loadings: set[Loading]) -> Mapping[Loading, float]:
    """Return what a face about each activity would teach, rounded so that equal ones are equal."""
    _, spread = on_axes(profile)
    found = {}
    for loading in loadings:
        along = apply(SHAPE_AXES, loading)
        unsure = dot(along, apply(spread, along))
        information = expected_information(dot(loading, profile.mean))
        found[loading] = round(0.5 * math.log2(1.0 + information * unsure), 6)
    return found
