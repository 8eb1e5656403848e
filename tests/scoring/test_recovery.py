"""The synthetic-pupil calculation: random three-way choices, β = 1.2 (see docs/score.md).

The targets are those of the first calculation; the tolerance is three standard errors of a mean
over so many pupils, both calculations being samples.
"""

import math

import pytest

from game.scoring.evidence import Loading
from game.scoring.profile import Profile
from game.scoring.shape import shape_of
from tests.scoring.pupils import likeness, pupil, questionnaire, recovered, sitting

PUPILS = range(300)


def played(decisions: int) -> list[tuple[Loading, Profile]]:
    return recovered(PUPILS, lambda seed, theta: sitting(seed + 10_000, theta, decisions))


def mean(values: list[float]) -> float:
    return math.fsum(values) / len(values)


def top(values: Loading) -> int:
    return max(range(len(values)), key=values.__getitem__)


@pytest.mark.parametrize(
    ("decisions", "shape", "strongest", "within"),
    [
        (10, 0.72, 0.56, 0.05),
        (20, 0.82, 0.63, 0.03),
        (40, 0.89, 0.74, 0.02),
        (80, 0.94, 0.80, 0.01),
    ],
)
def test_the_shape_is_recovered_as_well_as_calculated(
    decisions: int, shape: float, strongest: float, within: float
) -> None:
    found = played(decisions)
    assert mean([likeness(theta, p.mean) for theta, p in found]) == pytest.approx(shape, abs=within)
    hits = mean([float(top(theta) == top(p.mean)) for theta, p in found])
    assert hits == pytest.approx(strongest, abs=0.085)


@pytest.mark.parametrize(("items", "shape"), [(5, 0.80), (10, 0.87)])
def test_a_questionnaire_with_the_same_noise_does_as_well_as_calculated(
    items: int, shape: float
) -> None:
    thetas = [(seed, pupil(seed)) for seed in PUPILS]
    found = [likeness(t, questionnaire(seed + 10_000, t, items)) for seed, t in thetas]
    assert mean(found) == pytest.approx(shape, abs=0.04)


def test_thirty_decisions_measure_as_well_as_a_questionnaire_of_sixty_items() -> None:
    thetas = [(seed, pupil(seed)) for seed in PUPILS]
    asked = mean([likeness(t, questionnaire(seed + 10_000, t, 10)) for seed, t in thetas])
    assert mean([likeness(theta, p.mean) for theta, p in played(30)]) > asked - 0.02


def test_the_80_percent_band_holds_the_truth_75_to_85_times_in_100() -> None:
    inside = []
    for theta, profile in played(30):
        shape = shape_of(profile)
        level = mean(list(theta))
        bands = zip(theta, shape.low, shape.high, strict=True)
        inside.extend([float(low <= t - level <= high) for t, low, high in bands])
    assert 0.75 <= mean(inside) <= 0.85
