import pytest

from game.occupations.ridge import cholesky, predict_unseen, solve

MATRIX = [[4.0], [2.0, 5.0], [2.0, 3.0, 6.0]]


def test_a_factor_gives_back_its_matrix() -> None:
    lower = cholesky(MATRIX)

    for line, row in enumerate(MATRIX):
        for column, value in enumerate(row):
            product = sum(a * b for a, b in zip(lower[line], lower[column], strict=False))
            assert product == pytest.approx(value)


def test_solving_undoes_a_multiplication() -> None:
    right = [4 * 1 + 2 * 2 + 2 * 3, 2 * 1 + 5 * 2 + 3 * 3, 2 * 1 + 3 * 2 + 6 * 3]

    assert solve(cholesky(MATRIX), right) == pytest.approx([1, 2, 3])


def test_a_line_is_learned_from_the_other_folds() -> None:
    rows = [{0: float(x)} for x in range(10)]
    targets = [(3.0 * x + 1.0,) for x in range(10)]

    predictions = predict_unseen(rows, targets, [x % 2 for x in range(10)], 1, 1e-9)

    assert [p for (p,) in predictions] == pytest.approx([t for (t,) in targets])


def test_a_row_takes_no_part_in_its_own_prediction() -> None:
    rows = [{0: 1.0}, {0: 2.0}, {0: 3.0}, {}]
    honest = [(1.0,), (1.0,), (1.0,), (1.0,)]
    odd = [*honest[:3], (99.0,)]
    folds = [0, 1, 2, 3]

    assert predict_unseen(rows, odd, folds, 1, 1.0)[3] == pytest.approx(
        predict_unseen(rows, honest, folds, 1, 1.0)[3]
    )


def test_a_strong_penalty_shrinks_to_the_mean() -> None:
    predictions = predict_unseen(
        [{0: 0.0}, {0: 1.0}, {0: 9.0}], [(0.0,), (2.0,), (9.0,)], [0, 0, 1], 1, 1e9
    )

    assert predictions[2] == pytest.approx([1.0])
