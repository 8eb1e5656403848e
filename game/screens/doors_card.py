"""The cards of a programme and its slots: what can be picked, and what was."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.geometry import Box
from game.canvas.text import Paragraph, Style
from game.drawings.frames import HEAD_RADIUS, VIEWBOXES
from game.screens.alive import popped
from game.screens.board import Board
from game.screens.kit_glyphs import keycap, pad_button
from game.screens.kit_panels import focus_ring
from game.screens.kit_words import explained
from game.session.commands import Choose
from game.session.view import Explained
from game.story.state import Offer

EDGE = 6.0
"""Height of the darker edge below a card that can be picked; one that was lies flat."""
PAD = 16.0
ABOVE = 10.0
"""Least room above the drawing, between it and the words, and under them."""
TILES = (84.0, 64.0, 52.0, 40.0)
"""Sizes of a card's drawing: the largest one that leaves room to the words."""
NUMBER = 40.0
TURNS = ("d'abord", "ensuite", "puis", "après", "pour finir")
"""What slots are called when the author does not say: as many of them, the last one always."""


class Card(NamedTuple):
    """An offer on its card; `place` gives its digit, `terms` are the explained words of it."""

    offer: Offer
    place: int
    terms: tuple[Explained, ...] = ()

    @property
    def name(self) -> str:
        return f"choose-{self.offer.option}"


def card_height(board: Board, card: Card, width: float) -> float:
    """The least height that its words need."""
    return TILES[-1] + _words(board, card, width).height + 3 * ABOVE + EDGE


def draw_card(board: Board, box: Box, card: Card) -> None:
    """A card that can be picked, or one that was: flat, dark, with its number."""
    if card.offer.picked:
        _picked(board, box, card)
        return
    tone = board.ui.tone
    focused = board.focused(card.name)
    down = 3.0 * board.ui.down if board.ui.pressed == card.name else 0.0
    if focused:
        focus_ring(board, box)
    face = Box(box.x, box.y + down, box.w, box.h - EDGE)
    if not down:
        board.rounded(box, tone.edge, 14, cut=24, corner="bottom-right")
    board.rounded(
        face, tone.focus_row if focused else tone.paper, 14, cut=24, corner="bottom-right"
    )
    words, at = _inside(board, face, card)
    board.spoken.append(card.offer.text)
    _press(board, face, card, focused=focused)
    board.area(card.name, box, Choose(card.offer.option), card.offer.text, (f"{card.place + 1}",))
    explained(board, words, card.offer.text, card.terms, *at, card.name)


def _picked(board: Board, box: Box, card: Card) -> None:
    tone = board.ui.tone
    face = box._replace(y=box.y + EDGE, h=box.h - EDGE)
    board.rounded(
        face,
        tone.night,
        14,
        cut=24,
        corner="bottom-right",
        stroke=tone.outline,
        stroke_width=2.4,
    )
    _inside(board, face, card)
    number(board, face.right - NUMBER - 14, face.y + ABOVE, card.offer.picked, done=True)
    said = board.ui.tr("{text} : choix numéro {n}")
    board.spoken.append(said.format(text=card.offer.text, n=card.offer.picked))


def _inside(board: Board, face: Box, card: Card) -> tuple[Paragraph, tuple[float, float]]:
    """The drawing above the words; the words, and where they stand."""
    words = _words(board, card, face.w)
    room = face.h - words.height - 3 * ABOVE
    tile = next((size for size in TILES if size <= room), TILES[-1])
    gap = max(ABOVE, min(PAD, (face.h - tile - words.height) / 3))
    top = face.y + (face.h - tile - words.height - gap) / 2
    _drawing(board, Box(face.x + PAD, top, tile, tile), card.offer)
    at = (face.x + PAD, top + tile + gap)
    board.add(*words.at(*at))
    return words, at


def _drawing(board: Board, tile: Box, offer: Offer) -> None:
    """The icon of the activity; beside it, the face of who does it."""
    picked = offer.picked > 0
    board.rounded(tile, theme.N600 if picked else theme.N700, 12)
    size = tile.w * 0.72
    board.icon(offer.icon or "spark", *tile.centre, size, theme.P50, theme.N700)
    if offer.person:
        cx, r = tile.right + PAD + tile.w / 2, tile.w / 2
        board.disc(cx, tile.centre[1], r, theme.N500)
        side = VIEWBOXES["head"].w * r / HEAD_RADIUS
        head = Box(cx - side / 2, tile.centre[1] - side / 2, side, side)
        board.picture(f"people/{offer.person}", head, variant=(("frame", "head"),))


def _words(board: Board, card: Card, width: float) -> Paragraph:
    tone = board.ui.tone
    colour = tone.muted_on_night if card.offer.picked else tone.on_paper
    return board.paragraph(card.offer.text, card_style(board, colour), width - 2 * PAD)


def card_style(board: Board, colour: str) -> Style:
    return board.ui.style("strong", colour)


def _press(board: Board, face: Box, card: Card, *, focused: bool) -> None:
    """How to pick it, for the device in use; a finger or a mouse needs no telling."""
    x, cy = face.right - 14 - NUMBER, face.y + ABOVE + NUMBER / 2
    if board.ui.device == "keyboard":
        keycap(board, x + 4, cy, f"{card.place + 1}")
    elif board.ui.device == "pad" and focused:
        pad_button(board, x + NUMBER / 2, cy, "south")


def number(board: Board, x: float, y: float, n: int, *, done: bool = False) -> None:
    """The number of a turn on a tab with one corner cut."""
    box = Box(x, y, NUMBER, NUMBER)
    board.rounded(box, theme.S700 if done else theme.P50, 8, cut=12, corner="top-right")
    style = Style("strong", 26, theme.P50 if done else theme.INK, "centre")
    board.add(*board.paragraph(f"{n}", style).at(x + NUMBER / 2, y + (NUMBER - 36) / 2))


class Slot(NamedTuple):
    """A turn of the programme: its number, its words, what fills it, whether it is on now."""

    number: int
    words: str
    offer: Offer | None = None
    now: bool = False
    fresh: bool = False


SLOT = 64.0
SIDE, BESIDE, DRAWING = 12.0, 10.0, 44.0


def slot_height(board: Board) -> float:
    return max(SLOT, board.ui.style("button", theme.INK).line_height + 14)


def draw_slot(board: Board, box: Box, slot: Slot) -> None:
    """Molten while it is on, paper once filled, a hollow before; its number and word always."""
    tone = board.ui.tone
    fill = tone.accent if slot.now else tone.card if slot.offer else None
    line = tone.outline if fill is None else None
    board.rounded(
        box, fill, 12, cut=18, corner="top-right", stroke=line, stroke_width=2.4 if line else 0.0
    )
    top = box.y + (box.h - NUMBER) / 2
    number(board, box.x + SIDE, top, slot.number, done=slot.offer is not None)
    left = box.x + SIDE + NUMBER + BESIDE
    if slot.words:
        colour = theme.INK if slot.now else tone.on_paper if slot.offer else tone.on_night
        style = board.ui.style("button", colour)
        fits = (box.right - left - SIDE) / board.ui.width(slot.words, style)
        words = board.paragraph(slot.words, style._replace(size=style.size * min(1.0, fits)))
        board.add(*words.at(left, box.y + (box.h - words.height) / 2))
        left += BESIDE + min(1.0, fits) * board.ui.width(slot.words, style)
    if slot.offer is not None and left + DRAWING + SIDE <= box.right + 0.5:
        _filled(board, box, slot.offer, fresh=slot.fresh)


def slots_across(board: Board, slots: list[Slot], box: Box, gap: float) -> list[tuple[Slot, Box]]:
    """Slots side by side, all as wide; where the words of one have no room, only the slot that is
    on has its words, and takes what the others leave."""
    style = board.ui.style("button", "")
    equal = (box.w - gap * (len(slots) - 1)) / len(slots)
    room = equal - 2 * SIDE - NUMBER - BESIDE
    widths = [equal] * len(slots)
    if any(board.ui.width(slot.words, style) > room for slot in slots):
        small = [2 * SIDE + NUMBER + (BESIDE + DRAWING if slot.offer else 0.0) for slot in slots]
        left = box.w - gap * (len(slots) - 1)
        left -= sum(w for w, slot in zip(small, slots, strict=True) if not slot.now)
        widths = [left if slot.now else w for w, slot in zip(small, slots, strict=True)]
        slots = [slot if slot.now else slot._replace(words="") for slot in slots]
    placed, x = [], box.x
    for slot, width in zip(slots, widths, strict=True):
        placed.append((slot, box._replace(x=x, w=width)))
        x += width + gap
    return placed


def _filled(board: Board, box: Box, offer: Offer, *, fresh: bool) -> None:
    """The drawing of what was picked; the newest has just popped up."""
    size = DRAWING
    clock = board.ui.clock
    if fresh and clock > 0 and not board.ui.prefs.calm:
        size *= popped(clock)
        if clock < 0.2:
            board.moves(1 / 30)
    cx, cy = box.right - SIDE - DRAWING / 2, box.centre[1]
    board.rounded(Box(cx - size / 2, cy - size / 2, size, size), theme.N700, 10)
    board.icon(offer.icon or "spark", cx, cy, size * 0.72, theme.P50, theme.N700)
