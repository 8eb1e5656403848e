"""A gauge that the player turns: less at its left, more at its right, or slide along it."""

from collections.abc import Callable, Sequence
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
STACKED = 8.0

_ICONS = {"less": "minus", "more": "plus"}


class Dial(NamedTuple):
    """Turned by the moves (name, "less") and (name, "more"), of which `moves` has those that are
    open; `at` gives the move of a share of the track.

    `labels` say what less and more do; `keys` are the shortcuts of less and of more.
    """

    name: str
    gauge: Gauge
    moves: Sequence[Move]
    labels: tuple[str, str]
    at: Callable[[float], Move]
    keys: tuple[str, str]

    def turn(self, how: str) -> Move:
        """The move that turns it, empty when it is not open."""
        return (self.name, how) if (self.name, how) in self.moves else ()


def dial_height(board: Board, given: Dial, width: float) -> float:
    """The height that a dial of that width needs."""
    return max(gauge_height(board, given.gauge, width - 2 * (BUTTON + GAP)), BUTTON)


def dial(board: Board, given: Dial, place: Box) -> float:
    """Draw the dial from the top of `place` down; returns its bottom."""
    end = BUTTON + GAP
    height = dial_height(board, given, place.w) + place.h
    box = Box(place.x + end, place.y, place.w - 2 * end, height)
    gauge(board, box, given.gauge)
    _track(board, box, given)
    ends = zip((place.x, box.right + GAP), _ICONS.items(), given.labels, given.keys, strict=True)
    for x, (how, icon), label, key in ends:
        side = Box(x, place.y, BUTTON, height)
        turner(board, f"{given.name}-{icon}", side, icon, given.turn(how), label, (key,))
    return place.y + height


def dials(board: Board, given: tuple[Dial, Dial], place: Box, least: float, gap: float) -> float:
    """Two dials side by side, or one above the other where they would be narrower than `least`;
    returns their bottom."""
    half = (place.w - gap) / 2
    if half < least:
        y = place.y
        for one in given:
            y = dial(board, one, Box(place.x, y, place.w, 0)) + STACKED
        return y - STACKED
    heights = [dial_height(board, one, half) for one in given]
    for i, one in enumerate(given):
        spare = max(heights) - heights[i]
        dial(board, one, Box(place.x + i * (half + gap), place.y, half, spare))
    return place.y + max(heights)


def _track(board: Board, box: Box, given: Dial) -> None:
    """The gauge itself follows a finger or a mouse."""
    at = given.at
    if not (given.turn("less") or given.turn("more")):
        return

    def slid(across: float, _: float) -> object:
        share = (across * box.w - 18) / (box.w - 36)
        return DoMove(at(max(0.0, min(1.0, share))))

    area = Area(given.name, box, None, given.gauge.title, focusable=False, drag=slid)
    board.areas.append(area)


def turner(
    board: Board,
    name: str,
    box: Box,
    icon: str,
    move: Move,
    label: str,
    keys: tuple[str, ...] = (),
    size: float = 34,
) -> None:
    """A button with a sign that turns something by a step; only its sign when `move` is empty."""
    tone = board.ui.tone
    fill = theme.N600 if board.ui.pressed == name else tone.raised
    board.rounded(box, fill, 12, stroke=tone.outline if move else None, stroke_width=2)
    board.icon(icon, *box.centre, size, tone.on_night if move else tone.outline, fill)
    if move:
        if board.focused(name):
            close_ring(board, box)
        board.area(name, box, DoMove(move), label, keys)
