"""Panels, cards, veils and the focus: the machined parts that every screen is built from."""

from game.canvas import theme
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import Corner, polyline
from game.screens.board import Board
from game.screens.ui import Ui

HEAD, FOOT = 104.0, 64.0
"""Height of the bar at the top, and of that with the hints at the bottom."""

EDGE = 4.0
"""Of the bar at the top, below it."""

ARM, LINE = 24.0, 6.0
"""How long and thick the arms of a bracket of the focus are."""

REACH = 18.0
"""How far from what is in focus the corner of a bracket stands."""

BRACKET = (ARM + LINE, ARM + LINE, LINE)
"""Width and height of a bracket, and how thick its line is."""


def panel(
    board: Board,
    box: Box,
    fill: str = "",
    *,
    r: float = 14,
    cut: float = 26,
    corner: Corner = "top-right",
    shadow: float = 8,
) -> None:
    """A raised panel with its hard shadow to the lower right."""
    tone = board.ui.tone
    cast = box.moved(shadow, shadow)
    board.rounded(cast, theme.INK, r, cut=cut, corner=corner, opacity=0.35)
    line = 3.0 if board.ui.prefs.high_contrast else 0.0
    board.rounded(
        box,
        fill or tone.paper,
        r,
        cut=cut,
        corner=corner,
        stroke=tone.outline if line else None,
        stroke_width=line,
    )


def panel_top(ui: Ui, height: float) -> float:
    """Where a panel over a screen starts: in the middle; low on a totem, for a seated hand."""
    if ui.tall:
        return max(16.0, min(640.0, ui.frame.height - height - 48))
    return max(12.0, (ui.frame.height - height) / 2)


def night_panel(
    board: Board, box: Box, *, cut: float = 22, corner: Corner = "bottom-right"
) -> None:
    """A panel of the night: dark, with a thin steel outline."""
    tone = board.ui.tone
    board.rounded(box, tone.night, 14, cut=cut, corner=corner, stroke=theme.N600, stroke_width=2.4)


def card(board: Board, box: Box, fill: str = "", cut: float = 18) -> None:
    """A paper card, lightly raised, cut at the bottom right."""
    board.rounded(box.moved(4, 5), theme.INK, 12, cut=cut, corner="bottom-right", opacity=0.22)
    board.rounded(box, fill or board.ui.tone.card, 12, cut=cut, corner="bottom-right")


def veil(board: Board, opacity: float = 0.0) -> None:
    """Darken what is painted so far, so that panels and text stand out."""
    board.rect(board.ui.frame.box, theme.INK, opacity or board.ui.tone.veil)


def focus_ring(board: Board, box: Box, r: float = 16) -> None:
    """Two rings, night and molten, and two corner brackets: visible on any ground.

    The brackets stay inside the frame, and between the bars.
    """
    tone = board.ui.tone
    box = board.ui.slide.moved(box) if board.ui.slide is not None else box
    board.rounded(box.inset(-10.5), None, r + 10, stroke=theme.INK, stroke_width=3)
    board.rounded(box.inset(-8.5), None, r + 8, stroke=tone.focus, stroke_width=5)
    frame, half = board.ui.frame, LINE / 2
    foot = frame.height - (FOOT if box.bottom + half <= frame.height - FOOT else 0)
    head = HEAD + EDGE if box.y - half >= HEAD else 0.0
    right, low = min(box.right + REACH, frame.width - half), min(box.bottom + REACH, foot - half)
    _bracket(board, max(box.x - REACH, half), max(box.y - REACH, head + half), 1, tone.focus)
    _bracket(board, right, low, -1, tone.focus)


def _bracket(board: Board, x: float, y: float, way: int, colour: str) -> None:
    """A corner bracket of 24 units from its outer corner (x, y), opening by `way`."""
    arm, half = ARM, LINE / 2
    left, top = (x - half, y - half) if way > 0 else (x - arm - half, y - arm - half)
    box = Box(left, top, arm + 2 * half, arm + 2 * half)
    near, far = half, arm + half
    points = (
        ((near, far), (near, near), (far, near))
        if way > 0
        else ((far, near), (far, far), (near, far))
    )
    board.add(Shape(box, polyline(points), None, colour, LINE))
