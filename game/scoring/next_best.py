"""What to try next: the mission or gesture whose answers would teach most about the player.

Expected information of the answers about the shape, in bits (Lindley 1956, doi
10.1214/aoms/1177728069; Chaloner and Verdinelli 1995, doi 10.1214/ss/1177009939):
½ log2 det(I + AᵀFA), F being the Fisher information of the answers at the present estimate and
A Aᵀ the present uncertainty of the shape. For one weak decision this is the trace of F against
that uncertainty; for a whole mission it counts what its decisions tell twice only once.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

from game.scoring.evidence import Loading
from game.scoring.faces import expected_information
from game.scoring.hexagon import AXES, SHAPE_AXES
from game.scoring.likelihood import BETA, chances
from game.scoring.linear import (
    Matrix,
    apply,
    cholesky,
    dot,
    identity,
    log_determinant,
    sandwich,
    transpose,
)
from game.scoring.profile import DIGITS, Profile
from game.scoring.shape import on_axes


class Candidate(NamedTuple):
    """Something that could be played: the loadings of each choice it offers, and of each gesture
    that ends with « Ça t'a plu ? »."""

    key: str
    choices: tuple[tuple[Loading, ...], ...] = ()
    gestures: tuple[Loading, ...] = ()


class Lesson(NamedTuple):
    """What a candidate would teach, in bits."""

    key: str
    bits: float


def next_best(profile: Profile, candidates: Iterable[Candidate]) -> tuple[Lesson, ...]:
    """Return the candidates, most instructive first; equal ones in the order of their keys."""
    _, spread = on_axes(profile)
    root = transpose(cholesky(spread))
    lessons = [Lesson(c.key, _bits(root, fisher(profile, c))) for c in candidates]
    return tuple(sorted(lessons, key=lambda lesson: (-lesson.bits, lesson.key)))


def fisher(profile: Profile, candidate: Candidate) -> Matrix:
    """Return the information that the candidate's answers would bring on the five axes."""
    rows: list[tuple[float, tuple[float, ...]]] = []
    for options in candidate.choices:
        rows.extend(_spread_options(profile, options))
    rows.extend(
        (expected_information(dot(load, profile.mean)), apply(SHAPE_AXES, load))
        for load in candidate.gestures
    )
    size = range(AXES)
    return tuple(
        tuple(math.fsum(weight * x[i] * x[j] for weight, x in rows) for j in size) for i in size
    )


def _spread_options(
    profile: Profile, options: tuple[Loading, ...]
) -> list[tuple[float, tuple[float, ...]]]:
    """Return β² times the probability of each option, and where it lies beside their mean."""
    shares = chances(profile.mean, options)
    points = [apply(SHAPE_AXES, option) for option in options]
    centre = [dot(shares, column) for column in zip(*points, strict=True)]
    return [
        (BETA * BETA * share, tuple(x - c for x, c in zip(point, centre, strict=True)))
        for share, point in zip(shares, points, strict=True)
    ]


def _bits(root: Matrix, information: Matrix) -> float:
    learnt = sandwich(root, information)
    whole = tuple(
        tuple(one + more for one, more in zip(row, learnt_row, strict=True))
        for row, learnt_row in zip(identity(AXES), learnt, strict=True)
    )
    return round(0.5 * log_determinant(cholesky(whole)) / math.log(2.0), DIGITS)
