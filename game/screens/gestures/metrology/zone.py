"""The tolerance with its two margins of doubt, and where the measurement falls (ISO 14253-1)."""

from collections.abc import Iterator

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.metrology.state import Measuring
from game.screens.board import Board
from game.screens.gestures.metrology.figures import millimetres, named
from game.screens.kit_panels import night_panel

BAND = 58.0
"""Height of the band with its pointers."""


def zone(board: Board, state: Measuring, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui = board.ui
    strong = ui.style("label", ui.tone.on_night)
    quiet = ui.style("body", ui.tone.on_night)
    first = board.paragraph(asked(board, state), strong, place.w - 36)
    rest = [board.paragraph(line, quiet, place.w - 36) for line in _lines(board, state)]
    height = 20 + first.height + BAND + sum(p.height for p in rest)
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.add(*first.at(box.x + 18, box.y + 8))
    top = box.y + 8 + first.height
    _band(board, state, Box(box.x + 18, top + 14, box.w - 36, 26))
    y = top + BAND
    for paragraph in rest:
        board.add(*paragraph.at(box.x + 18, y))
        y += paragraph.height
    board.spoken.extend((asked(board, state), *_lines(board, state)))
    return box.bottom


def asked(board: Board, state: Measuring) -> str:
    """What the order asks: the feature, its tolerance and the two deviations."""
    ui, check = board.ui, state.check
    digits = 3 if any(d % 10 for d in (check.low, check.high)) else 2
    both = [millimetres(ui, d, digits, signed=True) if d else "0" for d in (check.low, check.high)]
    return ui.tr("{place} {tolerance}\u00a0: {low} à {high}\u00a0mm").format(
        place=named(ui, state.part, check.place),
        tolerance=ui.tr(check.tolerance),
        low=both[0],
        high=both[1],
    )


def _lines(board: Board, state: Measuring) -> Iterator[str]:
    """The measurement with its uncertainty; for a circle, its centre."""
    ui, tr = board.ui, board.ui.tr
    digits = 3 if state.part.graduation < 20 else 2
    found = state.measured
    if found is None:
        doubt = millimetres(ui, state.part.uncertainty, digits)
        yield tr("Incertitude\u00a0: ± {doubt}\u00a0mm").format(doubt=doubt)
        return
    deviation, doubt_found = found
    yield tr("Mesuré\u00a0: {size} ± {doubt}\u00a0mm").format(
        size=millimetres(ui, state.nominal + deviation, digits),
        doubt=millimetres(ui, doubt_found, digits),
    )
    circle = state.circle
    if circle is not None:
        yield tr("Centre\u00a0: {x} et {y}\u00a0mm").format(
            x=millimetres(ui, circle.x, 3, signed=True),
            y=millimetres(ui, circle.y, 3, signed=True),
        )


def _band(board: Board, state: Measuring, box: Box) -> None:
    """Out, doubt, in, doubt, out; over it the readings and their mean with its doubt."""
    check, doubt = state.check, state.part.uncertainty
    margin = max(0.45 * (check.high - check.low), 3.0 * doubt)
    least, most = check.low - margin, check.high + margin

    def at(deviation: float) -> float:
        share = (deviation - least) / (most - least)
        return box.x + box.w * max(0.0, min(1.0, share))

    board.rounded(box, theme.V700, 6)
    for limit in (check.low, check.high):
        left, right = at(limit - doubt), at(limit + doubt)
        board.rect(Box(left, box.y, right - left, box.h), theme.P400)
        _hatch(board, Box(left, box.y, right - left, box.h))
    inner = Box(at(check.low + doubt), box.y, at(check.high - doubt) - at(check.low + doubt), box.h)
    board.rect(inner, theme.S500)
    for limit in (check.low, check.high):
        board.rect(Box(at(limit) - 1.5, box.y - 6, 3, box.h + 12), theme.P50)
    for reading in state.readings:
        board.disc(at(reading.written - state.nominal), box.y - 7, 4, theme.D200)
    found = state.measured
    if found is not None:
        left, right = at(found[0] - found[1]), at(found[0] + found[1])
        y = box.bottom + 8
        board.rect(Box(left, y - 1.5, max(3.0, right - left), 3), theme.P50)
        for x in (left, right):
            board.rect(Box(x - 1, y - 6, 2, 12), theme.P50)
        _pointer(board, at(found[0]), box)


def _hatch(board: Board, box: Box) -> None:
    """Doubt is told by strokes too, not by its colour alone."""
    x = box.x + 4
    while x + 8 < box.right:
        points = ((0.0, box.h), (2.0, box.h), (8.0, 0.0), (6.0, 0.0))
        board.add(Shape(Box(x, box.y, 8, box.h), polygon(points), theme.P600))
        x += 9


def _pointer(board: Board, x: float, box: Box) -> None:
    head = Box(x - 9, box.bottom - 12, 18, 20)
    points = ((0, 20), (18, 20), (9, 0))
    board.add(Shape(head, polygon(points), theme.M300, theme.INK, 1.5))
