"""Do a player's faces agree with each other? Those who answer by lot must not look like somebody.

Faces about activities of one type should be near each other. How far apart they are, beside what
the model expects of a steady player, is the dispersion of its residuals: Pearson's χ² over its
degrees of freedom (McCullagh and Nelder 1989, « Generalized Linear Models », section 4.5). It is
near 1 for who answers as the model supposes, and about 1.25 for faces drawn by lot. Where it is
above 1, each face weighs that much less, as in a quasi-likelihood: less is known, and the bands
say so. Fewer faces (« Ça t'a plu ? » after a gesture) are too few to tell.
"""

from collections.abc import Sequence

from game.scoring.evidence import Evidence, Loading, Rating
from game.scoring.faces import FACES, chances_of_faces
from game.scoring.linear import dot

FACES_TO_TELL = 12
"""As many faces as the shortest questionnaire has."""

CONSTRAINTS = 4
"""Degrees of freedom that the estimate of six interests uses up, the prior holding them back."""

SHAKY = 1.2
"""A dispersion from which the answers disagree too much to be told as a shape.

Of pupils who answer as the model supposes, 1 in 12 is above; of those who answer by lot, more
than half.
"""


def dispersion(mean: Loading, evidence: Sequence[Evidence]) -> float:
    """Return how far apart the faces are, 1 being as the model expects; 1 for too few faces."""
    ratings = [item for item in evidence if isinstance(item, Rating)]
    if len(ratings) < FACES_TO_TELL:
        return 1.0
    expected = {loading: _expected(dot(loading, mean)) for loading in {r.loading for r in ratings}}
    squares = [_square(rating.face, *expected[rating.loading]) for rating in ratings]
    return sum(sorted(squares)) / (len(ratings) - CONSTRAINTS)


def weighted(evidence: Sequence[Evidence], apart: float) -> tuple[Evidence, ...]:
    """Return the evidence with faces that weigh less, the farther apart they are."""
    weight = min(1.0, 1.0 / apart) if apart > 0.0 else 1.0
    return tuple(
        item._replace(weight=item.weight * weight) if isinstance(item, Rating) else item
        for item in evidence
    )


def _expected(liking: float) -> tuple[float, float]:
    """Return the mean of the faces where an activity is liked that much, and their variance."""
    shares = chances_of_faces(liking)
    mean = dot(FACES, shares)
    return mean, dot([(face - mean) ** 2 for face in FACES], shares)


def _square(face: int, mean: float, variance: float) -> float:
    """Return the squared residual of a face, over its variance."""
    return (face - mean) ** 2 / variance
