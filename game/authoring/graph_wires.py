"""The ways of the graph as lines with arrows and labels."""

from collections.abc import Iterable, Iterator, Mapping
from math import hypot, log2
from typing import NamedTuple

from game.authoring.graph_card import Card, text
from game.authoring.graph_counts import Counts
from game.authoring.graph_layout import Link, Point, Route, Size
from game.authoring.graph_story import Way
from game.authoring.graph_words import cut, width
from game.canvas import theme

_CORNER = 8.0
_SIZE, _LINE = 13.0, 19.0
_LONGEST = 200.0
_GAP = 10.0
_GOING_ON = "suite"


class Wire(NamedTuple):
    """All ways of one kind between two nodes, each told in a row of the label with its count."""

    source: str
    target: str
    rows: tuple[tuple[str, int], ...]
    called: bool
    colour: str

    @property
    def passed(self) -> int:
        return sum(count for _, count in self.rows)

    @property
    def thickness(self) -> float:
        return 1.5 + 0.45 * log2(1 + self.passed)

    @property
    def label(self) -> Size:
        wide = max(width(words, _SIZE) + width(str(count), _SIZE) for words, count in self.rows)
        return wide + 16 + _GAP, _LINE * len(self.rows) + 4

    @property
    def link(self) -> Link:
        """The wire as the layout takes it, with room around the label."""
        wide, high = self.label
        return Link(self.source, self.target, self.thickness, (wide + 8, high + 4))


def wires_of(ways: Iterable[Way], counts: Counts, cards: Mapping[str, Card]) -> list[Wire]:
    rows: dict[tuple[str, str, bool], dict[str, int]] = {}
    for way in ways:
        words = cut(way.words, _LONGEST, _SIZE)
        told = rows.setdefault((way.source, way.target, way.kind == "call"), {})
        told[words] = told.get(words, 0) + counts.taken.get(way.key, 0)
    return [
        Wire(a, b, _told(told), called, _colour((a, b), called, told, cards))
        for (a, b, called), told in rows.items()
    ]


def _told(rows: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """The rows of a label; among several, the one that needs no reason says so."""
    unsaid = _GOING_ON if len(rows) > 1 else ""
    return tuple((words or unsaid, count) for words, count in rows.items())


def _colour(
    ends: Iterable[str], called: bool, told: Mapping[str, int], cards: Mapping[str, Card]
) -> str:
    if not any(told.values()):
        return theme.V600
    if called:
        return theme.D600
    return theme.M600 if all(cards[end].node.short for end in ends) else theme.N500


def line(wire: Wire, route: Route) -> Iterator[str]:
    """The line with its arrow."""
    thick = wire.thickness
    dash = ' stroke-dasharray="7 5"' if wire.called or not wire.passed else ""
    points, tip = _shortened(route, thick + 5)
    yield (
        f'<path d="{_rounded(points)}" fill="none" stroke="{wire.colour}"'
        f' stroke-width="{thick:.1f}"{dash}/>'
    )
    yield f'<path d="{_arrow(points[-1], tip, thick / 2 + 4)}" fill="{wire.colour}"/>'


def label(wire: Wire, centre: Point) -> Iterator[str]:
    """The words and counts of a wire, on a small sheet over the line."""
    (wide, high), (x, y) = wire.label, centre
    left, top = x - wide / 2, y - high / 2
    yield (
        f'<rect x="{left:.1f}" y="{top:.1f}" width="{wide:.1f}" height="{high:.1f}" rx="10"'
        f' fill="{theme.P50}" stroke="{wire.colour}"/>'
    )
    for i, (words, count) in enumerate(wire.rows):
        base = top + 16 + i * _LINE
        colour = wire.colour if count else theme.V600
        at = x if not words else left + wide - 8
        if words:
            yield text(left + 8, base, words, _SIZE, theme.INK)
        yield text(at, base, str(count), _SIZE, colour, "n", "end" if words else "middle")


def _shortened(points: tuple[Point, ...], by: float) -> tuple[list[Point], Point]:
    """The line without the length of its arrow, and the tip of the arrow."""
    (x0, y0), (x1, y1) = points[-2:]
    length = hypot(x1 - x0, y1 - y0) or 1.0
    share = min(by, length) / length
    return [*points[:-1], (x1 - (x1 - x0) * share, y1 - (y1 - y0) * share)], (x1, y1)


def _rounded(points: list[Point]) -> str:
    """A path through the points, its corners softened."""
    path = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        (x1, y1), (x2, y2) = _towards(at, before), _towards(at, after)
        path.append(f"L{x1:.1f} {y1:.1f}Q{at[0]:.1f} {at[1]:.1f} {x2:.1f} {y2:.1f}")
    return "".join([*path, f"L{points[-1][0]:.1f} {points[-1][1]:.1f}"])


def _towards(at: Point, other: Point) -> Point:
    length = hypot(other[0] - at[0], other[1] - at[1]) or 1.0
    share = min(_CORNER, length / 2) / length
    return at[0] + (other[0] - at[0]) * share, at[1] + (other[1] - at[1]) * share


def _arrow(base: Point, tip: Point, half: float) -> str:
    length = hypot(tip[0] - base[0], tip[1] - base[1]) or 1.0
    across = (base[1] - tip[1]) / length * half, (tip[0] - base[0]) / length * half
    one = base[0] + across[0], base[1] + across[1]
    two = base[0] - across[0], base[1] - across[1]
    return f"M{one[0]:.1f} {one[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}L{two[0]:.1f} {two[1]:.1f}Z"
