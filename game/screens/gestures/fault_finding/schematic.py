"""The schematic of a motor starter on its card: power above, control below.

A side without test points is drawn small, or (control) left out: it only shows where we are.
"""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.fault_finding.circuit import node_of
from game.gestures.fault_finding.view import Bench
from game.screens.board import Board
from game.screens.gestures.fault_finding.ladder import ladder, ladder_nodes
from game.screens.gestures.fault_finding.phases import phases
from game.screens.gestures.fault_finding.sketch import SIDE, Sketch

MOST_AIR = 90.0
"""Height that the drawing takes to be looser; what is left is margin."""


def schematic(board: Board, view: Bench, place: Box) -> float:
    """Draw from the top of `place` down, `place.h` higher than it must be; returns the bottom."""
    inner = Board(board.ui)
    points = {node_of(view.circuit, point.id): point for point in view.points}
    sketch = Sketch(inner, view, points)
    air = min(place.h, MOST_AIR)
    margin = (place.h - air) / 2
    bottom = place.y + 4 + margin
    room = Box(place.x + SIDE, bottom, place.w - 2 * SIDE, 0)
    control = bool(points.keys() & set(ladder_nodes(sketch)))
    if view.drawing.power:
        looser = air * (0.3 if control else 1.0)
        bottom = phases(sketch, room._replace(h=looser)) + (air * 0.3 if control else 0)
    if control:
        bottom = ladder(sketch, room._replace(y=bottom, h=air * 0.2))
    bottom = _legend(inner, view, place, bottom) + margin
    box = Box(place.x, place.y, place.w, bottom - place.y)
    board.rounded(box.moved(5, 6), theme.INK, 14, cut=26, corner="top-right", opacity=0.35)
    board.rounded(box, board.ui.tone.paper, 14, cut=26, corner="top-right")
    board.add(*inner.commands)
    board.areas.extend(inner.areas)
    board.spoken.extend(inner.spoken)
    return box.bottom


def _pencilled(view: Bench) -> bool:
    """Whether there are voltages of before the cut."""
    return any(point.past for point in view.points)


def _legend(board: Board, view: Bench, place: Box, bottom: float) -> float:
    """What pencilled voltages mean, in the margin under the drawing, once there are any: the
    room is there before, so that the drawing stays where it is. Returns the bottom of the card.
    """
    ui = board.ui
    style = ui.style("body", ui.tone.muted_on_paper)
    words = ui.tr("Volts en pointillé : mesurés avant coupure.")
    lines = board.paragraph(words, style, place.w - 2 * SIDE)
    if _pencilled(view):
        board.add(*lines.at(place.x + SIDE, bottom))
        board.spoken.append(words)
    return bottom + lines.height + 4
