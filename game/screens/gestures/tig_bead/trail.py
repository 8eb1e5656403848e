"""How far the bead is: the molten discs of the brand, cold behind, and the heat in figures."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.gestures.tig_bead.state import Bead
from game.screens.board import Board
from game.screens.kit_panels import night_panel

DISCS = 20


def trail(board: Board, state: Bead, place: Box) -> float:
    """Draw the panel from the top of `place` down; returns its bottom."""
    ui, tone = board.ui, board.ui.tone
    label = ui.style("label", tone.on_night)
    heat = ui.tr("{joules} J/mm").format(joules=state.heat)
    words = ui.tr("Chaleur\u00a0: {heat}").format(heat=heat)
    share = f"{round(100 * state.share)}\u00a0%"
    stacked = ui.width(words, label) + ui.width(share, label) + 16 > place.w - 36
    told = board.paragraph(words, label, place.w - 36 if stacked else 0)
    lines = told.height + (label.line_height if stacked else 0)
    box = Box(place.x, place.y, place.w, 14 + lines + 34)
    night_panel(board, box, cut=18)
    board.add(*told.at(box.x + 18, box.y + 8))
    end = label._replace(align="right")
    board.add(
        *board.paragraph(share, end).at(box.right - 18, box.y + 8 + lines - label.line_height)
    )
    board.spoken.extend((words, share))
    _discs(board, Box(box.x + 18, box.y + 8 + lines, box.w - 36, 34), state)
    return box.bottom


def _discs(board: Board, box: Box, state: Bead) -> None:
    pitch = (box.w - 20) / (DISCS - 1)
    done = round(state.share * DISCS)
    y = box.centre[1]
    for i in range(done, DISCS):
        board.disc(box.x + 10 + i * pitch, y, 3.5, theme.N500)
    for i in range(done):
        age = (done - 1 - i) / 10
        hot = theme.mix(theme.M200, theme.M600, min(1.0, age * 2))
        colour = hot if age < 0.5 else theme.mix(theme.M600, theme.N500, min(1.0, age * 2 - 1))
        board.disc(box.x + 10 + i * pitch, y, 9, colour, theme.INK, 1.2)
