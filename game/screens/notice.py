"""A sentence over any screen: what could not be done, and that nothing was lost."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import HINTS
from game.screens.ui import Ui


def with_notice(sheet: Sheet, words: str, ui: Ui) -> Sheet:
    """The sheet with a notice at its foot; it takes no focus and hides no button for long."""
    board = Board(ui)
    width = min(900.0, ui.frame.width - 48)
    text = board.paragraph(words, ui.style("label", theme.INK), width - 92)
    height = text.height + 24
    top = ui.frame.height - HINTS - height - 10
    box = Box((ui.frame.width - width) / 2, top, width, height)
    board.rounded(box.moved(4, 5), theme.INK, 12, cut=18, corner="bottom-right", opacity=0.4)
    board.rounded(box, theme.M200, 12, cut=18, corner="bottom-right")
    board.icon("warn", box.x + 38, box.y + height / 2, 38, theme.INK, theme.M200)
    board.add(*text.at(box.x + 70, box.y + 12))
    return sheet._replace(
        commands=(*sheet.commands, *board.commands), spoken=(*sheet.spoken, words)
    )
