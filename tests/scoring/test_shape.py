import math

import pytest
from hypothesis import given

from game.scoring.evidence import TYPES, Evidence, Preference, Rating
from game.scoring.faces import chances_of_faces
from game.scoring.hexagon import COVARIANCE, SIZE, distance, six
from game.scoring.linear import dot
from game.scoring.profile import estimate
from game.scoring.shape import ENOUGH, Shape, on_axes, shape_of
from tests.scoring.pupils import faces, pupil, pure, sitting
from tests.scoring.strategies import evidence

RUNS = 300


def flat_runs(decisions: int, letters: int, beta: float = 0.0) -> int:
    games = (sitting(s + 500, pupil(s), decisions, beta, letters) for s in range(RUNS))
    return sum(shape_of(estimate(game)).verdict == "flat" for game in games)


def decided(letter: str, decisions: int, letters: int) -> Shape:
    """The shape of a player who always takes the option nearest to one type on the hexagon."""
    best = TYPES.index(letter)
    liking = six([3.0 - distance(best, k) for k in range(SIZE)])
    return shape_of(estimate(sitting(31, liking, decisions, 50.0, letters)))


@given(evidence)
def test_a_shape_is_measured_from_the_players_own_mean(items: list[Evidence]) -> None:
    profile = estimate(items)
    shape = shape_of(profile)
    level = math.fsum(profile.mean) / SIZE
    assert math.fsum(shape.relative) == pytest.approx(0.0, abs=1e-9)
    assert shape.relative == pytest.approx([m - level for m in profile.mean], abs=1e-9)


@given(evidence)
def test_the_band_surrounds_the_shape(items: list[Evidence]) -> None:
    shape = shape_of(estimate(items))
    for low, value, high in zip(shape.low, shape.relative, shape.high, strict=True):
        assert low < value < high
        assert high - value == pytest.approx(value - low)


def test_without_answers_the_shape_is_flat_and_nothing_speaks_for_it_or_against() -> None:
    shape = shape_of(estimate([]))
    assert shape.verdict == "flat"
    assert shape.signal == pytest.approx(0.0, abs=1e-6)
    assert shape.strongest == ()


@pytest.mark.parametrize("letters", [1, 2])
@pytest.mark.parametrize("decisions", [8, 12, 24, 40])
def test_random_play_gives_not_enough_signal_in_95_runs_of_100(
    decisions: int, letters: int
) -> None:
    assert flat_runs(decisions, letters) >= 0.95 * RUNS


def test_faces_given_at_random_are_not_enough_signal_either() -> None:
    shapes = (shape_of(estimate(faces(pupil(s), 0.0, s, 20))) for s in range(RUNS))
    assert sum(shape.verdict == "flat" for shape in shapes) >= 0.95 * RUNS


@pytest.mark.parametrize("letter", TYPES)
@pytest.mark.parametrize("letters", [1, 2])
def test_knowing_what_one_likes_is_clear_after_one_mission(letter: str, letters: int) -> None:
    shape = decided(letter, 12, letters)
    assert shape.verdict == "clear"
    assert max(zip(shape.relative, TYPES, strict=True))[1] == letter


def test_real_preferences_are_clear_after_a_whole_game() -> None:
    assert flat_runs(40, 1, beta=2.0) <= 0.10 * RUNS
    assert flat_runs(40, 2, beta=2.0) <= 0.20 * RUNS


def test_liking_everything_alike_is_not_a_shape() -> None:
    pleased = [Rating(t, pure(t), 2) for t in TYPES] * 3
    assert shape_of(estimate(pleased)).verdict == "flat"


def test_the_signal_of_one_face_is_close_to_its_exact_bayes_factor() -> None:
    """One face sees one direction: both models are an integral over a line."""
    items = [Rating("a", pure("R"), 2)]
    level = math.fsum(math.fsum(row) for row in COVARIANCE) / SIZE**2
    exact = log_evidence(2, 1.0) - log_evidence(2, level)
    assert shape_of(estimate(items)).signal == pytest.approx(exact, abs=0.05)


def log_evidence(face: int, variance: float) -> float:
    """The log probability of a face for an activity whose liking has that variance."""
    steps = [0.02 * n for n in range(-400, 401)]
    weights = [math.exp(-0.5 * x * x / variance) for x in steps]
    shares = (w * chances_of_faces(x)[face + 2] for w, x in zip(weights, steps, strict=True))
    return math.log(math.fsum(shares) / math.fsum(weights))


def test_four_to_one_is_enough() -> None:
    assert math.exp(ENOUGH) == pytest.approx(4.0)


def test_the_strongest_types_stand_clear_of_the_mean_highest_first() -> None:
    likes = [Rating("a", pure("I"), 2)] * 8 + [Rating("b", pure("R"), 2)] * 6
    dislikes = [Rating("c", pure(t), -2) for t in "SECA"] * 6
    shape = shape_of(estimate(likes + dislikes))
    assert shape.strongest == ("I", "R")


def test_the_band_narrows_with_the_decisions() -> None:
    def width(choices: tuple[Preference, ...]) -> float:
        shape = shape_of(estimate(choices))
        return math.fsum(shape.high) - math.fsum(shape.low)

    choices = sitting(4, pupil(4), 60)
    assert width(choices[:10]) > width(choices[:30]) > width(choices)


def test_the_axes_hold_the_same_shape() -> None:
    profile = estimate(sitting(5, pupil(5), 20))
    axes, _ = on_axes(profile)
    relative = shape_of(profile).relative
    assert dot(axes, axes) == pytest.approx(dot(relative, relative))
