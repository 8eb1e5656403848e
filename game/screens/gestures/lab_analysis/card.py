"""The control chart: results before, limits, and where the new one falls."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.gestures.lab_analysis.sample import DROP
from game.gestures.lab_analysis.state import Analysis
from game.screens.board import Board
from game.screens.kit_panels import night_panel

LEAST = 104.0
"""Height of the chart, at least."""


def card(board: Board, state: Analysis, place: Box) -> float:
    """Draw the chart and the runs from the top of `place` down; returns its bottom."""
    ui, tr = board.ui, board.ui.tr
    heading = ui.style("label", ui.tone.on_night)
    label = ui.style("body", ui.tone.on_night)
    title = board.paragraph(tr(state.sample.quantity), heading, place.w - 36)
    runs = [board.paragraph(line, label, place.w - 36) for line in _runs(board, state)]
    height = 14 + title.height + LEAST + sum(p.height for p in runs) + 12
    box = Box(place.x, place.y, place.w, height)
    night_panel(board, box)
    board.add(*title.at(box.x + 18, box.y + 8))
    board.spoken.append(tr(state.sample.quantity))
    _chart(board, Box(box.x + 18, box.y + 10 + title.height, box.w - 36, LEAST - 6), state)
    y = box.y + 12 + title.height + LEAST
    for paragraph in runs:
        board.add(*paragraph.at(box.x + 18, y))
        board.spoken.extend(paragraph.lines)
        y += paragraph.height
    return box.bottom


def _runs(board: Board, state: Analysis) -> list[str]:
    words = board.ui.tr("Essai {n}\u00a0: {volume}\u00a0ml, {result}\u00a0{unit}")
    return [
        words.format(
            n=i,
            volume=_told(board, run.drops / DROP, 2),
            result=_told(board, state.result(run), 1),
            unit=board.ui.tr(state.sample.unit),
        )
        for i, run in enumerate(state.runs, 1)
    ]


def _told(board: Board, value: float, digits: int) -> str:
    return board.ui.decimal(f"{value:.{digits}f}".replace(".", ","))


def _chart(board: Board, box: Box, state: Analysis) -> None:
    sample = state.sample
    span = sample.high - sample.low
    known = [*sample.history, *([state.told] if state.told is not None else [])]
    top = max(sample.high, *known) + span * 0.18
    bottom = min(sample.low, *known) - span * 0.18
    board.rounded(box, theme.INK, 8)
    style = board.ui.style("label", board.ui.tone.muted_on_night)
    style = style._replace(size=min(style.size, 20.0))
    room = 8 + max(board.ui.width(_told(board, v, 0), style) for v in (sample.low, sample.high))
    plot = Box(box.x + room + 6, box.y, box.w - room - 12, box.h)

    def y(value: float) -> float:
        return plot.bottom - plot.h * (value - bottom) / (top - bottom)

    board.rect(Box(plot.x, y(sample.high), plot.w, y(sample.low) - y(sample.high)), theme.S700, 0.5)
    limits = (sample.high, sample.low)
    tops = _apart(box, y(sample.high), y(sample.low), style.line_height)
    for limit, at in zip(limits, tops, strict=True):
        for i in range(int(plot.w // 14)):
            board.rect(Box(plot.x + i * 14, y(limit) - 1, 8, 2), theme.S300)
        board.add(*board.paragraph(_told(board, limit, 0), style).at(box.x + 6, at))
    _points(board, plot, [y(value) for value in known], bool(state.runs))


def _apart(box: Box, high: float, low: float, line: float) -> tuple[float, float]:
    """Where the figures of both limits begin: beside their lines, never one upon the other."""
    first, last = box.y, box.bottom - line
    upper, lower = (min(max(y - line / 2, first), last) for y in (high, low))
    shared = max(0.0, upper + line - lower)
    upper = min(max(upper - shared / 2, first), last - line) if shared else upper
    return upper, max(lower, upper + line)


def _points(board: Board, plot: Box, heights: list[float], new: bool) -> None:
    """Dots joined by a line; the new one is a molten diamond."""
    step = plot.w / (len(heights) + 1)
    points = [(plot.x + step * (i + 1), y) for i, y in enumerate(heights)]
    if len(points) > 1:
        line = [(x - plot.x, y - plot.y) for x, y in points]
        board.add(Shape(plot, polyline(line), None, theme.A300, 2))
    for i, (x, y) in enumerate(points):
        if new and i == len(points) - 1:
            around = Box(x - 11, y - 11, 22, 22)
            diamond = polygon(((11, 0), (22, 11), (11, 22), (0, 11)))
            board.add(Shape(around, diamond, theme.M300, theme.INK, 2))
        else:
            board.disc(x, y, 5, theme.A100)
