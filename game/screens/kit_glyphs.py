"""Key caps, pad buttons and the finger: how to act, shown for the device in use."""

from typing import Literal

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.canvas.text import Style
from game.screens.board import Board

PadButton = Literal["south", "east", "north", "west"]
Arrows = Literal["all", "sideways", "updown"]

_SHIFT: dict[PadButton, tuple[int, int]] = {
    "north": (0, -1),
    "east": (1, 0),
    "south": (0, 1),
    "west": (-1, 0),
}


NAMED = Style("strong", 20, theme.INK, "centre")
"""How the name of a key is set on its cap."""


def keycap(board: Board, x: float, cy: float, label: str) -> float:
    """A key with its name, centred on cy; returns its width."""
    w, h = key_width(board, label), 36.0
    y = cy - h / 2
    board.rounded(Box(x, y + 3, w, h), theme.A400, 7)
    board.rounded(Box(x, y, w, h - 1), theme.P50, 7, stroke=theme.P300, stroke_width=1.6)
    board.add(*board.paragraph(label, NAMED).at(x + w / 2, cy - 14))
    return w


def key_width(board: Board, label: str) -> float:
    return max(36.0, board.ui.width(label, NAMED) + 18)


def pad_button(board: Board, cx: float, cy: float, which: PadButton, r: float = 18) -> None:
    """The diamond of a game pad with the button to press filled: no brand, no letter."""
    board.disc(cx, cy, r, theme.P50, theme.P300, 1.6)
    for name, (dx, dy) in _SHIFT.items():
        x, y = cx + dx * r * 0.5, cy + dy * r * 0.5
        if name == which:
            board.disc(x, y, r * 0.34, theme.M600, theme.INK, 1.6)
        else:
            board.disc(x, y, r * 0.2, theme.A300)


def cross(board: Board, cx: float, cy: float, arrows: Arrows = "all", r: float = 18) -> None:
    """The direction cross; the ways that act are molten."""
    board.disc(cx, cy, r, theme.P50, theme.P300, 1.6)
    for dx, dy in _SHIFT.values():
        sideways = dx != 0
        lit = arrows == "all" or sideways == (arrows == "sideways")
        board.add(_arrow(cx, cy, r, dx, dy, theme.M600 if lit else theme.A200))


def _arrow(cx: float, cy: float, r: float, dx: int, dy: int, colour: str) -> Shape:
    """A small triangle that points from the centre along (dx, dy)."""
    tip, back, half = r * 0.66, r * 0.26, r * 0.28
    points = (
        (r + dx * tip, r + dy * tip),
        (r + dx * back - dy * half, r + dy * back + dx * half),
        (r + dx * back + dy * half, r + dy * back - dx * half),
    )
    return Shape(Box(cx - r, cy - r, 2 * r, 2 * r), polygon(points), colour)


def finger(board: Board, cx: float, cy: float, size: float = 44, colour: str = "") -> None:
    """A finger that touches."""
    board.icon("finger", cx, cy, size, colour or board.ui.tone.on_night)


def press_glyph(
    board: Board, x: float, cy: float, key: str, pad: PadButton, pressed: str = ""
) -> float:
    """How to press, for the device in use: a key, a pad button, a mouse or a finger; or for these
    two the button `pressed`, by its icon. Returns the width."""
    device, tone = board.ui.device, board.ui.tone
    if device == "pad":
        pad_button(board, x + 18, cy, pad)
        return 36.0
    if device == "keyboard":
        return keycap(board, x, cy, key)
    if pressed:
        tile = Box(x, cy - 18, 36, 36)
        board.rounded(tile, tone.raised, 9, stroke=tone.outline, stroke_width=1.6)
        board.icon(pressed, *tile.centre, 24, tone.on_night, tone.raised)
    elif device == "mouse":
        board.icon("mouse", x + 18, cy, 36, tone.on_night)
    else:
        finger(board, x + 18, cy)
    return 36.0
