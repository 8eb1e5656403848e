"""Where some characters of a paragraph are: a word to underline, a sentence being said."""

from collections.abc import Iterator

from game.canvas.geometry import Box
from game.canvas.text import Measure, Paragraph


def places(
    measure: Measure, paragraph: Paragraph, text: str, span: tuple[int, int], x: float, y: float
) -> Iterator[Box]:
    """The boxes of characters `span` of `text`, one for each line that has some of them.

    The paragraph was broken from `text`, and is written at (x, y) from its left.
    """
    style = paragraph.style
    at, (start, end) = 0, span
    for i, line in enumerate(paragraph.lines):
        at = text.index(line, at)
        first, last = max(start, at) - at, min(end, at + len(line)) - at
        at += len(line)
        if first < last:
            before = measure.width(line[:first], style.face, style.size)
            upto = measure.width(line[:last], style.face, style.size)
            top = y + i * style.line_height
            yield Box(x + before, top, upto - before, style.line_height)
