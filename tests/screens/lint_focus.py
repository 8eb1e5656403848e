"""The focus: its corner brackets are inside the frame, and not under the bar with the hints."""

from collections.abc import Iterator, Sequence

from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.screens.kit_panels import BRACKET
from tests.screens.cases import Drawn
from tests.screens.lint_text import solid
from tests.screens.outlines import holds, polygons
from tests.screens.placed import Placed, placed


def faults(drawn: Drawn, frame: Box) -> Iterator[str]:
    """What scrolls is brought into its window before it has the focus, and is left out."""
    items = placed(drawn.own)
    for i, item in enumerate(items):
        if isinstance(item.leaf, Shape) and item.clip is None and _is_bracket(item.leaf):
            yield from _cut(items[i + 1 :], item.leaf, frame)


def _is_bracket(shape: Shape) -> bool:
    """As `focus_ring` draws it: nothing else is a thick line as wide as high."""
    return shape.fill is None and (shape.box.w, shape.box.h, shape.stroke_width) == BRACKET


def _is_bar(shape: Shape, frame: Box) -> bool:
    return shape.box.w == frame.w and shape.box.h < frame.h / 2 and solid(shape)


def _cut(over: Sequence[Placed], shape: Shape, frame: Box) -> Iterator[str]:
    box = shape.box
    ends = [(box.x + x, box.y + y) for line in polygons(shape.path) for x, y in line]
    if box.x < frame.x or box.right > frame.right or box.y < frame.y or box.bottom > frame.bottom:
        yield "the focus leaves the frame"
    for item in over:
        bar = item.leaf
        if isinstance(bar, Shape) and _is_bar(bar, frame) and any(holds(bar, *end) for end in ends):
            yield "the focus is cut by a bar"
