"""A vernier calliper at 1/50: the whole of it with the part, and two magnified windows.

The vernier has 50 divisions over 49 mm: its mark k lies at reading + 0.98 k millimetres, so that
the mark which meets one of the rule tells the fiftieths. The right window follows the digits of
the player: it shows the mark that they name, and whether it meets one.
"""

from collections.abc import Iterator

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.gestures.metrology.state import Measuring
from game.screens.board import Board
from game.screens.gestures.kit_turn import going
from game.screens.gestures.metrology.marks import (
    Mark,
    backdrop,
    glass,
    instrument_height,
    marks,
    metal,
)

DIVISION = 0.98
"""Millimetres from one mark of the vernier to the next."""

DIVISIONS = 50

OPENING = 46.0
"""How far the jaw comes from when it is closed on a part."""

LONGEST = 92.0
"""Millimetres of rule that are shown of the whole instrument."""


def caliper(board: Board, scene: Box, state: Measuring) -> None:
    backdrop(board, scene)
    tall = instrument_height(scene)
    _whole(board, Box(scene.x, scene.y, scene.w, tall), state)
    below = Box(scene.x + 14, scene.y + tall + 6, scene.w - 28, scene.h - tall - 20)
    left = below.w * 0.4
    _millimetres(board, Box(below.x, below.y, left, below.h), state.shown / 1000)
    right = Box(below.x + left + 12, below.y, below.w - left - 12, below.h)
    _fiftieths(board, right, state)


def _whole(board: Board, box: Box, state: Measuring) -> None:
    """The rule with its two jaws, and between them the part."""
    scale = (box.w - 150) / LONGEST
    zero, y = box.x + 70, box.y + box.h * 0.3
    shut = going(board, state.touches)
    at = zero + max(0.0, state.shown / 1000) * scale + OPENING * (1 - shut)
    rule = Box(box.x + 16, y, box.w - 32, box.h * 0.18)
    held = at - OPENING * (1 - shut) - zero
    _part(board, state, Box(zero, rule.y, held, rule.h), box.bottom)
    board.rounded(rule, metal(rule), 4)
    ticks = (Mark(zero + mm * scale, rule.bottom, -5 - 4 * (mm % 5 == 0)) for mm in range(91))
    marks(board, rule, ticks, 1.2)
    _jaw(board, zero, rule, box, -1)
    slider = Box(at, rule.y - 4, max(60.0, 50 * DIVISION * scale * 0.6), rule.h + 8)
    board.rounded(
        slider, metal(slider, theme.A100, theme.A300), 6, stroke=theme.N600, stroke_width=2
    )
    _jaw(board, at, rule, box, 1)
    if state.place:
        hot = rule.bottom + (box.bottom - rule.bottom) * 0.5
        hot = rule.y - 14 if state.place == "bore" else hot
        board.disc(at, hot, 9, theme.M400, opacity=0.5)
        board.disc(at, hot, 4, theme.M100)


def _jaw(board: Board, x: float, rule: Box, box: Box, way: int) -> None:
    """The two beaks of one side: the long one for outsides, the short one above for holes."""
    low, high = box.bottom - 6 - rule.bottom, rule.y - box.y - 8
    long = ((0, 0), (34, 0), (34, low * 0.4), (5, low), (0, low))
    short = ((0, high), (0, 0), (5, 0), (26, high * 0.7), (26, high))
    for points, top, height in ((long, rule.bottom - 2, low), (short, rule.y - high + 2, high)):
        turned = tuple((p[0] if way > 0 else 34 - p[0], p[1]) for p in points)
        place = Box(x if way > 0 else x - 34, top, 34, height)
        board.add(Shape(place, polygon(turned), theme.A300, theme.N600, 1.5))


def _part(board: Board, state: Measuring, gap: Box, floor: float) -> None:
    """What is held: the round of a diameter, a bar for a length, a ring over the short beaks."""
    if not state.place:
        return
    fill, line = theme.COMTE, theme.P600
    if state.place == "bore":
        ring = Box(gap.x - 26, gap.y - 44, gap.w + 52, 40)
        board.rounded(ring, fill, 4, stroke=line, stroke_width=1.5)
        board.rect(Box(gap.x, gap.y - 44, gap.w, 40), theme.INK)
    elif state.place == "length":
        room = (floor - gap.bottom) * 0.5
        bar = Box(gap.x, gap.bottom + room * 0.5, gap.w, room)
        board.rounded(bar, fill, 2, stroke=line, stroke_width=1.5)
    else:
        x, y = gap.x + gap.w / 2, gap.bottom + (floor - gap.bottom) * 0.5
        board.disc(x, y, gap.w / 2, fill, line, 1.5)
        board.disc(x, y, 2, theme.INK)


def _window(board: Board, box: Box) -> float:
    """The ground of a magnified window: the rule above, the vernier below; where they meet."""
    meet = box.y + box.h * 0.5
    above = Box(box.x, box.y, box.w, meet - box.y)
    below = Box(box.x, meet, box.w, box.bottom - meet)
    board.rect(above, theme.STEEL_LIGHT)
    board.rect(below, theme.A100)
    board.rect(Box(box.x, meet - 0.75, box.w, 1.5), theme.A400)
    return meet


def _millimetres(board: Board, box: Box, value: float) -> None:
    """The zero of the vernier among the millimetres of the rule."""
    meet, scale, middle = _window(board, box), box.w / 13, box.centre[0]
    first = int(value) - 8
    rule = (
        Mark(middle + (mm - value) * scale, meet, -(12 + 8 * (mm % 5 == 0)), _ten(mm))
        for mm in range(max(0, first), first + 18)
    )
    marks(board, box, rule)
    vernier = (Mark(middle + k * DIVISION * scale, meet, 20 if k == 0 else 12) for k in range(8))
    marks(board, box, (m._replace(number="0" if i == 0 else "") for i, m in enumerate(vernier)))
    glass(board, box)


def _ten(mm: int) -> str:
    return str(mm) if mm % 5 == 0 else ""


def _fiftieths(board: Board, box: Box, state: Measuring) -> None:
    """The marks of the vernier around the one that the player's digits name."""
    meet, scale, middle = _window(board, box), box.w / 3.4, box.centre[0]
    value, chosen = state.shown / 1000, state.written % 100 // 2
    here = value + DIVISION * chosen
    rule = (
        Mark(middle + (mm - here) * scale, meet, -20) for mm in range(int(here) - 3, int(here) + 5)
    )
    marks(board, box, rule, 2.5)
    marks(board, box, _vernier(chosen, meet, middle, scale), 2.5)
    head = Box(middle - 10, box.y + 2, 20, 14)
    board.add(Shape(head, polygon(((0, 0), (20, 0), (10, 14))), theme.M600))
    glass(board, box)


def _vernier(chosen: int, meet: float, middle: float, scale: float) -> Iterator[Mark]:
    """Marks with what they stand for in hundredths of a millimetre."""
    for k in range(max(0, chosen - 2), min(DIVISIONS, chosen + 2) + 1):
        x = middle + (k - chosen) * DIVISION * scale
        yield Mark(x, meet, 20, f"{2 * k:02d}")
