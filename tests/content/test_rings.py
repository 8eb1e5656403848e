"""Rings in graphs, found in time that grows with them."""

from hypothesis import given
from hypothesis import strategies as st

from game.content.rings import knots, rings

NODES = st.sampled_from("abcdefg")


def test_a_ring_is_told_in_the_order_of_its_arrows() -> None:
    assert list(rings({"a": ["b"], "b": ["c"], "c": ["b"]})) in ([["b", "c"]], [["c", "b"]])
    assert list(rings({"a": ["a"]})) == [["a"]]
    assert list(rings({"a": ["b"], "b": []})) == []


def test_rings_apart_are_all_told() -> None:
    found = list(rings({str(n): [str(n)] for n in range(5_000)}))
    assert len(found) == 5_000


def test_a_long_way_round_is_one_ring() -> None:
    length = 5_000
    (found,) = rings({str(n): [str((n + 1) % length)] for n in range(length)})
    assert len(found) == length


@given(st.dictionaries(NODES, st.sets(NODES)))
def test_knots_are_the_nodes_that_lead_to_one_another(edges: dict[str, set[str]]) -> None:
    reach = {node: _reached(edges, node) for node in "abcdefg"}
    expected = {
        frozenset(n for n in reach if n in reach[node] and node in reach[n])
        for node in reach
        if node in reach[node]
    }
    assert {frozenset(knot) for knot in knots(edges)} == expected


@given(st.dictionaries(NODES, st.sets(NODES)))
def test_a_ring_follows_the_arrows_and_every_knot_has_one(edges: dict[str, set[str]]) -> None:
    found = list(rings(edges))
    for ring in found:
        for node, after in zip(ring, [*ring[1:], ring[0]], strict=True):
            assert after in edges[node]
    told = {node for ring in found for node in ring}
    assert all(knot & told for knot in knots(edges))


def _reached(edges: dict[str, set[str]], start: str) -> set[str]:
    todo, found = list(edges.get(start, ())), set[str]()
    while todo:
        node = todo.pop()
        if node not in found:
            found.add(node)
            todo += edges.get(node, ())
    return found
