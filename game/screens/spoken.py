"""What is being read aloud, marked on the screen: a line under the words, wherever they are.

The words are found among those painted, so that no screen has to say where it wrote them.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.commands import Clip, Command, Group, Shape, Text
from game.canvas.geometry import Box
from game.canvas.paths import chamfered
from game.canvas.text import LEADING, Measure

THICK, EDGE = 4.0, 1.5
LEFT = {"left": 0.0, "centre": 0.5, "right": 1.0}


class Written(NamedTuple):
    """A painted line, where it ends up, and what it is seen through."""

    line: Text
    x: float
    y: float
    window: Box | None


def marked(
    sheet: Sheet, text: str, span: tuple[int, int], measure: Measure, colour: str
) -> tuple[Command, ...]:
    """The sheet's commands, with a line under characters `span` of `text` where it is written."""
    lines = list(_written(sheet.commands, 0.0, 0.0, None))
    first, last = (len("".join(text[:at].split())) for at in span)
    marks: list[Command] = []
    at = 0
    for written in _found(lines, "".join(text.split())):
        letters = len("".join(written.line.text.split()))
        start, end = max(first, at) - at, min(last, at + letters) - at
        at += letters
        if start < end:
            marks.append(_mark(written, start, end, measure, colour))
    return (*sheet.commands, *marks)


def _written(
    commands: Sequence[Command], dx: float, dy: float, window: Box | None
) -> Iterator[Written]:
    for command in commands:
        if isinstance(command, Text):
            yield Written(command, command.x + dx, command.y + dy, window)
        elif isinstance(command, Clip):
            yield from _written(command.commands, dx, dy, command.box.moved(dx, dy))
        elif isinstance(command, Group):
            yield from _written(command.commands, dx + command.dx, dy + command.dy, window)


def _found(lines: Sequence[Written], letters: str) -> Sequence[Written]:
    """Lines in a row that make up the letters, blanks left out: those painted last, on top."""
    squeezed = ["".join(w.line.text.split()) for w in lines]
    for start in reversed(range(len(lines))):
        made, end = "", start
        while end < len(lines) and made != letters and letters.startswith(made + squeezed[end]):
            made += squeezed[end]
            end += 1
        if made == letters:
            return lines[start:end]
    return ()


def _mark(written: Written, start: int, end: int, measure: Measure, colour: str) -> Command:
    """Two colours, night and molten: seen on paper and on the night."""
    line = written.line
    whole = measure.width(line.text, line.face, line.size)
    left = written.x - whole * LEFT[line.align]
    before = measure.width(line.text[: _place(line.text, start)], line.face, line.size)
    upto = measure.width(line.text[: _place(line.text, end)].rstrip(), line.face, line.size)
    y = written.y + line.size * (LEADING[line.face] * 0.5 + 0.58)
    outer = Box(left + before - EDGE, y - EDGE, upto - before + 2 * EDGE, THICK + 2 * EDGE)
    inner = outer.inset(EDGE)
    shapes = (
        Shape(outer, chamfered(outer.w, outer.h, 0), theme.INK),
        Shape(inner, chamfered(inner.w, inner.h, 0), colour),
    )
    return Clip(written.window or outer, shapes)


def _place(text: str, letters: int) -> int:
    """Where so many letters of a line, blanks left out, are over."""
    seen = 0
    for i, character in enumerate(text):
        if seen == letters and not character.isspace():
            return i
        seen += not character.isspace()
    return len(text)
