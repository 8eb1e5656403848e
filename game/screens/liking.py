"""« Ça t'a plu ? »: five faces after a gesture, and what was shown."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.kit_bars import HINTS, MARGIN, TOP, Hint, hint_bar, pause_button, top_bar
from game.screens.kit_buttons import button, button_height, pill_button, pill_width
from game.screens.kit_panels import card, focus_ring, night_panel, veil
from game.screens.kit_stars import stars
from game.screens.stage import backdrop
from game.screens.ui import Ui
from game.session.commands import Rate, Replay, SkipRating
from game.session.view import LikingView

#: faces from -2 to 2: what they say
FACES = ("Pas du tout", "Bof", "Moyen", "Bien", "J'adore")


def draw(view: LikingView, ui: Ui) -> Sheet:
    board = Board(ui)
    backdrop(board, view.backdrop)
    veil(board, 0.7)
    top_bar(board, ui.tr("Ce que tu as fait"), left=MARGIN + 8)
    y = _shown(board, view, TOP + 24)
    y = _question(board, y)
    _ways_out(board, view, y)
    pause_button(board)
    tr = ui.tr
    hint_bar(
        board,
        (Hint(tr("choisir un visage"), arrows="sideways"), Hint(tr("répondre"), tr("Entrée"))),
    )
    return board.sheet("face-3")


def _shown(board: Board, view: LikingView, y: float) -> float:
    """The criteria of the gesture with their sparks: what was shown, never a mark."""
    ui = board.ui
    style = ui.style("body", ui.tone.on_night)
    row = max(44.0, style.line_height + 10)
    width = min(760.0, ui.frame.width - 2 * MARGIN)
    box = Box((ui.frame.width - width) / 2, y, width, row * len(view.outcome) + 28)
    night_panel(board, box)
    for i, (criterion, value) in enumerate(view.outcome):
        top = box.y + 14 + i * row
        text = board.paragraph(criterion.label, style, width - 210)
        board.add(*text.at(box.x + 26, top + (row - text.height) / 2))
        board.spoken.append(criterion.label)
        stars(board, box.right - 164, top + row / 2, value)
    return box.bottom + 26


def _question(board: Board, y: float) -> float:
    ui = board.ui
    title = ui.tr("Ça t'a plu ?")
    style = ui.style("title", ui.tone.on_night, align="centre")
    board.add(*board.paragraph(title, style).at(ui.frame.width / 2, y))
    board.spoken.append(title)
    y += style.line_height + 22
    columns = 5
    gap = 16.0
    width = min(170.0, (ui.frame.width - 2 * MARGIN - 4 * gap) / columns)
    label = ui.style("label", ui.tone.on_paper, align="centre", grow=_label_grow(board, width))
    height = 118 + label.line_height
    x = (ui.frame.width - columns * width - (columns - 1) * gap) / 2
    for i, words in enumerate(FACES):
        box = Box(x + i * (width + gap), y, width, height)
        _face(board, box, i, ui.tr(words))
        board.add(*board.paragraph(ui.tr(words), label).at(box.centre[0], box.y + 100))
    return y + height + 30


def _label_grow(board: Board, width: float) -> float:
    """How much to shrink the words under the faces for the longest to fit its card."""
    style = board.ui.style("label", theme.INK)
    longest = max(board.ui.width(board.ui.tr(w), style) for w in FACES)
    return min(1.0, (width - 12) / longest)


def _face(board: Board, box: Box, index: int, words: str) -> None:
    name = f"face-{index}"
    focused = board.focused(name)
    if focused:
        focus_ring(board, box, 12)
    card(board, box, board.ui.tone.focus_row if focused else "")
    board.icon(f"face-{index}", box.centre[0], box.y + 54, 76, theme.INK, theme.M300)
    board.spoken.append(words)
    board.area(name, box, Rate(index - 2), words, (str(index + 1),))


def _ways_out(board: Board, view: LikingView, y: float) -> None:
    ui = board.ui
    skip = ui.tr("Je ne sais pas")
    replay = ui.tr("Recommencer le geste")
    y = min(y, ui.frame.height - HINTS - 76)
    total = pill_width(board, skip) + (pill_width(board, replay) + 18 if view.can_replay else 0)
    if total > ui.frame.width - 2 * MARGIN:
        width = ui.frame.width - 2 * MARGIN
        height = button_height(board, replay, width, icon=True)
        button(
            board,
            "skip",
            Box(MARGIN, y - height - 12, width, height),
            skip,
            SkipRating(),
            "quiet",
            icon="next",
        )
        if view.can_replay:
            button(
                board,
                "replay",
                Box(MARGIN, y, width, height),
                replay,
                Replay(),
                "quiet",
                icon="reload",
            )
        return
    x = (ui.frame.width - total) / 2
    if view.can_replay:
        x += pill_button(board, "replay", x, y, "reload", replay, Replay(), keys=("r",)) + 18
    pill_button(board, "skip", x, y, "next", skip, SkipRating(), keys=("s",))
