"""The power side of the schematic: three phases from the mains to the motor."""

from collections.abc import Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.screens.gestures.fault_finding.points import (
    PLATE,
    Place,
    above,
    fitted,
    label_style,
    notes,
)
from game.screens.gestures.fault_finding.sketch import SIDE, Grid, Sketch
from game.screens.gestures.fault_finding.symbols import THIN, Spot, stroke

RADIUS = 44.0
"""Of the motor's circle."""

SHIFT = 16.0
"""How far to the left the notes of the last points are, where the wires bend to the motor."""

LEAD = 80.0
"""The first stretch of a wire, when it starts at no test point."""


class Scale(NamedTuple):
    """How tightly the phases are drawn: between wires, from the last one to the marks."""

    step: float
    foot: float
    radius: float
    lead: float
    """From the last node to the motor's circle."""


def phases(sketch: Sketch, room: Box) -> float:
    """Draw the side from the top of `room` down, `room.h` looser; returns its bottom."""
    board, rows = sketch.board, sketch.view.drawing.power
    nodes = _nodes(sketch)
    probed = any(n in sketch.points for column in nodes for n in column)
    scale = _scale(sketch, room, probed=probed)
    top = room.y + (above(board, alternate=False) if probed else 12)
    xs = _columns(sketch, room, nodes, scale)
    grids = [Grid(xs, top + k * scale.step) for k in range(3)]
    foot = grids[2].y + scale.foot
    _names(sketch, grids)
    label, note = _sizes(sketch, nodes, xs)
    marked = [
        _three(sketch, row, [g.spot(i) for g in grids], scale, label) for i, row in enumerate(rows)
    ]
    sketch.side("Puissance", max(marked) + 32, foot, room.right + SIDE - 10 - 2 * scale.radius)
    for i, column in enumerate(nodes):
        for node, grid in zip(column, grids, strict=True):
            place = Place(*grid.node(i), xs[2] - xs[1], close=True, label=label, note=note)
            shift = SHIFT if i == len(nodes) - 1 else 0.0
            sketch.probe(node, place._replace(shift=shift))
    return foot + label_style(board).line_height


def _sizes(sketch: Sketch, nodes: list[list[str]], xs: Sequence[float]) -> tuple[float, float]:
    """How large labels and notes are at most: each has room beside the next, and so have the
    marks that three different parts have between two labels."""
    points = [[sketch.points[n] for n in column if n in sketch.points] for column in nodes]
    board, known = sketch.board, [p for column in points for p in column]
    style, pitch = label_style(board), xs[2] - xs[1]
    wide = [max((board.ui.width(p.label, style) for p in c), default=0.0) for c in points]
    label = style.size
    for row, one, other in zip(sketch.view.drawing.power, wide, wide[1:], strict=False):
        mark = _mark_width(sketch, row)
        room = pitch - PLATE - (12 if mark else 4)
        label = min(label, style.size * room / max(1.0, (one + other) / 2 + mark))
    return label, fitted(board, notes(board, known), pitch - SHIFT - 4)


def _mark_width(sketch: Sketch, row: tuple[str, ...]) -> float:
    """The room that marks take between the labels of a row: none when its parts share one."""
    names = [sketch.found(part)[0].id for part in row]
    if len(set(names)) == 1:
        return 0.0
    return max(sketch.board.ui.width(name, label_style(sketch.board)) for name in names)


def _nodes(sketch: Sketch) -> list[list[str]]:
    """The three nodes before each row, and those after the last unless it is the motor."""
    rows = sketch.view.drawing.power
    nodes = [[sketch.node(part) for part in row] for row in rows]
    if not _is_motor(sketch, rows[-1]):
        nodes.append([sketch.node(part, 1) for part in rows[-1]])
    return nodes


def _is_motor(sketch: Sketch, row: tuple[str, ...]) -> bool:
    return sketch.found(row[0])[0].kind == "motor"


def _scale(sketch: Sketch, room: Box, *, probed: bool) -> Scale:
    """Labels and notes need room between the wires; without test points they may be close."""
    label = label_style(sketch.board).line_height
    if probed:
        step = above(sketch.board, alternate=False) + label + 14 + room.h / 2
        return Scale(step, label + 25, RADIUS, 34)
    return Scale(30 + room.h / 2, 20, RADIUS - 6, 30)


def _columns(sketch: Sketch, room: Box, nodes: list[list[str]], scale: Scale) -> tuple[float, ...]:
    """Where nodes stand, so that the motor fits at the right; a bare first stretch is short."""
    rows = sketch.view.drawing.power
    motor = _is_motor(sketch, rows[-1])
    last = room.right + SIDE - 10 - 2 * scale.radius - scale.lead if motor else room.right
    shown = [any(n in sketch.points for n in column) for column in nodes]
    bare = any(shown) and not shown[0] and len(nodes) > 2
    first = room.x + LEAD if bare else room.x
    count = len(nodes) - (2 if bare else 1)
    pitch = (last - first) / max(1, count)
    xs = tuple(first + i * pitch for i in range(count + 1))
    return (*((room.x,) if bare else ()), *xs, room.right + SIDE)


def _names(sketch: Sketch, grids: list[Grid]) -> None:
    """L1, L2, L3 before the wires."""
    style = label_style(sketch.board)._replace(align="right")
    for k, grid in enumerate(grids):
        name = sketch.board.paragraph(f"L{k + 1}", style)
        sketch.board.add(*name.at(grid.xs[0] - 8, grid.y - style.line_height / 2))


def _three(
    sketch: Sketch, row: tuple[str, ...], spots: list[Spot], scale: Scale, label: float
) -> float:
    """One row: three parts, what links them, their marks; returns how far right marks stand."""
    if _is_motor(sketch, row):
        _motor(sketch, row, spots, scale)
        return 0.0
    names = [sketch.symbol(part, spot) for part, spot in zip(row, spots, strict=True)]
    if sketch.found(row[0])[1].gate != "always":
        link = [(spots[0].cx, spots[0].y), (spots[0].cx, spots[2].y + 7)]
        stroke(sketch.board, [link], width=2, dash=(4, 4))
    if len(set(names)) == 1:
        sketch.mark(names[0], spots[0].cx, spots[2].y + scale.foot)
        return spots[0].cx
    for name, spot in zip(names, spots, strict=True):
        sketch.mark(name, spot.cx - 5, spot.y - 38, label)
    return 0.0


def _motor(sketch: Sketch, row: tuple[str, ...], spots: list[Spot], scale: Scale) -> None:
    """The motor's circle, which the three wires reach."""
    board, y, r = sketch.board, spots[1].y, scale.radius
    cx = spots[1].x0 + scale.lead + r
    for spot, side in zip(spots, (-1, 0, 1), strict=True):
        meet = (cx - r * (0.72 if side else 1), y + side * r * 0.7)
        bend = spot.x0 + scale.lead * 0.5
        stroke(board, [[(spot.x0, spot.y), (bend, spot.y), meet]])
    board.disc(cx, y, r, theme.P50, theme.INK, THIN)
    letter = board.ui.style("button", theme.INK, align="centre")
    letter = letter._replace(size=min(letter.size, 28.0))
    board.add(*board.paragraph("M", letter).at(cx, y - letter.line_height + 2))
    sketch.mark("3 ~", cx, y - 2)
    sketch.mark(sketch.found(row[0])[0].id, cx, max(y + r + 2, spots[2].y + 20 - scale.step))
