"""Panels in columns: each as high as its words ask, one taking what is left, scrolled if need be.

A panel draws itself from the top of a box down and tells where it ends, so that larger text only
pushes down what follows.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import HINTS, MARGIN, TOP, mirrored
from game.screens.ui import Ui

#: draws a panel from the top of a box down, `box.h` higher than it must be, and tells its bottom
Panel: TypeAlias = Callable[[Board, Box], float]

GAP = 8.0


class Column(NamedTuple):
    """Panels from top to bottom of a box; the one that `grows` takes what height is left."""

    box: Box
    panels: tuple[Panel, ...]
    grows: int


def body(ui: Ui) -> Box:
    """What lies between the bars."""
    w, h = ui.frame.width, ui.frame.height
    return Box(MARGIN, TOP + 12, w - 2 * MARGIN, h - TOP - HINTS - 22)


def arranged(
    ui: Ui,
    panels: Mapping[str, Panel],
    columns: tuple[Sequence[str], Sequence[str]],
    side: tuple[float, float] = (436.0, 340.0),
    tall: Sequence[str] = (),
) -> tuple[Column, ...]:
    """The panels by name: the scene with what belongs below it, and the tools beside it.

    The first of each column grows. `side` is the width of the tools, where the screen is wide and
    elsewhere; they stand on the side of the hand that presses. On a totem all stand one under
    the other in the order of `tall`, and the second grows: when it is not given, the first of the
    tools comes before the scene, the rest after.
    """
    left, right = columns
    if ui.tall:
        order = tall or (right[0], *left, *right[1:])
        return (Column(body(ui), tuple(panels[name] for name in order), 1),)
    width = side[0] if ui.frame.form == "wide" else side[1]
    whole = body(ui)
    scene = Box(whole.x, whole.y, whole.w - width - 16, whole.h)
    tools = Box(scene.right + 16, whole.y, width, whole.h)
    scene, tools = mirrored(ui, scene), mirrored(ui, tools)
    both = ((scene, left), (tools, right))
    return tuple(Column(box, tuple(panels[name] for name in names), 0) for box, names in both)


def lay(board: Board, columns: Sequence[Column]) -> float:
    """Draw the columns; returns how far the one that is too tall scrolls."""
    return max(_drawn(board, column) for column in columns)


def _drawn(board: Board, column: Column) -> float:
    """Draw a column, through a window when it is too tall; returns how far it scrolls."""
    box = column.box
    _, bottom = _stack(board.ui, column, 0.0, measuring=True)
    if bottom > box.bottom:
        inner, _ = _stack(board.ui, column, 0.0)
        window = Box(box.x - 24, box.y - 6, box.w + 38, box.h + 6)
        return board.window(window, inner, bottom + 6 - window.y)
    inner, _ = _stack(board.ui, column, box.bottom - bottom)
    board.take(inner)
    return 0.0


def _stack(ui: Ui, column: Column, spare: float, *, measuring: bool = False) -> tuple[Board, float]:
    """The panels on a board of their own, and their bottom."""
    board, y = Board(ui), column.box.y - GAP
    board.measuring = measuring
    for i, panel in enumerate(column.panels):
        more = spare if i == column.grows else 0.0
        y = panel(board, Box(column.box.x, y + GAP, column.box.w, more))
    return board, y
