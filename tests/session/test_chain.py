"""The persistent list of the journal."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.session.chain import Chain


def chained(items: list[int]) -> Chain[int]:
    chain: Chain[int] = Chain()
    for item in items:
        chain = chain.plus(item)
    return chain


@settings(deadline=None)
@given(st.lists(st.integers()))
def test_a_chain_reads_like_the_list_of_its_items(items: list[int]) -> None:
    chain = chained(items)
    assert list(chain) == items
    assert list(chain.newest_first()) == items[::-1]
    assert len(chain) == len(items)
    assert repr(chain) == f"Chain({items})"


@settings(deadline=None)
@given(st.lists(st.integers(0, 1)), st.lists(st.integers(0, 1)))
def test_chains_are_equal_when_their_items_are(a: list[int], b: list[int]) -> None:
    assert (chained(a) == chained(b)) == (a == b)
    assert hash(chained(a)) == hash(chained(list(a)))


def test_adding_leaves_the_old_chain_as_it_was() -> None:
    before = chained([1, 2])
    one, other = before.plus(3), before.plus(4)
    assert list(before) == [1, 2]
    assert list(one) == [1, 2, 3]
    assert list(other) == [1, 2, 4]
    assert one != other


def test_a_chain_is_never_equal_to_something_else() -> None:
    assert chained([1]) != [1]


def test_a_very_long_chain_compares_and_vanishes_without_recursion() -> None:
    one, other = chained(list(range(200_000))), chained(list(range(200_000)))
    assert one == other
    del one, other
