"""Ridge regression on sparse rows, in plain Python, with predictions for unseen groups.

Triangular and sparse, for the 500 features of an occupation (`game.scoring.linear` is made for
six dimensions). Sums are exactly rounded where they cancel, so that every Python gives the same.
"""

from collections.abc import Mapping, Sequence
from math import fsum, sqrt
from operator import mul
from typing import TypeAlias

from game.occupations.progress import Progress, silent

Features: TypeAlias = Mapping[int, float]
Matrix: TypeAlias = list[list[float]]


def predict_unseen(
    rows: Sequence[Features],
    targets: Sequence[Sequence[float]],
    folds: Sequence[int],
    width: int,
    penalty: float,
    progress: Progress = silent,
) -> list[list[float]]:
    """Predict each row's targets by a model fitted on the rows of all other folds.

    `width` is the number of features; an intercept is added and not penalised. Every fold number
    of `folds` gets its own model, so that a row never takes part in its own prediction.
    """
    full = [{**row, width: 1.0} for row in rows]
    gram, moments = _normal_equations(full, targets, width + 1)
    predictions: list[list[float]] = [[] for _ in rows]
    numbers = sorted(set(folds))
    for count, fold in enumerate(numbers):
        progress(count, len(numbers), "Calcul des profils d'intérêts")
        held = [index for index, number in enumerate(folds) if number == fold]
        out_gram, out_moments = _normal_equations(
            [full[index] for index in held], [targets[index] for index in held], width + 1
        )
        weights = _ridge(_minus(gram, out_gram), _minus(moments, out_moments), penalty)
        for index in held:
            predictions[index] = _apply(weights, full[index])
    return predictions


def _normal_equations(
    rows: Sequence[Features], targets: Sequence[Sequence[float]], size: int
) -> tuple[Matrix, Matrix]:
    """Return the lower triangle of X'X and, for each target, X'y."""
    gram = [[0.0] * (line + 1) for line in range(size)]
    moments = [[0.0] * size for _ in targets[0]]
    for row, wanted in zip(rows, targets, strict=True):
        entries = sorted(row.items())
        for position, (line, value) in enumerate(entries):
            for column, other in entries[: position + 1]:
                gram[line][column] += value * other
            for moment, target in zip(moments, wanted, strict=True):
                moment[line] += value * target
    return gram, moments


def _minus(whole: Matrix, part: Matrix) -> Matrix:
    return [[a - b for a, b in zip(x, y, strict=True)] for x, y in zip(whole, part, strict=True)]


def _ridge(gram: Matrix, moments: Matrix, penalty: float) -> Matrix:
    for line in range(len(gram) - 1):
        gram[line][line] += penalty
    lower = cholesky(gram)
    return [solve(lower, moment) for moment in moments]


def _apply(weights: Matrix, row: Features) -> list[float]:
    return [fsum(weight[index] * value for index, value in row.items()) for weight in weights]


def cholesky(matrix: Matrix) -> Matrix:
    """Factor a positive definite matrix, given by its lower triangle, into L L'."""
    lower: Matrix = []
    for line in matrix:
        row: list[float] = []
        for column, value in enumerate(line[:-1]):
            row.append((value - fsum(map(mul, row, lower[column]))) / lower[column][column])
        row.append(sqrt(line[-1] - fsum(map(mul, row, row))))
        lower.append(row)
    return lower


def solve(lower: Matrix, right: Sequence[float]) -> list[float]:
    """Solve L L' x = right by forward then backward substitution."""
    forward: list[float] = []
    for line, value in zip(lower, right, strict=True):
        forward.append((value - fsum(map(mul, line, forward))) / line[-1])
    answer = forward[:]
    for index in reversed(range(len(lower))):
        answer[index] /= lower[index][index]
        for column, weight in enumerate(lower[index][:-1]):
            answer[column] -= weight * answer[index]
    return answer
