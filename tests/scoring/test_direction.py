import math

import pytest
from hypothesis import given

from game.scoring.direction import POINTS, UPPER, WEIGHTS, direction_of, unit
from game.scoring.evidence import Evidence
from game.scoring.hexagon import AXES
from game.scoring.linear import apply, cholesky, dot
from game.scoring.profile import estimate
from game.scoring.shape import on_axes
from tests.scoring.pupils import normal, pupil, sitting
from tests.scoring.strategies import evidence

DRAWS = 4000


@given(evidence)
def test_the_expected_direction_is_no_longer_than_one(items: list[Evidence]) -> None:
    mean = direction_of(estimate(items)).mean
    assert dot(mean, mean) < 1.0


@given(evidence)
def test_every_possible_direction_has_length_one(items: list[Evidence]) -> None:
    where = direction_of(estimate(items))
    variances = [c for c, (i, j) in zip(where.covariance, UPPER, strict=True) if i == j]
    assert math.fsum(variances) + dot(where.mean, where.mean) == pytest.approx(1.0)


def test_nothing_known_points_nowhere() -> None:
    assert direction_of(estimate([])).mean == pytest.approx((0.0,) * AXES, abs=1e-9)


@pytest.mark.parametrize("decisions", [6, 12, 40])
def test_the_cubature_agrees_with_random_draws(decisions: int) -> None:
    profile = estimate(sitting(11, pupil(11), decisions))
    centre, spread = on_axes(profile)
    root = cholesky(spread)
    units = []
    for n in range(DRAWS):
        away = apply(root, [normal(77, AXES * n + k) for k in range(AXES)])
        units.append(unit(tuple(c + a for c, a in zip(centre, away, strict=True))))
    drawn = [math.fsum(column) / DRAWS for column in zip(*units, strict=True)]
    assert direction_of(profile).mean == pytest.approx(drawn, abs=0.04)


def test_many_decisions_make_the_direction_sure() -> None:
    lengths = [
        dot(*[direction_of(estimate(sitting(3, pupil(3), n))).mean] * 2) for n in (5, 20, 80)
    ]
    assert lengths == sorted(lengths)
    assert lengths[-1] > 0.8


def test_a_vector_without_length_points_nowhere() -> None:
    assert unit((0.0, 1e-16)) == (0.0, 0.0)
    assert unit((3.0, 4.0)) == pytest.approx((0.6, 0.8))


@pytest.mark.parametrize(
    ("powers", "moment"),
    [((0, 0), 1.0), ((1, 0), 0.0), ((2, 0), 1.0), ((1, 1), 0.0), ((4, 0), 3.0), ((2, 2), 1.0)],
)
def test_the_points_have_the_moments_of_a_standard_normal(
    powers: tuple[int, int], moment: float
) -> None:
    first, second = powers
    found = (w * p[0] ** first * p[3] ** second for p, w in zip(POINTS, WEIGHTS, strict=True))
    assert math.fsum(found) == pytest.approx(moment, abs=1e-12)
