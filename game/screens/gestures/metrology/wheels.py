"""Four wheels of digits on which a reading is written, and the button that notes it."""

from collections.abc import Sequence

from game.canvas.geometry import Box
from game.canvas.text import Style
from game.gestures.metrology.state import Measuring
from game.gestures.metrology.wheels import WHEELS, digit
from game.gestures.protocol import Move
from game.screens.board import Board
from game.screens.gestures.kit_dial import turner
from game.screens.kit_panels import night_panel

KNOB, GAP = 48.0, 8.0


def wheels(board: Board, state: Measuring, moves: Sequence[Move], place: Box) -> float:
    """Draw the wheels from the top of `place` down; returns their bottom.

    What turns a digit stands on its two sides, or above and below where that is too wide.
    """
    ui = board.ui
    figure = ui.style("title", ui.tone.on_night, "centre")
    unit = ui.style("label", ui.tone.muted_on_night)
    cell = (place.w - 28 - ui.width("mm", unit) - 10) / len(WHEELS)
    beside = cell >= 2 * KNOB + ui.width("0", figure) + 4 * GAP
    tall = max(KNOB, figure.line_height) if beside else 2 * KNOB + figure.line_height
    panel = Box(place.x, place.y, place.w, tall + 20)
    night_panel(board, panel, cut=18)
    middle = panel.y + panel.h / 2
    # unit and comma come between digits that would read as one word
    after = {
        "tens": ("mm", unit, panel.right - 14 - ui.width("mm", unit)),
        "units": (ui.decimal("0,0")[1:2], figure, panel.x + 14 + 2 * cell),
    }
    for i, name in enumerate(WHEELS):
        box = Box(panel.x + 14 + i * cell, panel.y + 10, cell, tall)
        _digit(board, state, name, box, figure)
        if ("turn", name, "more") in moves:
            _turners(board, name, box, figure, beside=beside)
        if name in after:
            text, style, x = after[name]
            board.add(*board.paragraph(text, style).at(x, middle - style.line_height / 2))
    written = ui.decimal(f"{state.written / 100:05.2f}".replace(".", ","))
    board.spoken.append(f"{written}\u00a0mm")
    return panel.bottom


def _digit(board: Board, state: Measuring, name: str, box: Box, figure: Style) -> None:
    x, y = box.centre
    text = board.paragraph(str(digit(state.written, name)), figure)
    board.add(*text.at(x, y - figure.line_height / 2))


def _turners(board: Board, name: str, box: Box, figure: Style, *, beside: bool) -> None:
    """What turns a digit down, and what turns it up."""
    x, y = box.centre
    far = KNOB / 2 + GAP + board.ui.width("0", figure) / 2
    up = (KNOB + figure.line_height) / 2
    for way, sign in (("less", -1), ("more", 1)):
        cx, cy = (x + sign * far, y) if beside else (x, y - sign * up)
        _knob(board, name, way, Box(cx - KNOB / 2, cy - KNOB / 2, KNOB, KNOB))


def _knob(board: Board, name: str, way: str, box: Box) -> None:
    tr = board.ui.tr
    labels = {
        "tens": tr("les dizaines"),
        "units": tr("les millimètres"),
        "tenths": tr("les dixièmes"),
        "hundredths": tr("les centièmes"),
    }
    turn = tr("Moins\u00a0: {digit}") if way == "less" else tr("Plus\u00a0: {digit}")
    label, icon = turn.format(digit=labels[name]), "minus" if way == "less" else "plus"
    turner(board, f"{name}-{way}", box, icon, ("turn", name, way), label, size=28)
