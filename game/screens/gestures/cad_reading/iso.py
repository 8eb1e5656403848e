"""A solid in isometric view (ISO 5456-3:1996), seen from the front, the left and above."""

from collections.abc import Iterator
from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Linear, Shape, Stop
from game.canvas.geometry import Box
from game.canvas.paths import number, polygon
from game.gestures.cad_reading.solid import Cell, Solid
from game.screens.board import Board

ACROSS, UP = 0.866, 0.5
"""A cube's edge along the paper: cosine and sine of 30°."""

TONES = {"top": "#DCE7F0", "front": "#9FB6CA", "left": "#6F8CA8"}
EDGE, SHADE = theme.INK, "#15304A"

Corner = tuple[float, float]

#: the corners of each face that is seen, from the cube's own corner nearest to the origin
FACES: dict[str, tuple[Cell, ...]] = {
    "top": ((0, 0, 1), (1, 0, 1), (1, 1, 1), (0, 1, 1)),
    "front": ((0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)),
    "left": ((0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)),
}
AWAY: dict[str, Cell] = {"top": (0, 0, 1), "front": (0, -1, 0), "left": (-1, 0, 0)}


class Eye(NamedTuple):
    """Where the corner (0, 0, 0) is, and how far one edge goes across, up slantwise, straight up.

    All are whole units, so that cubes painted one by one join exactly.
    """

    x: float
    y: float
    across: float
    slant: float
    unit: float

    def at(self, corner: Cell) -> Corner:
        x, y, z = corner
        return self.x + (x - y) * self.across, self.y - (x + y) * self.slant - z * self.unit


def eye_for(solid: Solid, scene: Box) -> Eye:
    """The largest view of a solid in a box, centred."""
    w, d, h = solid.size
    wide, tall = (w + d) * ACROSS, (w + d) * UP + h
    slant = int(min(scene.w / wide, scene.h / tall) * UP)
    across, unit = round(slant / UP * ACROSS), slant / UP
    middle, low = scene.centre[0], scene.centre[1] + tall * unit / 2
    return Eye(round(middle - (w - d) * across / 2), round(low), across, slant, unit)


def paint_solid(board: Board, solid: Solid, eye: Eye) -> None:
    """The cubes, the farthest first; only edges of the solid are drawn."""
    _shadow(board, solid, eye)
    for cell in sorted(solid.cells, key=lambda c: (c[2] - c[0] - c[1], c)):
        for face, corners in FACES.items():
            if _step(cell, AWAY[face]) not in solid.cells:
                _face(board, solid, cell, face, [eye.at(_step(cell, c)) for c in corners])


def _shadow(board: Board, solid: Solid, eye: Eye) -> None:
    """A hard shadow on the table, to the lower right, of what stands on it."""
    drop = eye.unit * 0.22
    for cell in sorted(cell for cell in solid.cells if cell[2] == 0):
        corners = [eye.at(_step(cell, c)) for c in ((0, 0, 0), (1, 0, 0), (1, 1, 0), (0, 1, 0))]
        _polygon(board, [(x + drop, y + drop * 0.8) for x, y in corners], SHADE, stroke=SHADE)


def _face(board: Board, solid: Solid, cell: Cell, face: str, points: list[Corner]) -> None:
    _polygon(board, points, TONES[face], stroke=TONES[face])
    lines = [(points[i], points[(i + 1) % 4]) for i in range(4) if _sharp(solid, cell, face, i)]
    if lines:
        _lines(board, lines)


def _sharp(solid: Solid, cell: Cell, face: str, i: int) -> bool:
    """Whether a side of a face is an edge of the solid: the face does not go on flat beyond it."""
    here, there = FACES[face][i], FACES[face][(i + 1) % 4]
    beside = _step(cell, _outward(face, here, there))
    return beside not in solid.cells or _step(beside, AWAY[face]) in solid.cells


def _outward(face: str, a: Cell, b: Cell) -> Cell:
    """The way out of a face through its side from a to b."""
    away = AWAY[face]
    steps = []
    for k in range(3):
        shared = a[k] if a[k] == b[k] and not away[k] else None
        steps.append(0 if shared is None else 2 * shared - 1)
    return steps[0], steps[1], steps[2]


def _step(cell: Cell, by: Cell) -> Cell:
    return cell[0] + by[0], cell[1] + by[1], cell[2] + by[2]


def _bounds(points: list[Corner]) -> Box:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs) - 3, min(ys) - 3, max(xs) - min(xs) + 6, max(ys) - min(ys) + 6)


def _polygon(board: Board, points: list[Corner], fill: str, *, stroke: str) -> None:
    box = _bounds(points)
    path = polygon([(x - box.x, y - box.y) for x, y in points])
    board.add(Shape(box, path, fill, stroke, 1.2))


def _lines(board: Board, lines: list[tuple[Corner, Corner]]) -> None:
    box = _bounds([point for line in lines for point in line])
    board.add(Shape(box, " ".join(_strokes(lines, box)), None, EDGE, 2.6))


def _strokes(lines: list[tuple[Corner, Corner]], box: Box) -> Iterator[str]:
    for (ax, ay), (bx, by) in lines:
        yield f"M{number(ax - box.x)},{number(ay - box.y)}"
        yield f"L{number(bx - box.x)},{number(by - box.y)}"


def table(board: Board, scene: Box) -> None:
    """The ground behind a solid: a drawing board at night, ruled like graph paper."""
    sky = Linear(0, 0, 0, scene.h, (Stop(0, "#2C5878"), Stop(1, "#1B3D59")))
    board.rect(scene, sky)
    step = 40.0
    upright = [scene.x + step * i for i in range(1, int(scene.w / step) + 1)]
    level = [scene.y + step * i for i in range(1, int(scene.h / step) + 1)]
    lines = [((x, scene.y), (x, scene.bottom)) for x in upright]
    lines += [((scene.x, y), (scene.right, y)) for y in level]
    path = " ".join(_strokes(lines, scene))
    board.add(Shape(scene, path, None, "#3A6887", 1.0))
