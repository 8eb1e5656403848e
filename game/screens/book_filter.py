"""What a filter of the « Carnet des métiers » may keep, to choose from."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.board import Board
from game.screens.book_actions import CloseFilter, FilterKind, KeepOnly
from game.screens.book_row import shape_of_way
from game.screens.book_view import FILTERS, MARK_ICONS, BookView, Choice
from game.screens.kit_bars import HINTS, MARGIN, Hint, hint_bar
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import card, focus_ring
from game.screens.ui import Ui

GAP = 14.0
BRACKET = 24.0


def draw_choices(view: BookView, ui: Ui) -> Sheet:
    board = Board(ui)
    kind = view.choosing
    assert kind
    board.rect(ui.frame.box, ui.tone.night)
    title = ui.tr(FILTERS[kind][0])
    top = 22 + board.text(title, MARGIN + 8, 22, "title", ui.tone.on_night)
    label = ui.tr("Retour")
    height = button_height(board, label, 220)
    bottom = ui.frame.height - HINTS - height - 28
    inner = Board(ui)
    window = Box(MARGIN - BRACKET, top, ui.frame.width - 2 * MARGIN + 2 * BRACKET, bottom - top)
    chosen = next(f.value for f in view.filters if f.kind == kind)
    end = _tiles(inner, view.choices, kind, chosen, top + BRACKET)
    scroll_by = board.window(window, inner, end - top + BRACKET)
    at = Box(MARGIN, bottom + 14, 220, height)
    button(board, "back", at, label, CloseFilter(), "quiet", keys=("escape", "backspace"))
    hints = (Hint(ui.tr("choisir"), arrows="all"), Hint(ui.tr("valider"), ui.tr("Entrée")))
    hint_bar(board, hints)
    return board.sheet(f"choice-{chosen or 'all'}", scroll_by)


def _tiles(
    board: Board, choices: tuple[Choice, ...], kind: FilterKind, chosen: str, y: float
) -> float:
    """Tiles side by side; returns the bottom of the last row."""
    ui = board.ui
    across = max(1, min(3, int((ui.frame.width - 2 * MARGIN) / (300 * ui.prefs.text_scale))))
    width = (ui.frame.width - 2 * MARGIN - GAP * (across - 1)) / across
    style = ui.style("strong", ui.tone.on_paper)
    small = ui.style("body", ui.tone.muted_on_paper)
    words = [board.paragraph(c.label, style, width - 140) for c in choices]
    height = max(84.0, max(w.height for w in words) + small.line_height + 26)
    for i, choice in enumerate(choices):
        x = MARGIN + (i % across) * (width + GAP)
        box = Box(x, y + (i // across) * (height + GAP), width, height)
        _tile(board, box, choice, kind, chosen == choice.value)
    return y + -(-len(choices) // across) * (height + GAP)


def _tile(board: Board, box: Box, choice: Choice, kind: FilterKind, on: bool) -> None:
    ui, tone, name = board.ui, board.ui.tone, f"choice-{choice.value or 'all'}"
    if board.focused(name):
        focus_ring(board, box, 12)
    fill = tone.focus_row if board.focused(name) else tone.card
    card(board, box, fill)
    _sign(board, box, choice.value, kind)
    label = board.paragraph(choice.label, ui.style("strong", tone.on_paper), box.w - 140)
    small = ui.style("body", tone.muted_on_paper)
    many = ui.tr("{n} métier") if choice.left < 2 else ui.tr("{n} métiers")
    count = many.format(n=choice.left)
    y = box.y + (box.h - label.height - small.line_height) / 2
    board.add(
        *label.at(box.x + 80, y), *board.paragraph(count, small).at(box.x + 80, y + label.height)
    )
    if on:
        board.icon("check", box.right - 34, box.centre[1], 30, tone.on_paper, fill)
    board.spoken.extend((choice.label, count))
    board.area(name, box, KeepOnly(kind, choice.value), f"{choice.label}, {count}")


def _sign(board: Board, box: Box, value: str, kind: FilterKind) -> None:
    """The shape of a way of acting, else an icon on the night."""
    cy = box.centre[1]
    if kind == "way" and value:
        shape_of_way(board, value, box.x + 22, cy - 20, 40)
        return
    icons: dict[FilterKind, str] = {"place": "pin", "way": "team", "level": "graduation"}
    of_mark: dict[str, str] = {str(mark): icon for mark, icon in MARK_ICONS.items()}
    icon = icons.get(kind) or of_mark.get(value, "team")
    tile = Box(box.x + 18, cy - 24, 48, 48)
    board.rounded(tile, theme.N700, 10)
    board.icon(icon, *tile.centre, 32, theme.P50, theme.N700)
