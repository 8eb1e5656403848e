"""The drawing of the part, and where it may be taken: one button a size."""

from collections.abc import Iterator, Sequence

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.gestures.metrology.part import Part
from game.gestures.metrology.state import Measuring
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.gestures.metrology.figures import named, sign, size
from game.screens.kit_panels import card
from game.session.commands import DoMove

DRAWING = 70.0
"""Height of the part."""

CHIP, GAP = 48.0, 10.0


def plan(board: Board, state: Measuring, moves: Sequence[Move], place: Box) -> float:
    """Draw the card from the top of `place` down; returns its bottom."""
    ui, part = board.ui, state.part
    style = ui.style("label", ui.tone.on_paper)
    name = board.paragraph(ui.tr(part.name), style, place.w - 36)
    chip = max(CHIP, style.line_height + 20)
    box = Box(place.x, place.y, place.w, 42 + name.height + DRAWING + chip)
    card(board, box, cut=22)
    board.add(*name.at(box.x + 18, box.y + 6))
    board.spoken.append(ui.tr(part.name))
    drawn = Box(box.x + 34, box.y + name.height + 10, box.w - 68, DRAWING)
    spots = _part(board, part, drawn)
    row = Box(box.x + 14, drawn.bottom + 22, box.w - 28, chip)
    for size_at, at in _chips(board, spots, row):
        _chip(board, state, size_at, at, open_=("place", size_at) in moves)
    return box.bottom


def _part(board: Board, part: Part, box: Box) -> dict[str, tuple[float, float]]:
    """The outline, its axis and its hole; where each size is on it."""
    long = part.places["length"]
    tall = max(step.diameter for step in part.steps)
    scale = min(box.w / long, box.h / tall)
    x = box.x + (box.w - long * scale) / 2
    middle, left, spots = box.centre[1], x, dict[str, tuple[float, float]]()
    for i, step in enumerate(part.steps, 1):
        w, h = step.length * scale, step.diameter * scale
        outline = Box(x, middle - h / 2, w, h)
        board.rounded(outline, theme.P200, 2, stroke=theme.INK, stroke_width=2)
        spots[f"step-{i}"] = (x + w * 0.5, outline.bottom)
        x += w
    if part.bore:
        _bore(board, Box(left, middle, x - left, part.bore * scale))
        spots["bore"] = (x - part.steps[-1].length * scale * 0.3, middle + part.bore * scale / 2)
    _axis(board, left - 14, x + 14, middle)
    spots["length"] = (x, middle + part.steps[-1].diameter * scale / 2)
    return spots


def _bore(board: Board, box: Box) -> None:
    """Two hidden edges, dashed."""
    for y in (box.y - box.h / 2, box.y + box.h / 2):
        line = Box(box.x, y - 1, box.w, 2)
        path = polyline(((0, 1), (box.w, 1)))
        board.add(Shape(line, path, None, theme.N600, 2, dash=(6, 5)))


def _axis(board: Board, left: float, right: float, y: float) -> None:
    box = Box(left, y - 1, right - left, 2)
    path = polyline(((0, 1), (box.w, 1)))
    board.add(Shape(box, path, None, theme.M700, 1.5, dash=(16, 4, 3, 4)))


def _chips(
    board: Board, spots: dict[str, tuple[float, float]], row: Box
) -> Iterator[tuple[str, Box]]:
    """Where the sizes stand in a row, each with a line to its place on the part."""
    count = len(spots)
    width = (row.w - GAP * (count - 1)) / count
    for i, (place, spot) in enumerate(sorted(spots.items(), key=lambda pair: pair[1][0])):
        box = Box(row.x + i * (width + GAP), row.y, width, row.h)
        _leader(board, spot, (box.centre[0], box.y))
        yield place, box


def _leader(board: Board, spot: tuple[float, float], end: tuple[float, float]) -> None:
    left, right = min(spot[0], end[0]) - 2, max(spot[0], end[0]) + 2
    box = Box(left, spot[1], right - left, end[1] - spot[1])
    points = ((spot[0] - left, 0.0), (end[0] - left, box.h))
    board.add(Shape(box, polyline(points), None, theme.N600, 1.5))
    head = Box(spot[0] - 4, spot[1] - 1, 8, 8)
    board.add(Shape(head, polygon(((4, 0), (8, 8), (0, 8))), theme.N600))


def _chip(board: Board, state: Measuring, place: str, box: Box, *, open_: bool) -> None:
    ui = board.ui
    name = f"place-{place}"
    held = place == state.place
    fill = theme.N800 if held else ui.tone.card
    words = theme.P50 if held else ui.tone.on_paper
    if board.focused(name):
        close_ring(board, box)
    if open_ or held:
        board.rounded(box, fill, 10, stroke=theme.N600, stroke_width=2)
    style = ui.style("strong", words, "centre")
    text = f"{sign(place)}{size(ui, state.part.places[place])}"
    style = style._replace(size=style.size * min(1.0, (box.w - 10) / ui.width(text, style)))
    y = box.y + (box.h - style.line_height) / 2
    board.add(*board.paragraph(text, style).at(box.centre[0], y))
    if open_:
        label = ui.tr("Prendre ici\u00a0: {place}").format(place=named(ui, state.part, place))
        board.area(name, box, DoMove(("place", place)), label)
