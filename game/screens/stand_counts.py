"""What a stand counts, told to whoever asks: one page from the attract screen."""

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel
from game.screens.kit_sound import listen_corner
from game.screens.stage import title_art
from game.screens.stand_actions import StartOver
from game.screens.ui import Ui


def draw(ui: Ui) -> Sheet:
    board = Board(ui)
    title_art(board)
    tr, tone = ui.tr, ui.tone
    width = min(820.0, ui.frame.width - 2 * MARGIN)
    inner = width - 80
    back = tr("Compris")
    foot = button_height(board, back, 300)
    paragraphs = [
        board.paragraph(tr("Ce que cet écran compte"), ui.style("title", tone.on_paper), inner),
        *(board.paragraph(text, ui.style("body", tone.on_paper), inner) for text in _told(ui)),
    ]
    height = 30 + sum(p.height + 14 for p in paragraphs) + 20 + foot + 30
    top = max(16.0, (ui.frame.height - height) / 2)
    height = min(height, ui.frame.height - top - 16)
    box = Box((ui.frame.width - width) / 2, top, width, height)
    panel(board, box, tone.card, r=16, cut=34)
    window = Box(box.x, box.y + 16, box.w, height - foot - 62)
    body = Board(ui)
    y = window.y + 14
    for paragraph in paragraphs:
        body.add(*paragraph.at(box.x + 40, y))
        y += paragraph.height + 14
    body.spoken.extend((tr("Ce que cet écran compte"), *_told(ui)))
    scroll_by = board.window(window, body, y - window.y)
    at = Box(box.x + 40, box.bottom - foot - 26, 300, foot)
    button(board, "back", at, back, StartOver(), keys=("escape",))
    listen_corner(board)
    return board.sheet("back", scroll_by)


def _told(ui: Ui) -> tuple[str, ...]:
    tr = ui.tr
    return (
        tr("Des visites, jamais des personnes : le jour, l'heure, la durée, la langue."),
        tr("Les ateliers et les métiers essayés, et le nombre de pistes données."),
        tr("Pas de nom, pas de photo, pas de réponse : tout s'efface quand tu pars."),
        tr("Un nombre plus petit que 5 n'est jamais donné à personne."),
        tr("Rien ne part sur Internet : cet écran n'en a pas besoin."),
    )
