"""The window on the work: a drawn scene in a machined frame, cut at what is outside."""

from collections.abc import Callable

from game.canvas import theme
from game.canvas.commands import Clip, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon, polyline
from game.screens.board import Board

CUT = 30.0


def picture(board: Board, box: Box, paint: Callable[[Board, Box], None]) -> None:
    """Paint a scene in the box, then the frame with its four cut corners over it."""
    if board.measuring:
        return
    inner = Board(board.ui)
    scene = box.inset(6)
    paint(inner, scene)
    board.add(Clip(scene, tuple(inner.commands)))
    inner.commands.clear()
    board.take(inner)
    for corner in range(4):
        _corner(board, box, corner)
    _outline(board, box, 0, theme.N600, 4)
    _outline(board, box, 6, theme.N500, 3)


def pictured(board: Board, place: Box, least: float, paint: Callable[[Board, Box], None]) -> Box:
    """A picture `least` high and what is left, from the top of `place` down; returns its box."""
    box = Box(place.x, place.y, place.w, least + place.h)
    picture(board, box, paint)
    return box


def _corner(board: Board, box: Box, corner: int) -> None:
    """Cover a corner of the scene with the night."""
    c = CUT + 2
    right, low = corner in (1, 2), corner in (2, 3)
    x = box.right - c if right else box.x
    y = box.bottom - c if low else box.y
    points = {
        0: ((0, 0), (c, 0), (0, c)),
        1: ((0, 0), (c, 0), (c, c)),
        2: ((c, 0), (c, c), (0, c)),
        3: ((0, 0), (c, c), (0, c)),
    }[corner]
    board.add(Shape(Box(x, y, c, c), polygon(points), board.ui.tone.sky))


def _outline(board: Board, box: Box, inset: float, colour: str, width: float) -> None:
    """A line along the frame, in eight pieces: as one shape it would be as large as the scene."""
    c, near = CUT, inset + width / 2
    for y in (box.y + inset, box.bottom - inset - width):
        board.rect(Box(box.x + c, y, box.w - 2 * c, width), colour)
    for x in (box.x + inset, box.right - inset - width):
        board.rect(Box(x, box.y + c, width, box.h - 2 * c), colour)
    side = c + 2
    bend = ((side, near), (c, near), (near, c), (near, side))
    for right in (False, True):
        for low in (False, True):
            points = [(side - x if right else x, side - y if low else y) for x, y in bend]
            at = Box(
                box.right - side if right else box.x,
                box.bottom - side if low else box.y,
                side,
                side,
            )
            board.add(Shape(at, polyline(points), None, colour, width))
