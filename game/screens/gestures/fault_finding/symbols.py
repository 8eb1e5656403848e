"""Schematic symbols after IEC 60617, laid on a horizontal wire: current enters at the left.

A schematic drawn from top to bottom and turned a quarter so that its top is at the left has its
contacts and their actuators below the wire: so they are here.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import number
from game.gestures.fault_finding.circuit import Component
from game.gestures.fault_finding.parts import POLES, Part
from game.gestures.fault_finding.view import Bench
from game.screens.board import Board

HALF = 15.0
"""Half the width of a symbol between its own terminals."""

THIN, THICK = 3.0, 5.0


class Spot(NamedTuple):
    """A symbol's place: the wire goes from x0 to x1 at height y."""

    x0: float
    x1: float
    y: float

    @property
    def cx(self) -> float:
        return (self.x0 + self.x1) / 2


def symbol(board: Board, view: Bench, component: Component, part: Part, spot: Spot) -> None:
    """The symbol of a part, with its contact as it is seen or heard to be."""
    pulled = component.id in view.pulled
    if part.gate != "always":
        works = {"coil": pulled, "switch": view.closed, "start": view.pressed}[part.gate]
        maker(board, spot, closed=works)
        _working_mark(board, view, part, spot)
    elif component.kind == "contactor":
        coil(board, spot, pulled=pulled)
    elif component.kind == "thermal-relay" and (part.a, part.b) in POLES:
        heater(board, spot)
    elif component.kind in PLAIN:
        PLAIN[component.kind](board, spot)
    else:
        breaker(board, spot)
        if component.kind in ACTUATORS:
            ACTUATORS[component.kind](board, spot)


def _working_mark(board: Board, view: Bench, part: Part, spot: Spot) -> None:
    """What tells a switch, a start button or a contactor's pole from a plain contact."""
    if part.gate == "switch":
        isolating(board, spot)
    elif part.gate == "start":
        push_button(board, spot, pressed=view.pressed)
    elif (part.a, part.b) in POLES:
        contactor_mark(board, spot)


def stroke(
    board: Board,
    runs: Sequence[Sequence[tuple[float, float]]],
    colour: str = theme.INK,
    width: float = THIN,
    dash: tuple[float, ...] = (),
) -> None:
    """Lines through points of the frame, one path for all runs."""
    xs = [x for run in runs for x, _ in run]
    ys = [y for run in runs for _, y in run]
    left, top = min(xs) - width, min(ys) - width
    box = Box(left, top, max(xs) + width - left, max(ys) + width - top)
    path = " ".join(
        "M" + " L".join(f"{number(x - left)},{number(y - top)}" for x, y in run) for run in runs
    )
    board.add(Shape(box, path, None, colour, width, dash=dash))


def wire(board: Board, spot: Spot) -> None:
    """A wire between two cabinets: its two terminals."""
    stroke(board, [[(spot.x0, spot.y), (spot.x1, spot.y)]])
    for x in (spot.cx - HALF, spot.cx + HALF):
        board.disc(x, spot.y, 4.5, theme.P100, theme.INK, 2.4)


def fuse(board: Board, spot: Spot) -> None:
    stroke(board, [[(spot.x0, spot.y), (spot.x1, spot.y)]])
    box = Box(spot.cx - HALF, spot.y - 8, 2 * HALF, 16)
    board.rounded(box, None, 2, stroke=theme.INK, stroke_width=THIN)


def coil(board: Board, spot: Spot, *, pulled: bool) -> None:
    _leads(board, spot)
    box = Box(spot.cx - HALF, spot.y - 13, 2 * HALF, 26)
    fill = theme.M300 if pulled else theme.P50
    board.rounded(box, fill, 2, stroke=theme.INK, stroke_width=THIN)


def lamp(board: Board, spot: Spot) -> None:
    _leads(board, spot)
    board.disc(spot.cx, spot.y, HALF, theme.P50, theme.INK, THIN)
    d = HALF * 0.68
    x, y = spot.cx, spot.y
    stroke(board, [[(x - d, y - d), (x + d, y + d)], [(x - d, y + d), (x + d, y - d)]])


def heater(board: Board, spot: Spot) -> None:
    """One pole of a thermal relay."""
    a, b, y = spot.cx - HALF, spot.cx + HALF, spot.y
    bump = [(a, y), (a + 7, y), (a + 7, y + 9), (b - 7, y + 9), (b - 7, y), (b, y)]
    stroke(board, [[(spot.x0, y), *bump, (spot.x1, y)]])


def maker(board: Board, spot: Spot, *, closed: bool) -> None:
    """A contact that closes when it works."""
    _leads(board, spot)
    a, b, y = spot.cx - HALF, spot.cx + HALF, spot.y
    if closed:
        stroke(board, [[(a, y), (b, y)]], theme.M600, THICK)
    else:
        stroke(board, [[(a, y), (b - 2, y + 14)]])


def breaker(board: Board, spot: Spot) -> None:
    """A contact that is closed at rest and opens when it works."""
    _leads(board, spot)
    a, b, y = spot.cx - HALF, spot.cx + HALF, spot.y
    stroke(board, [[(b, y), (b, y + 13)], [(a, y), (b + 4, y + 11)]])


def push_button(board: Board, spot: Spot, *, pressed: bool = False) -> None:
    """The actuator below a contact that a finger pushes."""
    top, foot = spot.y + (2 if pressed else 8), spot.y + (22 if pressed else 26)
    x = spot.cx
    stroke(board, [[(x, top), (x, foot)]], width=2, dash=(4, 3))
    stroke(board, [[(x - 8, foot - 5), (x - 8, foot), (x + 8, foot), (x + 8, foot - 5)]])


def mushroom(board: Board, spot: Spot) -> None:
    """The actuator of an emergency stop."""
    x, foot = spot.cx, spot.y + 22
    stroke(board, [[(x, spot.y + 8), (x, foot)]], width=2, dash=(4, 3))
    box = Box(x - 11, foot - 1, 22, 12)
    board.add(Shape(box, "M1,1 L21,1 A10 9 0 0 1 1,1Z", theme.V600, theme.INK, 2))


def thermal(board: Board, spot: Spot) -> None:
    """The actuator of a thermal relay."""
    x, foot = spot.cx, spot.y + 22
    stroke(board, [[(x, spot.y + 8), (x, foot)]], width=2, dash=(4, 3))
    bump = [(x - 8, foot + 6), (x - 8, foot), (x - 3, foot), (x - 3, foot + 6)]
    stroke(board, [[*bump, (x + 3, foot + 6), (x + 3, foot), (x + 8, foot), (x + 8, foot + 6)]])


def isolating(board: Board, spot: Spot) -> None:
    """The cross of a switch that breaks and isolates, on its fixed contact."""
    x, y = spot.cx + HALF, spot.y
    stroke(board, [[(x - 5, y - 5), (x + 5, y + 5)], [(x - 5, y + 5), (x + 5, y - 5)]])


def contactor_mark(board: Board, spot: Spot) -> None:
    """The half circle of a contactor's pole, on its fixed contact."""
    box = Box(spot.cx + HALF - 1, spot.y - 8, 16, 16)
    board.add(Shape(box, "M2,3 A5 5 0 0 1 2,13", None, theme.INK, 2.4))


def _leads(board: Board, spot: Spot) -> None:
    a, b = spot.cx - HALF, spot.cx + HALF
    stroke(board, [[(spot.x0, spot.y), (a, spot.y)], [(b, spot.y), (spot.x1, spot.y)]])


#: symbols that are the same whatever happens
PLAIN: dict[str, Callable[[Board, Spot], None]] = {"fuse": fuse, "wire": wire, "lamp": lamp}

#: what opens a contact that is closed at rest
ACTUATORS: dict[str, Callable[[Board, Spot], None]] = {
    "stop-button": push_button,
    "emergency-stop": mushroom,
    "thermal-relay": thermal,
}
