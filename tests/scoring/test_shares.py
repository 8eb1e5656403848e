import math

import pytest
from hypothesis import given, settings

from game.scoring.evidence import Alternative, Evidence, Performance, Preference, Rating
from game.scoring.profile import estimate
from game.scoring.shares import pulls
from tests.scoring.pupils import pupil, pure, sitting
from tests.scoring.strategies import evidence

REPAIR, CALL = Alternative("réparer", pure("R")), Alternative("appeler", pure("S"))


def added(items: list[Evidence]) -> list[float]:
    return [math.fsum(parts) for parts in zip(*pulls(items), strict=True)]


def test_nothing_done_brings_nothing() -> None:
    assert pulls([]) == ()


def test_one_answer_brings_the_whole_profile() -> None:
    face: list[Evidence] = [Rating("geste", pure("R"), 2)]
    assert added(face) == pytest.approx(estimate(face).mean, abs=0.01)


def test_the_same_answer_given_four_times_brings_a_quarter_each_time() -> None:
    parts = pulls([Preference(f"x{n}", 0, (REPAIR, CALL)) for n in range(4)])
    assert len(set(parts)) == 1
    assert parts[0][0] > 0.1 > 0.0 > parts[0][3]


def test_a_skill_shown_brings_no_interest() -> None:
    done = Performance("geste", "300185", 1.0)
    assert pulls([done, Rating("geste", pure("R"), 2)])[0] == (0.0,) * 6


@pytest.mark.parametrize("seed", range(5))
def test_what_thirty_choices_brought_adds_up_to_the_profile(seed: int) -> None:
    answers: list[Evidence] = [*sitting(seed, pupil(seed), 30)]
    assert added(answers) == pytest.approx(estimate(answers).mean, abs=0.02)


@given(evidence)
@settings(max_examples=40)
def test_every_answer_has_its_part_wherever_it_stands(items: list[Evidence]) -> None:
    parts, turned = pulls(items), pulls(items[::-1])
    assert len(parts) == len(items)
    for one, other in zip(parts, turned[::-1], strict=True):
        assert one == pytest.approx(other, abs=1e-9)
