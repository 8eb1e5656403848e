"""Where each value and key of a file stands."""

from array import array
from collections.abc import Iterator
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
    are read far more often than they are faulty, so the walk waits for the first question.
    """

    def __init__(self, tree: Tree, places: "array[int]") -> None:
        self._tree = tree
        self._places = places
        self._index: dict[int, _Held] | None = None

    def at(self, path: Path, *, key: bool = False) -> Mark:
        """The place of the value at a path, or of its key.

        Where nothing stands at that path: the key (or the list item) that should hold it.
        """
        if self._index is None:
            self._index = {}
            self._walk(self._tree, iter(self._places), self._index)
        node = self._tree
        place = (self._places[0],) * 2 if self._places else (0, 0)
        for part in path:
            held = self._index.get(id(node), {}).get(part)
            if held is None:
                return _mark(place[0])
            place, node = held, node[part]
        return _mark(place[0] if key else place[1])

    def _walk(self, node: Tree, places: Iterator[int], index: dict[int, _Held]) -> int:
        here = next(places)
        if isinstance(node, dict):
            index[id(node)] = {
                part: (next(places), self._walk(child, places, index))
                for part, child in node.items()
            }
        elif isinstance(node, list):
            index[id(node)] = {
                i: (place, place)
                for i, place in enumerate(self._walk(child, places, index) for child in node)
            }
        return here


def _mark(place: int) -> Mark:
    return Mark((place >> _COLUMN_BITS) + 1, (place & (1 << _COLUMN_BITS) - 1) + 1)
