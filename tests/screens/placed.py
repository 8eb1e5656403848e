"""Drawing commands with groups and clips worked out: where each one really is."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.canvas.commands import Clip, Command, Group, Picture, Shape, Text
from game.canvas.geometry import Box
from game.engine.text import FontMeasure

#: ink of a line over its size: accents above the baseline, descenders below
ABOVE, BELOW = 0.8, 0.22


class Placed(NamedTuple):
    """A command in the frame's units, and the window it is seen through."""

    leaf: Shape | Picture | Text
    clip: Box | None


def placed(commands: Sequence[Command]) -> list[Placed]:
    """Everything painted, in order."""
    return list(_walk(commands, 0.0, 0.0, None))


def _walk(commands: Sequence[Command], dx: float, dy: float, clip: Box | None) -> Iterator[Placed]:
    for command in commands:
        match command:
            case Clip(box, inner):
                box = box.moved(dx, dy)
                yield from _walk(inner, dx, dy, box if clip is None else shared(box, clip))
            case Group(gx, gy, inner, _):
                yield from _walk(inner, dx + gx, dy + gy, clip)
            case Text():
                yield Placed(command._replace(x=command.x + dx, y=command.y + dy), clip)
            case Shape() | Picture():
                yield Placed(command._replace(box=command.box.moved(dx, dy)), clip)


def shared(a: Box, b: Box) -> Box:
    """What two boxes have in common; its width or height is not positive when nothing."""
    x, y = max(a.x, b.x), max(a.y, b.y)
    return Box(x, y, min(a.right, b.right) - x, min(a.bottom, b.bottom) - y)


def ink(text: Text, widths: FontMeasure) -> Box:
    """Where a line's letters are."""
    width = widths.line(text) * text.size
    left = text.x - width * {"left": 0.0, "centre": 0.5, "right": 1.0}[text.align]
    base = text.y + widths.baseline(text.face) * text.size
    return Box(left, base - ABOVE * text.size, width, (ABOVE + BELOW) * text.size)


def seen(box: Box, clip: Box | None) -> Box:
    """The part of a box that its window shows."""
    return box if clip is None else shared(box, clip)
