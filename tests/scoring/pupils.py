"""What simulated pupils (see `game.authoring.pupils`) answer in made-up sittings."""

from collections.abc import Callable, Sequence

from game import rng
from game.authoring.pupils import face, likeness, normal, pick, pupil, questionnaire
from game.scoring.evidence import TYPES, Alternative, Evidence, Loading, Preference, Rating
from game.scoring.hexagon import six
from game.scoring.likelihood import BETA
from game.scoring.linear import dot
from game.scoring.profile import Profile, estimate

__all__ = ["likeness", "normal", "pupil", "questionnaire"]


def pure(letter: str) -> Loading:
    """Return an activity of one type alone."""
    return six([float(letter == other) for other in TYPES])


def mixed(major: str, minor: str) -> Loading:
    """Return an activity of two types, as a macro-competence with two letters loads."""
    return six([2 / 3 * (t == major) + 1 / 3 * (t == minor) for t in TYPES])


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
    chosen = pick(rng.draw(seed, 20), [beta * dot(o.loading, theta) for o in offered])
    return Preference(f"decision-{n}", chosen, tuple(offered), f"texte {n}")


def _activity(major: str, other: int, letters: int) -> Loading:
    rest = TYPES.replace(major, "")
    return pure(major) if letters == 1 else mixed(major, rest[other])


def faces(theta: Loading, beta: float, seed: int, count: int) -> tuple[Rating, ...]:
    """Return faces about random pure activities; β = 0 answers at random."""
    ratings = []
    for n in range(count):
        load = pure(rng.pick(seed, 1000 + 2 * n, TYPES))
        liked = face(beta * dot(load, theta), rng.draw(seed, 1001 + 2 * n))
        ratings.append(Rating(f"geste-{n}", load, liked))
    return tuple(ratings)


def recovered(
    seeds: range, answers: Callable[[int, Loading], Sequence[Evidence]]
) -> list[tuple[Loading, Profile]]:
    """Return the true interests and the estimated profile of each pupil."""
    pupils = [(seed, pupil(seed)) for seed in seeds]
    return [(theta, estimate(answers(seed, theta))) for seed, theta in pupils]
