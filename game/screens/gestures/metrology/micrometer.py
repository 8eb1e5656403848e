"""A micrometer at 1/100: its bow with the part, and the sleeve and thimble magnified.

The screw goes half a millimetre a turn: the sleeve shows millimetres above the line and halves
below, the thimble fifty hundredths. Its edge stands at the size on the sleeve.
"""

from collections.abc import Iterator

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.gestures.metrology.state import Measuring
from game.screens.board import Board
from game.screens.gestures.metrology.marks import (
    Mark,
    backdrop,
    glass,
    instrument_height,
    marks,
    metal,
)

TURN = 50
"""Hundredths of a millimetre that a turn is worth."""

SHORT, LONG = 16, 26
"""Millimetres of sleeve in the window, for small and for large sizes."""

THIMBLE = 190.0
"""Width of the thimble in the window."""


def micrometer(board: Board, scene: Box, state: Measuring) -> None:
    backdrop(board, scene)
    tall = instrument_height(scene)
    _whole(board, Box(scene.x, scene.y, scene.w, tall), state)
    window = Box(scene.x + 14, scene.y + tall + 4, scene.w - 28, scene.h - tall - 18)
    _reading(board, window, state.shown)


def _whole(board: Board, box: Box, state: Measuring) -> None:
    """The bow, the anvil, the spindle, and between them the part."""
    y, scale = box.y + box.h * 0.36, box.w * 0.01
    anvil = box.x + box.w * 0.24
    tip = anvil + max(0.0, state.shown / 1000) * scale
    bow = box.w * 0.36
    arc = Box(anvil - 60, y - 14, bow + 76, box.bottom - y + 6)
    path = f"M14,14 C14,{arc.h:.1f} {arc.w - 14:.1f},{arc.h:.1f} {arc.w - 14:.1f},14"
    board.add(Shape(arc, path, None, theme.A400, 26))
    spindle = Box(tip, y - 10, anvil + bow - tip, 20)
    board.rect(spindle, metal(spindle))
    board.rect(Box(anvil - 40, y - 10, 40, 20), theme.STEEL_LIGHT)
    sleeve = Box(anvil + bow - 20, y - 20, box.w * 0.2, 40)
    board.rounded(sleeve, metal(sleeve), 4)
    thimble = Box(sleeve.x + 30 + (tip - anvil) * 0.3, y - 28, box.w * 0.2, 56)
    board.rounded(thimble, metal(thimble, theme.A100, theme.A400), 8)
    if not state.place:
        return
    gap = tip - anvil
    if state.place == "length":
        bar = Box(anvil, y - 16, gap, 32)
        board.rounded(bar, theme.COMTE, 2, stroke=theme.P600, stroke_width=1.5)
    else:
        board.disc(anvil + gap / 2, y, gap / 2, theme.COMTE, theme.P600, 1.5)
    board.disc(tip, y, 9, theme.M400, opacity=0.5)
    board.disc(tip, y, 4, theme.M100)


def _reading(board: Board, box: Box, shown: int) -> None:
    """The sleeve from its zero on, covered by the thimble from its edge on."""
    long = SHORT if shown < 1000 * (SHORT - 1) else LONG
    scale = (box.w - 130) / long
    zero, line = box.x + 24, box.centre[1]
    edge = zero + shown / 1000 * scale
    board.rect(box, theme.N600)
    board.rect(Box(box.x, box.y + box.h * 0.03, edge - box.x, box.h * 0.94), theme.STEEL_LIGHT)
    ratchet = Box(edge + THIMBLE, box.y + box.h * 0.2, box.right - edge - THIMBLE, box.h * 0.6)
    if ratchet.w > 0:
        board.rect(ratchet._replace(w=min(90.0, ratchet.w)), theme.A300)
    visible = Box(box.x, box.y, max(3.0, edge - box.x), box.h)
    board.rect(Box(box.x, line - 1, visible.w, 2), theme.INK)
    marks(board, visible, _sleeve(zero, line, scale, long))
    thimble = Box(edge, box.y, min(THIMBLE, box.right - edge), box.h)
    _thimble(board, thimble, round(shown / 10), line)
    glass(board, box)


def _sleeve(zero: float, line: float, scale: float, long: int) -> Iterator[Mark]:
    """Millimetres above the line, halves below."""
    for mm in range(long):
        number = str(mm) if mm % 5 == 0 else ""
        yield Mark(zero + mm * scale, line, -(14 + 6 * (mm % 5 == 0)), number)
        yield Mark(zero + (mm + 0.5) * scale, line, 14)


def _thimble(board: Board, box: Box, hundredths: int, line: float) -> None:
    """Divisions above and below the one that stands at the line; numbers grow upwards."""
    board.rect(box, theme.A100)
    board.rect(Box(box.x, box.y, 3, box.h), theme.N600)
    style = board.ui.style("label", theme.INK)
    style = style._replace(size=min(style.size, 20.0))
    step = max(11.0, box.h / 17)
    count = int(box.h / 2 / step)
    path = []
    for i in range(-count, count + 1):
        y, division = line - i * step, (hundredths + i) % TURN
        five = division % 5 == 0
        path.append(f"3,{y - box.y:.2f} L{38 if five else 24},{y - box.y:.2f}")
        half = style.line_height / 2
        if five and box.y + half <= y <= box.bottom - half:
            board.add(*board.paragraph(str(division), style).at(box.x + 44, y - half))
    board.add(Shape(box, "M" + " M".join(path), None, theme.INK, 2))
