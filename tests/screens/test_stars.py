"""Five sparks: full and empty, never a mark."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screens.kit_stars import COUNT, STEP, filled, stars
from tests.screens.plain import board, shapes


@pytest.mark.parametrize(
    ("value", "lit"), [(0.0, 0), (0.01, 1), (0.2, 1), (0.5, 3), (0.89, 4), (0.9, 5), (1.0, 5)]
)
def test_a_value_lights_its_share_of_the_sparks(value: float, lit: int) -> None:
    assert filled(value) == lit


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_never_lights_fewer_sparks(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert 0 <= filled(low) <= filled(high) <= COUNT


def test_five_marks_are_drawn_and_their_number_is_said() -> None:
    b = board()
    assert stars(b, 10, 20, 0.6) == COUNT * STEP
    drawn = shapes(b.commands)
    assert [s.fill is not None for s in drawn] == [True, True, True, False, False]
    assert b.spoken == ["3 sur 5"]
