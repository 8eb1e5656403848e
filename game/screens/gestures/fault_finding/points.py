"""Test points of the schematic: a dot to touch, its label above, its last voltage below."""

from collections.abc import Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import chamfered
from game.canvas.text import Style
from game.gestures.fault_finding.view import Bench, Point
from game.screens.board import Board
from game.screens.gestures.fault_finding.symbols import stroke
from game.screens.stage import glow
from game.session.commands import DoMove

GAP = 16.0
"""From the wire to the label above it."""

PLATE = 14.0
"""How much wider the plate of a label is than its words."""

MARK = 32.0
"""From the wire to the mark of a component below it."""


class Place(NamedTuple):
    """Where a point is: `pitch` is the room it may take, `high` sets its label a row up.

    `close` puts its note right under the dot, where no mark is, `shift` units to the left. `label`
    and `note` are how large its words are at most.
    """

    x: float
    y: float
    pitch: float
    high: bool = False
    close: bool = False
    shift: float = 0.0
    label: float = 99.0
    note: float = 99.0


def label_style(board: Board) -> Style:
    """Labels grow with the player's text size, up to what the drawing can hold."""
    style = board.ui.style("label", theme.INK, align="centre")
    return style._replace(size=min(style.size, 21.0 if board.ui.frame.form == "classic" else 25.0))


def fitted(board: Board, words: Sequence[str], room: float, most: float = 99.0) -> float:
    """The size at which each of the words has room on its plate: labels of one size all."""
    style = label_style(board)
    longest = max((board.ui.width(word, style) for word in words), default=0.0)
    return min(style.size, most, style.size * max(0.1, room - PLATE) / max(longest, 0.1))


def notes(board: Board, points: Sequence[Point]) -> list[str]:
    """What was read at some points, as it is written there."""
    return [board.ui.decimal(point.note) for point in points if point.note]


def above(board: Board, *, alternate: bool) -> float:
    """The height that labels need above a wire."""
    return GAP + (2 if alternate else 1) * (label_style(board).line_height + 4) + 2


def below(board: Board) -> float:
    """The height that marks and notes need below a wire."""
    return _under_marks(board) + label_style(board).line_height + 4


def _under_marks(board: Board) -> float:
    """From the wire to the notes below the marks."""
    return MARK + label_style(board).line_height + 1


def labels_alternate(board: Board, points: Sequence[Point], pitch: float) -> bool:
    """Whether labels must go on two rows so as not to touch."""
    style = label_style(board)
    return any(board.ui.width(p.label, style) + 18 > pitch for p in points)


def test_point(board: Board, view: Bench, point: Point, place: Place) -> None:
    """Draw a point and its area; an ended repair has no areas left."""
    point = point._replace(note=board.ui.decimal(point.note))
    name = f"point-{point.id}"
    label = _label_box(board, point, place)
    move = ("probe", view.meter.hand, point.id)
    if view.tip == move:
        glow(board, place.x, place.y, 46)
        board.disc(place.x, place.y, 24, None, theme.M400, 5)
    focused = board.focused(name)
    if focused:
        board.disc(place.x, place.y, 24, None, theme.INK, 3)
        board.disc(place.x, place.y, 21.5, None, board.ui.tone.focus, 5)
    _label(board, point, label, place.label, hot=focused or view.tip == move)
    _dot(board, point, place)
    if point.note:
        _note(board, point, place)
    if not view.end:
        dot = Box(place.x - 24, place.y - 24, 48, 48)
        half = min(place.pitch / 2 - 0.5, max(24.0, label.w / 2))
        area = Box(place.x - half, label.y, 2 * half, dot.bottom - label.y)
        past = board.ui.tr("avant coupure") if point.past else ""
        words = " ".join(filter(None, (point.label, point.note, past)))
        board.area(name, area, DoMove(move), words)
        board.spoken.append(words)


def _set(board: Board, size: float) -> Style:
    """How words of a size at most are set, as high as any."""
    style = label_style(board)
    size = min(style.size, size)
    return style._replace(size=size, leading=style.line_height / size)


def _label_box(board: Board, point: Point, place: Place) -> Box:
    style = _set(board, place.label)
    h = style.line_height + 2
    w = board.ui.width(point.label, style) + PLATE
    y = place.y - GAP - h - ((h + 4) if place.high else 0)
    return Box(place.x - w / 2, y, w, h)


def _label(board: Board, point: Point, box: Box, size: float, *, hot: bool) -> None:
    tone = board.ui.tone
    fill = tone.focus_row if hot else tone.card
    board.rounded(box, fill, 8, stroke=tone.edge, stroke_width=1.6)
    board.add(*board.paragraph(point.label, _set(board, size)).at(box.centre[0], box.y + 1))


def _dot(board: Board, point: Point, place: Place) -> None:
    """An empty ring, or the probes that are there: a round red one, a square black one."""
    if not (point.red or point.black):
        board.disc(place.x, place.y, 9, theme.P50, theme.INK, 3)
    shift = 11 if point.red and point.black else 0
    if point.black:
        probe_mark(board, "black", place.x + shift, place.y)
    if point.red:
        probe_mark(board, "red", place.x - shift, place.y)


def probe_mark(board: Board, hand: str, x: float, y: float) -> None:
    """The tip of a probe: plus in a red disc, minus in a black square."""
    bar = [(x - 7, y), (x + 7, y)]
    if hand == "red":
        board.disc(x, y, 15, theme.V600, theme.P50, 2)
        stroke(board, [bar, [(x, y - 7), (x, y + 7)]], theme.P50)
    else:
        board.rounded(Box(x - 14, y - 14, 28, 28), theme.INK, 5, stroke=theme.P50, stroke_width=2)
        stroke(board, [bar], theme.P50)


def _note(board: Board, point: Point, place: Place) -> None:
    """The voltage read: a full mark with a bolt when there is one, an empty one else.

    One of before the cut is pencilled: grey, with a dashed edge.
    """
    style = _set(board, place.note)
    style = style._replace(align="left", colour=theme.INK if point.live else theme.P600)
    w = board.ui.width(point.note, style) + PLATE
    bolt = 20.0 if point.live and w + (40 if place.close else 22) <= place.pitch else 0.0
    w += bolt
    h = style.line_height
    box = Box(
        place.x - w / 2 - place.shift, place.y + (19 if place.close else _under_marks(board)), w, h
    )
    board.rounded(
        box,
        theme.M200 if point.live else theme.P100,
        7,
        stroke=None if point.past else theme.P400,
        stroke_width=0 if point.past else 1.6,
    )
    if point.past:
        path = chamfered(box.w, box.h, 7, inset=1)
        board.add(Shape(box, path, None, theme.P600, 1.6, dash=(4, 4)))
    if bolt:
        board.icon("bolt", box.x + 13, box.centre[1], 18, theme.M700)
    board.add(*board.paragraph(point.note, style).at(box.x + 7 + bolt, box.y))
