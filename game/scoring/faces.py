"""What a face says of how an activity is liked: one of five steps, -2 to 2.

The liking behind a face is x·θ with a logistic error of scale 1/β, that of one yes-or-no choice;
the face is the nearest step, so that « bof » and « j'adore » hold all that lies beyond. This is
the graded response model (Samejima 1969, « Estimation of latent ability using a response pattern
of graded scores »), with its thresholds half way between the steps. A face at the end of the
scale therefore tells less than one in the middle, as it should: nobody knows how far beyond.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

BETA = 1.2
"""How decided an answer is: of two options one standard deviation apart, 77 to 23.

A convention until a study with pupils gives its own: docs/score.md shows what depends on it.
"""

FACES = range(-2, 3)


class FaceStep(NamedTuple):
    """-log probability of a face, its slope (upwards) and its information, along x·θ."""

    surprise: float
    push: float
    information: float


def step_of(face: int, liking: float) -> FaceStep:
    """Return what a face says where the activity is liked that much (x·θ).

    Between two limits a < b of the logistic law F, the chance F(b) - F(a) is written
    F(b) F(-a) (1 - exp(a - b)): no digit is lost far away. Beyond an end, one factor is left.
    """
    surprise, below, above = 0.0, 0.0, 1.0
    if face > FACES[0]:
        below, surprise = _law(BETA * (face - 0.5 - liking))
    if face < FACES[-1]:
        high = BETA * (face + 0.5 - liking)
        above, beyond = _law(high)
        surprise += beyond - high
        if face > FACES[0]:
            surprise += _BETWEEN
    push = BETA * (above + below - 1.0)
    bend = above * (1.0 - above) + below * (1.0 - below)
    return FaceStep(surprise, push, BETA * BETA * bend)


def told_by(given: Sequence[float], liking: float) -> FaceStep:
    """Return what faces say together, each of the five given so many times."""
    told = [(n, step_of(face, liking)) for face, n in zip(FACES, given, strict=True) if n]
    return FaceStep(
        math.fsum([n * step.surprise for n, step in told]),
        math.fsum([n * step.push for n, step in told]),
        math.fsum([n * step.information for n, step in told]),
    )


def chances_of_faces(liking: float) -> tuple[float, ...]:
    """Return the probability of each face, from -2 to 2."""
    return tuple(math.exp(-step_of(face, liking).surprise) for face in FACES)


def expected_information(liking: float) -> float:
    """Return the Fisher information of one face about x·θ, before it is given.

    Each face is as likely as the law says between its limits, and pushes by their sum.
    """
    beyond = [_law(BETA * (face + 0.5 - liking))[0] for face in FACES[:-1]]
    limits = pairwise((0.0, *beyond, 1.0))
    return BETA * BETA * math.fsum((b - a) * (a + b - 1.0) ** 2 for a, b in limits)


def _law(x: float) -> tuple[float, float]:
    """Return the logistic law at x, and -log of what lies beyond, without overflow."""
    odd = math.exp(-abs(x))
    share = (1.0 if x >= 0.0 else odd) / (1.0 + odd)
    return share, max(0.0, x) + math.log1p(odd)


_BETWEEN = -math.log1p(-math.exp(-BETA))
