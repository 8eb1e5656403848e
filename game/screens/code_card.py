"""The code of the passport, large enough for a phone to read across a table."""

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.passport.view import PassportView
from game.screens.actions import ShowLead
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel
from game.screens.kit_sound import listen_corner, past_listen
from game.screens.qr import matrix
from game.screens.ui import Ui


def draw_code(view: PassportView, ui: Ui) -> Sheet:
    board = Board(ui)
    tone = ui.tone
    board.rect(ui.frame.box, tone.night)
    label = ui.tr("Retour aux pistes")
    foot = button_height(board, label, 360, icon=True) + 48
    width = min(760.0, ui.frame.width - 2 * MARGIN)
    how = ui.tr("Scanne ce code : tes pistes s'écrivent sur ton téléphone, sans réseau.")
    words = board.paragraph(how, ui.style("body", tone.on_paper), width - 80)
    side = min(width - 80, ui.frame.height - foot - words.height - 110)
    height = words.height + side + 76
    box = Box((ui.frame.width - width) / 2, 28, width, height)
    panel(board, box, tone.card, r=16, cut=34)
    board.add(*words.at(box.x + 40, box.y + 24))
    board.spoken.append(how)
    at = Box(box.x + (width - side) / 2, box.y + words.height + 44, side, side)
    matrix(board, at, view.qr)
    back = Box(past_listen(board, box.x), box.bottom + 20, 360, foot - 48)
    button(
        board, "back", back, label, ShowLead(""), icon="back", keys=("escape", "backspace", "west")
    )
    listen_corner(board)
    return board.sheet("back")
