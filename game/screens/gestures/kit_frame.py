"""What frames every gesture: its title and its aim, help, the way out, and how to act."""

from collections.abc import Sequence
from typing import NamedTuple

from game.canvas.areas import Beat
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import MARGIN, Hint, hint_bar, mirrored, pause_button, top_bar
from game.screens.kit_buttons import icon_button, pill_button, pill_width
from game.session.commands import DoMove
from game.session.view import GestureView


def night(board: Board) -> None:
    """The ground of the screen; drawn first."""
    board.rect(board.ui.frame.box, board.ui.tone.sky)


def bars(board: Board, view: GestureView, title: str, aims: Sequence[str]) -> None:
    """The top bar: the title, and the longest aim that there is room for; then the buttons.

    « Indice » and « Solution » stand there while the moves ("hint",) and ("give-up",) are open,
    with their words unless the title or the last aim would have to be smaller for them. Words
    are French, or the level's: they are translated here.
    """
    tr, ui = board.ui.tr, board.ui
    helps = [help_ for help_ in _helps(board) if (help_.name,) in view.moves]
    told = [tr(aim) for aim in aims]
    heading = ui.style("section", ui.tone.on_night)
    style = ui.style("body", ui.tone.on_night)
    least = max(ui.width(tr(title), heading), ui.width(told[-1], style)) + MARGIN + 24
    end = ui.frame.width - MARGIN - 56
    worded = end - sum(pill_width(board, h.words) + GAP for h in helps) >= least
    widths = [pill_width(board, h.words) if worded else 56.0 for h in helps]
    right = end - sum(width + GAP for width in widths)
    room = right - MARGIN - 24
    aim = next((words for words in told if ui.width(words, style) <= room), told[-1])
    name, left = mirrored(ui, Box(MARGIN + 8, 0, right - MARGIN - 8, 0)), ui.prefs.left_handed
    top_bar(board, tr(title), aim, left=name.x + (16 if left else 0), right=name.right)
    x = end
    for help_, width in zip(helps, widths, strict=True):
        x -= GAP + width
        _help_button(board, help_, mirrored(ui, Box(x, 24, width, 56)).x, worded=worded)
    pause_button(board)


def tick(board: Board, view: GestureView, seconds: float) -> None:
    """Play the move ("tick",) every so many seconds, while it is open."""
    if ("tick",) in view.moves:
        board.beat = Beat(seconds, DoMove(("tick",)))


class Help(NamedTuple):
    """A way to be helped: its move, its icon, its word, what it says aloud, its shortcuts."""

    name: str
    icon: str
    words: str
    label: str
    keys: tuple[str, ...]


GAP = 16.0


def _helps(board: Board) -> tuple[Help, ...]:
    tr = board.ui.tr
    return (
        Help("hint", "idea", tr("Indice"), tr("Un indice"), ("h", "f1")),
        Help("give-up", "eye", tr("Solution"), tr("Voir la solution"), ()),
    )


def _help_button(board: Board, given: Help, x: float, *, worded: bool) -> None:
    move = DoMove((given.name,))
    if worded:
        pill_button(board, given.name, x, 24, given.icon, given.words, move, keys=given.keys)
    else:
        icon_button(board, given.name, x, 24, given.icon, move, given.label, keys=given.keys)


def hints(board: Board, view: GestureView, touch: str, extra: Sequence[tuple[str, Hint]]) -> None:
    """The hint bar: `touch` in words for a finger or a mouse; else arrows, confirm and `extra`.

    An extra hint is shown while the move of that name is open: a key that would do nothing is
    not shown. Once no move is open, there is only one thing left to touch.
    """
    tr = board.ui.tr
    if board.ui.device in ("touch", "mouse"):
        hint_bar(board, (Hint(tr(touch) if view.moves else tr("touche «\u00a0Continuer\u00a0»")),))
        return
    names = {move[0] for move in view.moves}
    told = (hint for name, hint in extra if name in names)
    ways = (Hint(tr("se déplacer"), arrows="all"), Hint(tr("choisir"), tr("Entrée")))
    hint_bar(board, (*ways, *told, Hint(tr("pause"), tr("Échap"), "east", pressed="pause")))
