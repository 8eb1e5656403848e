"""What shows so far, criterion by criterion, in sparks: never a mark."""

from collections.abc import Mapping, Sequence

from game.canvas.geometry import Box
from game.gestures.protocol import Criterion
from game.screens.board import Board
from game.screens.kit_panels import night_panel
from game.screens.kit_stars import COUNT, STEP, stars


def criteria(
    board: Board,
    title: str,
    known: Sequence[Criterion],
    values: Mapping[str, float],
    place: Box,
) -> float:
    """Draw the panel from the top of `place` down; returns its bottom.

    `values` is the outcome so far, each in 0..1.

    Where a name and its sparks do not fit side by side, the sparks go below.
    """
    ui = board.ui
    heading = ui.style("button", ui.tone.on_night, grow=0.92)
    label = ui.style("body", ui.tone.on_night)
    inner = place.w - 36
    widest = max(ui.width(ui.tr(c.label), label) for c in known)
    beside = widest + 16 + STEP * COUNT <= inner
    told = [board.paragraph(ui.tr(c.label), label, inner) for c in known]
    rows = [max(28.0, words.height) + (2 if beside else 28) for words in told]
    box = Box(place.x, place.y, place.w, 20 + heading.line_height + sum(rows) + place.h)
    night_panel(board, box)
    y = box.y + 8
    board.add(*board.paragraph(title, heading).at(box.x + 18, y))
    board.spoken.append(title)
    y += heading.line_height + place.h / 2
    for words, row, criterion in zip(told, rows, known, strict=True):
        board.add(*words.at(box.x + 18, y))
        board.spoken.append(ui.tr(criterion.label))
        cy = y + words.height / 2 + (0 if beside else words.height / 2 + 14)
        stars(
            board, box.right - 18 - STEP * COUNT if beside else box.x + 18, cy, values[criterion.id]
        )
        y += row
    return box.bottom
