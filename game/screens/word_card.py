"""The card of a word of the trade: a drawing and one sentence, over the screen that waits."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import ClosePanel, OpenWord
from game.screens.board import Board
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel, panel_top, veil
from game.screens.kit_sound import WORD_KEYS, listen_beside
from game.screens.ui import Ui
from game.session.catalogue import Entry

PICTURE = 132.0


def draw(entry: Entry, glossary: tuple[Entry, ...], ui: Ui) -> Sheet:
    """The panel alone. Where the screen has several words, the next one is a press away."""
    board = Board(ui)
    veil(board, 0.62)
    width = min(680.0, ui.frame.width - 48)
    inner = width - 72
    left = PICTURE + 28 if entry.picture else 0.0
    title = board.paragraph(entry.term, ui.style("section", ui.tone.on_paper), inner - left)
    text = board.paragraph(entry.text, ui.style("speech", ui.tone.on_paper), inner - left)
    following = _following(entry, glossary)
    labels = [ui.tr("Fermer"), *([ui.tr("Mot suivant")] if following else [])]
    each = (inner - 14 * (len(labels) - 1)) / len(labels)
    foot = max(button_height(board, label, each, icon=True) for label in labels)
    body = max(title.height + 10 + text.height, PICTURE if entry.picture else 0.0)
    total = 36 + body + 26 + foot + 32
    box = Box((ui.frame.width - width) / 2, panel_top(ui, total), width, total)
    board.area("under", ui.frame.box, ClosePanel(), focusable=False)
    panel(board, box, cut=30)
    x, y = box.x + 36, box.y + 36
    if entry.picture:
        _picture(board, entry.picture, Box(x, y, PICTURE, PICTURE))
    board.add(*title.at(x + left, y), *text.at(x + left, y + title.height + 10))
    board.spoken.extend((entry.term, entry.text))
    at = Box(x, y + body + 26, each, foot)
    button(board, "close", at, labels[0], ClosePanel(), icon="check", keys=("escape",))
    if following:
        beside = at.moved(each + 14, 0)
        button(
            board, "next-word", beside, labels[1], following, "paper", icon="next", keys=WORD_KEYS
        )
    listen_beside(board, box)
    return board.sheet("close")


def _following(entry: Entry, glossary: tuple[Entry, ...]) -> OpenWord | None:
    """The word after this one on the screen, going round."""
    keys = [other.key for other in glossary]
    if len(keys) < 2 or entry.key not in keys:
        return None
    return OpenWord(keys[(keys.index(entry.key) + 1) % len(keys)])


def _picture(board: Board, name: str, box: Box) -> None:
    """A machine in its own colours, or an icon on the night."""
    board.rounded(box, theme.N700, 14, cut=18, corner="bottom-right")
    if "/" in name:
        board.picture(name, box.inset(12))
    else:
        board.icon(name, *box.centre, box.w * 0.66, theme.P50, theme.N700)
