"""One scene or ending of the graph as a card: its size, and its drawing."""

from collections.abc import Iterator
from html import escape
from typing import Literal, NamedTuple

from game.authoring.graph_counts import Counts
from game.authoring.graph_story import Node, Part, Row
from game.authoring.graph_words import cut, width
from game.canvas import theme

WIDE = 330.0
_EDGE = 14.0
_HEAD, _ROW, _PART, _FOOT = 44.0, 22.0, 26.0, 10.0
_CUT = 14.0
_MARK = 15.0
_COUNT = 40.0
_WIDER = 1.14
"""How much wider titles are than text of the same size."""
_TAGS = {"choice": "", "explore": "Exploration", "gesture": "Geste"}
_TAG_COLOURS = {"explore": theme.D600, "gesture": theme.M700}

Anchor = Literal["start", "middle", "end"]


class Card(NamedTuple):
    """A node ready to draw: `passed` is in how many of the walks it was met."""

    node: Node
    width: float
    height: float
    passed: int


def card_of(node: Node, counts: Counts) -> Card:
    if node.ending:
        passed = counts.taken.get(node.id.removeprefix("end/"), 0)
        return Card(node, min(WIDE, _WIDER * width(node.title, 15) + 104), 44.0, passed)
    rows = sum(_PART + _ROW * len(part.rows) for part in node.parts)
    return Card(node, WIDE, _HEAD + rows + _FOOT * bool(rows), counts.scenes.get(node.id, 0))


def drawn(card: Card, x: float, y: float, counts: Counts) -> Iterator[str]:
    """The SVG of a card whose upper left corner is at (x, y)."""
    node = card.node
    yield f'<g transform="translate({x:.1f} {y:.1f})">'
    yield f"<title>{escape(node.title)} ({escape(node.id)})</title>"
    yield from (_ending(card) if node.ending else _scene(card, counts))
    yield "</g>"


def text(
    x: float, y: float, words: str, size: float, colour: str, kind: str = "t", at: Anchor = "start"
) -> str:
    """One line of text; `kind` is a class of the picture's style."""
    anchor = f' text-anchor="{at}"' if at != "start" else ""
    return (
        f'<text class="{kind}" x="{x:.1f}" y="{y:.1f}" font-size="{size:g}" fill="{colour}"'
        f"{anchor}>{escape(words)}</text>"
    )


def pill(x: float, y: float, words: str, colour: str, ink: str = theme.P50) -> str:
    """A small label with round ends; (x, y) is its left end on the line of text."""
    room = width(words, 12) + 16
    return (
        f'<rect x="{x:.1f}" y="{y - 13:.1f}" width="{room:.1f}" height="18" rx="9"'
        f' fill="{colour}"/>' + text(x + 8, y, words, 12, ink)
    )


def mark(letter: str, x: float, y: float, size: float = _MARK) -> str:
    """The shape of a RIASEC type, its centre at (x, y)."""
    return (
        f'<use href="#way-{letter}" transform="translate({x:.1f} {y:.1f}) scale({size / 48:.3f})"/>'
    )


def _ending(card: Card) -> Iterator[str]:
    w, h, node = card.width, card.height, card.node
    edge = theme.S500 if node.reached else theme.V600
    dash = "" if node.reached else ' stroke-dasharray="5 4"'
    yield f'<rect x="4" y="5" width="{w}" height="{h}" rx="{h / 2}" fill="{theme.P300}"/>'
    yield (
        f'<rect width="{w}" height="{h}" rx="{h / 2}" fill="{theme.S100}" stroke="{edge}"'
        f' stroke-width="3"{dash}/>'
    )
    yield (
        f'<rect x="4" y="4" width="{w - 8}" height="{h - 8}" rx="{h / 2 - 4}" fill="none"'
        f' stroke="{edge}" stroke-width="1"/>'
    )
    yield f'<path d="M20 33V11M20 12H34L30 17L34 22H20" fill="{edge}" stroke="{edge}"'
    yield ' stroke-width="2" stroke-linejoin="round"/>'
    title = cut(node.title, (w - 96) / _WIDER, 15)
    yield text(42, 27, title, 15, theme.S700 if node.reached else theme.V600, "h")
    yield text(w - 18, 27, str(card.passed), 13, theme.INK, "n", "end")


def _scene(card: Card, counts: Counts) -> Iterator[str]:
    node, w, h = card.node, card.width, card.height
    outline = f"M10 0H{w - _CUT}L{w} {_CUT}V{h - 10}Q{w} {h} {w - 10} {h}H10Q0 {h} 0 {h - 10}V10"
    outline += "Q0 0 10 0Z"
    edge, dash = _border(node)
    yield f'<path transform="translate(4 5)" d="{outline}" fill="{theme.P300}"/>'
    yield f'<path d="{outline}" fill="{theme.P50}" stroke="{edge}" stroke-width="2"{dash}/>'
    if node.short:
        yield f'<path d="M10 1.2H{w - _CUT - 1}" stroke="{theme.M500}" stroke-width="5"/>'
    yield from _head(card)
    y = _HEAD
    for part in node.parts:
        yield from _part(part, y, card, counts)
        y += _PART + _ROW * len(part.rows)


def _border(node: Node) -> tuple[str, str]:
    if not node.reached:
        return theme.V600, ' stroke-dasharray="6 5"'
    return (theme.N600, "") if not node.called else (theme.D600, ' stroke-dasharray="2 3"')


def _head(card: Card) -> Iterator[str]:
    node = card.node
    right = card.width - _EDGE
    yield text(right, 28, str(card.passed), 14, theme.INK, "n", "end")
    right -= width(str(card.passed), 14) + 8
    for letter in reversed(node.letters):
        yield mark(letter, right - _MARK / 2, 23)
        right -= _MARK + 2
    left = _EDGE
    if node.start:
        yield f'<path d="M{left} 15L{left + 13} 23L{left} 31Z" fill="{theme.M500}"/>'
        left += 20
    colour = theme.INK if node.reached else theme.V600
    yield text(left, 29, cut(node.title, (right - left - 6) / _WIDER, 16), 16, colour, "h")


def _part(part: Part, y: float, card: Card, counts: Counts) -> Iterator[str]:
    yield f'<path d="M{_EDGE} {y:.1f}H{card.width - _EDGE}" stroke="{theme.P200}"/>'
    left = _EDGE
    if tag := _TAGS[part.kind]:
        yield pill(left, y + 18, tag, _TAG_COLOURS[part.kind])
        left += width(tag, 12) + 24
    words = cut(part.words, card.width - _EDGE - left, 13)
    yield text(left, y + 18, words, 13, theme.P600, "i" if part.kind == "choice" else "t")
    for i, row in enumerate(part.rows):
        yield from _row(row, y + _PART + i * _ROW, card, counts)


def _row(row: Row, y: float, card: Card, counts: Counts) -> Iterator[str]:
    """An option or a spot: a bar as long as its share of the walks that came here."""
    taken = counts.taken.get(row.key, 0)
    room = card.width - 2 * _EDGE
    share = taken / max(card.passed, taken, 1)
    yield f'<rect x="{_EDGE}" y="{y:.1f}" width="{room}" height="{_ROW - 3}" rx="4"'
    yield f' fill="{theme.P100}"/>'
    if taken:
        yield f'<rect x="{_EDGE}" y="{y:.1f}" width="{max(8.0, room * share):.1f}"'
        yield f' height="{_ROW - 3}" rx="4" fill="{theme.M200}"/>'
    colour = theme.INK if taken else theme.V600
    yield text(_EDGE + room - 6, y + 14, str(taken), 12, colour, "n", "end")
    right = _EDGE + room - _COUNT + 8
    for letter in reversed(row.letters):
        yield mark(letter, right - _MARK / 2, y + 9.5)
        right -= _MARK + 2
    yield text(_EDGE + 6, y + 14, cut(row.words, right - _EDGE - 12, 13), 13, colour)
