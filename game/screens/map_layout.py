"""Medallions of a map pushed apart until they can be read, each tied to its true place."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from game.canvas.geometry import Box

ROUNDS = 400

PATIENCE = 80
"""Rounds after which pushing starts again; in the second half of each it goes crosswise."""


class Mark(NamedTuple):
    """A medallion: its true place (x, y), and the size of what is drawn around its centre."""

    x: float
    y: float
    half_width: float
    above: float
    below: float

    def box_at(self, x: float, y: float) -> Box:
        """What is drawn when the centre is at (x, y)."""
        return Box(
            x - self.half_width, y - self.above, 2 * self.half_width, self.above + self.below
        )


def spread(
    marks: Sequence[Mark], within: Box, around: Sequence[Box] = ()
) -> list[tuple[float, float]]:
    """Centres such that no two marks overlap (when there is room), near their true places.

    Each round pushes every overlapping pair apart along the axis that needs least, and each mark
    out of the boxes it must go `around`, then holds all within the box. When that goes nowhere,
    as in a row that is too long, some rounds push along the other axis. Deterministic: the same
    marks give the same map.
    """
    at = [_held(m, m.x, m.y, within) for m in marks]
    for turn in range(ROUNDS):
        crosswise = turn % PATIENCE >= PATIENCE // 2
        round_it = crosswise and turn >= ROUNDS // 2
        moved = False
        for i, mark in enumerate(marks):
            for box in around:
                moved = _push_out(mark, at, i, box, within, round_it) or moved
            for j in range(i + 1, len(marks)):
                moved = _part(marks, at, i, j, crosswise) or moved
        if not moved:
            break
        at = [_held(mark, x, y, within) for mark, (x, y) in zip(marks, at, strict=True)]
    return at


settled = lru_cache(maxsize=32)(spread)
"""`spread`, remembered: what moves behind the marks has them drawn many times a second."""


def _part(
    marks: Sequence[Mark], at: list[tuple[float, float]], i: int, j: int, crosswise: bool
) -> bool:
    a, b = marks[i].box_at(*at[i]), marks[j].box_at(*at[j])
    if not a.meets(b):
        return False
    dx = min(a.right - b.x, b.right - a.x)
    dy = min(a.bottom - b.y, b.bottom - a.y)
    (ax, ay), (bx, by) = at[i], at[j]
    if (dx < dy) != crosswise:
        push = (dx / 2 + 0.5) * (1 if a.centre[0] <= b.centre[0] else -1)
        at[i], at[j] = (ax - push, ay), (bx + push, by)
    else:
        push = (dy / 2 + 0.5) * (1 if a.centre[1] <= b.centre[1] else -1)
        at[i], at[j] = (ax, ay - push), (bx, by + push)
    return True


def _push_out(
    mark: Mark,
    at: list[tuple[float, float]],
    i: int,
    box: Box,
    within: Box,
    crosswise: bool,
) -> bool:
    """Move a mark out of a box by the shortest way that stays within: on the other axis when that
    goes nowhere, as between two boxes that are too near each other."""
    x, y = at[i]
    here = mark.box_at(x, y)
    if not here.meets(box):
        return False
    ways = (
        (x + box.right - here.x + 0.5, y),
        (x - (here.right - box.x) - 0.5, y),
        (x, y + box.bottom - here.y + 0.5),
        (x, y - (here.bottom - box.y) - 0.5),
    )
    open_ways = [way for way in ways if _held(mark, *way, within) == way]
    if not open_ways:
        return False
    far = sorted(open_ways, key=lambda way: abs(way[0] - x) + abs(way[1] - y))
    sideways = far[0][1] == y
    others = [way for way in far if (way[1] == y) != sideways]
    at[i] = others[0] if crosswise and others else far[0]
    return True


def _held(mark: Mark, x: float, y: float, within: Box) -> tuple[float, float]:
    x = min(max(x, within.x + mark.half_width), within.right - mark.half_width)
    y = min(max(y, within.y + mark.above), within.bottom - mark.below)
    return x, y
