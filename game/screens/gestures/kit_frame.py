"""What frames every gesture: its title and its aim, help, the way out, and how to act."""

from collections.abc import Sequence

from game.screens.board import Board
from game.screens.kit_bars import MARGIN, Hint, hint_bar, pause_button, top_bar
from game.screens.kit_buttons import icon_button
from game.session.commands import DoMove
from game.session.view import GestureView


def night(board: Board) -> None:
    """The ground of the screen; drawn first."""
    board.rect(board.ui.frame.box, board.ui.tone.sky)


def bars(board: Board, view: GestureView, title: str, aims: Sequence[str]) -> None:
    """The top bar: the title, and the longest aim that there is room for; then the buttons.

    « Un indice » and « Voir la solution » stand there while the moves ("hint",) and ("give-up",)
    are open. Words are French, or the level's: they are translated here.
    """
    tr, ui = board.ui.tr, board.ui
    buttons = [
        ("hint", "idea", tr("Un indice"), ("h", "f1")),
        ("give-up", "eye", tr("Voir la solution"), ()),
    ]
    buttons = [button for button in buttons if (button[0],) in view.moves]
    x = ui.frame.width - MARGIN - 56
    right = x - 72 * len(buttons)
    style = ui.style("body", ui.tone.on_night)
    room = right - MARGIN - 24
    told = [tr(aim) for aim in aims]
    aim = next((words for words in told if ui.width(words, style) <= room), told[-1])
    top_bar(board, tr(title), aim, left=MARGIN + 8, right=right)
    for i, (name, icon, label, keys) in enumerate(buttons):
        left = x - 72 * (i + 1)
        icon_button(board, name, left, 24, icon, DoMove((name,)), label, keys=keys)
    pause_button(board)


def hints(board: Board, view: GestureView, touch: str, extra: Sequence[tuple[str, Hint]]) -> None:
    """The hint bar: `touch` in words for a finger or a mouse; else arrows, confirm and `extra`.

    An extra hint is shown while the move of that name is open: a key that would do nothing is
    not shown.
    """
    tr = board.ui.tr
    if board.ui.device in ("touch", "mouse"):
        hint_bar(board, (Hint(tr(touch)),))
        return
    names = {move[0] for move in view.moves}
    told = (hint for name, hint in extra if name in names)
    ways = (Hint(tr("se déplacer"), arrows="all"), Hint(tr("choisir"), tr("Entrée")))
    hint_bar(board, (*ways, *told, Hint(tr("pause"), tr("Échap"), "east")))
