import pytest

from game import rng
from game.scoring.evidence import TYPES, Preference, Rating
from game.scoring.profile import estimate
from game.scoring.shape import shape_of
from game.scoring.steadiness import FACES_TO_TELL, SHAKY, dispersion, weighted
from tests.scoring.pupils import pure

NEUTRAL = pure("R")
STEADY = [Rating(f"{t}{n}", pure(t), 2 if t == "A" else -1) for t in TYPES for n in range(5)]
TORN = [Rating(f"{t}{n}", pure(t), 2 if n % 2 else -2) for t in TYPES for n in range(5)]


def test_faces_that_agree_are_near_each_other() -> None:
    assert estimate(STEADY).apart < 1.0
    assert shape_of(estimate(STEADY)).verdict == "clear"


def test_faces_that_disagree_make_no_shape() -> None:
    """R is liked or not at all, time after time: whatever the mean says, nothing is told."""
    torn = [*TORN, *(Rating(f"A{n}", pure("A"), 2) for n in range(9))]
    assert estimate(torn).apart > SHAKY
    assert shape_of(estimate(torn)).verdict == "flat"


def test_disagreement_makes_less_known() -> None:
    calm = [rating._replace(face=0) for rating in TORN]
    for k in range(len(TYPES)):
        assert estimate(TORN).covariance[k][k] > estimate(calm).covariance[k][k]


def test_too_few_faces_tell_nothing_of_steadiness() -> None:
    assert dispersion(NEUTRAL, TORN[: FACES_TO_TELL - 1]) == 1.0
    assert dispersion(NEUTRAL, []) == 1.0


def test_only_faces_weigh_less_and_never_more() -> None:
    choice = Preference("x", 0, ())
    assert weighted([choice, STEADY[0]], 2.0) == (choice, STEADY[0]._replace(weight=0.5))
    assert weighted([STEADY[0]], 0.5) == (STEADY[0],)
    assert weighted([STEADY[0]], 0.0) == (STEADY[0],)


def test_faces_by_lot_are_seldom_told_as_a_shape() -> None:
    def by_lot(seed: int) -> list[Rating]:
        return [rating._replace(face=rng.below(seed, n, 5) - 2) for n, rating in enumerate(STEADY)]

    clear = sum(shape_of(estimate(by_lot(seed))).verdict == "clear" for seed in range(100))
    assert clear <= 8


@pytest.mark.parametrize("face", range(-2, 3))
def test_one_face_for_all_is_no_shape(face: int) -> None:
    assert shape_of(estimate([r._replace(face=face) for r in STEADY])).verdict == "flat"
