"""The « Carnet des métiers »: the occupations that filters keep, a page at a time."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.screens.actions import OpenMap, OpenPassport
from game.screens.board import Board
from game.screens.book_actions import ChooseFilter, TurnPage
from game.screens.book_card import draw_card
from game.screens.book_filter import draw_choices
from game.screens.book_row import draw_row, row_height
from game.screens.book_view import FILTERS, BookView, FilterView, TradeRow
from game.screens.kit_bars import HINTS, MARGIN, Hint, hint_bar
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import focus_ring
from game.screens.ui import Ui

GAP = 12.0


Slot = tuple[TradeRow, Box]


def draw(view: BookView, ui: Ui) -> Sheet:
    if view.card is not None:
        return draw_card(view.card, ui)
    if view.choosing:
        return draw_choices(view, ui)
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.night)
    y = _heading(board, view)
    y = _filters(board, view, y)
    foot = _foot_height(board)
    room = Box(MARGIN, y, ui.frame.width - 2 * MARGIN, ui.frame.height - HINTS - foot - 22 - y)
    pages = _pages(board, view.rows, room)
    page = min(view.page, len(pages) - 1)
    for row, slot in pages[page]:
        draw_row(board, slot, row)
    if not view.rows:
        none = ui.tr("Aucun métier ne correspond. Enlève un filtre.")
        board.text(none, MARGIN, y + 24, "strong", ui.tone.on_night, room.w)
    _foot(board, view, page, len(pages), foot)
    hint_bar(
        board,
        (
            Hint(ui.tr("choisir"), arrows="all"),
            Hint(ui.tr("ouvrir"), ui.tr("Entrée")),
            Hint(ui.tr("retour"), ui.tr("Échap"), "east", pressed="back"),
        ),
    )
    return board.sheet(f"trade-{pages[page][0][0].code}" if view.rows else "filter-place")


def _heading(board: Board, view: BookView) -> float:
    """The name, and how many occupations there are, beside it or under it."""
    ui, tone = board.ui, board.ui.tone
    title, style = ui.tr("Carnet des métiers"), ui.style("title", tone.on_night)
    x, y = MARGIN + 8, 20.0
    board.text(title, x, y, "title", tone.on_night)
    told = ui.tr("{n} métiers sur {total}").format(n=len(view.rows), total=view.total)
    small = ui.style("body", tone.muted_on_night)
    beside = x + ui.width(title, style) + 28
    if beside + ui.width(told, small) < ui.frame.width - MARGIN:
        down = y + (style.line_height - small.line_height) * 0.6
        board.text(told, beside, down, "body", tone.muted_on_night)
        return y + style.line_height + 22
    y += style.line_height
    return y + board.text(told, x, y, "body", tone.muted_on_night) + 20


def _filters(board: Board, view: BookView, y: float) -> float:
    """The filters side by side, or two by two where they have no room."""
    ui = board.ui
    style, name = ui.style("label", theme.INK), ui.style("body", theme.INK, grow=0.85)
    across = 4 if ui.frame.width / ui.prefs.text_scale > 900 else 2
    width = (ui.frame.width - 2 * MARGIN - GAP * (across - 1)) / across
    height = style.line_height + name.line_height + 18
    for i, each in enumerate(view.filters):
        x = MARGIN + (i % across) * (width + GAP)
        _filter(board, Box(x, y + (i // across) * (height + 12), width, height), each)
    down = -(-len(view.filters) // across)
    return y + down * (height + 12) + 14


def _filter(board: Board, box: Box, each: FilterView) -> None:
    """What a filter is called, above what it keeps; one that is on is dark on light."""
    ui, tone, name = board.ui, board.ui.tone, f"filter-{each.kind}"
    on = bool(each.value)
    if board.focused(name):
        focus_ring(board, box, 12)
    fill = tone.card if on else tone.raised
    colour = tone.on_paper if on else tone.on_night
    board.rounded(box, fill, 12, stroke=tone.outline, stroke_width=2)
    title = ui.tr(FILTERS[each.kind][0])
    small, style = ui.style("body", colour, grow=0.85), ui.style("label", colour)
    room = box.w - 64
    style = style._replace(size=style.size * min(1.0, room / ui.width(each.label, style)))
    board.add(*board.paragraph(title, small).at(box.x + 16, box.y + 8))
    board.add(*board.paragraph(each.label, style).at(box.x + 16, box.y + 8 + small.line_height))
    board.icon("check" if on else "down", box.right - 26, box.centre[1], 26, colour, fill)
    board.spoken.extend((title, each.label))
    board.area(name, box, ChooseFilter(each.kind), f"{title} : {each.label}")


def _pages(board: Board, rows: tuple[TradeRow, ...], room: Box) -> list[list[Slot]]:
    """The rows of each page, one or two side by side: as many lines as the room holds."""
    across = 2 if room.w / board.ui.prefs.text_scale > 840 else 1
    width = (room.w - GAP * (across - 1)) / across
    pages: list[list[Slot]] = [[]]
    y = room.y
    for i in range(0, len(rows), across):
        line = rows[i : i + across]
        height = max(row_height(board, row, width) for row in line)
        if pages[-1] and y + height > room.bottom:
            pages.append([])
            y = room.y
        boxes = (Box(room.x + n * (width + GAP), y, width, height) for n in range(across))
        pages[-1] += zip(line, boxes, strict=False)
        y += height + GAP
    return pages


def _foot_height(board: Board) -> float:
    return max(button_height(board, label, 200) for label in _labels(board))


def _labels(board: Board) -> tuple[str, str, str, str]:
    tr = board.ui.tr
    return tr("Carte"), tr("Passeport"), tr("Précédents"), tr("Suivants")


def _foot(board: Board, view: BookView, page: int, pages: int, height: float) -> None:
    """Back to where the book was opened, and the pages."""
    ui, tone = board.ui, board.ui.tone
    to_map, to_passport, before, after = _labels(board)
    y = ui.frame.height - HINTS - height - 14
    width = min(220.0, (ui.frame.width - 2 * MARGIN - 3 * GAP) / 4)
    back = to_passport if view.back == "passport" else to_map
    action = OpenPassport() if view.back == "passport" else OpenMap()
    first = Box(MARGIN, y, width, height)
    last = first._replace(x=ui.frame.width - MARGIN - width)
    left = ui.prefs.left_handed
    at, turning = (last, first.moved(width + GAP, 0)) if left else (first, last)
    button(board, "back", at, back, action, "quiet", keys=("escape", "backspace"))
    if page + 1 < pages:
        button(board, "after", turning, after, TurnPage(page + 1), "paper")
    turning = turning.moved(-width - GAP, 0)
    if page > 0:
        button(board, "before", turning, before, TurnPage(page - 1), "paper")
    words = ui.tr("Page {n} sur {total}").format(n=page + 1, total=pages)
    room = ui.frame.width - 2 * MARGIN - 3 * (width + GAP)
    style = ui.style("label", tone.on_night, align="centre")
    style = style._replace(size=style.size * min(1.0, room / ui.width(words, style)))
    x = MARGIN + (2 if left else 1) * (width + GAP) + room / 2
    board.add(*board.paragraph(words, style).at(x, y + (height - style.line_height) / 2))
    board.spoken.append(words)
