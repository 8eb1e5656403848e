"""What differs between two frames, as few rectangles as is worth."""

from collections.abc import Sequence

from game.engine.pixels import Bounds, around
from game.engine.scene import Item

#: more rectangles than this cost more to go through than they save
MOST = 12

#: two rectangles become one when that repaints at most this share more
WASTE = 1.3


def changed(old: Sequence[Item], new: Sequence[Item]) -> list[Bounds]:
    """Rectangles out of which both frames have the same pixels.

    Items kept in the same order paint the same pixels wherever nothing else changed. What is
    left out or put in is found by walking both frames once, so an item that moves up or down
    among the others counts as changed.
    """
    start, old_end, new_end = _common_ends(old, new)
    before, after = old[start:old_end], new[start:new_end]
    kept = _kept(before, after)
    kept_before = {i for i, _ in kept}
    kept_after = {j for _, j in kept}
    gone = [item.rect for i, item in enumerate(before) if i not in kept_before]
    come = [item.rect for j, item in enumerate(after) if j not in kept_after]
    return gathered(gone + come)


def _common_ends(old: Sequence[Item], new: Sequence[Item]) -> tuple[int, int, int]:
    """Where the frames begin to differ, and where the difference ends in each."""
    shortest = min(len(old), len(new))
    start = 0
    while start < shortest and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < shortest - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, len(old) - tail, len(new) - tail


def _kept(before: Sequence[Item], after: Sequence[Item]) -> list[tuple[int, int]]:
    """Pairs of places of equal items, rising in both frames."""
    places: dict[Item, list[int]] = {}
    for i, item in enumerate(before):
        places.setdefault(item, []).append(i)
    kept: list[tuple[int, int]] = []
    reached = -1
    for j, item in enumerate(after):
        i = next((i for i in places.get(item, ()) if i > reached), -1)
        if i >= 0:
            reached = i
            kept.append((i, j))
    return kept


def gathered(rects: Sequence[Bounds]) -> list[Bounds]:
    """The same area in few rectangles: those that touch or nearly do are joined."""
    kept: list[Bounds] = []
    for rect in rects:
        _join_in(kept, rect)
    while len(kept) > MOST:
        _join_in(kept, around((kept.pop(), kept.pop())))
    return kept


def _join_in(kept: list[Bounds], rect: Bounds) -> None:
    """Add a rectangle, swallowing those that it is worth being one with."""
    i = 0
    while i < len(kept):
        both = around((kept[i], rect))
        if _area(both) <= WASTE * (_area(kept[i]) + _area(rect)):
            rect = both
            kept.pop(i)
            i = 0
        else:
            i += 1
    kept.append(rect)


def _area(rect: Bounds) -> int:
    return rect[2] * rect[3]
