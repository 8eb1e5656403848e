import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scoring.linear import (
    Matrix,
    NotPositiveDefiniteError,
    apply,
    cholesky,
    dot,
    identity,
    inverse,
    log_determinant,
    multiply,
    rounded,
    sandwich,
    solve,
    transpose,
)
from tests.scoring.strategies import covariances, factors


def close(a: Matrix, b: Matrix, within: float = 1e-6) -> bool:
    rows = zip(a, b, strict=True)
    return all(
        math.isclose(x, y, abs_tol=within) for r, s in rows for x, y in zip(r, s, strict=True)
    )


@given(factors())
def test_the_factor_of_a_product_is_the_triangle_it_was_made_from(factor: Matrix) -> None:
    assert close(cholesky(multiply(factor, transpose(factor))), factor, 1e-4)


@given(covariances)
def test_the_inverse_times_the_matrix_is_the_identity(m: Matrix) -> None:
    assert close(multiply(inverse(cholesky(m)), m), identity(len(m)), 1e-3)


@given(covariances)
def test_the_inverse_is_exactly_symmetric(m: Matrix) -> None:
    back = inverse(cholesky(m))
    assert back == transpose(back)


@given(covariances, st.lists(st.floats(-3.0, 3.0), min_size=6, max_size=6))
def test_solving_undoes_applying(m: Matrix, numbers: list[float]) -> None:
    x = tuple(numbers[: len(m)])
    found = solve(cholesky(m), apply(m, x))
    assert all(math.isclose(a, b, abs_tol=1e-3) for a, b in zip(found, x, strict=True))


@given(factors())
def test_the_determinant_is_the_squared_product_of_the_pivots(factor: Matrix) -> None:
    product = math.prod(row[i] for i, row in enumerate(factor))
    assert math.isclose(math.exp(log_determinant(factor)), product**2, rel_tol=1e-9)


@given(factors())
def test_a_sandwich_around_the_identity_is_the_product_with_the_transpose(factor: Matrix) -> None:
    assert close(sandwich(factor, identity(len(factor))), multiply(factor, transpose(factor)))


@pytest.mark.parametrize(
    "flat", [((0.0,),), ((1.0, 1.0), (1.0, 1.0)), ((1.0, 2.0), (2.0, 1.0)), ((math.nan,),)]
)
def test_a_matrix_without_full_rank_is_refused(flat: Matrix) -> None:
    with pytest.raises(NotPositiveDefiniteError, match="pivot"):
        cholesky(flat)


@given(st.lists(st.tuples(st.floats(-1e9, 1e9), st.floats(-1e9, 1e9)), max_size=20))
def test_the_order_of_the_terms_of_a_product_does_not_matter(
    pairs: list[tuple[float, float]],
) -> None:
    forwards = dot([a for a, _ in pairs], [b for _, b in pairs])
    assert forwards == dot([b for _, b in reversed(pairs)], [a for a, _ in reversed(pairs)])


def test_rounding_keeps_the_digits_asked_for() -> None:
    assert rounded(((0.123456, 2.0), (1.0, 0.987654)), 3) == ((0.123, 2.0), (1.0, 0.988))
