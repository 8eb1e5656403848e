"""Counts shared from state to state behave like a dictionary of counts."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.story.tally import Tally


@settings(deadline=None)
@given(st.lists(st.text(max_size=3)))
def test_a_tally_counts_like_a_counter(names: list[str]) -> None:
    tally = Tally()
    for name in names:
        tally = tally.plus_one(name)
    expected = Counter(names)
    assert tally == expected
    assert len(tally) == len(expected)
    assert sorted(tally) == sorted(expected)
    assert tally == Tally(expected)
    assert all(tally.count(name) == tally[name] == n for name, n in expected.items())


def test_adding_one_leaves_the_old_tally_as_it_was() -> None:
    before = Tally({"a": 1})
    after = before.plus_one("a").plus_one("b")
    assert before == {"a": 1}
    assert after == {"a": 2, "b": 1}


def test_a_name_never_counted_is_zero_and_absent() -> None:
    tally = Tally({"a": 1})
    assert tally.count("b") == 0
    assert "b" not in tally
    with pytest.raises(KeyError):
        tally["b"]


def test_a_tally_shows_its_counts_sorted() -> None:
    assert repr(Tally({"b": 2, "a": 1})) == "Tally({'a': 1, 'b': 2})"
