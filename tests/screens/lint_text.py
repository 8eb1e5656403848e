"""Words: inside the frame and their panel, over no other words and nobody, under nothing."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from game.canvas.commands import Picture, Shape, Text
from game.canvas.geometry import Box
from game.engine.text import FontMeasure
from tests.screens.cases import Drawn
from tests.screens.outlines import crosses, holds
from tests.screens.placed import Placed, ink, placed, seen
from tests.screens.shelf import covered

SOLID = 0.5
"""Opacity from which a shape is a panel that words are written on."""

GHOST = "icons/ghost"
"""The hand that shows where to press: it lies over whatever is there, and moves."""

#: drawings that words keep clear of; scenes may lie behind titles
DRAWN = ("icons/", "riasec/", "brand/logo")

PEOPLE = "people/"
"""Drawings of people: no words are on somebody, unless a panel lies between."""

ON_SOMEBODY = 0.01
"""Share of a line that may touch somebody: an edge that moves with their breath."""


def faults(drawn: Drawn, frame: Box, widths: FontMeasure) -> Iterator[str]:
    items = placed(drawn.own)
    words = [
        (i, p, ink(p.leaf, widths))
        for i, p in enumerate(items)
        if isinstance(p.leaf, Text) and p.leaf.text.strip()
    ]
    shown = [(i, p, box) for i, p, box in words if _visible(p, box)]
    drawings = [(i, p) for i, p in enumerate(items) if _matters(p)]
    for i, item, box in shown:
        yield from _outside(item, box, frame)
        yield from _on_and_under([(n, p) for n, p in drawings if _box(p).meets(box)], i, item, box)
    yield from _overlaps(shown)


def broken_words(drawn: Drawn) -> Iterator[str]:
    """A word goes on in the next line: its own was too narrow. Paths and hyphens may break."""
    spoken = {word for line in drawn.sheet.spoken for word in line.split() if "/" not in word}
    lines = [p.leaf.text.split(" ") for p in placed(drawn.own) if isinstance(p.leaf, Text)]
    for above, below in pairwise(lines):
        if above[-1] + below[0] in spoken and above[-1] and not above[-1].endswith("-"):
            yield f"« {above[-1]} » and « {below[0]} » are one word"


def _visible(item: Placed, box: Box) -> bool:
    part = seen(box, item.clip)
    return part.w > 2 and part.h > 2


def _name(item: Placed) -> str:
    assert isinstance(item.leaf, Text)
    return f"« {item.leaf.text} »"


def _outside(item: Placed, box: Box, frame: Box) -> Iterator[str]:
    room = item.clip or frame
    if box.x < room.x - 0.5 or box.right > room.right + 0.5:
        yield f"{_name(item)} is cut at the side"
    if item.clip is None and (box.y < frame.y or box.bottom > frame.bottom):
        yield f"{_name(item)} leaves the frame"


def _points(box: Box) -> list[tuple[float, float]]:
    """A grid of points over the ink."""
    inner = box.inset(1)
    return [
        (inner.x + inner.w * i / 8, inner.y + inner.h * j / 3) for i in range(9) for j in range(4)
    ]


def _matters(item: Placed) -> bool:
    """Whether words may be on a thing, under it or too near: lines, panels, people, drawings."""
    match item.leaf:
        case Shape() as shape:
            return shape.fill is None or solid(shape)
        case Picture(name):
            return name.startswith((*DRAWN, PEOPLE)) and name != GHOST
    return False


def _box(item: Placed) -> Box:
    assert not isinstance(item.leaf, Text)
    return item.leaf.box


def _on_and_under(
    near: Sequence[tuple[int, Placed]], at: int, me: Placed, box: Box
) -> Iterator[str]:
    """The panel holds the whole line, and nothing lies over it or runs through it."""
    panel = -1
    for i, item in reversed(near):
        leaf = item.leaf
        if i > at or not isinstance(leaf, Shape) or not solid(leaf):
            continue
        part = box if item.clip == me.clip else seen(box, me.clip)
        if not leaf.box.meets(part):
            continue
        held = [holds(leaf, x, y) for x, y in _points(part)]
        if any(held):
            if not all(held):
                yield f"{_name(me)} sticks out of its panel"
            panel = i
            break
    for i, item in near:
        if i > panel:
            yield from _touched(item, me, box, over=i > at)


def _touched(other: Placed, me: Placed, box: Box, *, over: bool) -> Iterator[str]:
    part = box if other.clip == me.clip else seen(seen(box, me.clip), other.clip)
    if part.w <= 1 or part.h <= 1:
        return
    match other.leaf:
        case Picture(name) as person if name.startswith(PEOPLE):
            if covered(person, part) > ON_SOMEBODY:
                yield f"{_name(me)} is over somebody: {name}"
        case Picture(name, at):
            if at.inset(at.w * 0.12).meets(part):
                yield f"{_name(me)} meets the drawing {name}"
        case Shape(fill=None) as line if line.box.meets(part) and crosses(line, part.inset(1)):
            yield f"{_name(me)} is crossed by a line"
        case Shape() as panel if over and panel.fill and panel.box.meets(part):
            if any(holds(panel, x, y) for x, y in _points(part)):
                yield f"{_name(me)} lies under a shape"


def solid(shape: Shape) -> bool:
    """Whether a shape hides what lies under it."""
    return isinstance(shape.fill, str) and shape.opacity >= SOLID


def _overlaps(words: Sequence[tuple[int, Placed, Box]]) -> Iterator[str]:
    for n, (_, a, first) in enumerate(words):
        for _, b, second in words[n + 1 :]:
            both = (
                (first, second) if a.clip == b.clip else (seen(first, a.clip), seen(second, b.clip))
            )
            if both[0].inset(1).meets(both[1].inset(1)):
                yield f"{_name(a)} overlaps {_name(b)}"
