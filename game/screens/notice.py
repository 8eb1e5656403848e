"""A sentence over any screen: what was done, or could not be done though nothing was lost."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import HINTS
from game.screens.ui import Ui


def with_notice(sheet: Sheet, words: str, ui: Ui, *, good: bool = False) -> Sheet:
    """The sheet with a notice at its foot; it takes no focus and hides no button for long.

    A `good` one tells that something worked: it bears a tick and no warning.
    """
    board = Board(ui)
    width = min(900.0, ui.frame.width - 48)
    text = board.paragraph(words, ui.style("label", theme.INK), width - 92)
    height = text.height + 24
    top = ui.frame.height - HINTS - height - 10
    box = Box((ui.frame.width - width) / 2, top, width, height)
    board.rounded(box.moved(4, 5), theme.INK, 12, cut=18, corner="bottom-right", opacity=0.4)
    ground = theme.S100 if good else theme.M200
    board.rounded(box, ground, 12, cut=18, corner="bottom-right")
    icon = "check" if good else "warn"
    board.icon(icon, box.x + 38, box.y + height / 2, 38, theme.INK, ground)
    board.add(*text.at(box.x + 70, box.y + 12))
    return sheet._replace(
        commands=(*sheet.commands, *board.commands), spoken=(*sheet.spoken, words)
    )
