"""The night band of the passport: what is taken away, and the ways on."""

from game.canvas import theme
from game.canvas.geometry import Box
from game.passport.view import CODE, PassportView
from game.screens.actions import OpenMap, SavePassport, ShowLead
from game.screens.board import Board
from game.screens.book_actions import OpenBook
from game.screens.kit_buttons import button, button_height, icon_button
from game.screens.kit_panels import focus_ring
from game.screens.kit_sound import SIDE, listen_corner
from game.screens.qr import matrix

ROOMY = 740.0
"""A page wider than this has room for the book in its band; elsewhere it follows the leads."""


def band_height(board: Board) -> float:
    least = 104.0 if board.ui.frame.form == "wide" and not board.ui.prefs.text_scale > 1 else 90.0
    return max(least, button_height(board, board.ui.tr("Garder ma page"), _keep_width(board)) + 24)


def _keep_width(board: Board) -> float:
    return 250.0 if board.ui.frame.form == "wide" else 200.0


def take_away(board: Board, view: PassportView, box: Box) -> None:
    """The night band: the code to scan, and the buttons to keep the page or go on.

    Reckoned with the buttons at the right, then mirrored for a left hand.
    """
    ui, tone = board.ui, board.ui.tone
    board.rounded(
        box, tone.night if ui.prefs.high_contrast else theme.N700, 14, cut=26, corner="bottom-right"
    )
    at = _buttons(board, box)
    x = box.x + 14
    if view.qr:
        side = min(box.h - 20, at - 16 - x)
        code = _within(board, box, Box(x, box.y + (box.h - side) / 2, side, side))
        if board.focused("code"):
            focus_ring(board, code, 8)
        matrix(board, code, view.qr, margin=2)
        board.area("code", code, ShowLead(CODE), ui.tr("Agrandir le code"), ("c",))
        x += side + 26
    words = view.notice or ui.tr("Agrandis le code pour le scanner, ou garde la page.")
    text = board.paragraph(words, ui.style("body", tone.on_night, grow=0.92), max(1, at - 14 - x))
    widest = max(ui.width(line, text.style) for line in text.lines)
    if widest <= at - 14 - x and text.height <= box.h - 12:
        room = _within(board, box, Box(x, box.y, at - 14 - x, box.h))
        board.add(*text.at(room.x, box.y + (box.h - text.height) / 2))
    board.spoken.append(words)


def _within(board: Board, band: Box, box: Box) -> Box:
    """A box of the band, on the side that suits the hand that presses."""
    mirrors = board.ui.prefs.left_handed
    return box._replace(x=band.x + band.right - box.right) if mirrors else box


def _buttons(board: Board, box: Box) -> float:
    """The buttons of the band, from its right; returns where they begin."""
    ui, y = board.ui, box.y + (box.h - SIDE) / 2
    right = box.right - 18
    listen_corner(board, _within(board, box, Box(right - SIDE, y, SIDE, SIDE)).right, y)
    right -= SIDE + 14
    if box.w > ROOMY:
        label, at = ui.tr("Carnet des métiers"), Box(right - SIDE, y, SIDE, SIDE)
        x = _within(board, box, at).x
        icon_button(board, "book", x, y, "book", OpenBook(), label, keys=("b",))
        right -= SIDE + 14
    keep, back, width = ui.tr("Garder ma page"), ui.tr("Carte"), _keep_width(board)
    h = button_height(board, keep, width)
    place = Box(right - width, box.y + (box.h - h) / 2, width, h)
    button(board, "keep", _within(board, box, place), keep, SavePassport(), keys=("s",))
    width = 140.0 if ui.frame.form == "wide" else 120.0
    place = Box(place.x - 14 - width, place.y, width, h)
    button(board, "map", _within(board, box, place), back, OpenMap(), "paper", keys=("escape",))
    return place.x
