"""Credits: who made what, under which licence, and where the facts come from."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import ClosePanel
from game.screens.board import Board
from game.screens.kit_bars import MARGIN
from game.screens.kit_blocks import Blocks
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel
from game.screens.kit_sound import listen_corner, past_listen
from game.screens.ui import Ui


class Section(NamedTuple):
    """`icon` stands before each line."""

    title: str
    lines: tuple[str, ...]
    icon: str


class CreditsView(NamedTuple):
    sections: tuple[Section, ...] = ()


def draw(view: CreditsView, ui: Ui) -> Sheet:
    """The whole screen, over what waits."""
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.night)
    board.area("under", ui.frame.box, None, focusable=False)
    label = ui.tr("Fermer")
    width = min(980.0, ui.frame.width - 2 * MARGIN)
    height = button_height(board, label, 300, icon=True)
    box = Box((ui.frame.width - width) / 2, 24, width, ui.frame.height - height - 66)
    panel(board, box, ui.tone.card, r=16, cut=34)
    words = Board(ui)
    end = _words(words, view, Box(box.x + 40, box.y + 24, width - 84, 0))
    scroll_by = board.window(box.inset(0, 12), words, end - box.y - 12)
    at = Box(past_listen(board, box.x), box.bottom + 20, 300, height)
    button(board, "close", at, label, ClosePanel(), icon="check", keys=("escape",))
    listen_corner(board)
    return board.sheet("block-0" if view.sections else "close", scroll_by)


def _words(board: Board, view: CreditsView, box: Box) -> float:
    ui, tone = board.ui, board.ui.tone
    title = ui.tr("Crédits et sources")
    y = box.y + board.text(title, box.x, box.y, "section", tone.on_paper, box.w - 30) + 14
    blocks = Blocks(board, box._replace(y=y), tone.card)
    for section in view.sections:
        blocks.title(section.title)
        blocks.lines(section.lines, section.icon)
        blocks.space()
    return blocks.y + 14
