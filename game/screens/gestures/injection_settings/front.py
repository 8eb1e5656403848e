"""A spectacle front as it comes out of the mould, with its defects to be seen."""

from itertools import groupby
from math import cos, pi, sin

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.injection_settings.moulding import Part
from game.screens.board import Board

COLOURS = {"PP": theme.D400, "PA 12": theme.COMTE, "ABS/PC": theme.V400}
"""The colour of each material."""

DARK = {"PP": theme.D600, "PA 12": theme.P600, "ABS/PC": theme.V600}


def front(board: Board, box: Box, material: str, part: Part | None) -> None:
    """Draw the front in the box, half as high as it is wide; a sound one when there is no part."""
    found = dict(part.defects) if part else {}
    bend = 0.14 * found.get("warp", 0)
    reach = 1 - 0.2 * found.get("short", 0)
    width = box.w * 0.065
    if "flash" in found:
        _outline(board, box, theme.P200, width * (1.5 + 0.5 * found["flash"]), bend, reach)
    _outline(board, box, COLOURS[material], width, bend, reach)
    for side in (0.03, 0.97):
        if "sink" in found and side < reach:
            r = box.w * 0.022 * found["sink"]
            board.disc(*_at(box, side, 0.3, bend), r, DARK[material], theme.INK, 1)
    if "burn" in found:
        r = box.w * 0.03 * found["burn"]
        board.disc(*_at(box, min(reach, 0.93), 0.4, bend), r, theme.M900)
        board.disc(*_at(box, min(reach, 0.93), 0.4, bend), r * 0.5, theme.INK)


def _at(box: Box, x: float, y: float, bend: float) -> tuple[float, float]:
    """A place of the front; warped, its ends hang."""
    return box.x + x * box.w, box.y + (y + bend * (2 * x - 1) ** 2) * box.h


def _outline(board: Board, box: Box, colour: str, width: float, bend: float, reach: float) -> None:
    """The two rims, the bridge and the lugs, as far as the melt went."""
    lines = [_rim(0.27), _rim(0.73), ((0.45, 0.36), (0.5, 0.28), (0.55, 0.36))]
    lines += [((0.0, 0.26), (0.08, 0.3)), ((0.92, 0.3), (1.0, 0.26))]
    paths = []
    for line in lines:
        # a rim that is cut short is left in two strokes
        for inside, run in groupby(line, lambda p: p[0] <= reach):
            points = [_at(box, x, y, bend) for x, y in run] if inside else []
            if len(points) > 1:
                path = (f"{x - box.x + width:.2f},{y - box.y + width:.2f}" for x, y in points)
                paths.append(" L".join(path))
    around = box.inset(-width)._replace(h=box.h * 1.4 + 2 * width)
    board.add(Shape(around, "M" + " M".join(paths), None, colour, width))


def _rim(x: float) -> tuple[tuple[float, float], ...]:
    """A rim around a lens, begun at its left so that a short one is cut at its right."""
    turns = [pi * (1 + 2 * i / 24) for i in range(25)]
    return tuple((x + 0.19 * cos(a), 0.46 + 0.36 * sin(a)) for a in turns)


def mark(board: Board, x: float, y: float, r: float, *, good: bool) -> None:
    """A good part or a bad one, by shape and colour."""
    board.disc(x, y, r, theme.S500 if good else theme.V700, theme.P50, 1.5)
    board.icon("check" if good else "cross", x, y, r * 1.3, theme.P50)


def spark_of(board: Board, x: float, y: float, r: float) -> None:
    """The one molten place: the melt at the nozzle."""
    board.disc(x, y, r * 1.9, theme.M400, opacity=0.35)
    board.disc(x, y, r, theme.M400)
    points = [(r + r * 0.5 * cos(a), r + r * 0.5 * sin(a)) for a in (0, pi / 2, pi, 3 * pi / 2)]
    board.add(Shape(Box(x - r, y - r, 2 * r, 2 * r), polygon(points), theme.M100))
