import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.scoring.needs import length, met, needed_by, specific, usual
from tests.scoring.strategies import SKILLS

levels = st.sampled_from((0.0, 0.25, 0.5, 1.0))
rows = st.lists(st.dictionaries(st.sampled_from(SKILLS), levels), max_size=6)


def test_the_usual_need_is_the_mean_over_all_occupations_holders_or_not() -> None:
    assert usual([{"all": 1.0, "one": 0.5}, {"all": 0.5}]) == {"all": 0.75, "one": 0.25}


def test_what_everyone_needs_alike_says_nothing() -> None:
    assert specific([{"all": 1.0, "one": 1.0}, {"all": 1.0}]) == ({"one": 1.0}, {})


def test_a_need_counts_by_how_far_it_exceeds_the_usual_one() -> None:
    row, *_ = specific([{"rare": 1.0, "common": 1.0}, {"common": 1.0}, {"common": 0.4}, {}])
    assert row["rare"] / row["common"] == pytest.approx(0.75 / 0.4)


def test_a_competence_of_two_occupations_outweighs_one_of_half_of_them_by_two_at_most() -> None:
    held = [{"rare": 1.0, "half": 1.0}] * 2 + [{"half": 1.0}] * 48 + [{}] * 50
    row = specific(held)[0]
    assert 1.0 < row["rare"] / row["half"] < 2.0


@given(rows)
def test_specific_needs_have_length_one_or_no_entries(held: list[dict[str, float]]) -> None:
    for row, raw in zip(specific(held), held, strict=True):
        assert not row or math.isclose(length(row), 1.0)
        assert all(need > 0.0 for need in row.values())
        assert set(row) <= set(raw)


def test_needs_are_found_again_from_the_competence() -> None:
    needs = ({"a": 0.6, "b": 0.8}, {"b": 1.0})
    assert needed_by(needs) == {"a": [(0, 0.6)], "b": [(0, 0.8), (1, 1.0)]}


def test_what_is_known_meets_a_need_by_its_share_in_it() -> None:
    assert met({"a": 1.0, "c": 5.0}, {"a": 0.6, "b": 0.8}) == pytest.approx(0.6)
    assert met({}, {"a": 1.0}) == 0.0
