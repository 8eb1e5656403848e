"""The schematic of a motor starter: power above, control below, and its test points.

A side without test points is drawn small, or (control) left out: it only shows where we are.
"""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.fault_finding_circuit import Component, node_of
from game.gestures.fault_finding_level import ends, part_of
from game.gestures.fault_finding_parts import Part
from game.gestures.fault_finding_view import Bench, Point
from game.screens.board import Board
from game.screens.fault_finding_points import (
    Place,
    Side,
    above,
    below,
    label_style,
    labels_alternate,
    test_point,
)
from game.screens.fault_finding_symbols import THICK, THIN, Spot, stroke, symbol

SIDE = 54.0
"""Room left and right of the outermost nodes: half a label."""

MARK = 32.0
"""From the wire to the mark of a component below it."""

SMALL_PITCH = 30.0
"""Between the three phases when nothing is to be probed there."""


class Grid(NamedTuple):
    """Nodes along one wire: where the first is, how far apart they are, at what height."""

    x: float
    pitch: float
    y: float

    def node(self, i: int) -> tuple[float, float]:
        return self.x + i * self.pitch, self.y

    def spot(self, i: int) -> Spot:
        """The place of the symbol between node i and the next."""
        return Spot(self.x + i * self.pitch, self.x + (i + 1) * self.pitch, self.y)


class Sketch(NamedTuple):
    """What is drawn on: the board, the scene, and the test point of each node that has one."""

    board: Board
    view: Bench
    points: dict[str, Point]

    def node(self, part: str, end: int = 0) -> str:
        return node_of(self.view.circuit, ends(self.view.circuit, part)[end])

    def found(self, part: str) -> tuple[Component, Part]:
        found = part_of(self.view.circuit, part)
        assert found is not None, part
        return found


def schematic(board: Board, view: Bench, x: float, y: float, width: float) -> float:
    """Draw both sides on a paper card from (x, y) down; returns the bottom."""
    inner = Board(board.ui)
    points = {node_of(view.circuit, point.id): point for point in view.points}
    sketch = Sketch(inner, view, points)
    bottom = y + 10
    room = Box(x + SIDE, bottom, width - 2 * SIDE, 0)
    if view.drawing.power:
        bottom = _power(sketch, room) + 8
    if points.keys() & set(_control_nodes(sketch)):
        bottom = _control(sketch, room._replace(y=bottom))
    box = Box(x, y, width, bottom + 12 - y)
    board.rounded(box.moved(5, 6), theme.INK, 14, cut=26, corner="top-right", opacity=0.35)
    board.rounded(box, board.ui.tone.paper, 14, cut=26, corner="top-right")
    board.add(*inner.commands)
    board.areas.extend(inner.areas)
    board.spoken.extend(inner.spoken)
    return box.bottom


def _control_nodes(sketch: Sketch) -> list[str]:
    """The node before each row of the control side, and the one after the last."""
    rows = sketch.view.drawing.control
    return [*(sketch.node(row[0]) for row in rows), sketch.node(rows[-1][0], 1)]


def _control(sketch: Sketch, room: Box) -> float:
    board, rows, nodes = sketch.board, sketch.view.drawing.control, _control_nodes(sketch)
    pitch = room.w / len(rows)
    probed = [sketch.points[n] for n in nodes if n in sketch.points]
    alternate = labels_alternate(board, probed, pitch)
    grid = Grid(room.x, pitch, room.y + above(board, alternate=alternate))
    under = grid.y + below(board)
    _rails(board, grid, len(rows), under)
    for i, row in enumerate(rows):
        _marked(sketch, row[0], grid.spot(i))
        for part in row[1:]:
            _branch(sketch, part, grid.spot(i), under + 6)
    for i, node in enumerate(nodes):
        if node in sketch.points:
            place = Place(*grid.node(i), pitch, high=alternate and i % 2 == 1)
            test_point(board, sketch.view, sketch.points[node], place)
    return under + 6 + label_style(board).line_height


def _rails(board: Board, grid: Grid, count: int, under: float) -> None:
    """The 24 V at the left and the 0 V at the right, and the name of this side."""
    side = board.ui.tr("Commande")
    style = label_style(board)._replace(align="left", colour=board.ui.tone.muted_on_paper)
    board.add(*board.paragraph(side, style).at(grid.x + 40, under + 4))
    for i, words in ((0, "24\u00a0V"), (count, "0\u00a0V")):
        x, y = grid.node(i)
        stroke(board, [[(x, y), (x, under)]], width=THICK)
        board.add(*board.paragraph(words, label_style(board)).at(x, under + 4))


def _branch(sketch: Sketch, part: str, spot: Spot, y: float) -> None:
    """A part in parallel, on a loop below the row, its mark at the left."""
    board = sketch.board
    stroke(board, [[(x, spot.y), (x, y)] for x in (spot.x0, spot.x1)])
    component, piece = sketch.found(part)
    symbol(board, sketch.view, component, piece, spot._replace(y=y))
    style = label_style(board)._replace(align="right")
    name = board.paragraph(component.id, style)
    board.add(*name.at(spot.x0 - 8, y - style.line_height / 2 + 2))


def _marked(sketch: Sketch, part: str, spot: Spot) -> None:
    """A symbol with the mark of its component below."""
    component, piece = sketch.found(part)
    symbol(sketch.board, sketch.view, component, piece, spot)
    _mark(sketch.board, component.id, spot.cx, spot.y + MARK)


def _mark(board: Board, name: str, x: float, y: float) -> None:
    board.add(*board.paragraph(name, label_style(board)).at(x, y))


def _power(sketch: Sketch, room: Box) -> float:
    board, rows = sketch.board, sketch.view.drawing.power
    nodes = [[sketch.node(part) for part in row] for row in rows]
    probed = any(n in sketch.points for row in nodes for n in row)
    label = label_style(board).line_height
    top = room.y + (above(board, alternate=False) if probed else 10)
    step = above(board, alternate=False) + label + 14 if probed else SMALL_PITCH
    pitch = room.w / (len(rows) - 0.4)
    grids = [Grid(room.x, pitch, top + k * step) for k in range(3)]
    foot = grids[2].y + (label + 22 if probed else 20)
    _lines(sketch, grids, foot)
    for i, row in enumerate(rows):
        _three(sketch, row, [grid.spot(i) for grid in grids], foot)
    for i, column in enumerate(nodes):
        for node, grid in zip(column, grids, strict=True):
            if node in sketch.points:
                side: Side = "left" if i == len(rows) - 1 else "right"
                place = Place(*grid.node(i), pitch, note=side)
                test_point(board, sketch.view, sketch.points[node], place)
    return foot + label


def _lines(sketch: Sketch, grids: list[Grid], foot: float) -> None:
    """The names of the three phases, and of this side before the motor's own."""
    board, last = sketch.board, len(sketch.view.drawing.power) - 1
    style = label_style(board)._replace(align="right")
    for k, grid in enumerate(grids):
        y = grid.y - style.line_height / 2
        board.add(*board.paragraph(f"L{k + 1}", style).at(grid.x - 8, y))
    muted = style._replace(align="centre", colour=board.ui.tone.muted_on_paper)
    x = grids[0].node(last)[0]
    board.add(*board.paragraph(board.ui.tr("Puissance"), muted).at(x, foot))


def _three(sketch: Sketch, row: tuple[str, ...], spots: list[Spot], foot: float) -> None:
    """One row of the power side: three parts, their link, the marks of their components."""
    parts = [sketch.found(part) for part in row]
    names = dict.fromkeys(component.id for component, _ in parts)
    if parts[0][0].kind == "motor":
        _motor(sketch.board, spots, next(iter(names)), foot)
        return
    for (component, piece), spot in zip(parts, spots, strict=True):
        symbol(sketch.board, sketch.view, component, piece, spot)
        if len(names) > 1:
            _mark(sketch.board, component.id, spot.cx, spot.y - 36)
    if len(names) == 1:
        _mark(sketch.board, next(iter(names)), spots[0].cx, foot)
    if parts[0][1].gate != "always":
        x, linked = spots[0].cx, [spot.y for spot in spots]
        stroke(sketch.board, [[(x, linked[0]), (x, linked[2] + 7)]], width=2, dash=(4, 4))


def _motor(board: Board, spots: list[Spot], name: str, foot: float) -> None:
    """The motor's circle, which its three wires reach."""
    y, step = spots[1].y, spots[1].y - spots[0].y
    small = step <= SMALL_PITCH
    r = 38.0 if small else 44.0
    cx = spots[1].x0 + r + (30 if small else 44)
    for spot, side in zip(spots, (-1, 0, 1), strict=True):
        meet = (cx - r * (0.72 if side else 1), y + side * r * 0.7)
        bend = spot.x0 + (10 if small else 24)
        stroke(board, [[(spot.x0, spot.y), (bend, spot.y), meet]])
    board.disc(cx, y, r, theme.P50, theme.INK, THIN)
    style = board.ui.style("button", theme.INK, align="centre")
    style = style._replace(size=min(style.size, 28.0))
    board.add(*board.paragraph("M", style).at(cx, y - style.line_height + 2))
    board.add(*board.paragraph("3 ~", label_style(board)).at(cx, y - 2))
    _mark(board, name, cx, foot if small else y + r + 4)
