"""The operator's code, on keys large enough for a finger, in the operator's language."""

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
ASKS = "Code de la console"


class PinView(NamedTuple):
    """`typed` is how many digits were; `wait` how many seconds the next code must wait."""

    typed: int = 0
    wait: int = 0
    wrong: bool = False
    asks: str = ASKS


def draw(view: PinView, ui: Ui) -> Sheet:
    board = Board(ui)
    tone = ui.tone
    board.rect(ui.frame.box, tone.night)
    width = 3 * 150 + 2 * GAP + 72
    box = Box((ui.frame.width - width) / 2, (ui.frame.height - 640) / 2, width, 640)
    panel(board, box)
    x, y = box.x + 36, box.y + 24
    y += board.text(ui.tr(view.asks), x, y, "title", tone.on_paper) + 4
    y += board.text(_told(view, ui), x, y, "body", tone.muted_on_paper, width - 72) + 12
    for i, key in enumerate(KEYS):
        row, column = divmod(i, 3)
        at = Box(x + column * (150 + GAP), y + row * (KEY + GAP), 150, KEY)
        action = GiveCode() if key == "valider" else TypeDigit(key)
        kind: Kind = "primary" if key == "valider" else "paper"
        shortcut = {"valider": "=", ERASE: "backspace"}.get(key, key)
        button(board, f"key-{key}", at, _label(key, ui), action, kind, keys=(shortcut,))
    y += 4 * (KEY + GAP) + 4
    at = Box(x, y, width - 72, 66)
    button(board, "leave", at, ui.tr("Retour au jeu"), LeaveConsole(), "quiet", keys=("escape",))
    return board.sheet("key-1")


def _label(key: str, ui: Ui) -> str:
    words = {"effacer": ui.tr("Effacer"), "valider": ui.tr("Valider")}
    return words.get(key, key)


def _told(view: PinView, ui: Ui) -> str:
    if view.wait:
        return ui.tr("Encore {n} s avant de pouvoir essayer.").format(n=view.wait)
    if view.wrong:
        return ui.tr("Ce n'est pas ce code.")
    return "* " * view.typed if view.typed else ui.tr("De 4 à 8 chiffres.")
