"""Solids made of cubes, and their views drawn as on paper.

Views lie as in the European method (first angle, ISO 5456-2:1996): what is seen from above is
drawn below the front view, what is seen from the left is drawn at its right. Edges that are seen
are full lines, those that are not are dashed (ISO 128-2:2022, ISO 128-3:2022).
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple, TypeAlias

Cell: TypeAlias = tuple[int, int, int]

FRONT, TOP, LEFT = SIDES = ("face", "dessus", "gauche")
OPPOSITE = {FRONT: "arriere", TOP: "dessous", LEFT: "droite"}


class Solid(NamedTuple):
    """Cubes at (x to the right, y to the back, z up) in a box of `size` cubes."""

    size: Cell
    cells: frozenset[Cell]

    def turned(self, quarters: int) -> "Solid":
        """The solid after quarter turns, seen from above, against the clock."""
        if not quarters % 4:
            return self
        (w, d, h), cells = self.size, self.cells
        once = Solid((d, w, h), frozenset((d - 1 - y, x, z) for x, y, z in cells))
        return once.turned(quarters % 4 - 1)

    def top(self, x: int, y: int) -> int:
        """How many cubes high it stands there."""
        return max((z + 1 for a, b, z in self.cells if (a, b) == (x, y)), default=0)


class Line(NamedTuple):
    """From one corner to another, in cubes from the top left of the view."""

    x1: int
    y1: int
    x2: int
    y2: int
    hidden: bool

    @property
    def units(self) -> Iterator["Line"]:
        """Its pieces of one cube each."""
        x, y, across, down, hidden = *self[:2], self.x2 - self.x1, self.y2 - self.y1, self.hidden
        long = max(across, down)
        dx, dy = across // long, down // long
        for i in range(long):
            yield Line(x + i * dx, y + i * dy, x + (i + 1) * dx, y + (i + 1) * dy, hidden)


class View(NamedTuple):
    w: int
    h: int
    lines: tuple[Line, ...]

    @property
    def ink(self) -> frozenset[Line]:
        """Its lines cube by cube: two views with the same ink look the same."""
        return frozenset(unit for line in self.lines for unit in line.units)

    def mirrored(self) -> "View":
        """The same with left and right exchanged."""
        flipped = (Line(self.w - b, y, self.w - a, z, hid) for a, y, b, z, hid in self.lines)
        return View(self.w, self.h, tuple(sorted(flipped)))


def read_solid(layers: tuple[tuple[str, ...], ...]) -> Solid:
    """From layers of rows of « x » and « . »: from the bottom up, from the back to the front."""
    deep = len(layers[0])
    cells = frozenset(
        (x, deep - 1 - row, z)
        for z, rows in enumerate(layers)
        for row, text in enumerate(rows)
        for x, mark in enumerate(text)
        if mark == "x"
    )
    return Solid((len(layers[0][0]), deep, len(layers)), cells)


@lru_cache(maxsize=256)
def view_of(solid: Solid, side: str) -> View:
    """What is seen from a side, edges behind dashed."""
    w, h, _ = _extent(solid, side)
    columns = {(u, v): _column(solid, side, u, v) for u in range(w) for v in range(h)}
    lines = [*_upright(columns, w, h), *_level(columns, w, h)]
    return View(w, h, tuple(sorted(lines)))


def _extent(solid: Solid, side: str) -> Cell:
    """Width, height and depth of what is seen from a side."""
    w, d, h = solid.size
    if side in (FRONT, OPPOSITE[FRONT]):
        return w, h, d
    return (w, d, h) if side in (TOP, OPPOSITE[TOP]) else (d, h, w)


def _column(solid: Solid, side: str, u: int, v: int) -> tuple[bool, ...]:
    """The cubes along one line of sight, the nearest first."""
    depth = _extent(solid, side)[2]
    return tuple(_cell(solid.size, side, u, v, i) in solid.cells for i in range(depth))


def _cell(size: Cell, side: str, u: int, v: int, i: int) -> Cell:
    """The cube seen at column u and row v of a view, behind i others."""
    w, d, h = size
    match side:
        case "face":
            return u, i, h - 1 - v
        case "arriere":
            return w - 1 - u, d - 1 - i, h - 1 - v
        case "dessus":
            return u, d - 1 - v, h - 1 - i
        case "dessous":
            return u, v, i
        case "gauche":
            return i, d - 1 - u, h - 1 - v
        case _:
            return w - 1 - i, u, h - 1 - v


def _upright(columns: dict[tuple[int, int], tuple[bool, ...]], w: int, h: int) -> Iterator[Line]:
    for u in range(w + 1):
        seen = [_edge(columns.get((u - 1, v), ()), columns.get((u, v), ())) for v in range(h)]
        yield from (Line(u, a, u, b, hidden) for a, b, hidden in _runs(seen))


def _level(columns: dict[tuple[int, int], tuple[bool, ...]], w: int, h: int) -> Iterator[Line]:
    for v in range(h + 1):
        seen = [_edge(columns.get((u, v - 1), ()), columns.get((u, v), ())) for u in range(w)]
        yield from (Line(a, v, b, v, hidden) for a, b, hidden in _runs(seen))


def _runs(seen: list[str]) -> Iterator[tuple[int, int, bool]]:
    """Stretches of the same kind of line: start, end, whether hidden."""
    at = 0
    for kind, group in groupby(seen):
        long = len(tuple(group))
        if kind:
            yield at, at + long, kind == "hidden"
        at += long


def _edge(a: tuple[bool, ...], b: tuple[bool, ...]) -> str:
    """What lies between two lines of sight: "", "seen" or "hidden"."""
    depth = max(len(a), len(b))
    one, two = ((False, *(side or (False,) * depth), False) for side in (a, b))
    found = ""
    for i in range(depth + 1):
        a0, a1, b0, b1 = one[i], one[i + 1], two[i], two[i + 1]
        if (a0, a1) == (b0, b1) or (a0 == a1 and b0 == b1):
            continue
        if not any(one[: i + 1]) or not any(two[: i + 1]):
            return "seen"
        found = "hidden"
    return found
