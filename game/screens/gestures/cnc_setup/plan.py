"""The drawing: a sketch seen from above with its origin, and what it asks."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.gestures.cnc_setup.numerals import plain
from game.gestures.cnc_setup.state import SetUp
from game.screens.board import Board
from game.screens.kit_panels import card

SKETCH = 124.0
BLUE = theme.N700


def plan(board: Board, state: SetUp, place: Box) -> float:
    """Draw the card from the top of `place` down; returns its bottom.

    The sketch stands at the right of the words, or below them where they need the width.
    """
    ui, job = board.ui, state.job
    title = ui.style("label", ui.tone.on_paper)
    style = ui.style("body", ui.tone.on_paper)._replace(leading=1.2)
    lines = _lines(board, state)
    widest = max(ui.width(words, style) for words in lines)
    beside = widest + SKETCH + 56 <= place.w
    room = place.w - 36 - (SKETCH + 14 if beside else 0)
    head = board.paragraph(ui.tr(job.part), title, room)
    told = [board.paragraph(words, style, room) for words in lines]
    tall = head.height + sum(p.height for p in told)
    need = max(tall, SKETCH) if beside else tall + SKETCH + 8
    box = Box(place.x, place.y, place.w, need + 26 + place.h)
    card(board, box)
    y = box.y + 12
    for words in (head, *told):
        board.add(*words.at(box.x + 18, y))
        board.spoken.append(" ".join(words.lines))
        y += words.height
    side = min(SKETCH + place.h, place.w - widest - 56) if beside else SKETCH
    top = box.y + (box.h - side) / 2 if beside else y + 4
    left = box.right - side - 14 if beside else box.centre[0] - side / 2
    _sketch(board, state, Box(left, top, side, side))
    return box.bottom


def _lines(board: Board, state: SetUp) -> list[str]:
    """What the drawing asks, and what the tool maker advises for the metal."""
    tr, job = board.ui.tr, state.job

    def told(number: float) -> str:
        return board.ui.decimal(plain(number))

    return [
        tr(job.grade),
        tr("Hauteur {value} ±\u00a0{tolerance}").format(
            value=told(job.height), tolerance=told(job.tolerance)
        ),
        tr("Angles R{radius}, Ra\u00a0{ra}").format(radius=told(job.radius), ra=told(job.ra)),
        tr("Vc {low} à {high}\u00a0m/min").format(low=told(job.vc.low), high=told(job.vc.high)),
        tr("ap {low} à {high}\u00a0mm").format(
            low=told(job.ap.low / 10), high=told(job.ap.high / 10)
        ),
    ]


def _sketch(board: Board, state: SetUp, box: Box) -> None:
    """The part from above, with its pocket, its cut corner and the point where lengths begin."""
    if board.measuring:
        return
    job = state.job
    part = box.inset(14)
    corners = ((0.0, part.h), (part.w, part.h), (part.w, 0.0), (0.0, 0.0))
    cut = part.w * 0.22
    points = list[tuple[float, float]]()
    for i, (x, y) in enumerate(corners):
        dx, dy = (cut if x == 0 else -cut), (cut if y == 0 else -cut)
        both = ((x, y + dy), (x + dx, y)) if i in (0, 2) else ((x + dx, y), (x, y + dy))
        points.extend(both if i == job.notch else ((x, y),))
    board.add(Shape(part, polygon(points), None, BLUE, 2.5))
    hole = part.inset(part.w * 0.22, part.h * 0.26)
    board.rounded(hole, theme.A100, 9, stroke=BLUE, stroke_width=2)
    for horizontal in (True, False):
        _axis(board, part, horizontal=horizontal)
    x, y = part.x + corners[job.origin][0], part.y + corners[job.origin][1]
    board.disc(x, y, 11, theme.M300, theme.INK, 2.5)
    board.disc(x, y, 3.5, theme.INK)


def _axis(board: Board, part: Box, *, horizontal: bool) -> None:
    """A centre line, dashed."""
    (cx, cy) = part.centre
    if horizontal:
        box, points = Box(part.x - 9, cy - 1, part.w + 18, 2), ((0.0, 1.0), (part.w + 18, 1.0))
    else:
        box, points = Box(cx - 1, part.y - 9, 2, part.h + 18), ((1.0, 0.0), (1.0, part.h + 18))
    board.add(Shape(box, polyline(points), None, theme.N500, 1.3, dash=(12, 4, 3, 4)))
