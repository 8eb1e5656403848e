"""The control side of the schematic: one row from the 24 V to the 0 V, with its loops."""

from game.canvas.geometry import Box
from game.screens.gestures.fault_finding.points import (
    MARK,
    Place,
    above,
    below,
    fitted,
    label_style,
    labels_alternate,
    notes,
)
from game.screens.gestures.fault_finding.sketch import Grid, Sketch
from game.screens.gestures.fault_finding.symbols import THICK, Spot, stroke


def ladder_nodes(sketch: Sketch) -> list[str]:
    """The node before each row of the control side, and the one after the last."""
    rows = sketch.view.drawing.control
    return [sketch.node(row[0]) for row in rows] + [sketch.node(row[0], 1) for row in rows[-1:]]


def ladder(sketch: Sketch, room: Box) -> float:
    """Draw the side from the top of `room` down, `room.h` looser; returns its bottom."""
    board, rows, nodes = sketch.board, sketch.view.drawing.control, ladder_nodes(sketch)
    pitch = room.w / len(rows)
    probed = [sketch.points[n] for n in nodes if n in sketch.points]
    alternate = labels_alternate(board, probed, pitch)
    xs = tuple(room.x + i * pitch for i in range(len(nodes)))
    grid = Grid(xs, room.y + above(board, alternate=alternate))
    under = grid.y + below(board) + room.h
    _rails(sketch, grid, under)
    label = fitted(board, [p.label for p in probed], pitch * (2 if alternate else 1) - 4)
    note = fitted(board, notes(board, probed), pitch - 4)
    for i, row in enumerate(rows):
        spot = grid.spot(i)
        sketch.mark(sketch.symbol(row[0], spot), spot.cx, spot.y + MARK)
        for part in row[1:]:
            _loop(sketch, part, spot, under + 12)
    for i, node in enumerate(nodes):
        high = alternate and i % 2 == 1
        sketch.probe(node, Place(*grid.node(i), pitch, high=high, label=label, note=note))
    return under + 12 + label_style(board).line_height


def _rails(sketch: Sketch, grid: Grid, under: float) -> None:
    """The 24 V at the left and the 0 V at the right, and the name of this side."""
    for i, words in ((0, "24\u00a0V"), (-1, "0\u00a0V")):
        x, y = grid.node(i)
        stroke(sketch.board, [[(x, y), (x, under)]], width=THICK)
        sketch.mark(words, x, under + 4)
    sketch.side("Commande", grid.xs[0] + 40, under + 4, grid.xs[-1] - 40)


def _loop(sketch: Sketch, part: str, spot: Spot, y: float) -> None:
    """A part in parallel, on a loop below the row, its mark at the left."""
    board = sketch.board
    stroke(board, [[(x, spot.y), (x, y)] for x in (spot.x0, spot.x1)])
    style = label_style(board)._replace(align="right")
    name = board.paragraph(sketch.symbol(part, spot._replace(y=y)), style)
    board.add(*name.at(spot.x0 - 8, y - style.line_height / 2 + 4))
