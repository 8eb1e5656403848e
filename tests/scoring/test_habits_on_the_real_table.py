"""Who always does one thing is led to the trades where it is done."""

import pytest

from tests.scoring.habits import HABITS, Habit, first_ten
from tests.scoring.personas import among
from tests.scoring.playing import shipped


@pytest.mark.parametrize("habit", HABITS, ids=[habit.name for habit in HABITS])
def test_most_of_the_first_ten_are_where_an_adviser_would_look(habit: Habit) -> None:
    found = [among(match, habit.places) for match in first_ten(habit, shipped().ranker)]

    assert found.count(True) >= habit.least


@pytest.mark.parametrize("habit", HABITS, ids=[habit.name for habit in HABITS])
def test_three_of_them_are_at_the_heart_of_it(habit: Habit) -> None:
    found = [among(match, habit.heart) for match in first_ten(habit, shipped().ranker)]

    assert found.count(True) >= 3
