"""A gauge: a value among what is too little, right and too much, told by place, shape and word."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Align, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.bands import Band
from game.screens.board import Board
from game.screens.kit_panels import night_panel


class Gauge(NamedTuple):
    """`reading` is the value with its unit, as it is written; `words` are for low, right, high."""

    title: str
    reading: str
    band: Band
    value: float
    words: tuple[str, str, str]


def gauge_height(board: Board, given: Gauge, width: float) -> float:
    """The height of the gauge; a title and a reading that do not fit side by side are stacked."""
    label = board.ui.style("label", theme.INK)
    lines = 2 if _beside(board, given, width) else 3
    return 14 + lines * label.line_height + 34 + 8


def _beside(board: Board, given: Gauge, width: float) -> bool:
    label = board.ui.style("label", theme.INK)
    both = board.ui.width(given.title, label) + board.ui.width(given.reading, label)
    return both + 16 <= width - 36


def gauge(board: Board, box: Box, given: Gauge) -> None:
    """Draw the gauge in its panel; words of the ends that would meet are left out, never the
    one that is true now."""
    ui, tone = board.ui, board.ui.tone
    night_panel(board, box, cut=18)
    title = ui.style("label", tone.on_night)
    value = ui.style("label", theme.M200 if tone.night != "#000000" else tone.on_night, "right")
    y = box.y + 8
    board.add(*board.paragraph(given.title, title).at(box.x + 18, y))
    if not _beside(board, given, box.w):
        y += title.line_height
    board.add(*board.paragraph(given.reading, value).at(box.right - 18, y))
    track = Box(box.x + 18, y + title.line_height + 6, box.w - 36, 22)
    _track(board, track, given)
    _words(board, track, given)
    standing = ("low", "right", "high").index(given.band.standing(given.value))
    board.spoken.extend((given.title, given.reading, given.words[standing]))


def _track(board: Board, track: Box, given: Gauge) -> None:
    band = given.band
    board.rounded(track, theme.INK, 8)
    ticks = 20
    for i in range(1, ticks):
        x = track.x + track.w * i / ticks
        board.rect(Box(x - 1, track.y + 6, 2, track.h - 12), theme.N500)
    left, right = (track.x + track.w * band.share(v) for v in (band.low, band.high))
    board.rect(Box(left, track.y, right - left, track.h), theme.S500)
    for x, way in ((left, 1), (right, -1)):
        _bracket(board, x, track, way)
    _pointer(board, track.x + track.w * band.share(given.value), track)


def _bracket(board: Board, x: float, track: Box, way: int) -> None:
    top, height = track.y - 5, track.h + 10
    board.rect(Box(x - 2, top, 4, height), theme.S300)
    for y in (top, top + height - 4):
        board.rect(Box(x if way > 0 else x - 9, y, 9, 4), theme.S300)


def _pointer(board: Board, x: float, track: Box) -> None:
    points = ((1, 1), (23, 1), (14, 15), (14, 34), (10, 34), (10, 15))
    box = Box(x - 12, track.y - 9, 24, 36)
    board.add(Shape(box, polygon(points), theme.P100, theme.INK, 2))


def _words(board: Board, track: Box, given: Gauge) -> None:
    ui = board.ui
    y = track.bottom + 8
    standing = ("low", "right", "high").index(given.band.standing(given.value))
    quiet = ui.style("body", ui.tone.muted_on_night)
    strong = ui.style("label", ui.tone.on_night)
    widths = [ui.width(w, strong) for w in given.words]
    if sum(widths) + 28 + 24 > track.w:
        words = given.words[standing]
        board.add(*board.paragraph(words, strong._replace(align="centre")).at(track.centre[0], y))
        if standing == 1:
            x = track.centre[0] - widths[1] / 2 - 16
            board.icon("check", x, y + strong.line_height / 2, 22, theme.S300)
        return
    middle = track.x + track.w * given.band.share((given.band.low + given.band.high) / 2)
    middle = max(track.x + widths[0] + widths[1] / 2 + 30, middle)
    middle = min(middle, track.right - widths[2] - widths[1] / 2 - 16)
    places: tuple[tuple[float, Align], ...] = (
        (track.x, "left"),
        (middle, "centre"),
        (track.right, "right"),
    )
    for i, (x, align) in enumerate(places):
        style = (strong if i == standing else quiet)._replace(align=align)
        board.add(*board.paragraph(given.words[i], style).at(x, y))
    if standing == 1:
        x = middle - widths[1] / 2 - 16
        board.icon("check", x, y + strong.line_height / 2, 22, theme.S300)
