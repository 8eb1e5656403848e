"""What the parts are put on: a jig for a hinge, the plate of a watch, a circuit board."""

from functools import lru_cache

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.gestures.micro_assembly.assembly import Assembly, Part
from game.screens.board import Board
from game.screens.gestures.kit_outline import outlined
from game.screens.gestures.micro_assembly.patches import Lie, Patch, block, disc, laid

FELT, JIG, JIG_EDGE = "#1D4A52", "#57708A", "#8FA6BC"
PLATE, PLATE_DARK = "#B9924A", "#8C6A2C"
BOARD_GREEN, TRACK, PAD = "#1F5C46", "#2E7D5D", "#D9B25A"
PAD_EDGE = "#8C6A2C"


def ground(board: Board, eye: Box, assembly: Assembly, x: float, y: float, scale: float) -> None:
    """Fill the field; (x, y) is where the middle of the work is on the screen."""
    board.rect(eye, {"hinge": FELT, "watch": "#26394C", "board": "#16301F"}[assembly.scene])
    board.add(*_laid(eye, assembly, Lie(x, y, scale)))


@lru_cache(maxsize=16)
def _laid(eye: Box, assembly: Assembly, lie: Lie) -> tuple[Shape, ...]:
    """What does not change while the eye stays where it is."""
    side, shapes = assembly.field, list[Shape]()
    whole = Part("", "", "", 0, 0, side, side, (), 4, False, 0)
    for patch in _patches(assembly):
        shapes += outlined(eye, laid(patch.points, whole, lie), patch.fill, patch.edge, 1.6)
    return tuple(shapes)


def _patches(assembly: Assembly) -> list[Patch]:
    if assembly.scene == "hinge":
        return _jig()
    return _watch() if assembly.scene == "watch" else _circuit(assembly)


def _jig() -> list[Patch]:
    """A steel block with a hollow, two clamps, the end of the temple."""
    hollow = block(-0.86, -0.4, 0.4, 0.4, "#3B536B")
    temple = block(0.5, -0.3, 1.4, 0.3, "#2B7C80", "#A9D8D8")
    spots = [(x, y) for x in (-0.7, 0.1) for y in (-0.66, 0.46)]
    clamps = [block(x, y, x + 0.16, y + 0.2, theme.STEEL) for x, y in spots]
    return [block(-0.96, -0.56, 0.96, 0.56, JIG, JIG_EDGE), hollow, temple, *clamps]


def _watch() -> list[Patch]:
    """The main plate, turned and pearled, with holes for what is already there."""
    rings = [disc(0, 0, r, fill, count=40) for r, fill in ((0.98, PLATE_DARK), (0.93, PLATE))]
    sinks = [disc(x, y, r, PLATE_DARK) for x, y, r in ((-0.37, 0.2, 0.36), (0.4, -0.23, 0.43))]
    pearls = [disc(-0.4 + 0.2 * i, 0.7, 0.09, "#C9A35C", count=12) for i in range(5)]
    holes = [disc(-0.5, -0.55, 0.14, theme.N800), disc(0.1, 0.1, 0.06, theme.N800)]
    return [*rings, *pearls, *sinks, *holes]


def _circuit(assembly: Assembly) -> list[Patch]:
    """The green board: its tracks, a pair of pads under each component."""
    half = assembly.field / 2
    found = [block(-0.96, -0.9, 0.96, 0.9, BOARD_GREEN, "#8CC3A4")]
    for i, part in enumerate(assembly.parts):
        x, y, top = part.x / half, part.y / half, -0.86 + 0.02 * i
        found.append(block(-0.9, y - 0.012, x, y + 0.012, TRACK, TRACK))
        found.append(block(x - 0.012, min(top, y), x + 0.012, max(top, y), TRACK, TRACK))
    for part in assembly.parts:
        tall, y = part.h / assembly.field * 0.8, part.y / half
        for end in (-1, 1):
            x = (part.x + end * part.w / 2) / half
            found.append(block(x - 0.045, y - tall, x + 0.045, y + tall, PAD, PAD_EDGE))
    return found
