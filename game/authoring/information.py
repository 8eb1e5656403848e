"""What each decision can teach, before anybody plays: its expected information."""

from collections.abc import Mapping
from typing import NamedTuple

from game.scoring.evidence import TYPES, Loading
from game.scoring.hexagon import COVARIANCE, SHAPE_AXES, six
from game.scoring.linear import sandwich, transpose
from game.scoring.next_best import Candidate, fisher, next_best
from game.scoring.profile import Profile
from game.session.catalogue import Catalogue
from game.session.to_try import decisions_of
from game.story.program import Program

NEUTRAL = Profile(six([0.0] * len(TYPES)), COVARIANCE, 0)
TYPICAL: Mapping[str, Profile] = {
    letter: Profile(six([row[k] for row in COVARIANCE]), COVARIANCE, 0)
    for k, letter in enumerate(TYPES)
}
"""For each type, the average pupil among those who have one standard deviation of it."""


class Lesson(NamedTuple):
    """What a decision teaches of the shape, in bits, to start with.

    `bits` is for a pupil without preferences, `least` and `most` over the six typical pupils.
    `by_type` is the Fisher information about each type beside the pupil's mean, at neutral.
    """

    id: str
    scene: str
    gesture: bool
    bits: float
    least: float
    most: float
    by_type: Loading


def lessons(program: Program, catalogue: Catalogue) -> tuple[Lesson, ...]:
    """Every scored choice and every gesture that ends with « Ça t'a plu ? », best first."""
    told = []
    for scene, candidate in decisions_of(program, catalogue):
        typical = [_bits(profile, candidate) for profile in TYPICAL.values()]
        lesson = Lesson(
            id=candidate.key,
            scene=scene,
            gesture=bool(candidate.gestures),
            bits=_bits(NEUTRAL, candidate),
            least=min(typical),
            most=max(typical),
            by_type=about_types(NEUTRAL, candidate),
        )
        told.append(lesson)
    return tuple(sorted(told, key=lambda lesson: (-lesson.bits, lesson.id)))


def about_types(profile: Profile, candidate: Candidate) -> Loading:
    """The Fisher information of a decision about each type, the others left where they are."""
    information = sandwich(transpose(SHAPE_AXES), fisher(profile, candidate))
    return six([information[k][k] for k in range(len(TYPES))])


def _bits(profile: Profile, candidate: Candidate) -> float:
    return next_best(profile, (candidate,))[0].bits
