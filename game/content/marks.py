"""Where each value and key of a file stands."""

from array import array
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
Tree: TypeAlias = Any
"""What a file holds: dicts, lists and texts (None where a fault was already told)."""

_COLUMN_BITS = 20
_Held: TypeAlias = dict[str | int, tuple[int, int]]


class Mark(NamedTuple):
    """A place in a file; both count from 1."""

    line: int
    column: int


def packed(line: int, column: int) -> int:
    """A place as one number; both count from 0."""
    return line << _COLUMN_BITS | column


class Marks:
    """Places by path. They are kept in the order of the file, and found again by walking the tree.

    `places` holds one packed number for each key and each value, keys before their values. Files
    are read far more often than they are faulty, so the walk waits for the first question; `ends`
    (how many places there are up to the end of a collection, by its id) shortens it.
    """

    def __init__(
        self, tree: Tree, places: "array[int]", ends: Mapping[int, int] | None = None
    ) -> None:
        self._tree = tree
        self._places = places
        self._ends = ends or {}
        self._begins = {id(tree): 1}
        """Where the places of what a collection holds begin."""
        self._index: dict[int, _Held] = {}

    def at(self, path: Path, *, key: bool = False) -> Mark:
        """The place of the value at a path, or of its key.

        Where nothing stands at that path: the key (or the list item) that should hold it.
        """
        node = self._tree
        place = (self._places[0],) * 2 if self._places else (0, 0)
        for part in path:
            held = self._held(node).get(part)
            if held is None:
                return _mark(place[0])
            place, node = held, node[part]
        return _mark(place[0] if key else place[1])

    def _held(self, node: Tree) -> _Held:
        """The places of what a collection holds."""
        if not node or not isinstance(node, dict | list):
            return {}
        if id(node) not in self._index:
            self._index[id(node)] = self._walk(node, self._begins[id(node)])
        return self._index[id(node)]

    def _walk(self, node: Tree, at: int) -> _Held:
        held: _Held = {}
        in_mapping = isinstance(node, dict)
        for part, child in node.items() if in_mapping else enumerate(node):
            value = at + in_mapping
            held[part] = self._places[at], self._places[value]
            at = value + 1
            if child and isinstance(child, dict | list):
                self._begins[id(child)] = at
                at = self._end(child, at)
        return held

    def _end(self, node: Tree, at: int) -> int:
        """Where the places of a collection end, that begin at `at`."""
        known = self._ends.get(id(node))
        if known is not None:
            return known
        in_mapping = isinstance(node, dict)
        for child in node.values() if in_mapping else node:
            at += 1 + in_mapping
            if child and isinstance(child, dict | list):
                at = self._end(child, at)
        return at


def _mark(place: int) -> Mark:
    return Mark((place >> _COLUMN_BITS) + 1, (place & (1 << _COLUMN_BITS) - 1) + 1)
