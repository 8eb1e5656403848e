"""One part, wherever it lies: on the work, in the tweezers, on the tray."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.theme import mix
from game.gestures.micro_assembly.assembly import Part
from game.screens.board import Board
from game.screens.gestures.kit_outline import outline
from game.screens.gestures.micro_assembly.drawings import drawing
from game.screens.gestures.micro_assembly.patches import Lie, laid

UNDER = "#33475C"
"""What undersides are darkened with."""

DASH = (6.0, 5.0)


def paint_part(board: Board, scene: Box, part: Part, lie: Lie) -> None:
    """The part; its underside is plain and dark."""
    patches = drawing(part.shape, part.h / part.w)
    for i, patch in enumerate(patches):
        if lie.flipped and i > 1:
            break
        fill = mix(patch.fill, UNDER, 0.55) if lie.flipped else patch.fill
        outline(board, scene, laid(patch.points, part, lie), fill, patch.edge, 1.6)


def paint_trace(board: Board, scene: Box, part: Part, lie: Lie, colour: str = theme.M300) -> None:
    """Where the part goes: its outlines, dashed."""
    for patch in drawing(part.shape, part.h / part.w)[:3]:
        outline(board, scene, laid(patch.points, part, lie), None, colour, 2.4, DASH)


def centred(part: Part, box: Box, quarter: int = 0, *, flipped: bool = False) -> Lie:
    """The part in the middle of a box, as large as it can be whichever way it is turned."""
    long = max(part.w, part.h)
    scale = min(box.w, box.h) / long
    return Lie(*box.centre, scale, quarter, flipped)
