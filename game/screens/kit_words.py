"""Words of the trade inside a text: a dotted line under each, and a place to tap."""

from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polyline
from game.canvas.spans import places
from game.canvas.text import Paragraph
from game.screens.actions import OpenWord
from game.screens.board import Board
from game.session.view import Explained

LEAST = 48.0
DOTS = (2.5, 4.0)
LINE = 3.0


def explained(
    board: Board,
    paragraph: Paragraph,
    text: str,
    terms: tuple[Explained, ...],
    x: float,
    y: float,
    where: str,
) -> None:
    """Mark the terms of a text written at (x, y); `where` tells its areas from those of others.

    Dots tell a term by their shape, in the colour of the words: no colour is needed to see it.
    """
    pieces = [
        (f"word-{where}-{n}" + (f"-{i}" if i else ""), term.entry, box)
        for n, term in enumerate(terms)
        for i, box in enumerate(
            places(board.ui.measure, paragraph, text, (term.start, term.end), x, y)
        )
    ]
    boxes = [box for _, _, box in pieces]
    for name, entry, box in pieces:
        _dots(board, box, paragraph.style.size, paragraph.style.colour)
        label = board.ui.tr("Mot expliqué\u00a0: {word}").format(word=entry.term)
        action = OpenWord(entry.key)
        board.area(name, _target(box, boxes), action, label, focusable=False)


def _dots(board: Board, box: Box, size: float, colour: str) -> None:
    top = box.y + box.h * 0.5 + size * 0.57
    line = Box(box.x, top, box.w, LINE)
    path = polyline(((0.0, LINE / 2), (box.w, LINE / 2)))
    board.add(Shape(line, path, None, colour, LINE * 0.8, dash=DOTS))


def _target(box: Box, all_boxes: list[Box]) -> Box:
    """As large as a finger needs, around the word; the word alone where another one is near."""
    grown = _grown(box)
    near = any(other is not box and _grown(other).meets(grown) for other in all_boxes)
    return box if near else grown


def _grown(box: Box) -> Box:
    dx, dy = max(0.0, LEAST - box.w) / 2, max(0.0, LEAST - box.h) / 2
    return box.inset(-dx, -dy)
