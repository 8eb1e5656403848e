"""Where labels sit: on their own line, off the cards and off one another where there is room."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil, hypot
from typing import NamedTuple

from game.authoring.graph_layout import Point, Size

_STEP = 12.0
_BAND = 96.0


class Box(NamedTuple):
    """A rectangle by its centre and its size."""

    x: float
    y: float
    width: float
    height: float

    def overlap(self, other: "Box") -> float:
        """The area that two boxes share."""
        wide = (self.width + other.width) / 2 - abs(self.x - other.x)
        high = (self.height + other.height) / 2 - abs(self.y - other.y)
        return wide * high if wide > 0 and high > 0 else 0.0


class Taken:
    """The boxes placed so far, found again by height."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._bands: dict[int, list[Box]] = defaultdict(list)
        for box in boxes:
            self.add(box)

    def add(self, box: Box) -> None:
        for band in self._touched(box):
            self._bands[band].append(box)

    def overlap(self, box: Box) -> float:
        return sum(
            box.overlap(other)
            for band in self._touched(box)
            if band in self._bands
            for other in self._bands[band]
        )

    def _touched(self, box: Box) -> range:
        low, high = box.y - box.height / 2, box.y + box.height / 2
        return range(int(low // _BAND), int(high // _BAND) + 1)


def settle(lines: Iterable[tuple[tuple[Point, ...], Size]], cards: Iterable[Box]) -> list[Point]:
    """The centre of each label on its line: free if it can be, near the middle, never far off.

    Short lines choose first: they have the least choice.
    """
    todo = [(_length(points), i, points, size) for i, (points, size) in enumerate(lines)]
    taken = Taken(cards)
    found: dict[int, Point] = {}
    for _, i, points, (width, height) in sorted(todo):
        best = min(
            (Box(x, y, width, height) for x, y in _along(points)),
            key=lambda box: round(taken.overlap(box)),
        )
        taken.add(best)
        found[i] = best.x, best.y
    return [found[i] for i in range(len(found))]


def _along(points: tuple[Point, ...]) -> Iterator[Point]:
    """Points of a line, from its middle outwards."""
    length = _length(points)
    count = max(1, ceil(length / _STEP / 2))
    for n in range(count):
        for sign in (1, -1) if n else (1,):
            yield _at(points, length / 2 + sign * n * _STEP)


def _at(points: tuple[Point, ...], far: float) -> Point:
    for (x0, y0), (x1, y1) in pairwise(points):
        piece = hypot(x1 - x0, y1 - y0)
        if piece and far <= piece:
            share = max(0.0, far) / piece
            return x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
        far -= piece
    return points[-1]


def _length(points: tuple[Point, ...]) -> float:
    pairs = pairwise(points)
    return sum(hypot(x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairs)
