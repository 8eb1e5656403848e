import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scoring.affinity import SCOPE, TASTE, affinity_of, shares_of
from game.scoring.evidence import Alternative, Evidence, Performance, Preference, Rating
from game.scoring.faces import step_of
from game.scoring.likelihood import BETA
from game.scoring.profile import estimate
from tests.scoring.pupils import pure
from tests.scoring.strategies import evidence

REPAIR, BUILD, TELL = "300185", "300230", "300440"
NEUTRAL = (0.0,) * 6

BENCH = (
    Alternative("réparer", pure("R"), (REPAIR,)),
    Alternative("construire", pure("R"), (BUILD,)),
)


def test_what_is_taken_against_its_like_is_a_taste() -> None:
    taste = affinity_of(NEUTRAL, [Preference("x", 0, BENCH)]).taste
    expected = BETA * 0.5 / (BETA**2 * 0.25 + 1.0 / TASTE**2)
    assert taste[REPAIR] == pytest.approx(expected)
    assert taste[BUILD] == pytest.approx(-expected)


def test_what_the_interests_explain_is_no_taste() -> None:
    offered = (
        Alternative("réparer", pure("R"), (REPAIR,)),
        Alternative("dire", pure("S"), (TELL,)),
    )
    choices = [Preference("x", 0, offered)] * 20
    explained = affinity_of(estimate(choices).mean, choices).taste
    unexplained = affinity_of(NEUTRAL, choices).taste
    assert 0.0 < explained[REPAIR] < unexplained[REPAIR] / 3


def test_a_taste_grows_with_the_times_it_showed() -> None:
    once = affinity_of(NEUTRAL, [Preference("x", 0, BENCH)]).taste[REPAIR]
    often = affinity_of(NEUTRAL, [Preference("x", 0, BENCH)] * 5).taste[REPAIR]
    assert 0.0 < once < often


def test_an_option_taken_as_often_as_expected_shows_no_taste() -> None:
    evenly = [Preference("x", 0, BENCH), Preference("y", 1, BENCH)]
    assert affinity_of(NEUTRAL, evenly).taste == {REPAIR: 0.0, BUILD: 0.0}


def test_a_competence_on_both_sides_of_a_choice_tells_nothing() -> None:
    both = tuple(option._replace(skills=(REPAIR,)) for option in BENCH)
    assert affinity_of(NEUTRAL, [Preference("x", 0, both)]).taste == {REPAIR: 0.0}


def test_a_competence_written_twice_on_an_option_counts_once() -> None:
    twice = (BENCH[0]._replace(skills=(REPAIR, REPAIR)), BENCH[1])
    one, other = (affinity_of(NEUTRAL, [Preference("x", 0, o)]) for o in (BENCH, twice))
    assert one == other


@pytest.mark.parametrize(("face", "sign"), [(2, 1), (-2, -1), (0, 0)])
def test_a_face_shows_a_taste_beyond_the_interest(face: int, sign: int) -> None:
    taste = affinity_of(NEUTRAL, [Rating("geste", pure("R"), face, (REPAIR,))]).taste[REPAIR]
    step = step_of(face, 0.0)
    expected = step.push / (step.information + 1.0 / TASTE**2)
    assert taste == pytest.approx(expected, abs=1e-9)
    assert (taste > 0) - (taste < 0) == sign


def test_a_liked_type_makes_a_high_face_expected() -> None:
    rating = Rating("geste", pure("R"), 1, (REPAIR,))
    known = affinity_of((1.0, 0.0, 0.0, 0.0, 0.0, 0.0), [rating])
    assert known.taste == {REPAIR: 0.0}


def test_a_skill_shown_is_the_mean_outcome_beside_one_imaginary_failure() -> None:
    done = [Performance("a", REPAIR, 1.0), Performance("b", REPAIR, 0.5)]
    assert affinity_of(NEUTRAL, done).shown == {REPAIR: 0.5}
    assert affinity_of(NEUTRAL, done).taste == {}


def test_doubt_shrinks_what_is_known_and_goes_with_the_times_it_showed() -> None:
    once, often = (affinity_of(NEUTRAL, [Preference("x", 0, BENCH)] * n) for n in (1, 9))
    unmet = (SCOPE - 2) * TASTE**2
    assert once.doubt == pytest.approx(unmet + 2.0 / (BETA**2 * 0.25 + 1.0 / TASTE**2))
    assert unmet < often.doubt < once.doubt < SCOPE * TASTE**2
    assert abs(once.taste[REPAIR]) / once.leaning < abs(often.taste[REPAIR]) / often.leaning < 1.0


def test_before_the_first_answer_all_is_doubt() -> None:
    known = affinity_of(NEUTRAL, [])
    assert (known.taste, known.shown, known.mastery) == ({}, {}, 1.0)
    assert known.leaning == pytest.approx(math.sqrt(SCOPE) * TASTE)


def test_more_competences_met_than_the_scope_leave_only_their_own_doubt() -> None:
    offered = tuple(Alternative(f"{n}", pure("R"), (f"{n}",)) for n in range(SCOPE + 5))
    known = affinity_of(NEUTRAL, [Preference("x", 0, offered)])
    p = 1.0 / (SCOPE + 5)
    each = 1.0 / (BETA**2 * p * (1.0 - p) + 1.0 / TASTE**2)
    assert known.doubt == pytest.approx((SCOPE + 5) * each)


@given(evidence)
def test_what_the_answers_brought_adds_up(items: list[Evidence]) -> None:
    mean = estimate(items).mean
    known, shares = affinity_of(mean, items), shares_of(mean, items)
    assert len(shares) == len(items)
    for whole, parts in (
        (known.taste, [share.taste for share in shares]),
        (known.shown, [share.shown for share in shares]),
    ):
        for skill, value in whole.items():
            assert sum(part.get(skill, 0.0) for part in parts) == pytest.approx(value, abs=2e-9)


@given(evidence, st.randoms(use_true_random=False))
def test_the_order_of_the_answers_leaves_no_trace(items: list[Evidence], shuffler: Random) -> None:
    mean = estimate(items).mean
    moved = items[:]
    shuffler.shuffle(moved)
    one, other = affinity_of(mean, items), affinity_of(mean, moved)
    assert list(one.taste.items()) == list(other.taste.items())
    assert list(one.shown.items()) == list(other.shown.items())


@given(evidence)
def test_skills_shown_stay_between_nothing_and_mastery(items: list[Evidence]) -> None:
    assert all(0.0 <= v < 1.0 for v in affinity_of(estimate(items).mean, items).shown.values())
