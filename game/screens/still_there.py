"""« Toujours là ? »: a panel over any screen of a stand, with one big button."""

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel, panel_top, veil
from game.screens.stand_actions import StartOver, StillHere
from game.screens.ui import Ui


def draw(seconds: int, ui: Ui) -> Sheet:
    """The panel alone; `seconds` are left to answer."""
    board = Board(ui)
    veil(board, 0.62)
    board.area("under", ui.frame.box, None, focusable=False)
    tr, tone = ui.tr, ui.tone
    width = min(680.0, ui.frame.width - 64)
    inner = width - 72
    heading = board.paragraph(tr("Toujours là ?"), ui.style("display", tone.on_paper), inner)
    told = tr("Dans {n} s, cet écran s'efface pour la personne suivante.").format(n=seconds)
    words = board.paragraph(told, ui.style("speech", tone.muted_on_paper), inner)
    here, over = tr("Je suis là"), tr("Recommencer")
    big = max(112.0, button_height(board, here, inner, icon=True))
    small = button_height(board, over, inner, icon=True)
    total = 30 + heading.height + 8 + words.height + 22 + big + 14 + small + 34
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    panel(board, box, cut=30)
    y = box.y + 28
    board.add(*heading.at(box.x + 36, y))
    y += heading.height + 8
    board.add(*words.at(box.x + 36, y))
    board.spoken.extend((tr("Toujours là ?"), told))
    y += words.height + 22
    at = Box(box.x + 36, y, inner, big)
    button(board, "here", at, here, StillHere(), icon="hand", keys=("escape",))
    at = Box(box.x + 36, y + big + 14, inner, small)
    button(board, "over", at, over, StartOver(), "paper", icon="reload")
    return board.sheet("here")
