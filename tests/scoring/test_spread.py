"""Reasons handed out to leads: each its own as far as there are enough, the strongest first."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from game.scoring.spread import spread

wants = st.lists(st.dictionaries(st.sampled_from("abcde"), st.floats(0.01, 9.0)), max_size=5)


def most_served(rows: list[dict[str, float]]) -> int:
    """The most rows that can have a key of their own, by trying every way."""
    ways = product(*([None, *row] for row in rows))
    given_out = ([key for key in way if key is not None] for way in ways)
    return max(len(keys) for keys in given_out if len(set(keys)) == len(keys))


@given(wants)
def test_as_many_as_can_have_a_key_of_their_own_and_nobody_shares(
    rows: list[dict[str, float]],
) -> None:
    found = spread(rows)
    served = [key for key in found if key is not None]
    assert len(found) == len(rows)
    assert len(set(served)) == len(served) == most_served(rows)
    assert all(key is None or key in row for key, row in zip(found, rows, strict=True))


@given(wants)
def test_who_wants_most_what_nobody_else_wants_gets_it(rows: list[dict[str, float]]) -> None:
    found = spread(rows)
    for row, key in zip(rows, found, strict=True):
        others = {other for each in rows if each is not row for other in each}
        if row and (best := max(row, key=lambda k: (row[k], k))) not in others:
            assert key is not None
            assert row[key] == row[best]


@given(wants)
def test_the_same_wants_are_always_answered_alike(rows: list[dict[str, float]]) -> None:
    assert spread(rows) == spread([dict(reversed(row.items())) for row in rows])


def test_the_strongest_pair_comes_first() -> None:
    assert spread([{"a": 1.0, "b": 0.9}, {"a": 2.0}]) == ["b", "a"]
    assert spread([{"a": 2.0, "b": 0.1}, {"a": 1.0, "b": 0.9}]) == ["a", "b"]


def test_whoever_can_do_with_something_else_makes_room() -> None:
    assert spread([{"a": 9.0, "b": 1.0}, {"a": 1.0}]) == ["b", "a"]
    assert spread([{"a": 9.0}, {"a": 1.0}]) == ["a", None]
    assert spread([{}, {"a": 1.0}]) == [None, "a"]
