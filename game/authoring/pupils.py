"""Simulated pupils: true interests drawn from the prior, and answers with known noise.

Everything is drawn from `game.rng`, so that a seed names a pupil and her answers for good. They
choose as the model says that pupils do: what they show of the scoring is a best case, no study.
"""

import math
from collections.abc import Sequence

from game import rng
from game.scoring.direction import unit
from game.scoring.evidence import TYPES, Loading
from game.scoring.hexagon import AXES, COVARIANCE, SHAPE_AXES, SHAPE_COVARIANCE, six
from game.scoring.likelihood import BETA
from game.scoring.linear import Matrix, apply, cholesky, dot, transpose

_ROOT = cholesky(COVARIANCE)
_USUAL = math.sqrt(sum(SHAPE_COVARIANCE[axis][axis] for axis in range(AXES)))


def pupil(seed: int, root: Matrix = _ROOT) -> Loading:
    """Return the true interests of the pupil whom the seed names.

    `root` is the Cholesky factor of the interests' covariance, the prior's unless given.
    """
    return six(apply(root, [normal(seed, n) for n in range(len(TYPES))]))


def as_large_as_usual(interest: Loading) -> Loading:
    """Return interests of that shape, as marked as those of a pupil drawn from the prior."""
    aim = unit(apply(SHAPE_AXES, interest))
    return six([_USUAL * x for x in apply(transpose(SHAPE_AXES), aim)])


def normal(seed: int, n: int) -> float:
    """Return the n-th standard normal of the seed (Box and Muller)."""
    far = math.sqrt(-2.0 * math.log(1.0 - rng.draw(seed, 2 * n)))
    return far * math.cos(2.0 * math.pi * rng.draw(seed, 2 * n + 1))


def pick(u: float, gains: Sequence[float]) -> int:
    """Return the option taken, by chances that go as exp(gain); `u` is a draw in 0..1."""
    odds = [math.exp(gain) for gain in gains]
    left = u * math.fsum(odds)
    for k, odd in enumerate(odds[:-1]):
        left -= odd
        if left < 0.0:
            return k
    return len(odds) - 1


def face(liking: float, u: float, beta: float = BETA) -> int:
    """Return the face (-2..2) for an activity liked that much, β included; `u` is a draw.

    By lot (β = 0), each face is as likely as the others.
    """
    if not beta:
        return int(u * 5) - 2
    return max(-2, min(2, round((liking + logistic(u)) / beta)))


def questionnaire(seed: int, theta: Loading, items: int, beta: float = BETA) -> Loading:
    """Return mean graded answers, `items` a type, with the logistic noise of the same choices."""
    means = []
    for k, true in enumerate(theta):
        noise = (logistic(rng.draw(seed, 100 * k + n)) / beta for n in range(items))
        means.append(true + math.fsum(noise) / items)
    return six(means)


def logistic(u: float) -> float:
    """Return the standard logistic error of a draw in 0..1."""
    return math.log((u + 1e-12) / (1.0 - u))


def likeness(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the correlation of two shapes; 0 when one of them is flat."""
    a, b = apply(SHAPE_AXES, first), apply(SHAPE_AXES, second)
    lengths = math.sqrt(dot(a, a) * dot(b, b))
    return dot(a, b) / lengths if lengths else 0.0
