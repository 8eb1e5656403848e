"""The card of one lead: why, what it is, how to get there, and where each figure comes from."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.passport.view import LEVEL_WORDS, LeadView, PassportView
from game.screens.actions import ShowLead
from game.screens.board import Board
from game.screens.book_actions import OpenTrade
from game.screens.kit_bars import MARGIN
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import panel
from game.screens.kit_sound import listen_corner, past_listen
from game.screens.ui import Ui


def draw_card(view: PassportView, ui: Ui) -> Sheet:
    board = Board(ui)
    lead = next(x for x in view.leads if x.code == view.opened)
    board.rect(ui.frame.box, ui.tone.night)
    label = ui.tr("Retour aux pistes")
    width = min(940.0, ui.frame.width - 2 * MARGIN)
    more = ui.tr("Sa fiche du carnet")
    each = min(360.0, (width - 20 - 72) / 2)
    height = max(button_height(board, words, each, icon=True) for words in (label, more))
    box = Box((ui.frame.width - width) / 2, 28, width, ui.frame.height - height - 76)
    panel(board, box, ui.tone.card, r=16, cut=34)
    words = Board(ui)
    end = _words(words, lead, Box(box.x + 40, box.y + 26, width - 80, 0))
    scroll_by = board.window(box.inset(0, 12), words, end - box.y - 12)
    at = Box(past_listen(board, box.x), box.bottom + 22, each, height)
    button(board, "back", at, label, ShowLead(""), icon="back", keys=("escape", "backspace"))
    beside = at.moved(each + 20, 0)
    button(board, "book", beside, more, OpenTrade(lead.code), "paper", icon="book", keys=("b",))
    listen_corner(board)
    return board.sheet("back", scroll_by)


def _words(board: Board, lead: LeadView, box: Box) -> float:
    ui, tone = board.ui, board.ui.tone
    tr = ui.tr
    y = box.y
    y += board.text(tr(LEVEL_WORDS[lead.level]), box.x, y, "label", theme.M700, box.w)
    y += board.text(lead.title, box.x, y, "section", tone.on_paper, box.w)
    code = tr("Code ROME {code}").format(code=lead.code)
    under = f"{lead.official} · {code}" if lead.official else code
    y += board.text(under, box.x, y, "body", tone.muted_on_paper, box.w) + 14
    if lead.about:
        y += board.text(lead.about, box.x, y, "body", tone.on_paper, box.w) + 14
    y = _section(board, box, y, tr("Pourquoi cette piste"), lead.reasons, "spark")
    routes = lead.route_list or ((lead.routes,) if lead.routes else ())
    y = _section(board, box, y, tr("Pour y aller"), routes, "graduation")
    y = _facts(board, box, y, lead)
    y = _section(board, box, y, tr("Métiers voisins"), lead.neighbours, "people")
    if lead.source:
        y += _small(board, tr("Métier : {source}").format(source=lead.source), box, y) + 8
    note = tr("Une piste n'est pas un verdict : c'est une porte à pousser.")
    return y + board.text(note, box.x, y, "body", tone.muted_on_paper, box.w) + 14


def _section(
    board: Board, box: Box, y: float, title: str, lines: tuple[str, ...], icon: str
) -> float:
    if not lines:
        return y
    ui, tone = board.ui, board.ui.tone
    y += board.text(title, box.x, y, "button", tone.on_paper, box.w) + 4
    style = ui.style("body", tone.on_paper)
    for line in lines:
        paragraph = board.paragraph(line, style, box.w - 40)
        board.icon(icon, box.x + 14, y + style.line_height / 2, 24, theme.M600, tone.card)
        board.add(*paragraph.at(box.x + 38, y))
        board.spoken.append(line)
        y += paragraph.height + 5
    return y + 10


def _facts(board: Board, box: Box, y: float, lead: LeadView) -> float:
    """Figures, each with its source and year under it."""
    ui, tone = board.ui, board.ui.tone
    facts = lead.facts
    if lead.recruitment.figure is not None:
        facts = (lead.recruitment.figure, *facts)
    if not facts:
        return y
    y += board.text(ui.tr("En chiffres"), box.x, y, "button", tone.on_paper, box.w) + 4
    for fact in facts:
        y += board.text(fact.words, box.x + 38, y, "body", tone.on_paper, box.w - 40)
        source = ui.tr("Source : {source}").format(source=fact.source)
        y += _small(board, source, Box(box.x + 38, y, box.w - 40, 0), y) + 8
    return y + 8


def _small(board: Board, words: str, box: Box, y: float) -> float:
    """Write where something comes from, in small; return its height."""
    style = board.ui.style("body", board.ui.tone.muted_on_paper, grow=0.85)
    small = board.paragraph(words, style, box.w)
    board.add(*small.at(box.x, y))
    board.spoken.append(words)
    return small.height
