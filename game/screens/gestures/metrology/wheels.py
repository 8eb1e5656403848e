"""Four wheels of digits on which a reading is written, and the button that notes it."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Style
from game.gestures.metrology.state import Measuring
from game.gestures.metrology.turn import open_moves
from game.gestures.metrology.wheels import WHEELS, digit
from game.screens.board import Board
from game.screens.gestures.kit_tips import close_ring
from game.screens.kit_panels import night_panel
from game.session.commands import DoMove

KNOB, GAP = 48.0, 8.0


def wheels(board: Board, state: Measuring, place: Box) -> float:
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
        _wheel(board, state, name, box, figure, beside=beside)
        if name in after:
            text, style, x = after[name]
            board.add(*board.paragraph(text, style).at(x, middle - style.line_height / 2))
    written = ui.decimal(f"{state.written / 100:05.2f}".replace(".", ","))
    board.spoken.append(f"{written}\u00a0mm")
    return panel.bottom


def _wheel(
    board: Board, state: Measuring, name: str, box: Box, figure: Style, *, beside: bool
) -> None:
    """A digit between what turns it down and what turns it up."""
    x, y = box.centre
    text = board.paragraph(str(digit(state.written, name)), figure)
    board.add(*text.at(x, y - figure.line_height / 2))
    if ("turn", name, "more") not in open_moves(state):
        return
    far = KNOB / 2 + GAP + board.ui.width("0", figure) / 2
    up = (KNOB + figure.line_height) / 2
    for way, sign in (("less", -1), ("more", 1)):
        cx, cy = (x + sign * far, y) if beside else (x, y - sign * up)
        _knob(board, name, way, Box(cx - KNOB / 2, cy - KNOB / 2, KNOB, KNOB))


def _knob(board: Board, name: str, way: str, box: Box) -> None:
    tone, tr = board.ui.tone, board.ui.tr
    area = f"{name}-{way}"
    fill = theme.N600 if board.ui.pressed == area else tone.raised
    if board.focused(area):
        close_ring(board, box)
    board.rounded(box, fill, 12, stroke=tone.outline, stroke_width=2)
    board.icon("minus" if way == "less" else "plus", *box.centre, 28, tone.on_night, fill)
    labels = {
        "tens": tr("les dizaines"),
        "units": tr("les millimètres"),
        "tenths": tr("les dixièmes"),
        "hundredths": tr("les centièmes"),
    }
    turn = tr("Moins\u00a0: {digit}") if way == "less" else tr("Plus\u00a0: {digit}")
    board.area(area, box, DoMove(("turn", name, way)), turn.format(digit=labels[name]))
