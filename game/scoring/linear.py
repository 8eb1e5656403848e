"""Dense linear algebra for the few dimensions of a profile (six types, or five shape axes).

Matrices are tuples of rows. Sums are exactly rounded (`math.fsum`), or spelt out term by term in
an order of their own: every Python gives the same number (the built-in `sum` changed in 3.12).
"""

import math
from collections.abc import Iterable, Sequence
from operator import mul
from typing import TypeAlias

Vector: TypeAlias = Sequence[float]
Matrix: TypeAlias = tuple[tuple[float, ...], ...]


class NotPositiveDefiniteError(ValueError):
    """The matrix has no Cholesky factor: it is not a covariance of full rank."""


def dot(a: Iterable[float], b: Iterable[float]) -> float:
    return math.fsum(map(mul, a, b))


def transpose(m: Matrix) -> Matrix:
    return tuple(zip(*m, strict=True))


def apply(m: Matrix, v: Vector) -> tuple[float, ...]:
    return tuple(dot(row, v) for row in m)


def multiply(a: Matrix, b: Matrix) -> Matrix:
    columns = transpose(b)
    return tuple(tuple(dot(row, column) for column in columns) for row in a)


def sandwich(a: Matrix, m: Matrix) -> Matrix:
    """Return A M Aᵀ: the covariance of A x when M is that of x."""
    return multiply(multiply(a, m), transpose(a))


def cholesky(m: Matrix) -> Matrix:
    """Return the lower triangle L with L Lᵀ = m, for a symmetric positive definite m."""
    rows: list[list[float]] = []
    for i, given in enumerate(m):
        row: list[float] = []
        rest = given[i]
        for other, value in zip(rows, given, strict=False):
            for a, b in zip(row, other, strict=False):
                value -= a * b
            value /= other[len(row)]
            row.append(value)
            rest -= value * value
        if not rest > 0.0:
            raise NotPositiveDefiniteError(f"pivot {i} is {rest!r}")
        row.append(math.sqrt(rest))
        rows.append(row)
    return tuple(tuple(row) + (0.0,) * (len(m) - len(row)) for row in rows)


def solve(factor: Matrix, b: Vector) -> tuple[float, ...]:
    """Return x with L Lᵀ x = b, given the Cholesky factor L."""
    x: list[float] = []
    for row, value in zip(factor, b, strict=True):
        for a, known in zip(row, x, strict=False):
            value -= a * known
        x.append(value / row[len(x)])
    for i in reversed(range(len(x))):
        row = factor[i]
        value = x[i] = x[i] / row[i]
        for k in range(i):
            x[k] -= row[k] * value
    return tuple(x)


def inverse(factor: Matrix) -> Matrix:
    """Return the inverse of L Lᵀ, exactly symmetric, given the Cholesky factor L."""
    columns = [solve(factor, unit) for unit in identity(len(factor))]
    size = range(len(factor))
    return tuple(tuple(columns[max(i, j)][min(i, j)] for j in size) for i in size)


def log_determinant(factor: Matrix) -> float:
    """Return log det(L Lᵀ), given the Cholesky factor L."""
    return 2.0 * math.fsum(math.log(row[i]) for i, row in enumerate(factor))


def identity(size: int) -> Matrix:
    return tuple(tuple(float(i == j) for j in range(size)) for i in range(size))


def rounded(m: Matrix, digits: int) -> Matrix:
    return tuple(tuple(round(value, digits) for value in row) for row in m)
