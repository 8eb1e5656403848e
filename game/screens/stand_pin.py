"""The operator's code, on keys large enough for a finger. In French: it is not for visitors."""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_buttons import Kind, button
from game.screens.kit_panels import panel
from game.screens.stand_actions import GiveCode, LeaveConsole, TypeDigit
from game.screens.ui import Ui

KEYS = ("1", "2", "3", "4", "5", "6", "7", "8", "9", "effacer", "0", "valider")
KEY, GAP = 78.0, 12.0
ERASE = "effacer"


class PinView(NamedTuple):
    """`typed` is how many digits were; `wait` how many seconds the next code must wait."""

    typed: int = 0
    wait: int = 0
    wrong: bool = False
    asks: str = "Code de la console"


def draw(view: PinView, ui: Ui) -> Sheet:
    board = Board(ui)
    tone = ui.tone
    board.rect(ui.frame.box, tone.night)
    width = 3 * 150 + 2 * GAP + 72
    box = Box((ui.frame.width - width) / 2, (ui.frame.height - 640) / 2, width, 640)
    panel(board, box)
    x, y = box.x + 36, box.y + 24
    y += board.text(view.asks, x, y, "title", tone.on_paper) + 4
    y += board.text(_told(view), x, y, "body", tone.muted_on_paper, width - 72) + 12
    for i, key in enumerate(KEYS):
        row, column = divmod(i, 3)
        at = Box(x + column * (150 + GAP), y + row * (KEY + GAP), 150, KEY)
        action = GiveCode() if key == "valider" else TypeDigit(key)
        kind: Kind = "primary" if key == "valider" else "paper"
        shortcut = {"valider": "=", ERASE: "backspace"}.get(key, key)
        button(board, f"key-{key}", at, key.capitalize(), action, kind, keys=(shortcut,))
    y += 4 * (KEY + GAP) + 4
    at = Box(x, y, width - 72, 66)
    button(board, "leave", at, "Retour au jeu", LeaveConsole(), "quiet", keys=("escape",))
    return board.sheet("key-1")


def _told(view: PinView) -> str:
    if view.wait:
        return f"Encore {view.wait} s avant de pouvoir essayer."
    if view.wrong:
        return "Ce n'est pas ce code."
    return "* " * view.typed if view.typed else "De 4 à 8 chiffres."
