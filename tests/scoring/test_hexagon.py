import math
from itertools import product

import pytest

from game.scoring.hexagon import (
    AXES,
    COVARIANCE,
    PRECISION,
    SHAPE_AXES,
    SHAPE_COVARIANCE,
    SIZE,
    covariance,
    distance,
    six,
)
from game.scoring.linear import apply, cholesky, dot, identity, multiply

R, I, A, S, E, C = range(SIZE)  # noqa: E741


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [(R, R, 0), (R, I, 1), (C, R, 1), (R, A, 2), (I, C, 2), (R, S, 3), (I, E, 3), (A, C, 3)],
)
def test_distances_are_those_of_the_hexagon(first: int, second: int, apart: int) -> None:
    assert distance(first, second) == distance(second, first) == apart


def test_neighbours_go_together_and_opposites_do_not() -> None:
    assert COVARIANCE[R][R] == 1.0
    assert COVARIANCE[R][I] > COVARIANCE[R][A] >= COVARIANCE[R][S]
    assert COVARIANCE[R][S] <= 0.0


def test_turning_the_hexagon_changes_nothing() -> None:
    for i, j in product(range(SIZE), repeat=2):
        assert COVARIANCE[(i + 1) % SIZE][(j + 1) % SIZE] == COVARIANCE[i][j]


def test_the_prior_is_a_covariance_and_the_precision_its_inverse() -> None:
    for row, unit in zip(multiply(PRECISION, COVARIANCE), identity(SIZE), strict=True):
        assert row == pytest.approx(unit)
    assert len(cholesky(covariance((1.0, 0.47, 0.28, 0.16)))) == SIZE


def test_the_axes_of_a_shape_are_orthonormal_and_blind_to_the_level() -> None:
    for k, axis in enumerate(SHAPE_AXES):
        products = [dot(axis, other) for other in SHAPE_AXES]
        assert products == pytest.approx(identity(AXES)[k])
    assert apply(SHAPE_AXES, (3.0,) * SIZE) == pytest.approx((0.0,) * AXES)


def test_the_axes_keep_the_length_of_a_shape() -> None:
    loading = (1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    on_axes = apply(SHAPE_AXES, loading)
    assert math.isclose(dot(on_axes, on_axes), 5 / 6)


def test_the_level_is_independent_of_the_shape_in_the_prior() -> None:
    assert all(math.isclose(math.fsum(row), math.fsum(COVARIANCE[0])) for row in COVARIANCE)
    assert len(SHAPE_COVARIANCE) == AXES


def test_six_numbers_make_a_loading() -> None:
    assert six(range(6)) == (0, 1, 2, 3, 4, 5)
    with pytest.raises(ValueError, match="unpack"):
        six((1.0, 2.0))
