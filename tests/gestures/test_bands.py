"""A value among what is too little, right and too much."""

import pytest

from game.gestures.bands import Band

BAND = Band(0, 4, 6, 10)


@pytest.mark.parametrize(
    ("value", "standing"), [(3.9, "low"), (4, "right"), (6, "right"), (6.1, "high")]
)
def test_both_bounds_are_right(value: float, standing: str) -> None:
    assert BAND.standing(value) == standing


@pytest.mark.parametrize(("value", "share"), [(-1, 0), (0, 0), (5, 0.5), (10, 1), (12, 1)])
def test_a_share_never_leaves_the_gauge(value: float, share: float) -> None:
    assert BAND.share(value) == share


@pytest.mark.parametrize(
    ("value", "closeness"), [(4, 1), (5, 1), (3, 0.5), (7, 0.5), (2, 0), (9, 0)]
)
def test_closeness_falls_to_nothing_at_the_margin(value: float, closeness: float) -> None:
    assert BAND.closeness(value, 2) == closeness
