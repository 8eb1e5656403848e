"""The trend of a measure: what was, what is asked now and later."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.canvas.text import Style
from game.gestures.bands import Band
from game.gestures.process_control.plant import Loop
from game.gestures.process_control.state import Watch, zone
from game.screens.board import Board

AHEAD = 8
"""Minutes of the zone shown ahead."""

BEHIND = 16
"""Minutes of the past shown."""

STEPS, ROOM = (4, 8, 12), 56.0
"""Minutes from one line to the next: the first that leaves so much room between two."""

SCALE = 56.0
"""Width of the figures beside the curves."""


def digits(loop: Loop) -> int:
    """Decimals that a value is written with: none where the zone is wide."""
    return 0 if loop.within >= 4 else 1


def trend(board: Board, box: Box, state: Watch, i: int) -> None:
    """Draw the zone as a band, the past as a line, now as a molten dot."""
    board.rounded(box, theme.INK, 8)
    loop = state.plant.loops[i]
    first = max(0, state.minute - BEHIND)
    last = first + BEHIND + AHEAD
    bounds = [zone(loop, minute) for minute in range(first, last + 1)]
    past = [values[i] for values in state.trail[first:]]
    top = max([band.high for band in bounds] + past) + loop.within
    low = min([band.low for band in bounds] + past) - loop.within
    plot = _framed(board, box, first, last)

    def point(minute: int, value: float) -> tuple[float, float]:
        across = (minute - first) / (last - first)
        return plot.w * across, plot.h * (1 - (value - low) / (top - low))

    upper = [point(first + n, band.high) for n, band in enumerate(bounds)]
    lower = [point(first + n, band.low) for n, band in enumerate(bounds)]
    board.add(Shape(plot, polygon([*upper, *reversed(lower)]), theme.S700))
    for edge in (upper, lower):
        board.add(Shape(plot, polyline(edge), None, theme.S300, 2, dash=(6.0, 5.0)))
    line = [point(first + n, value) for n, value in enumerate(past)]
    if len(line) > 1:
        board.add(Shape(plot, polyline(line), None, theme.M200, 3))
    band = bounds[state.minute - first]
    levels = (point(state.minute, band.high)[1], point(state.minute, band.low)[1])
    _limits(board, plot, band, (plot.y + levels[0], plot.y + levels[1]), digits(loop))
    x, y = line[-1]
    now = Box(plot.x + x - 1, plot.y, 2, plot.h)
    board.rect(now, theme.A300, 0.35)
    board.disc(plot.x + x, plot.y + y, 14, theme.M400, opacity=0.3)
    board.disc(plot.x + x, plot.y + y, 8, theme.M400, theme.INK, 2)


def _small(board: Board) -> Style:
    """The words of the scales: small, whatever the size of the others."""
    style = board.ui.style("body", board.ui.tone.muted_on_night)._replace(leading=1.1)
    return style._replace(size=min(style.size, 20.0))


def _framed(board: Board, box: Box, first: int, last: int) -> Box:
    """The minutes below, a line each few of them; returns what is left for the curves."""
    style, ui = _small(board), board.ui
    plot = Box(box.x + SCALE, box.y + 8, box.w - SCALE - 8, box.h - 12 - style.line_height)
    minute = plot.w / (last - first)
    step = next(n for n in STEPS if n * minute >= ROOM or n == STEPS[-1])
    unit = ui.tr("min")
    free = plot.right - ui.width(unit, style)
    board.add(*board.paragraph(unit, style).at(free, plot.bottom + 2))
    for n in range(0, last - first + 1, step):
        x, words = plot.x + n * minute, str(first + n)
        board.rect(Box(x - 0.5, plot.y, 1, plot.h), theme.N600)
        left = max(plot.x, x - ui.width(words, style) / 2)
        if left + ui.width(words, style) + 8 <= free:
            board.add(*board.paragraph(words, style).at(left, plot.bottom + 2))
    return plot


def _limits(board: Board, plot: Box, band: Band, lines: tuple[float, float], digits: int) -> None:
    """What is asked now, in figures, at the height of each limit."""
    style = _small(board)._replace(align="right")
    apart = style.line_height - (lines[1] - lines[0])
    for value, y, way in zip((band.high, band.low), lines, (-1, 1), strict=True):
        y += way * max(0.0, apart / 2) - style.line_height / 2
        y = min(max(y, plot.y), plot.bottom - style.line_height)
        words = board.ui.decimal(f"{value:.{digits}f}".replace(".", ","))
        board.add(*board.paragraph(words, style).at(plot.x - 8, y))
