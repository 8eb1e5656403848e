"""One part, wherever it lies: on the work, in the tweezers, on the tray."""

from functools import lru_cache

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.theme import mix
from game.gestures.micro_assembly.assembly import Part
from game.screens.board import Board
from game.screens.gestures.kit_outline import outlined
from game.screens.gestures.micro_assembly.drawings import drawing
from game.screens.gestures.micro_assembly.patches import Lie, laid

UNDER = "#33475C"
"""What undersides are darkened with."""

DASH = (6.0, 5.0)


KEPT = 256
"""Parts that are kept as they were laid: most lie still from one frame to the next."""


def paint_part(board: Board, scene: Box, part: Part, lie: Lie) -> None:
    """The part; its underside is plain and dark."""
    board.add(*_painted(scene, part, lie))


@lru_cache(maxsize=KEPT)
def _painted(scene: Box, part: Part, lie: Lie) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    patches = drawing(part.shape, part.h / part.w)
    for patch in patches[:2] if lie.flipped else patches:
        fill = mix(patch.fill, UNDER, 0.55) if lie.flipped else patch.fill
        shapes += outlined(scene, laid(patch.points, part, lie), fill, patch.edge, 1.6)
    return tuple(shapes)


def paint_trace(board: Board, scene: Box, part: Part, lie: Lie, colour: str = theme.M300) -> None:
    """Where the part goes: its outlines, dashed."""
    board.add(*_traced(scene, part, lie, colour))


@lru_cache(maxsize=KEPT)
def _traced(scene: Box, part: Part, lie: Lie, colour: str) -> tuple[Shape, ...]:
    shapes: list[Shape] = []
    for patch in drawing(part.shape, part.h / part.w)[:3]:
        shapes += outlined(scene, laid(patch.points, part, lie), None, colour, 2.4, DASH)
    return tuple(shapes)


def centred(part: Part, box: Box, quarter: int = 0, *, flipped: bool = False) -> Lie:
    """The part in the middle of a box, as large as it can be whichever way it is turned."""
    long = max(part.w, part.h)
    scale = min(box.w, box.h) / long
    return Lie(*box.centre, scale, quarter, flipped)
