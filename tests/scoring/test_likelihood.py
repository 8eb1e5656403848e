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
    NO_PRIOR,
    chances,
    landscape,
    together,
)
from game.scoring.linear import apply, dot
from game.scoring.steadiness import weighted
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
    gain = land.slope(moved).value - land.slope(theta).value
    assert gain == pytest.approx(spelt_out(items, moved) - spelt_out(items, theta), abs=1e-9)


@given(evidence, thetas, st.integers(0, SIZE - 1))
def test_the_gradient_is_the_slope_of_the_log_posterior(
    items: list[Evidence], theta: Loading, k: int
) -> None:
    land = landscape(items)
    up, down = (land.slope(nudged(theta, k, by)).value for by in (STEP, -STEP))
    assert land.slope(theta).gradient[k] == pytest.approx((up - down) / (2 * STEP), abs=1e-5)


@given(evidence, thetas, st.integers(0, SIZE - 1))
def test_the_curvature_is_how_fast_the_gradient_falls(
    items: list[Evidence], theta: Loading, k: int
) -> None:
    land = landscape(items)
    up, down = (land.slope(nudged(theta, k, by)).gradient for by in (STEP, -STEP))
    falls = [(d - u) / (2 * STEP) for u, d in zip(up, down, strict=True)]
    assert land.slope(theta).curvature[k] == pytest.approx(falls, abs=1e-5)


@given(preferences(), thetas, st.randoms(use_true_random=False))
def test_a_choice_keeps_no_trace_of_the_order_of_its_options(
    choice: Preference, theta: Loading, shuffler: Random
) -> None:
    order = list(range(len(choice.offered)))
    shuffler.shuffle(order)
    moved = choice._replace(
        chosen=order.index(choice.chosen), offered=tuple(choice.offered[k] for k in order)
    )
    assert landscape([moved]).slope(theta) == landscape([choice]).slope(theta)


@given(evidence, evidence, thetas)
def test_landscapes_laid_on_each_other_are_that_of_all_answers(
    one: list[Evidence], other: list[Evidence], theta: Loading
) -> None:
    both = together(landscape(one).slope(theta), landscape(other, NO_PRIOR).slope(theta))
    whole = landscape([*one, *other]).slope(theta)
    assert both.value == pytest.approx(whole.value, abs=1e-9)
    assert both.gradient == pytest.approx(whole.gradient, abs=1e-9)
    for row, rest in zip(both.curvature, whole.curvature, strict=True):
        assert row == pytest.approx(rest, abs=1e-9)


@given(evidence, thetas)
def test_steadied_faces_weigh_as_much_as_lighter_ones(
    items: list[Evidence], theta: Loading
) -> None:
    light = landscape(weighted(items, 2.0)).slope(theta)
    steadied = landscape(items).slope(theta, 0.5)
    assert steadied.value == pytest.approx(light.value, abs=1e-9)
    assert steadied.gradient == pytest.approx(light.gradient, abs=1e-9)
    for row, rest in zip(steadied.curvature, light.curvature, strict=True):
        assert row == pytest.approx(rest, abs=1e-9)


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
    """Where a far better option is offered elsewhere, two poor ones are still told apart."""
    far = (pure("R"), pure("A"), pure("S"))
    offered = tuple(Alternative(str(k), loading) for k, loading in enumerate(far))
    poor = Preference("x", 0, offered[1:])
    theta = six([2000.0, 0.0, 1.0, 0.0, 0.0, 0.0])
    alone, beside = landscape([poor], NO_PRIOR), landscape([poor, choice_of(offered)], NO_PRIOR)
    assert alone.slope(theta).value == pytest.approx(-math.log1p(math.exp(-BETA)))
    assert beside.slope(theta).value == pytest.approx(alone.slope(theta).value)
    assert beside.slope(theta).gradient == pytest.approx(alone.slope(theta).gradient)


def choice_of(offered: tuple[Alternative, ...]) -> Preference:
    return Preference("y", 0, offered)


def test_the_same_fork_met_twice_is_kept_once_with_both_weights() -> None:
    offered = (Alternative("a", pure("R")), Alternative("b", mixed("I", "C")))
    twice = [Preference("x", 0, offered), Preference("y", 1, offered[::-1], weight=0.5)]
    (fork,) = landscape([*twice, Preference("z", 1, offered)]).forks
    assert fork.weight == 2.5


def test_a_choice_between_equal_options_is_no_fork() -> None:
    same = (Alternative("a", pure("R")), Alternative("b", pure("R")))
    assert landscape([Preference("x", 0, same), Preference("y", 1, same)]).forks == []
