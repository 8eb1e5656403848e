"""The trend of a measure: what was, what is asked now and later."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.gestures.process_control.state import Watch, zone
from game.screens.board import Board

AHEAD = 8
"""Minutes of the zone shown ahead."""

BEHIND = 16
"""Minutes of the past shown."""


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
    plot = box.inset(8)

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
    x, y = line[-1]
    now = Box(plot.x + x - 1, plot.y, 2, plot.h)
    board.rect(now, theme.A300, 0.35)
    board.disc(plot.x + x, plot.y + y, 8, theme.M400, theme.INK, 2)
