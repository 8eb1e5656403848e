import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.authoring.pupils import face as drawn_face
from game.scoring.faces import (
    BETA,
    FACES,
    chances_of_faces,
    expected_information,
    step_of,
    told_by,
)
from game.scoring.linear import dot

likings = st.floats(-4.0, 4.0)


@given(likings)
def test_the_five_faces_share_out_all_that_can_be(liking: float) -> None:
    assert math.fsum(chances_of_faces(liking)) == pytest.approx(1.0)


@given(st.sampled_from(FACES), likings)
def test_push_and_information_are_the_slopes_of_the_surprise(face: int, liking: float) -> None:
    step = 1e-5
    up, down = step_of(face, liking + step), step_of(face, liking - step)
    here = step_of(face, liking)
    assert here.push == pytest.approx((down.surprise - up.surprise) / (2 * step), abs=1e-5)
    assert here.information == pytest.approx((down.push - up.push) / (2 * step), abs=1e-5)


@given(st.lists(st.sampled_from((0.0, 0.5, 1.0, 3.0)), min_size=5, max_size=5), likings)
def test_faces_together_say_what_each_says_so_many_times(times: list[float], liking: float) -> None:
    whole, each = told_by(times, liking), [step_of(face, liking) for face in FACES]
    assert whole.surprise == pytest.approx(dot(times, [step.surprise for step in each]))
    assert whole.push == pytest.approx(dot(times, [step.push for step in each]), abs=1e-9)
    assert whole.information == pytest.approx(dot(times, [step.information for step in each]))


@given(likings)
def test_a_face_is_expected_to_tell_the_mean_of_its_squared_pushes(liking: float) -> None:
    pushes = [step_of(face, liking).push ** 2 for face in FACES]
    assert expected_information(liking) == pytest.approx(dot(chances_of_faces(liking), pushes))


def test_a_pupil_gives_faces_by_these_very_chances() -> None:
    """The bench's pupils round their liking and its noise to a face."""
    counts = [0] * 5
    for n in range(4000):
        counts[drawn_face(BETA * 0.7, (n + 0.5) / 4000) + 2] += 1
    expected = [4000 * share for share in chances_of_faces(0.7)]
    assert counts == pytest.approx(expected, abs=2)


def test_faces_tell_more_about_what_is_neither_liked_nor_disliked() -> None:
    assert expected_information(0.0) > expected_information(2.0) > expected_information(4.0)
    assert expected_information(1.3) == pytest.approx(expected_information(-1.3))


def test_no_face_is_impossible_however_surprising() -> None:
    assert step_of(2, -2000.0).surprise == pytest.approx(2001.5 * BETA)
    assert step_of(-2, -2000.0).surprise == 0.0
