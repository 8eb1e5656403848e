"""The end of a mission: what the player's own decisions changed."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import OpenMap, OpenPassport
from game.screens.alive import stamped
from game.screens.board import Board
from game.screens.kit_badge import badge
from game.screens.kit_bars import HINTS, MARGIN, Hint, hint_bar, mirrored
from game.screens.kit_buttons import Kind, button, button_height
from game.screens.kit_panels import panel, veil
from game.screens.stage import backdrop
from game.screens.ui import Ui
from game.session.view import EndView

SPARK = 26
"""Side of the spark before a line."""

AFTER = 0.42
"""Seconds that the heat takes to cross a new screen: what is stamped comes after it."""

APART, STAMPED = 0.12, 0.6
"""Seconds between two sparks, and that each takes to be stamped (art direction, section 6)."""

ABOVE = 40.0
"""What is seen of the scene above the panel, at least."""

IN_REACH = 620.0
"""Where the panel of a totem starts, at the height of hands, unless it has more to tell than
fits under it: its words are only read."""

BADGE = 42.0
"""Half the width of the badge beside the title."""


def draw(view: EndView, ui: Ui) -> Sheet:
    board = Board(ui)
    backdrop(board, view.backdrop)
    veil(board, 0.35)
    width = min(820.0, ui.frame.width - 2 * MARGIN)
    body = Board(ui)
    box = Box((ui.frame.width - width) / 2, 0, width, 0)
    height = _words(Board(ui), view, box)
    buttons = _buttons_height(board, width)
    bottom = ui.frame.height - HINTS - buttons - 36
    least = max(ABOVE, min(IN_REACH, bottom - height)) if ui.tall else ABOVE
    top = max(least, (bottom - height) / 2)
    box = box._replace(y=top, h=min(height, bottom - top))
    end = _words(body, view, box)
    panel(board, box, ui.tone.card, r=16, cut=34)
    window = box.inset(0, 10)
    scroll_by = board.window(window, body, end - top - 20)
    _buttons(board, Box(box.x, box.bottom + 18, width, buttons))
    tr = ui.tr
    hints = (Hint(tr("choisir"), arrows="sideways"), Hint(tr("valider"), tr("Entrée")))
    hint_bar(board, hints, view.glossary)
    return board.sheet("passport", scroll_by)


def _words(board: Board, view: EndView, box: Box) -> float:
    """The ending's title and what changed, one spark a line; returns the bottom."""
    ui, tone = board.ui, board.ui.tone
    y = box.y + 24
    y += board.text(ui.tr("Ce que tes choix ont changé"), box.x + 36, y, "label", theme.M700)
    y += board.text(view.title, box.x + 36, y, "title", tone.on_paper, box.w - 172) + 12
    badge(board, (box.right - 84, box.y + 26 + BADGE), BADGE, "passport", AFTER)
    y = max(y, box.y + 34 + 2 * BADGE)
    style = ui.style("body", tone.on_paper, grow=1.08)
    for i, line in enumerate(view.lines):
        paragraph = board.paragraph(line, style, box.w - 120)
        size = round(SPARK * _stamp(board, i))
        board.icon("spark", box.x + 50, y + style.line_height / 2, size, theme.M600, tone.card)
        board.add(*paragraph.at(box.x + 76, y))
        board.spoken.append(line)
        y += paragraph.height + 10
    return y + 18


def _stamp(board: Board, i: int) -> float:
    """How large a spark is as it is stamped, one line after the other; at rest for calm players."""
    since = board.ui.clock - AFTER - i * APART
    if board.ui.prefs.calm or since >= STAMPED:
        return 1.0
    board.moves()
    return stamped(since) if board.ui.clock else 1.0


def _entries(board: Board) -> tuple[tuple[str, str, object], ...]:
    tr = board.ui.tr
    return (
        ("map", tr("Retour à la carte"), OpenMap()),
        ("passport", tr("Voir mon passeport"), OpenPassport()),
    )


def _buttons_height(board: Board, width: float) -> float:
    each = (width - 20) / 2
    return max(button_height(board, label, each, icon=True) for _, label, _ in _entries(board))


def _buttons(board: Board, box: Box) -> None:
    each = (box.w - 20) / 2
    for i, (name, label, action) in enumerate(_entries(board)):
        at = Box(box.x + i * (each + 20), box.y, each, box.h)
        at = mirrored(board.ui, at)
        kind: Kind = "primary" if name == "passport" else "paper"
        button(board, name, at, label, action, kind, icon=name)
