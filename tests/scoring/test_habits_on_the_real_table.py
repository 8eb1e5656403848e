"""Who always does one thing is led to the trades where it is done, after all missions."""

import pytest

from tests.scoring.habits import HABITS, Habit, first_ten
from tests.scoring.personas import among
from tests.scoring.playing import shipped

SEEDS = (1, 2, 3)
NAMES = [habit.name for habit in HABITS]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("habit", HABITS, ids=NAMES)
def test_most_of_the_first_ten_are_where_an_adviser_would_look(habit: Habit, seed: int) -> None:
    found = [among(match, habit.places) for match in first_ten(habit, shipped().ranker, seed)]

    assert found.count(True) >= habit.least


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("habit", HABITS, ids=NAMES)
def test_three_of_them_are_at_the_heart_of_it(habit: Habit, seed: int) -> None:
    found = [among(match, habit.heart) for match in first_ten(habit, shipped().ranker, seed)]

    assert found.count(True) >= 3


@pytest.mark.parametrize("seed", SEEDS)
def test_who_always_repairs_is_not_led_to_an_engineer_of_the_forge(seed: int) -> None:
    """After one mission one was, for her sheet says that she repairs; more decisions tell apart."""
    codes = {match.code for match in first_ten(HABITS[0], shipped().ranker, seed)}

    assert "H2509" not in codes
