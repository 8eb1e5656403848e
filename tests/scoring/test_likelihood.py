import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scoring.evidence import Alternative, Evidence, Loading, Preference, Rating
from game.scoring.faces import chances_of_faces
from game.scoring.hexagon import PRECISION, SIZE, six
from game.scoring.likelihood import (
    BETA,
    chances,
    contrasts,
    landscape,
    slope,
    softmax_beside_zero,
)
from game.scoring.linear import apply, dot
from tests.scoring.pupils import mixed, pure
from tests.scoring.strategies import evidence, loadings, preferences

thetas: st.SearchStrategy[Loading] = st.lists(
    st.floats(-2.0, 2.0), min_size=SIZE, max_size=SIZE
).map(six)
STEP = 1e-5


def spelt_out(items: list[Evidence], theta: Loading) -> float:
    """The log posterior as docs/score.md writes it, term by term."""
    total = -0.5 * dot(apply(PRECISION, theta), theta)
    for item in items:
        if isinstance(item, Preference):
            gains = [BETA * dot(option.loading, theta) for option in item.offered]
            total += item.weight * (gains[item.chosen] - math.log(math.fsum(map(math.exp, gains))))
        elif isinstance(item, Rating):
            total += item.weight * math.log(
                chances_of_faces(dot(item.loading, theta))[item.face + 2]
            )
    return total


def nudged(theta: Loading, k: int, by: float) -> Loading:
    return six([value + by * (k == j) for j, value in enumerate(theta)])


@given(evidence, thetas)
def test_the_log_posterior_is_the_documented_one(items: list[Evidence], theta: Loading) -> None:
    land = landscape(items)
    moved = nudged(theta, 2, 0.5)
    gain = slope(land, moved).value - slope(land, theta).value
    assert gain == pytest.approx(spelt_out(items, moved) - spelt_out(items, theta), abs=1e-9)


@given(evidence, thetas, st.integers(0, SIZE - 1))
def test_the_gradient_is_the_slope_of_the_log_posterior(
    items: list[Evidence], theta: Loading, k: int
) -> None:
    land = landscape(items)
    up, down = (slope(land, nudged(theta, k, by)).value for by in (STEP, -STEP))
    assert slope(land, theta).gradient[k] == pytest.approx((up - down) / (2 * STEP), abs=1e-5)


@given(evidence, thetas, st.integers(0, SIZE - 1))
def test_the_curvature_is_how_fast_the_gradient_falls(
    items: list[Evidence], theta: Loading, k: int
) -> None:
    land = landscape(items)
    up, down = (slope(land, nudged(theta, k, by)).gradient for by in (STEP, -STEP))
    falls = [(d - u) / (2 * STEP) for u, d in zip(up, down, strict=True)]
    assert slope(land, theta).curvature[k] == pytest.approx(falls, abs=1e-5)


@given(preferences(), st.randoms(use_true_random=False))
def test_a_choice_keeps_no_trace_of_the_order_of_its_options(
    choice: Preference, shuffler: Random
) -> None:
    order = list(range(len(choice.offered)))
    shuffler.shuffle(order)
    moved = choice._replace(
        chosen=order.index(choice.chosen), offered=tuple(choice.offered[k] for k in order)
    )
    assert contrasts(moved) == contrasts(choice)


@given(thetas, st.lists(loadings, min_size=1, max_size=5))
def test_the_chances_of_the_options_add_up_to_one(theta: Loading, options: list[Loading]) -> None:
    shares = chances(theta, options)
    assert math.isclose(math.fsum(shares), 1.0)
    for share, option in zip(shares, options, strict=True):
        others = math.fsum(math.exp(BETA * dot(o, theta)) for o in options)
        assert math.isclose(share, math.exp(BETA * dot(option, theta)) / others)


def test_two_options_one_standard_deviation_apart_are_chosen_77_to_23() -> None:
    shares = chances(pure("R"), [pure("R"), pure("S")])
    assert [round(100 * share) for share in shares] == [77, 23]


def test_very_unequal_options_do_not_overflow() -> None:
    shares, surprise = softmax_beside_zero([2000.0, -2000.0])
    assert shares == [1.0, 0.0]
    assert surprise == 2000.0


def test_the_same_fork_met_twice_is_kept_once_with_both_weights() -> None:
    offered = (Alternative("a", pure("R")), Alternative("b", mixed("I", "C")))
    twice = [Preference("x", 0, offered), Preference("y", 0, offered, weight=0.5)]
    assert landscape(twice).forks == ((1, 1.5),)
