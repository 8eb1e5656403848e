"""Synthetic pupils: true interests drawn from the prior, and answers with known noise.

Everything is drawn from `game.rng`, so that a seed names a pupil and a sitting for good.
"""

import math
from collections.abc import Callable, Sequence

from game import rng
from game.scoring.evidence import TYPES, Alternative, Evidence, Loading, Preference, Rating
from game.scoring.hexagon import COVARIANCE, SHAPE_AXES, six
from game.scoring.likelihood import BETA
from game.scoring.linear import Matrix, apply, cholesky, dot
from game.scoring.profile import Profile, estimate

_ROOT = cholesky(COVARIANCE)


def pure(letter: str) -> Loading:
    """Return an activity of one type alone."""
    return six([float(letter == other) for other in TYPES])


def mixed(major: str, minor: str) -> Loading:
    """Return an activity of two types, as a macro-competence with two letters loads."""
    return six([2 / 3 * (t == major) + 1 / 3 * (t == minor) for t in TYPES])


def pupil(seed: int, root: Matrix = _ROOT) -> Loading:
    """Return the true interests of the pupil whom the seed names.

    `root` is the Cholesky factor of the interests' covariance, the prior's unless given.
    """
    return six(apply(root, [normal(seed, n) for n in range(len(TYPES))]))


def normal(seed: int, n: int) -> float:
    """Return the n-th standard normal of the seed (Box and Muller)."""
    far = math.sqrt(-2.0 * math.log(1.0 - rng.draw(seed, 2 * n)))
    return far * math.cos(2.0 * math.pi * rng.draw(seed, 2 * n + 1))


def sitting(
    seed: int, theta: Loading, decisions: int, beta: float = BETA, letters: int = 1
) -> tuple[Preference, ...]:
    """Return three-way choices between random activities of one or two `letters`.

    β = 0 is a player who chooses at random. A screen that shuffles its options makes of the one
    who always takes the first the same player.
    """
    return tuple(_decision(rng.bits(seed, n), n, theta, beta, letters) for n in range(decisions))


def _decision(seed: int, n: int, theta: Loading, beta: float, letters: int) -> Preference:
    order = sorted(TYPES, key=lambda t: rng.draw(seed, TYPES.index(t)))
    offered = [
        Alternative(f"{n}-{k}", _activity(order[k], rng.below(seed, 10 + k, 5), letters))
        for k in range(3)
    ]
    chosen = _pick(rng.draw(seed, 20), [beta * dot(o.loading, theta) for o in offered])
    return Preference(f"decision-{n}", chosen, tuple(offered), f"texte {n}")


def _activity(major: str, other: int, letters: int) -> Loading:
    rest = TYPES.replace(major, "")
    return pure(major) if letters == 1 else mixed(major, rest[other])


def _pick(u: float, gains: Sequence[float]) -> int:
    odds = [math.exp(gain) for gain in gains]
    left = u * math.fsum(odds)
    for k, odd in enumerate(odds[:-1]):
        left -= odd
        if left < 0.0:
            return k
    return len(odds) - 1


def questionnaire(seed: int, theta: Loading, items: int, beta: float = BETA) -> Loading:
    """Return mean graded answers, `items` a type, with the logistic noise of the same choices."""
    means = []
    for k, true in enumerate(theta):
        noise = (_logistic(rng.draw(seed, 100 * k + n)) / beta for n in range(items))
        means.append(true + math.fsum(noise) / items)
    return six(means)


def _logistic(u: float) -> float:
    return math.log((u + 1e-12) / (1.0 - u))


def likeness(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the correlation of two shapes."""
    a, b = apply(SHAPE_AXES, first), apply(SHAPE_AXES, second)
    return dot(a, b) / math.sqrt(dot(a, a) * dot(b, b))


def faces(theta: Loading, beta: float, seed: int, count: int) -> tuple[Rating, ...]:
    """Return faces about random pure activities; β = 0 answers at random."""
    ratings = []
    for n in range(count):
        load = pure(rng.pick(seed, 1000 + 2 * n, TYPES))
        liking = beta * dot(load, theta) + _logistic(rng.draw(seed, 1001 + 2 * n))
        ratings.append(Rating(f"geste-{n}", load, max(-2, min(2, round(liking / BETA)))))
    return tuple(ratings)


def recovered(
    seeds: range, answers: Callable[[int, Loading], Sequence[Evidence]]
) -> list[tuple[Loading, Profile]]:
    """Return the true interests and the estimated profile of each pupil."""
    pupils = [(seed, pupil(seed)) for seed in seeds]
    return [(theta, estimate(answers(seed, theta))) for seed, theta in pupils]
