import math

import pytest

from game.scoring.evidence import TYPES, Rating
from game.scoring.linear import dot
from game.scoring.next_best import Candidate, fisher, next_best
from game.scoring.profile import estimate
from game.scoring.shape import on_axes
from tests.scoring.pupils import mixed, pupil, pure, sitting

NOBODY = estimate([])
CONTRAST = (pure("R"), pure("A"), pure("E"))
ALIKE = (mixed("R", "I"), mixed("R", "C"), pure("R"))


def bits(candidate: Candidate) -> float:
    return next_best(NOBODY, [candidate])[0].bits


def test_opposing_activities_teach_more_than_like_ones() -> None:
    lessons = next_best(NOBODY, [Candidate("alike", (ALIKE,)), Candidate("contrast", (CONTRAST,))])
    assert [lesson.key for lesson in lessons] == ["contrast", "alike"]


def test_equal_lessons_stand_in_the_order_of_their_keys() -> None:
    same = [Candidate(key, (CONTRAST,)) for key in ("b", "c", "a")]
    assert [lesson.key for lesson in next_best(NOBODY, same)] == ["a", "b", "c"]


def test_what_has_been_asked_often_teaches_less_than_what_has_not() -> None:
    known = estimate([Rating("geste", pure("R"), 1), Rating("geste", pure("I"), 0)] * 20)
    asked = Candidate("asked", ((pure("R"), pure("I")),))
    new = Candidate("new", ((pure("S"), pure("C")),))
    assert next_best(known, [asked, new])[0].key == "new"


def test_a_longer_mission_teaches_more_but_less_and_less() -> None:
    one, two, four = (bits(Candidate("m", (CONTRAST,) * n)) for n in (1, 2, 4))
    assert one < two < 2 * one
    assert two < four < 2 * two


def test_a_face_asked_after_a_gesture_teaches_too() -> None:
    assert bits(Candidate("geste", gestures=(pure("R"),))) > 0.0


@pytest.mark.parametrize("nothing", [Candidate("x"), Candidate("x", ((pure("R"),) * 3,))])
def test_a_candidate_that_opposes_nothing_teaches_nothing(nothing: Candidate) -> None:
    assert bits(nothing) == pytest.approx(0.0, abs=1e-9)


def test_one_weak_decision_is_worth_the_trace_of_its_information() -> None:
    """As documented: half the trace of Fisher information against the covariance, in bits."""
    profile = estimate(sitting(2, pupil(2), 60))
    weak = Candidate("weak", gestures=(tuple(0.05 * x for x in pure("I")),))  # type: ignore[arg-type]
    information = fisher(profile, weak)
    _, spread = on_axes(profile)
    trace = math.fsum(dot(row, other) for row, other in zip(information, spread, strict=True))
    (lesson,) = next_best(profile, [weak])
    assert lesson.bits == pytest.approx(trace / (2 * math.log(2)), rel=1e-3)


def test_asking_what_teaches_most_finds_the_shape_with_less_doubt_than_asking_at_random() -> None:
    pairs = [(pure(a), pure(b)) for k, a in enumerate(TYPES) for b in TYPES[k + 1 :]]
    candidates = [Candidate(f"{k:02d}", (pair,)) for k, pair in enumerate(pairs)]
    chosen = next_best(NOBODY, candidates)[0]
    worst = next_best(NOBODY, candidates)[-1]
    assert chosen.bits > 1.2 * worst.bits
    best_pair = candidates[int(chosen.key)].choices[0]
    assert best_pair in {(pure(a), pure(b)) for a, b in ("RS", "IE", "AC")}
