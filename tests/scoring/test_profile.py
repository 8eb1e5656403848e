import math
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.scoring.evidence import (
    TYPES,
    Alternative,
    Evidence,
    Loading,
    Performance,
    Preference,
    Rating,
)
from game.scoring.hexagon import COVARIANCE, six
from game.scoring.likelihood import landscape
from game.scoring.linear import Matrix, apply, cholesky, dot, identity, multiply
from game.scoring.profile import Growing, Profile, climb, estimate, informative
from tests.scoring.pupils import pupil, pure, sitting
from tests.scoring.strategies import evidence, loadings, ratings

MIRROR = [TYPES.index(t) for t in "RCESAI"]
"""The hexagon seen from behind: R and S stay, neighbours change sides."""


def behind(loading: Loading) -> Loading:
    return six([loading[k] for k in MIRROR])


def seen_from_behind(item: Evidence) -> Evidence:
    if isinstance(item, Preference):
        offered = tuple(o._replace(loading=behind(o.loading)) for o in item.offered)
        return item._replace(offered=offered)
    return item._replace(loading=behind(item.loading)) if isinstance(item, Rating) else item


def spread_along(profile: Profile, axis: Loading) -> float:
    return dot(apply(profile.covariance, axis), axis)


def test_without_evidence_the_profile_is_the_prior() -> None:
    profile = estimate([])
    assert profile.mean == (0.0,) * 6
    assert profile.decisions == 0
    for row, prior in zip(profile.covariance, COVARIANCE, strict=True):
        assert row == pytest.approx(prior, abs=1e-9)


@given(evidence, st.randoms(use_true_random=False))
def test_the_order_of_answers_and_options_leaves_no_trace(
    items: list[Evidence], shuffler: Random
) -> None:
    moved: list[Evidence] = []
    for item in items:
        if isinstance(item, Preference):
            order = list(range(len(item.offered)))
            shuffler.shuffle(order)
            offered = tuple(item.offered[k] for k in order)
            item = item._replace(chosen=order.index(item.chosen), offered=offered)
        moved.append(item)
    shuffler.shuffle(moved)
    assert estimate(moved) == estimate(items)


@given(evidence, loadings)
def test_wherever_one_starts_to_look_the_mode_is_the_same(
    items: list[Evidence], near: Loading
) -> None:
    land = landscape(items)
    (here, _, slope, _), (there, _, other, _) = climb(land), climb(land, near)
    assert there == pytest.approx(here, abs=1e-9)
    for row, rest in zip(slope.curvature, other.curvature, strict=True):
        assert row == pytest.approx(rest, abs=1e-4)


@given(evidence, st.sets(st.integers(0, 12)))
def test_a_profile_that_grows_is_what_the_answers_so_far_say(
    items: list[Evidence], looks: set[int]
) -> None:
    growing = Growing()
    for n, item in enumerate(items):
        if n in looks:
            same(growing.profile(), estimate(items[:n]))
        growing.add(item)
    same(growing.profile(), estimate(items))


@given(st.lists(ratings, min_size=12, max_size=20))
def test_faces_that_disagree_count_less_in_a_profile_that_grows(given: list[Rating]) -> None:
    growing = Growing()
    for item in given[:10]:
        growing.add(item)
    growing.profile()
    for item in given[10:]:
        growing.add(item)
    growing.profile()
    same(growing.profile(), estimate(given))


def same(one: Profile, other: Profile) -> None:
    assert one.mean == pytest.approx(other.mean, abs=2e-9)
    assert one.decisions == other.decisions
    assert one.apart == pytest.approx(other.apart, abs=2e-9)
    for row, rest in zip(one.covariance, other.covariance, strict=True):
        assert row == pytest.approx(rest, abs=1e-6)


@given(evidence)
def test_the_log_posterior_is_level_at_the_mode(items: list[Evidence]) -> None:
    profile = estimate(items)
    here = landscape(items).slope(profile.mean)
    assert max(map(abs, here.gradient)) < 1e-6
    for row, unit in zip(multiply(here.curvature, profile.covariance), identity(6), strict=True):
        assert row == pytest.approx(unit, abs=1e-4)


@given(evidence, loadings)
def test_answers_never_make_us_less_sure_than_none(items: list[Evidence], axis: Loading) -> None:
    assert spread_along(estimate(items), axis) <= spread_along(estimate([]), axis) + 1e-8


def test_longer_sittings_shrink_the_covariance() -> None:
    def total(decisions: int) -> float:
        profiles = [estimate(sitting(s, pupil(s), decisions)) for s in range(20)]
        return math.fsum(p.covariance[k][k] for p in profiles for k in range(6))

    assert total(5) > total(10) > total(20) > total(40) > total(80)


@given(evidence)
def test_a_hexagon_seen_from_behind_gives_the_profile_seen_from_behind(
    items: list[Evidence],
) -> None:
    there = estimate([seen_from_behind(item) for item in items])
    assert there.mean == pytest.approx(behind(estimate(items).mean), abs=1e-8)


@given(st.lists(st.tuples(loadings, loadings), max_size=10))
def test_choosing_the_other_of_two_everywhere_gives_the_opposite_profile(
    pairs: list[tuple[Loading, Loading]],
) -> None:
    offers = [(Alternative("a", a), Alternative("b", b)) for a, b in pairs]
    one = estimate(Preference("x", 0, offer) for offer in offers)
    other = estimate(Preference("x", 1, offer) for offer in offers)
    assert other.mean == pytest.approx([-value for value in one.mean], abs=1e-8)
    for row, mirrored in zip(one.covariance, other.covariance, strict=True):
        assert mirrored == pytest.approx(row, abs=1e-8)


@given(evidence)
def test_two_halves_weigh_as_much_as_the_whole(items: list[Evidence]) -> None:
    choices = [item for item in items if isinstance(item, Preference)]
    halves = [c._replace(weight=c.weight / 2) for c in choices for _ in range(2)]
    whole, twice = estimate(choices), estimate(halves)
    assert (whole.mean, whole.covariance) == (twice.mean, twice.covariance)


@given(evidence, st.floats(0.0, 1.0))
def test_doing_well_is_not_liking(items: list[Evidence], value: float) -> None:
    assert estimate([*items, Performance("geste", "300185", value)]) == estimate(items)


@given(loadings, loadings, st.floats(0.1, 1.0))
def test_what_is_chosen_is_liked_more_than_what_is_refused(
    chosen: Loading, refused: Loading, weight: float
) -> None:
    assume(chosen != refused)
    offered = (Alternative("a", chosen), Alternative("b", refused))
    mean = estimate([Preference("x", 0, offered, weight=weight)]).mean
    assert dot(chosen, mean) > dot(refused, mean)


def test_interest_spreads_to_the_neighbours_on_the_hexagon() -> None:
    liked = estimate([Rating("geste", pure("R"), 2)]).mean
    r, i, a, s, _, c = liked
    assert i == pytest.approx(c)
    assert r > i > a > s


def test_only_answers_that_can_tell_something_are_counted() -> None:
    same = (Alternative("a", pure("R")), Alternative("b", pure("R")))
    real = (Alternative("a", pure("R")), Alternative("b", pure("I")))
    assert not informative(Preference("x", 0, same))
    assert not informative(Preference("x", 0, real, weight=0.0))
    assert not informative(Preference("x", 0, real[:1]))
    assert not informative(Rating("geste", (0.0,) * 6, 2))
    assert not informative(Performance("geste", "300185", 1.0))
    assert estimate([Preference("x", 0, real), Rating("geste", pure("R"), 0)]).decisions == 2


def test_newton_finds_the_mode_where_its_full_step_would_overshoot() -> None:
    def choice(weight: float, chosen: int, *options: tuple[int, ...]) -> Preference:
        offered = tuple(Alternative(str(k), six(o)) for k, o in enumerate(options))
        return Preference("x", chosen, offered, weight=weight)

    contrary = [
        choice(8.0, 1, (-1, 0, 0, -1, 0, -1), (0, 0, 1, 0, 0, 0), (1, 0, -1, 0, 1, -1)),
        choice(378.0, 1, (0, 0, 1, 1, 0, 0), (0, 1, 0, 0, 0, 0), (-1, 1, 0, 0, 0, 0)),
        choice(91.0, 0, (-1, 0, -1, 1, -1, 0), (0, 0, 1, 0, 0, 0), (-1, -1, 1, 0, 1, -1)),
    ]
    theta, *_ = climb(landscape(contrary))
    assert max(map(abs, landscape(contrary).slope(theta).gradient)) < 1e-6


@given(evidence)
def test_the_covariance_can_be_factored(items: list[Evidence]) -> None:
    factor: Matrix = cholesky(estimate(items).covariance)
    assert all(row[k] > 0.0 for k, row in enumerate(factor))
