"""The passport: the player's shape, what was shown, and five trades worth exploring."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.canvas.typography import PLAIN
from game.passport.view import CODE, LEVEL_WORDS, LeadView, PassportView, Recruitment
from game.screens.actions import OpenMap, SavePassport, ShowLead
from game.screens.board import Board
from game.screens.book_actions import OpenBook
from game.screens.code_card import draw_code
from game.screens.kit_bars import MARGIN
from game.screens.kit_buttons import button, button_height, icon_button
from game.screens.kit_panels import card, focus_ring
from game.screens.kit_sound import SIDE, listen_corner
from game.screens.kit_stars import STEP, stars
from game.screens.lead_card import draw_card
from game.screens.qr import matrix
from game.screens.radar import radar
from game.screens.ui import Ui

TILE_COLUMN = 122.0
"""Width of a row's left column: icon and level."""

COLUMNS, ROUTES = 244.0, 100.0
"""Width of a row's right columns together, and where the routes begin in them."""

BRACKET = 22.0
"""What the brackets of the focus take above a row."""


ROOMY = 740.0
"""A page wider than this has room for the book in its band; elsewhere it follows the leads."""


class Plan(NamedTuple):
    """The night side (who you are) and the paper side (where you may go)."""

    night: Box
    paper: Box


def draw(view: PassportView, ui: Ui) -> Sheet:
    if view.opened == CODE:
        return draw_code(view, ui)
    if view.opened:
        return draw_card(view, ui)
    board = Board(ui)
    if ui.tall:
        return _tall(board, view)
    night_width = 436.0 if ui.frame.form == "wide" else 372.0
    plan = Plan(
        Box(0, 0, night_width, ui.frame.height),
        Box(night_width, 0, ui.frame.width - night_width, ui.frame.height),
    )
    _grounds(board, plan)
    left = Board(ui)
    end = _identity(left, view, Box(MARGIN, 20, night_width - 2 * MARGIN, 0))
    if end <= ui.frame.height:
        board.add(*left.commands)
        board.spoken.extend(left.spoken)
    else:
        board.window(Box(0, 0, night_width - 4, ui.frame.height), left, end + 12)
    scroll_by = _leads_side(board, view, plan.paper)
    return board.sheet(_first(view), max(scroll_by, end + 12 - ui.frame.height, 0.0))


def _first(view: PassportView) -> str:
    return f"lead-{view.leads[0].code}" if view.leads else "map"


def _grounds(board: Board, plan: Plan) -> None:
    tone = board.ui.tone
    board.rect(plan.paper, theme.P200 if not board.ui.prefs.high_contrast else tone.paper)
    board.rect(plan.night, tone.night)
    edge = Box(plan.night.right, plan.night.y, 5, plan.night.h)
    board.rect(edge, theme.INK, opacity=0.25)


def _identity(board: Board, view: PassportView, box: Box) -> float:
    """Logo, nickname, radar, what was shown; returns the bottom."""
    ui, tone = board.ui, board.ui.tone
    board.picture("brand/logo-night", Box(box.x, box.y, 170, 68))
    style = ui.style("button", theme.M300)
    room = (box.w - 188) / ui.width(ui.tr("passeport"), style)
    style = style._replace(size=min(style.size, 28, style.size * room))
    board.add(*board.paragraph(ui.tr("passeport"), style).at(box.x + 184, box.y + 24))
    y = box.y + 70
    one = ui.tr("{nickname}, {n} décision")
    told = one if view.decisions < 2 else ui.tr("{nickname}, {n} décisions")
    who = told.format(nickname=view.nickname, n=view.decisions)
    y += board.text(who, box.x, y, "body", tone.muted_on_night, box.w) + 4
    y = radar(board, Box(box.x, y, box.w, 0), min(104.0, box.w * 0.3), view.ways) + 8
    y = _legend(board, view, box, y)
    if view.shown:
        y += board.text(ui.tr("Ce que tu as montré"), box.x, y, "button", tone.on_night, box.w) + 6
        for shown in view.shown:
            y = _shown(board, box, y, shown.icon, shown.label, shown.value)
    note = ui.tr("Ce n'est pas une note. Tu peux rejouer : tes pistes évolueront.")
    return y + 6 + board.text(note, box.x, y + 6, "body", tone.muted_on_night, box.w) + 8


def _legend(board: Board, view: PassportView, box: Box, y: float) -> float:
    ui, tone = board.ui, board.ui.tone
    swatch = Box(box.x, y + 3, 36, 22)
    board.rounded(swatch, theme.M300, 5, opacity=0.3)
    board.rounded(swatch, None, 5, stroke=theme.M200, stroke_width=2)
    words = ui.tr("Bande : là où on est moins sûr")
    y += board.text(words, box.x + 48, y, "body", tone.on_night, box.w - 48) + 8
    for word in view.strongest:
        board.spoken.append(word)
    return y


def _shown(board: Board, box: Box, y: float, icon: str, label: str, value: float) -> float:
    ui = board.ui
    style = ui.style("body", ui.tone.on_night)
    beside = ui.prefs.text_scale < 1.2
    words = board.paragraph(label, style, box.w - 46 - (5 * STEP + 8 if beside else 0))
    height = max(38.0, words.height)
    tile = Box(box.x, y + (height - 34) / 2, 34, 34)
    board.rounded(tile, theme.N600, 8)
    board.icon(icon, *tile.centre, 25, theme.P50, theme.N600)
    board.add(*words.at(box.x + 46, y + (height - words.height) / 2))
    board.spoken.append(label)
    if not beside:
        stars(board, box.x + 46, y + height + 14, value)
        return y + height + 32
    stars(board, box.right - 5 * STEP, y + height / 2, value)
    return y + height + 4


def _leads_side(board: Board, view: PassportView, side: Box) -> float:
    """The list of leads above the band to take away; returns how far it scrolls."""
    ui, tone = board.ui, board.ui.tone
    inner = Box(side.x + 36, 16, side.w - 36 - MARGIN, 0)
    title = ui.tr("Cinq pistes à explorer") if view.clear else ui.tr("Premières pistes")
    y = inner.y + board.text(title, inner.x, inner.y, "title", tone.on_paper, inner.w)
    if not _folded(board):
        _column_heads(board, inner, y + 4)
    if view.advice:
        y += board.text(view.advice, inner.x, y + 2, "body", tone.muted_on_paper, inner.w) + 2
    y += BRACKET
    band = _band_height(board)
    rows = Board(ui)
    bottom = _rows(rows, view, Box(inner.x, y, inner.w, 0))
    room = ui.frame.height - band - 24 - y
    scroll_by = 0.0
    if bottom - y <= room:
        board.add(*rows.commands)
        board.areas.extend(rows.areas)
        board.spoken.extend(rows.spoken)
    else:
        window = Box(inner.x - 24, y - BRACKET, inner.w + 48, room + BRACKET + 4)
        scroll_by = board.window(window, rows, bottom - y + BRACKET + 12)
    _take_away(board, view, Box(inner.x, ui.frame.height - band - 14, inner.w, band))
    return scroll_by


def _rows(board: Board, view: PassportView, box: Box) -> float:
    y = box.y
    for index, lead in enumerate(view.leads):
        height = _row(board, lead, box.x, y, box.w, index)
        y += height + 7
    return y if box.w > ROOMY else _book(board, Box(box.x, y + 15, box.w, 0)) + 7


def _book(board: Board, box: Box) -> float:
    """After the leads, the way to all other occupations; return its bottom."""
    label = board.ui.tr("Tous les métiers : le carnet")
    height = button_height(board, label, box.w, icon=True)
    at = box._replace(h=height)
    button(board, "book", at, label, OpenBook(), "paper", icon="book", keys=("b",))
    return at.bottom


def _row(board: Board, lead: LeadView, x: float, y: float, w: float, index: int) -> float:
    """One lead; the columns fold under the title when the page is narrow. Returns its height."""
    ui, tone = board.ui, board.ui.tone
    folded = _folded(board)
    right = 0.0 if folded else COLUMNS
    room = w - TILE_COLUMN - right - 20
    title = board.paragraph(lead.title, ui.style("label", tone.on_paper), room)
    why = lead.why
    reason = board.paragraph(why, ui.style("body", tone.on_paper), room)
    recruits = ui.tr("Recrute : {words}").format(words=lead.recruitment.words)
    under = board.paragraph(
        f"{recruits} · {lead.routes}", ui.style("body", tone.muted_on_paper), room
    )
    level = board.paragraph(ui.tr(LEVEL_WORDS[lead.level]), _level_style(board), TILE_COLUMN - 12)
    words = title.height + reason.height + (under.height if folded else 0)
    height = max(words + 12, 56 + level.height, 84.0)
    box = Box(x, y, w, height)
    name = f"lead-{lead.code}"
    if board.focused(name):
        focus_ring(board, box, 10)
    card(board, box, tone.focus_row if board.focused(name) else "", cut=20)
    _tile(board, lead, Box(x, y, TILE_COLUMN, height), level)
    top = y + (height - words) / 2
    board.add(*title.at(x + TILE_COLUMN, top))
    board.add(*reason.at(x + TILE_COLUMN, top + title.height))
    if folded:
        board.add(*under.at(x + TILE_COLUMN, top + title.height + reason.height))
    else:
        _columns(board, lead, Box(box.right - right, y, right - 18, height))
    board.spoken.extend(
        (ui.tr(LEVEL_WORDS[lead.level]), lead.title, why, lead.recruitment.words, lead.routes)
    )
    board.area(name, box, ShowLead(lead.code), lead.title, (str(index + 1),))
    return height


def _folded(board: Board) -> bool:
    """Whether the right columns fold under the title: the page is narrow or the text large."""
    prefs = board.ui.prefs
    large = prefs.text_scale > 1.0 or prefs.typography != PLAIN
    return board.ui.frame.form != "wide" or large


def _level_style(board: Board) -> Style:
    """As large as the longest of the words for levels can be in its column."""
    style = board.ui.style("label", theme.M700, align="centre")
    words = " ".join(board.ui.tr(level) for level in LEVEL_WORDS.values()).split(" ")
    widest = max(board.ui.width(word, style) for word in words)
    return style._replace(size=style.size * min(1.0, (TILE_COLUMN - 12) / widest))


def _tile(board: Board, lead: LeadView, column: Box, level: Paragraph) -> None:
    """The trade's icon above the word for how strong the lead is."""
    top = column.y + (column.h - 46 - level.height) / 2
    tile = Box(column.x + column.w / 2 - 22, top, 44, 44)
    board.rounded(tile, theme.N700, 10)
    board.icon(lead.icon, *tile.centre, 32, theme.P50, theme.N700)
    board.add(*level.at(column.x + column.w / 2, top + 46))


def _columns(board: Board, lead: LeadView, box: Box) -> None:
    """Recruitment as bars and a word, then the routes of access."""
    style = board.ui.style("body", board.ui.tone.on_paper)
    word = board.paragraph(lead.recruitment.words, style, ROUTES - 8)
    top = box.y + (box.h - 30 - word.height) / 2
    bars(board, box.x, top + 27, lead.recruitment)
    board.add(*word.at(box.x, top + 30))
    routes = board.paragraph(lead.routes, style, box.w - ROUTES)
    board.add(*routes.at(box.x + ROUTES, box.y + (box.h - routes.height) / 2))


def _column_heads(board: Board, inner: Box, bottom: float) -> None:
    """The names of the two right columns, on the line of the title."""
    ui = board.ui
    style = ui.style("label", ui.tone.muted_on_paper)
    x = inner.right - COLUMNS
    y = bottom - style.line_height - 8
    board.add(*board.paragraph(ui.tr("Recrute"), style).at(x, y))
    board.add(*board.paragraph(ui.tr("Pour y aller"), style).at(x + ROUTES, y))


def bars(board: Board, x: float, bottom: float, recruitment: Recruitment) -> None:
    """Three bars: how much the trade recruits; empty ones are outlines."""
    for i in range(3):
        h = 10.0 + 8 * i
        box = Box(x + i * 15, bottom - h, 11, h)
        if i < recruitment.bars:
            board.rounded(box, theme.M700, 2.5)
        else:
            board.rounded(box, None, 2.5, stroke=theme.P600, stroke_width=1.8)


def _band_height(board: Board) -> float:
    return max(90.0, button_height(board, board.ui.tr("Garder ma page"), _keep_width(board)) + 24)


def _keep_width(board: Board) -> float:
    return 250.0 if board.ui.frame.form == "wide" else 200.0


def _take_away(board: Board, view: PassportView, box: Box) -> None:
    """The night band: the code to scan, and the buttons to keep the page or go on."""
    ui, tone = board.ui, board.ui.tone
    board.rounded(
        box, tone.night if ui.prefs.high_contrast else theme.N700, 14, cut=26, corner="bottom-right"
    )
    keep_width = _keep_width(board)
    back_width = 150.0 if ui.frame.form == "wide" else 120.0
    x = box.x + 14
    if view.qr:
        right = box.right - 22 - (2 * SIDE + 14 if box.w > ROOMY else SIDE) - 12
        side = min(box.h - 20, right - keep_width - back_width - 32 - x)
        code = Box(x, box.y + (box.h - side) / 2, side, side)
        if board.focused("code"):
            focus_ring(board, code, 8)
        matrix(board, code, view.qr, margin=2)
        board.area("code", code, ShowLead(CODE), ui.tr("Agrandir le code"), ("c",))
        x += side + 26
    keep, back = ui.tr("Garder ma page"), ui.tr("Carte")
    listen_corner(board, box.right - 18, box.y + (box.h - SIDE) / 2)
    right = box.right - 18 - SIDE - 14
    if box.w > ROOMY:
        book, y = ui.tr("Carnet des métiers"), box.y + (box.h - SIDE) / 2
        icon_button(board, "book", right - SIDE, y, "book", OpenBook(), book, keys=("b",))
        right -= SIDE + 14
    y = box.y + (box.h - button_height(board, keep, keep_width)) / 2
    h = button_height(board, keep, keep_width)
    at = right - keep_width
    button(board, "keep", Box(at, y, keep_width, h), keep, SavePassport(), keys=("s",))
    at -= back_width + 14
    button(board, "map", Box(at, y, back_width, h), back, OpenMap(), "paper", keys=("escape",))
    words = view.notice or ui.tr("Agrandis le code pour le scanner, ou garde la page.")
    text = board.paragraph(words, ui.style("body", tone.on_night, grow=0.92), max(1, at - 14 - x))
    widest = max(ui.width(line, text.style) for line in text.lines)
    if widest <= at - 14 - x and text.height <= box.h - 12:
        board.add(*text.at(x, box.y + (box.h - text.height) / 2))
    board.spoken.append(words)


def _tall(board: Board, view: PassportView) -> Sheet:
    """One column: who you are on the night, then the leads on paper, all scrolled together."""
    ui, tone = board.ui, board.ui.tone
    width = ui.frame.width
    band = _band_height(board)
    board.rect(ui.frame.box, tone.night)
    inner = Board(ui)
    end = _identity(inner, view, Box(MARGIN, 16, width - 2 * MARGIN, 0)) + 10
    paper = Board(ui)
    y = end + 22
    title = ui.tr("Cinq pistes à explorer") if view.clear else ui.tr("Premières pistes")
    y += paper.text(title, MARGIN, y, "title", tone.on_paper, width - 2 * MARGIN)
    if view.advice:
        text = paper.text(view.advice, MARGIN, y, "body", tone.muted_on_paper, width - 2 * MARGIN)
        y += text + 4
    bottom = _rows(paper, view, Box(MARGIN, y + BRACKET, width - 2 * MARGIN, 0)) + 16
    ground = theme.P200 if not ui.prefs.high_contrast else tone.paper
    inner.rect(Box(0, end, width, max(bottom, ui.frame.height) - end), ground)
    inner.add(*paper.commands)
    inner.areas.extend(paper.areas)
    inner.spoken.extend(paper.spoken)
    window = Box(0, 0, width, ui.frame.height - band - 28)
    scroll_by = board.window(window, inner, bottom)
    _take_away(board, view, Box(MARGIN, ui.frame.height - band - 14, width - 2 * MARGIN, band))
    return board.sheet(_first(view), scroll_by)
