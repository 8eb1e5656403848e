"""A gauge that the player turns: less at its left, more at its right, or slide along it."""

from collections.abc import Callable
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Area
from game.canvas.geometry import Box
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_gauge import Gauge, gauge, gauge_height
from game.screens.gestures.kit_tips import close_ring
from game.session.commands import DoMove

BUTTON = 48.0
GAP = 6.0


class Dial(NamedTuple):
    """`less` and `more` are moves, empty at an end; `at` gives the move of a share of the track.

    `labels` say what less and more do; `keys` are the shortcuts of less and of more.
    """

    name: str
    gauge: Gauge
    less: Move
    more: Move
    labels: tuple[str, str]
    at: Callable[[float], Move] | None = None
    keys: tuple[str, str] = ("", "")


def dial_height(board: Board, given: Dial, width: float) -> float:
    """The height that a dial of that width needs."""
    return max(gauge_height(board, given.gauge, width - 2 * (BUTTON + GAP)), BUTTON)


def dial(board: Board, given: Dial, place: Box) -> float:
    """Draw the dial from the top of `place` down; returns its bottom."""
    ends = BUTTON + GAP
    height = dial_height(board, given, place.w) + place.h
    box = Box(place.x + ends, place.y, place.w - 2 * ends, height)
    gauge(board, box, given.gauge)
    _track(board, box, given)
    both = zip((place.x, box.right + GAP), (given.less, given.more), ("minus", "plus"), strict=True)
    for i, (x, move, icon) in enumerate(both):
        end = Box(x, place.y, BUTTON, height)
        keys = (given.keys[i],) if given.keys[i] else ()
        _end(board, f"{given.name}-{icon}", end, move, icon, given.labels[i], keys)
    return place.y + height


def _track(board: Board, box: Box, given: Dial) -> None:
    """The gauge itself follows a finger or a mouse."""
    at = given.at
    if at is None or not (given.less or given.more):
        return

    def slid(across: float, _: float) -> object:
        share = (across * box.w - 18) / (box.w - 36)
        return DoMove(at(max(0.0, min(1.0, share))))

    area = Area(given.name, box, None, given.gauge.title, focusable=False, drag=slid)
    board.areas.append(area)


def _end(
    board: Board, name: str, box: Box, move: Move, icon: str, label: str, keys: tuple[str, ...]
) -> None:
    tone = board.ui.tone
    fill = theme.N600 if board.ui.pressed == name else tone.raised
    board.rounded(box, fill, 12, stroke=tone.outline if move else None, stroke_width=2)
    board.icon(icon, *box.centre, 34, tone.on_night if move else tone.outline, fill)
    if move:
        if board.focused(name):
            close_ring(board, box)
        board.area(name, box, DoMove(move), label, keys)
