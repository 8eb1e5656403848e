"""Medallions of a map pushed apart until they can be read, each tied to its true place."""

from collections.abc import Sequence
from typing import NamedTuple

from game.canvas.geometry import Box

ROUNDS = 200


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


def spread(marks: Sequence[Mark], within: Box) -> list[tuple[float, float]]:
    """Centres such that no two marks overlap (when there is room), near their true places.

    Each round pushes every overlapping pair apart along the axis that needs least, then holds
    all within the box. Deterministic: the same marks give the same map.
    """
    at = [(m.x, m.y) for m in marks]
    for _ in range(ROUNDS):
        moved = False
        for i in range(len(marks)):
            for j in range(i + 1, len(marks)):
                moved = _part(marks, at, i, j) or moved
        at = [_held(mark, x, y, within) for mark, (x, y) in zip(marks, at, strict=True)]
        if not moved:
            break
    return at


def _part(marks: Sequence[Mark], at: list[tuple[float, float]], i: int, j: int) -> bool:
    a, b = marks[i].box_at(*at[i]), marks[j].box_at(*at[j])
    if not a.meets(b):
        return False
    dx = min(a.right - b.x, b.right - a.x)
    dy = min(a.bottom - b.y, b.bottom - a.y)
    (ax, ay), (bx, by) = at[i], at[j]
    if dx < dy:
        push = (dx / 2 + 0.5) * (1 if a.centre[0] <= b.centre[0] else -1)
        at[i], at[j] = (ax - push, ay), (bx + push, by)
    else:
        push = (dy / 2 + 0.5) * (1 if a.centre[1] <= b.centre[1] else -1)
        at[i], at[j] = (ax, ay - push), (bx, by + push)
    return True


def _held(mark: Mark, x: float, y: float, within: Box) -> tuple[float, float]:
    x = min(max(x, within.x + mark.half_width), within.right - mark.half_width)
    y = min(max(y, within.y + mark.above), within.bottom - mark.below)
    return x, y
