"""The passport: the player's shape, what was shown, and five trades worth exploring."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import chamfered
from game.canvas.text import Paragraph, Style
from game.canvas.typography import PLAIN
from game.passport.view import CODE, LEVEL_WORDS, LeadView, PassportView, Recruitment
from game.screens.actions import ShowLead
from game.screens.board import Board
from game.screens.book_actions import OpenBook
from game.screens.code_card import draw_code
from game.screens.kit_bars import MARGIN, mirrored
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import card, focus_ring
from game.screens.kit_stars import STEP, stars
from game.screens.lead_card import draw_card
from game.screens.passport_band import ROOMY, band_height, take_away
from game.screens.radar import radar
from game.screens.stage import contours
from game.screens.ui import Ui

TILE_COLUMN = 122.0
"""Width of a row's left column: icon and level."""

COLUMNS, ROUTES = 244.0, 100.0
"""Width of a row's right columns together, and where the routes begin in them."""

RADAR_OVER = 20.0
"""How far the words of the radar may stand over the margins of a narrow page."""

BRACKET = 22.0
"""What the brackets of the focus take above a row."""

LINES = (0.26, 0.42, 0.58, 0.74, 0.9)
"""Where level lines cross the paper, behind the leads."""

MOST_SPARE = 14.0
"""How much higher than its words a lead may be, where the page has room."""

MOST_TIGHT = 8.0
"""How much lower each may be, where they all show by it."""


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
    night = Box(0, 0, night_width, ui.frame.height)
    paper = Box(night_width, 0, ui.frame.width - night_width, ui.frame.height)
    plan = Plan(mirrored(ui, night), mirrored(ui, paper))
    _grounds(board, plan)
    left = Board(ui)
    end = _identity(left, view, Box(plan.night.x + MARGIN, 20, night_width - 2 * MARGIN, 0))
    if end <= ui.frame.height:
        board.add(*left.commands)
        board.spoken.extend(left.spoken)
    else:
        window = Box(plan.night.x, 0, night_width - 4, ui.frame.height)
        board.window(window, left, end + 12)
    scroll_by = _leads_side(board, view, plan.paper)
    return board.sheet(_first(view), max(scroll_by, end + 12 - ui.frame.height, 0.0))


def _first(view: PassportView) -> str:
    return f"lead-{view.leads[0].code}" if view.leads else "map"


def _grounds(board: Board, plan: Plan) -> None:
    tone = board.ui.tone
    board.rect(plan.paper, theme.P200 if not board.ui.prefs.high_contrast else tone.paper)
    contours(board, plan.paper, theme.mix(theme.P200, theme.P300, 0.75), LINES)
    board.rect(plan.night, tone.night)
    left = board.ui.prefs.left_handed
    edge = Box(plan.night.x - 5 if left else plan.night.right, plan.night.y, 5, plan.night.h)
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
    narrow = ui.frame.form == "classic" and not _larger(ui)
    wide = box.inset(-RADAR_OVER, 0) if narrow else box
    r = min(104.0, box.w * (0.26 if narrow else 0.3))
    y = radar(board, wide._replace(y=y), r, view.ways) + 8
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
    dashed = chamfered(swatch.w, swatch.h, 5, inset=1.25)
    board.add(Shape(swatch, dashed, None, theme.M200, 2.5, dash=(3, 6)))
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
    band = band_height(board)
    room = ui.frame.height - band - 24 - y
    place, least = Box(inner.x, y, inner.w, 0), Board(ui)
    spare = (room - (_rows(least, view, place) - y)) / max(1, len(view.leads))
    rows = Board(ui)
    bottom = _rows(rows, view, place, min(MOST_SPARE, spare) if spare >= -MOST_TIGHT else 0.0)
    scroll_by = 0.0
    if bottom - y <= room:
        board.add(*rows.commands)
        board.areas.extend(rows.areas)
        board.spoken.extend(rows.spoken)
    else:
        window = Box(inner.x - 24, y - BRACKET, inner.w + 48, room + BRACKET + 4)
        scroll_by = board.window(window, rows, bottom - y + BRACKET + 12)
    take_away(board, view, Box(inner.x, ui.frame.height - band - 14, inner.w, band))
    return scroll_by


def _rows(board: Board, view: PassportView, box: Box, spare: float = 0.0) -> float:
    """The leads, each so much higher (or lower) than its words ask; returns their bottom."""
    y = box.y
    for index, lead in enumerate(view.leads):
        level = board.ui.tr(LEVEL_WORDS[lead.level]) if view.clear else ""
        height = _row(board, lead, level, box._replace(y=y, h=spare), index)
        y += height + 7
    return y if box.w > ROOMY else _book(board, Box(box.x, y + 15, box.w, 0)) + 7


def _book(board: Board, box: Box) -> float:
    """After the leads, the way to all other occupations; return its bottom."""
    label = board.ui.tr("Tous les métiers : le carnet")
    height = button_height(board, label, box.w, icon=True)
    at = box._replace(h=height)
    button(board, "book", at, label, OpenBook(), "paper", icon="book", keys=("b",))
    return at.bottom


def _row(board: Board, lead: LeadView, word: str, at: Box, index: int) -> float:
    """One lead, `at.h` higher than its words ask; the columns fold under the title when the page
    is narrow. `word` is its level, "" while all have the same. Returns its height."""
    x, y, w, spare = at
    ui, tone = board.ui, board.ui.tone
    folded = _folded(board)
    right = 0.0 if folded else COLUMNS
    room = w - TILE_COLUMN - right - 20
    title = board.paragraph(lead.title, ui.style("label", tone.on_paper), room)
    why = lead.why
    reason = board.paragraph(why, ui.style("body", tone.on_paper), room)
    under = _under(board, lead, room)
    level = board.paragraph(word, _level_style(board), TILE_COLUMN - 12)
    words = title.height + reason.height + (under.height + 4 if folded else 0)
    height = max(words + 12, 84.0, 56 + level.height - min(0.0, spare)) + spare
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
        _folded_columns(board, lead, x + TILE_COLUMN, top + title.height + reason.height + 4, under)
    else:
        _columns(board, lead, Box(box.right - right, y, right - 18, height))
    told = (word, lead.title, why, lead.recruitment.words, lead.routes)
    board.spoken.extend(filter(None, told))
    board.area(name, box, ShowLead(lead.code), lead.title, (str(index + 1),))
    return height


BARS = 52.0
"""Room of the three bars before the words."""


def _under(board: Board, lead: LeadView, room: float) -> Paragraph:
    """What the right columns tell, in one paragraph after the bars."""
    ui = board.ui
    recruits = ui.tr("recrute {words}").format(words=lead.recruitment.words)
    style = ui.style("body", ui.tone.muted_on_paper)
    return board.paragraph(f"{recruits} · {lead.routes}", style, room - BARS)


def _folded_columns(board: Board, lead: LeadView, x: float, y: float, words: Paragraph) -> None:
    """Bars and words under a title, on a narrow page."""
    bars(board, x, y + words.style.line_height - 5, lead.recruitment, 0.8)
    board.add(*words.at(x + BARS, y))


def _folded(board: Board) -> bool:
    """Whether the right columns fold under the title: the page is narrow or the text large."""
    return board.ui.frame.form != "wide" or _larger(board.ui)


def _larger(ui: Ui) -> bool:
    """Whether words take more room than plain ones."""
    return ui.prefs.text_scale > 1.0 or ui.prefs.typography != PLAIN


def _level_style(board: Board) -> Style:
    """As large as the longest of the words for levels can be in its column."""
    style = board.ui.style("label", theme.M700, align="centre")
    words = " ".join(board.ui.tr(level) for level in LEVEL_WORDS.values()).split(" ")
    widest = max(board.ui.width(word, style) for word in words)
    return style._replace(size=style.size * min(1.0, (TILE_COLUMN - 12) / widest))


def _tile(board: Board, lead: LeadView, column: Box, level: Paragraph) -> None:
    """The trade's icon above the word for how strong the lead is, if there is one."""
    said = any(level.lines)
    top = column.y + (column.h - (46 + level.height if said else 44)) / 2
    tile = Box(column.x + column.w / 2 - 22, top, 44, 44)
    board.rounded(tile, theme.N700, 10)
    board.icon(lead.icon, *tile.centre, 32, theme.P50, theme.N700)
    if said:
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


def bars(
    board: Board, x: float, bottom: float, recruitment: Recruitment, grow: float = 1.0
) -> None:
    """Three bars: how much the trade recruits; empty ones are outlines."""
    for i in range(3):
        h = (10.0 + 8 * i) * grow
        box = Box(x + i * 15, bottom - h, 11, h)
        if i < recruitment.bars:
            board.rounded(box, theme.M700, 2.5)
        else:
            board.rounded(box, None, 2.5, stroke=theme.P600, stroke_width=1.8)


def _tall(board: Board, view: PassportView) -> Sheet:
    """One column: who you are on the night, then the leads on paper, all scrolled together."""
    ui, tone = board.ui, board.ui.tone
    width = ui.frame.width
    band = band_height(board)
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
    take_away(board, view, Box(MARGIN, ui.frame.height - band - 14, width - 2 * MARGIN, band))
    return board.sheet(_first(view), scroll_by)
