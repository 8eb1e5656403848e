"""« Ton programme »: six cards of which some are picked, one after the other.

The cards keep their place from one turn to the next, and what was picked shows its number.
"""

from typing import NamedTuple

from game.canvas.areas import Sheet
from game.canvas.commands import Shape
from game.canvas.geometry import Box
from game.canvas.paths import polygon
from game.screens.board import Board
from game.screens.dialogue import LEAST_PERSON, UNDER_CORNERS, corners, encouraged
from game.screens.doors_card import (
    PAD,
    TURNS,
    Card,
    Slot,
    card_height,
    card_style,
    draw_card,
    draw_slot,
    slot_height,
    slots_across,
)
from game.screens.kit_bars import HINTS, MARGIN, Hint, hint_bar
from game.screens.kit_panels import panel, veil
from game.screens.kit_tag import INTO, UNDER, name_tag, tag_height
from game.screens.kit_words import explained
from game.screens.stage import backdrop, speaker_bust
from game.screens.ui import Ui
from game.session.view import DialogueView, Picking

GAP, NEAR = 16.0, 12.0
"""Between cards side by side, and one above the other."""
UNDER_FOCUS = 104.0
"""Where words may start under the buttons of the corners, whose focus takes room too."""
REACH = 640.0
"""On a totem, the cards lie below this, for a seated hand."""
BUST = 340.0
"""Width of the column of who asks."""


class Plan(NamedTuple):
    """Where who asks stands (None without room for her or him), and the programme."""

    asking: Box | None
    programme: Box


def draw(view: DialogueView, picking: Picking, ui: Ui) -> Sheet:
    board = Board(ui)
    plan = _plan(view, ui)
    backdrop(board, view.backdrop)
    veil(board, 0.72)
    if plan.asking is not None:
        _asking(board, view, plan.asking)
    elif board.ui.tall:
        _said(board, view, plan.programme)
    scroll_by = _programme(board, view, picking, plan)
    corners(board, view)
    tr = ui.tr
    hints = (Hint(tr("changer de carte"), arrows="all"), Hint(tr("choisir"), tr("Entrée")))
    hint_bar(board, hints, view.glossary, encouraged(board, view))
    first = next(f"choose-{offer.option}" for offer in view.offers if offer.open)
    return board.sheet(first, scroll_by)


def _plan(view: DialogueView, ui: Ui) -> Plan:
    w, h = ui.frame.width, ui.frame.height
    bottom = h - HINTS - 12
    if ui.tall:
        programme = Box(MARGIN, UNDER_CORNERS, w - 2 * MARGIN, bottom - UNDER_CORNERS)
        return Plan(programme if view.speaker.person else None, programme)
    narrow = ui.frame.form != "wide" or ui.prefs.text_scale > 1.3
    if not view.speaker.person or narrow:
        width = min(1080.0, w - 2 * MARGIN)
        left = (w - width) / 2
        return Plan(None, Box(left, UNDER_FOCUS, width, bottom - UNDER_FOCUS))
    left = MARGIN + BUST + 28
    programme = Box(left, UNDER_CORNERS, w - MARGIN - left, bottom - UNDER_CORNERS)
    asking = Box(MARGIN, UNDER_CORNERS, BUST, h - HINTS - UNDER_CORNERS)
    if ui.prefs.left_handed:
        programme = programme._replace(x=MARGIN)
        asking = asking._replace(x=w - MARGIN - BUST)
    return Plan(asking, programme)


def _asking(board: Board, view: DialogueView, box: Box) -> None:
    """Who asks, under what was said last; on a totem beside it."""
    ui, tone = board.ui, board.ui.tone
    across = box.w * 0.58 if ui.tall else box.w
    left = box.right - across
    said = board.paragraph(view.text, ui.style("speech", tone.on_paper, grow=0.92), across - 48)
    body = Box(left, box.y + tag_height(board) - INTO, across, UNDER + said.height + 22)
    if ui.tall:
        _bust(board, view, Box(box.x, box.y, box.w - across - 12, _head(board, view) - box.y - 8))
    else:
        _bust(board, view, Box(box.x, body.bottom + 14, box.w, box.bottom - body.bottom - 14))
    panel(board, body, tone.card, r=16, cut=28)
    _tail(board, body)
    name_tag(board, view.speaker, body)
    at = body.x + 24, body.y + UNDER
    board.add(*said.at(*at))
    explained(board, said, view.text, view.terms, *at, "said")
    board.spoken.append(view.text)


def _said(board: Board, view: DialogueView, box: Box) -> float:
    """What was said last, where who said it has no room; returns the room that it takes."""
    if not view.text:
        return 0.0
    ui, tone = board.ui, board.ui.tone
    style = ui.style("strong", tone.on_paper)
    name = board.paragraph(view.speaker.name, ui.style("strong", tone.muted_on_paper))
    beside = ui.width(view.speaker.name, style) + 16 if view.speaker.name else 0.0
    said = board.paragraph(view.text, style, box.w - beside - 40)
    strip = box._replace(h=said.height + 16)
    board.rounded(strip, tone.card, 12, cut=18, corner="top-right")
    board.add(*name.at(strip.x + 20, strip.y + 8))
    at = strip.x + 20 + beside, strip.y + 8
    board.add(*said.at(*at))
    explained(board, said, view.text, view.terms, *at, "said")
    board.spoken.extend(filter(None, (view.speaker.name, view.text)))
    return strip.h + NEAR


def _bust(board: Board, view: DialogueView, box: Box) -> None:
    if box.h >= LEAST_PERSON:
        speaker_bust(board, box, view.speaker, view.text)


def _tail(board: Board, body: Box) -> None:
    """The point of the panel that shows who speaks."""
    if board.ui.tall:
        box = Box(body.x - 25, body.y + body.h * 0.55, 26, 34)
        points = ((26.0, 0.0), (0.0, 20.0), (26.0, 34.0))
    else:
        box = Box(body.x + body.w * 0.42, body.bottom - 1, 44, 26)
        points = ((0.0, 0.0), (22.0, 26.0), (44.0, 0.0))
    board.add(Shape(box, polygon(points), board.ui.tone.card))


def _head(board: Board, view: DialogueView) -> float:
    """Where the question begins on a totem: just above the cards, which lie within reach."""
    ask = board.paragraph(view.ask, board.ui.style("button", ""), board.ui.frame.width - 2 * MARGIN)
    return REACH - GAP - slot_height(board) - NEAR - ask.height


def _programme(board: Board, view: DialogueView, picking: Picking, plan: Plan) -> float:
    """The question, the slots and the cards, in a window when they are too high for the screen."""
    box = plan.programme
    top = _head(board, view) if board.ui.tall else box.y
    box = Box(box.x, top, box.w, box.bottom - top)
    columns = _columns(board, view, box)
    inner = Board(board.ui)
    told = _said(inner, view, box) if plan.asking is None and not board.ui.tall else 0.0
    grid = _before(inner, view, picking, box._replace(y=box.y + told))
    rows = -(-len(view.offers) // columns)
    room = (box.bottom - grid + NEAR) / rows - NEAR
    width = (box.w - GAP * (columns - 1)) / columns
    cards = _cards(view)
    least = max(card_height(board, card, width) for card in cards)
    height = max(room, least)
    for i, card in enumerate(cards):
        x = box.x + (i % columns) * (width + GAP)
        y = grid + (i // columns) * (height + NEAR)
        draw_card(inner, Box(x, y, width, height), card)
    if height <= room + 0.5:
        board.take(inner)
        return 0.0
    window = Box(box.x - 20, box.y - 8, box.w + 40, box.h + 12)
    return board.window(window, inner, grid + rows * (height + NEAR) + 16 - window.y)


def _columns(board: Board, view: DialogueView, box: Box) -> int:
    """Three cards side by side, or two on a totem and where a word is too long for three."""
    if board.ui.tall:
        return 2
    wide = (box.w - 2 * GAP) / 3 - 2 * PAD
    style = card_style(board, "")
    longest = max(
        board.ui.width(word, style) for offer in view.offers for word in offer.text.split()
    )
    return 3 if len(view.offers) != 4 and longest <= wide else 2


def _cards(view: DialogueView) -> list[Card]:
    terms = view.offer_terms or ((),) * len(view.offers)
    return [Card(offer, i, terms[i]) for i, offer in enumerate(view.offers)]


def _before(board: Board, view: DialogueView, picking: Picking, box: Box) -> float:
    """The question and the slots; returns where the cards begin."""
    ui = board.ui
    y = box.y
    if view.ask:
        words = board.paragraph(view.ask, ui.style("button", ui.tone.on_night), box.w - 8)
        board.add(*words.at(box.x + 4, y))
        explained(board, words, view.ask, view.ask_terms, box.x + 4, y, "ask")
        board.spoken.append(view.ask)
        y += words.height + NEAR
    height = slot_height(board)
    row = Box(box.x, y, box.w, height)
    for slot, place in slots_across(board, _slots(board, view, picking), row, GAP):
        draw_slot(board, place, slot)
        if slot.now:
            board.spoken.append(slot.words)
    return y + height + GAP


def _slots(board: Board, view: DialogueView, picking: Picking) -> list[Slot]:
    usual = (*TURNS[: picking.most - 1], TURNS[-1])
    words = picking.slots or tuple(map(board.ui.tr, usual))
    by_turn = {offer.picked: offer for offer in view.offers if offer.picked}
    return [
        Slot(n, words[n - 1], by_turn.get(n), n == picking.number, n == picking.number - 1)
        for n in range(1, picking.most + 1)
    ]
