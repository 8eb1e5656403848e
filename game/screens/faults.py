"""The faults of the content in the window of `preview`, in the very words of `check`."""

from collections.abc import Sequence
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import QuitGame
from game.screens.board import Board
from game.screens.kit_buttons import button
from game.screens.kit_panels import panel
from game.screens.ui import Ui


class FaultsView(NamedTuple):
    """`lines` are those of the report, as the terminal shows them."""

    title: str
    lines: Sequence[str]


def draw(view: FaultsView, ui: Ui) -> Sheet:
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.night)
    box = Box(32, 28, ui.frame.width - 64, ui.frame.height - 140)
    panel(board, box, ui.tone.card, r=14, cut=28)
    words = Board(ui)
    y = box.y + 22
    y += words.text(view.title, box.x + 32, y, "button", theme.M700, box.w - 64) + 10
    for line in view.lines:
        role = "label" if line[:1].strip() else "body"
        colour = ui.tone.on_paper if role == "label" else ui.tone.muted_on_paper
        style = ui.style("label" if role == "label" else "body", colour)
        paragraph = words.paragraph(line or " ", style, box.w - 80)
        words.add(*paragraph.at(box.x + 32, y))
        words.spoken.append(line)
        y += paragraph.height + 2
    scroll_by = board.window(box.inset(4, 12), words, y + 12 - box.y)
    at = Box(32, ui.frame.height - 92, 260, 66)
    button(board, "quit", at, ui.tr("Fermer l'aperçu"), QuitGame(), "paper", keys=("escape",))
    return board.sheet("quit", scroll_by)
