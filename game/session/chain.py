"""A persistent list: adding to it makes a new one that shares all that was there."""

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Chain(Generic[T]):
    """A frozen list that grows at its end in constant time, and is never copied."""

    __slots__ = ("_before", "_item", "_length")

    def __init__(self) -> None:
        self._before: Chain[T] | None = None
        self._item: T | None = None
        self._length = 0

    def plus(self, item: T) -> "Chain[T]":
        new = Chain[T]()
        new._before = self
        new._item = item
        new._length = self._length + 1
        return new

    @property
    def before(self) -> "Chain[T]":
        """The list without its last item; the empty one has none to lose."""
        return self if self._before is None else self._before

    def newest_first(self) -> Iterator[T]:
        at = self
        while at._before is not None:
            yield at._item  # type: ignore[misc]  # only the empty chain holds no item
            at = at._before

    def __iter__(self) -> Iterator[T]:
        """Oldest first."""
        return reversed(list(self.newest_first()))

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        """Item by item, up to what the two share."""
        if not isinstance(other, Chain):
            return NotImplemented
        mine: Chain[Any] | None = self
        theirs: Chain[Any] | None = other if len(self) == len(other) else None
        while mine is not None and theirs is not None and mine is not theirs:
            if mine._item != theirs._item:
                return False
            mine, theirs = mine._before, theirs._before
        return len(self) == len(other)

    def __hash__(self) -> int:
        return hash((self._length, self._item))

    def __repr__(self) -> str:
        return f"Chain({list(self)})"
