import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scoring.needs import answer, length, needed_by, specificity, weighed
from tests.scoring.strategies import SKILLS

levels = st.sampled_from((0.0, 0.25, 0.5, 1.0))
rows = st.lists(st.dictionaries(st.sampled_from(SKILLS), levels), max_size=6)


def test_what_everyone_holds_says_nothing_and_what_one_holds_says_all() -> None:
    found = specificity([{"all": 1.0, "one": 0.5}, {"all": 0.5, "none": 0.0}, {"all": 1.0}])
    assert found == {"all": 0.0, "one": 1.0}


def test_the_rarer_the_more_specific() -> None:
    held = [{"rare": 1.0, "common": 1.0}, {"common": 1.0}, {"common": 1.0}, {}]
    found = specificity(held)
    assert found["rare"] > found["common"] > 0.0


@given(rows)
def test_weighed_needs_have_length_one_or_no_entries(held: list[dict[str, float]]) -> None:
    for row in weighed(held):
        assert not row or math.isclose(length(row), 1.0)
        assert all(need > 0.0 for need in row.values())


def test_needs_are_found_again_from_the_competence() -> None:
    needs = ({"a": 0.6, "b": 0.8}, {"b": 1.0})
    assert needed_by(needs) == {"a": [(0, 0.6)], "b": [(0, 0.8), (1, 1.0)]}


@given(st.dictionaries(st.sampled_from(SKILLS), st.floats(-3.0, 3.0)), rows)
def test_an_answer_stays_between_minus_one_and_one(
    known: dict[str, float], held: list[dict[str, float]]
) -> None:
    assert all(-1.0 < answer(known, need) < 1.0 for need in weighed(held))


def test_an_answer_grows_with_what_is_known_and_with_its_share() -> None:
    assert answer({"a": 1.0}, {"a": 1.0}) == pytest.approx(0.5)
    assert answer({"a": 3.0}, {"a": 1.0}) == pytest.approx(0.75)
    assert answer({"a": 3.0}, {"a": 0.6, "b": 0.8}) == pytest.approx(0.45)
    assert answer({}, {"a": 1.0}) == 0.0
