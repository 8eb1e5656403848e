"""The temper colours beside the bead: what the metal remembers of the heat."""

from collections.abc import Sequence
from functools import lru_cache
from math import ceil, cos, pi, sin

from game.canvas.commands import Clip, Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.tig_bead.state import Bead
from game.screens.board import Board
from game.screens.gestures.tig_bead.plates import Seam, warmth

#: width of each temper colour beside the bead, for a right heat, and how it is painted: straw
#: near 300 °C, purple near 420 °C, blue near 540 °C, as the surface saw them
TEMPER = ((62.0, "#3B6EA8", 0.42), (46.0, "#6C4A8E", 0.46), (34.0, "#C98A2E", 0.6))

ROUND = [pi / 2 * i / 6 for i in range(7)]
"""Angles of a quarter turn."""

PIECE = 8
"""Cells painted as one shape: those behind stay as they are when the torch goes on."""

NEAR = 4
"""Cells on either side that a cell shares its heat with."""

Points = tuple[tuple[float, float], ...]


def temper(board: Board, place: Seam, state: Bead) -> None:
    """Three bands beside the bead, wider where it was hotter."""
    if not state.cells:
        return
    shares = _smoothed([warmth(state, cell) for cell in state.cells])
    for width, colour, opacity in TEMPER:
        edge = _edge(place, [width * place.scale * share for share in shares])
        for first in range(0, len(shares), PIECE):
            _piece(board, place, edge, (first, len(shares)), (colour, opacity))


def _smoothed(values: Sequence[float]) -> list[float]:
    """Heat spreads: each value with its neighbours."""
    found = []
    for i in range(len(values)):
        near = values[max(0, i - NEAR) : i + NEAR + 1]
        found.append(sum(near) / len(near))
    return found


def _edge(place: Seam, reach: Sequence[float]) -> Points:
    """How far one colour goes from the joint, along it: rounded at both ends, a point a cell."""
    x0, x1, tail, nose = place.at(0.5), place.at(len(reach) - 0.5), reach[0], reach[-1]
    start = [(x0 - tail * sin(t), tail * cos(t)) for t in ROUND[:0:-1]]
    end = [(x1 + 0.9 * nose * sin(t), nose * cos(t)) for t in ROUND[1:]]
    return (*start, *((place.at(i + 0.5), r) for i, r in enumerate(reach)), *end)


def _piece(
    board: Board, place: Seam, edge: Points, cells: tuple[int, int], paint: tuple[str, float]
) -> None:
    """Some cells of a band. The clips of two pieces meet on a pixel; their shapes overlap."""
    first, count = cells
    ends = len(ROUND) - 1
    last = first + PIECE >= count
    low = 0 if not first else ends + first - 1
    points = edge[low:] if last else edge[low : ends + first + PIECE + 1]
    left = place.at(first) if first else points[0][0] - 1
    right = points[-1][0] + 1 if last else place.at(first + PIECE)
    most = ceil(max(r for _, r in points))
    x = points[0][0]
    path = _ribbon(tuple((round(px - x, 1), round(r, 1)) for px, r in points), most)
    box = Box(x, place.y - most, points[-1][0] - x, 2 * most)
    shape = Shape(box, path, paint[0], opacity=paint[1])
    board.add(Clip(Box(left, box.y, right - left, box.h), (shape,)))


@lru_cache(maxsize=256)
def _ribbon(edge: Points, middle: float) -> str:
    """The outline of what lies within an edge above and below the middle."""
    under = ((x, middle + r) for x, r in reversed(edge))
    return polygon([*((x, middle - r) for x, r in edge), *under])
