"""Rings in a graph given by its successors: what comes back to where it was."""

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import TypeAlias

Graph: TypeAlias = Mapping[str, Iterable[str]]


def rings(graph: Graph) -> Iterator[list[str]]:
    """Rings in the order of the arrows; no edge twice."""
    edges = {node: set(after) for node, after in graph.items() if after}
    for knot in knots(edges):
        yield from _rings_of({node: edges[node] & knot for node in edges if node in knot})


def knots(edges: Mapping[str, set[str]]) -> list[set[str]]:
    """The largest groups of nodes that all lead to one another: each ring is inside of one.

    Tarjan's algorithm, without recursion: time grows with the nodes and the edges.
    """
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_nodes: dict[str, None] = {}
    found: list[set[str]] = []
    for root in edges:
        way = [] if root in number else [(root, iter(edges[root]))]
        while way:
            node, after = way[-1]
            if node not in number:
                number[node] = lowest[node] = len(number)
                open_nodes[node] = None
            for other in after:
                if other not in number:
                    way.append((other, iter(edges.get(other, ()))))
                    break
                if other in open_nodes:
                    lowest[node] = min(lowest[node], number[other])
            else:
                way.pop()
                if way:
                    lowest[way[-1][0]] = min(lowest[way[-1][0]], lowest[node])
                if lowest[node] == number[node]:
                    knot = _close(open_nodes, node)
                    if len(knot) > 1 or node in edges.get(node, ()):
                        found.append(knot)
    return found


def _close(open_nodes: dict[str, None], first: str) -> set[str]:
    """Take a node, and those opened after it, from the open ones."""
    taken: set[str] = set()
    while first not in taken:
        taken.add(open_nodes.popitem()[0])
    return taken


def _rings_of(edges: dict[str, set[str]]) -> Iterator[list[str]]:
    while True:
        try:
            TopologicalSorter(edges).prepare()
        except CycleError as error:
            ring: list[str] = error.args[1][:0:-1]
            yield ring
            for node in ring:
                edges[node] -= set(ring)
        else:
            return
