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
)

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
