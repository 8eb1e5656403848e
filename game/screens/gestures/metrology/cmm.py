"""A hole under the probe of a measuring machine, seen from above, its deviations magnified."""

from math import cos, sin

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import circle as round_path
from game.canvas.paths import polygon
from game.gestures.metrology.circle import SEATS, angle
from game.gestures.metrology.state import Measuring
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.gestures.metrology.marks import backdrop
from game.session.commands import DoMove

TARGET = 48.0

ARM = 12.0
"""Half the cross at the centre."""

MICRON = 0.9
"""Units of the picture for a micrometre of deviation, when the hole has a radius of 100."""


def cmm(board: Board, scene: Box, state: Measuring) -> None:
    backdrop(board, scene)
    r = ring(scene)
    cx, cy = scene.centre
    block = Box(cx - r - 90, cy - r - 60, 2 * r + 180, 2 * r + 120)
    steel = Linear(0, 0, 0, block.h, (Stop(0, "#8DA7BD"), Stop(1, "#48647F")))
    board.rounded(block, steel, 18)
    board.disc(cx, cy, r, theme.N800, theme.A200, 3)
    _nominal(board, cx, cy, r * 0.72)
    _fitted(board, state, cx, cy, r * 0.72)
    _points(board, state, cx, cy, r)


def ring(scene: Box) -> float:
    """The radius of the hole in the picture."""
    return min(scene.h / 2 - 34, scene.w / 2 - 40)


def _nominal(board: Board, cx: float, cy: float, r: float) -> None:
    """The circle of the drawing, dashed."""
    box = Box(cx - r, cy - r, 2 * r, 2 * r)
    board.add(Shape(box, round_path(r, 1), None, theme.A300, 2, dash=(8, 7)))
    style = board.ui.style("body", theme.P50, "centre")
    words = board.ui.tr("Écarts agrandis")
    style = style._replace(size=style.size * min(1.0, 1.3 * r / board.ui.width(words, style)))
    board.add(*board.paragraph(words, style).at(cx, cy + 24))


def _fitted(board: Board, state: Measuring, cx: float, cy: float, r: float) -> None:
    """The circle that fits, between the two that its uncertainty allows; each touch magnified."""
    scale = MICRON * r / 100
    for seat in state.points:
        far = r + state.radial(seat) * scale
        x, y = cx + far * cos(angle(seat)), cy - far * sin(angle(seat))
        last = seat == state.points[-1]
        board.disc(x, y, 6, theme.M400 if last else theme.D200, theme.M100, 1.5)
    circle = state.circle
    if circle is None:
        return
    at = (cx + circle.x * scale, cy - circle.y * scale)
    fitted = r + circle.diameter / 2 * scale
    doubt = min(r * 0.6, circle.doubt / 2 * scale)
    board.disc(*at, fitted + doubt, None, theme.D200, max(2.5, 2 * doubt), 0.7)
    for w, h in ((ARM, 1.5), (1.5, ARM)):
        board.rect(Box(at[0] - w, at[1] - h, 2 * w, 2 * h), theme.P50)


def _points(board: Board, state: Measuring, cx: float, cy: float, r: float) -> None:
    """Where the probe can touch: a button each; where it has, a ruby."""
    for seat in range(SEATS):
        x, y = cx + r * cos(angle(seat)), cy - r * sin(angle(seat))
        if seat in state.points:
            board.disc(x, y, 11, theme.V400, theme.P50, 2)
        elif not state.over:
            _seat(board, seat, x, y)
    if state.points:
        _stylus(board, state.points[-1], cx, cy, r)


def _seat(board: Board, seat: int, x: float, y: float) -> None:
    name, move = f"seat-{seat}", ("probe", f"p{seat}")
    box = Box(x - TARGET / 2, y - TARGET / 2, TARGET, TARGET)
    fill = theme.N600 if board.ui.pressed == name else theme.N800
    board.disc(x, y, 20, fill, theme.P50, 2)
    board.icon("plus", x, y, 22, theme.P50, fill)
    _place(board, name, box, move, seat)


def _place(board: Board, name: str, box: Box, move: Move, seat: int) -> None:
    if board.focused(name):
        close_ring(board, box.inset(4))
    degrees = 360 * seat // SEATS
    label = board.ui.tr("Palper à {degrees}\u00a0degrés").format(degrees=degrees)
    board.area(name, box, DoMove(move), label)


def _stylus(board: Board, seat: int, cx: float, cy: float, r: float) -> None:
    """The stylus of the probe on the last point, coming from the middle."""
    x, y = cx + (r - 13) * cos(angle(seat)), cy - (r - 13) * sin(angle(seat))
    dx, dy = -sin(angle(seat)) * 3, -cos(angle(seat)) * 3
    ix, iy = cx + r * 0.84 * cos(angle(seat)), cy - r * 0.84 * sin(angle(seat))
    points = ((ix + dx, iy + dy), (x + dx, y + dy), (x - dx, y - dy), (ix - dx, iy - dy))
    left, top = min(a for a, _ in points), min(b for _, b in points)
    box = Box(left, top, max(a for a, _ in points) - left, max(b for _, b in points) - top)
    board.add(Shape(box, polygon([(a - left, b - top) for a, b in points]), theme.P100))
