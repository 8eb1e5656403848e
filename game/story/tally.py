"""Counts that a state can share with the next one."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

_BUCKETS = 64
_Bucket: TypeAlias = Mapping[str, int]
_EMPTY: _Bucket = {}


class Tally(Mapping[str, int]):
    """A frozen mapping from names to counts; adding one makes a new tally.

    Names are spread over buckets, and a new tally shares all the buckets but one with the old
    one: its cost does not grow with the sitting, and a mission of 10,000 scenes is no worse than
    one of 20. The order of iteration differs from one process to the next.
    """

    __slots__ = ("_buckets",)

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        buckets: list[dict[str, int]] = [{} for _ in range(_BUCKETS)]
        for name, count in (counts or {}).items():
            buckets[hash(name) % _BUCKETS][name] = count
        self._buckets: tuple[_Bucket, ...] = tuple(b or _EMPTY for b in buckets)

    def plus_one(self, name: str) -> "Tally":
        at = hash(name) % _BUCKETS
        old = self._buckets
        bucket = {**old[at], name: old[at].get(name, 0) + 1}
        new = Tally.__new__(Tally)
        new._buckets = (*old[:at], bucket, *old[at + 1 :])
        return new

    def count(self, name: str) -> int:
        """How often a name was counted, 0 when never."""
        return self._buckets[hash(name) % _BUCKETS].get(name, 0)

    def __getitem__(self, name: str) -> int:
        return self._buckets[hash(name) % _BUCKETS][name]

    def __iter__(self) -> Iterator[str]:
        return (name for bucket in self._buckets for name in bucket)

    def __len__(self) -> int:
        return sum(map(len, self._buckets))

    def __repr__(self) -> str:
        return f"Tally({dict(sorted(self.items()))})"
