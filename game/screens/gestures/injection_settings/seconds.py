"""The cycle, second by second."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.injection_settings.job import Settings
from game.gestures.injection_settings.moulding import OPENING, cycle
from game.screens.board import Board
from game.screens.kit_panels import night_panel

RIBBON = 16.0

SCALE = 40.0
"""Seconds that fill the ribbon, unless the cycle is longer."""


def seconds(board: Board, settings: Settings, place: Box) -> float:
    """The cycle as a ribbon: mould moving, holding, cooling; returns its bottom."""
    ui = board.ui
    style = ui.style("label", ui.tone.on_night)
    told = ui.tr("Cycle\u00a0: {seconds}\u00a0s par pièce").format(seconds=cycle(settings))
    words = board.paragraph(told, style, place.w - 36)
    box = place._replace(h=max(place.h, 26 + RIBBON + words.height))
    night_panel(board, box, cut=16)
    y = box.y + (box.h - RIBBON - words.height - 8) / 2
    board.add(*words.at(box.x + 18, y))
    board.spoken.append(told)
    ribbon = Box(box.x + 18, y + words.height + 4, box.w - 36, RIBBON)
    board.rounded(ribbon, theme.INK, 5)
    scale, x = ribbon.w / max(SCALE, cycle(settings)), ribbon.x
    spans = (
        (OPENING, theme.A300),
        (settings.hold_time, theme.P400),
        (settings.cooling, theme.D400),
    )
    for span, colour in spans:
        board.rect(Box(x, ribbon.y, max(0.0, span * scale - 2), ribbon.h), colour)
        x += span * scale
    return box.bottom
