"""The card of an occupation: what it is, who does it, what is hard, the way there, neighbours."""

from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.geometry import Box
from game.passport.view import Figure
from game.screens.board import Board
from game.screens.book_actions import CloseTrade, OpenTrade
from game.screens.book_row import facts_in_words, marks_of, shape_of_way
from game.screens.book_view import Face, Neighbour, TradeCard
from game.screens.kit_bars import MARGIN
from game.screens.kit_blocks import Blocks
from game.screens.kit_buttons import button, button_height
from game.screens.kit_panels import card as paper
from game.screens.kit_panels import focus_ring, panel
from game.screens.kit_sound import listen_corner, past_listen
from game.screens.ui import Ui

PORTRAIT = 96.0


def draw_card(card: TradeCard, ui: Ui) -> Sheet:
    board = Board(ui)
    board.rect(ui.frame.box, ui.tone.night)
    label = ui.tr("Retour")
    width = min(980.0, ui.frame.width - 2 * MARGIN)
    height = button_height(board, label, 300, icon=True)
    box = Box((ui.frame.width - width) / 2, 24, width, ui.frame.height - height - 66)
    panel(board, box, ui.tone.card, r=16, cut=34)
    words = Board(ui)
    end = _words(words, card, Box(box.x + 40, box.y + 24, width - 84, 0))
    scroll_by = board.window(box.inset(0, 12), words, end - box.y - 12)
    at = Box(past_listen(board, box.x), box.bottom + 20, 300, height)
    button(board, "back", at, label, CloseTrade(), icon="back", keys=("escape", "backspace"))
    listen_corner(board)
    return board.sheet("block-0", scroll_by)


def _words(board: Board, card: TradeCard, box: Box) -> float:
    ui, tone = board.ui, board.ui.tone
    tr = ui.tr
    y = box.y + board.text(card.row.title, box.x, box.y, "section", tone.on_paper, box.w - 30)
    y = _ways(board, card, box, y + 4)
    y = marks_of(board, Box(box.x, y, box.w, 0), card.row) + 10
    blocks = Blocks(board, box._replace(y=y), tone.card)
    if card.about:
        blocks.text(card.about, "strong", tone.on_paper)
        blocks.space()
    _people(blocks, card.people)
    _section(blocks, tr("Ce qui est difficile"), card.hard, "warn")
    _section(blocks, tr("Pour y aller"), card.routes, "graduation")
    _section(blocks, tr("D'autres chemins"), card.ways, "right")
    _figures(blocks, card)
    _neighbours(blocks, card.neighbours)
    code = tr("Code ROME {code}").format(code=card.row.code)
    official = f" ({card.official})" if card.official else ""
    blocks.small(f"{code}{official}. {card.source}")
    return blocks.y + 14


def _ways(board: Board, card: TradeCard, box: Box, y: float) -> float:
    """The shapes of its ways of acting before their words, the level and the towns."""
    tone, letters = board.ui.tone, card.row.letters
    left = len(letters) * 28.0
    style = board.ui.style("body", tone.muted_on_paper)
    for i, letter in enumerate(letters):
        shape_of_way(board, letter, box.x + i * 28, y + style.line_height / 2 - 12, 24)
    words = facts_in_words(board, card.row)
    paragraph = board.paragraph(words, style, box.w - left)
    board.add(*paragraph.at(box.x + left + 4, y))
    board.spoken.append(words)
    return y + paragraph.height + 6


def _section(blocks: Blocks, title: str, lines: tuple[str, ...], icon: str) -> None:
    if lines:
        blocks.title(title)
        blocks.lines(lines, icon)
        blocks.space()


def _figures(blocks: Blocks, card: TradeCard) -> None:
    """Each figure with its source and its year under it."""
    first = card.recruitment.figure
    figures: tuple[Figure, ...] = (*((first,) if first else ()), *card.facts)
    if figures:
        blocks.title(blocks.board.ui.tr("En chiffres"))
        blocks.lines([f.words for f in figures], "chart", [f.source for f in figures])
        blocks.space()


def _people(blocks: Blocks, people: tuple[Face, ...]) -> None:
    """Those of the missions who do this work, with their portraits."""
    if not people:
        return
    board, ui = blocks.board, blocks.board.ui
    blocks.title(ui.tr("Avec qui"))
    for i, face in enumerate(people):
        style = ui.style("strong", ui.tone.on_paper)
        small = ui.style("body", ui.tone.on_paper)
        name = board.paragraph(face.name, style, blocks.w - PORTRAIT - 20)
        role = ui.tr("{role}, {town}").format(role=face.role, town=face.town)
        told = board.paragraph(role, small, blocks.w - PORTRAIT - 20)
        height = max(PORTRAIT, name.height + told.height)
        box = Box(blocks.x - 8, blocks.y - 2, blocks.w + 16, height + 8)
        if board.focused(f"person-{i}"):
            board.rounded(box, ui.tone.focus_row, 8, stroke=ui.tone.accent, stroke_width=3)
        at = Box(blocks.x, blocks.y + 2, PORTRAIT, PORTRAIT)
        board.disc(*at.centre, PORTRAIT / 2, theme.N600)
        board.picture(f"people/{face.person}", at, variant=(("frame", "head"), ("mood", "smile")))
        y = blocks.y + 2 + (height - name.height - told.height) / 2
        x = blocks.x + PORTRAIT + 18
        board.add(*name.at(x, y), *told.at(x, y + name.height))
        board.spoken.extend((face.name, role))
        board.area(f"person-{i}", box, None, f"{face.name}, {role}")
        blocks.y += height + 14
    blocks.space(4)


def _neighbours(blocks: Blocks, neighbours: tuple[Neighbour, ...]) -> None:
    """The near occupations, one press away."""
    if not neighbours:
        return
    board, ui = blocks.board, blocks.board.ui
    blocks.title(ui.tr("Métiers voisins"))
    blocks.space(18)
    for each in neighbours:
        name = f"trade-{each.code}"
        words = board.paragraph(each.title, ui.style("label", ui.tone.on_paper), blocks.w - 90)
        box = Box(blocks.x, blocks.y, blocks.w - 20, max(56.0, words.height + 18))
        if board.focused(name):
            focus_ring(board, box, 10)
        fill = ui.tone.focus_row if board.focused(name) else theme.P200
        paper(board, box, fill, cut=14)
        board.add(*words.at(box.x + 18, box.y + (box.h - words.height) / 2))
        board.icon("right", box.right - 34, box.centre[1], 26, theme.INK, fill)
        board.spoken.append(each.title)
        board.area(name, box, OpenTrade(each.code), each.title)
        blocks.y = box.bottom + 18
    blocks.space(8)
