"""The whole graph as one SVG picture that needs nothing beside it."""

import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import escape
from pathlib import Path

from game.authoring.graph_card import Card, card_of, drawn, mark, pill, text
from game.authoring.graph_counts import Counts
from game.authoring.graph_labels import Box, settle
from game.authoring.graph_layout import Placed, Point, place
from game.authoring.graph_story import Story
from game.authoring.graph_wires import Wire, label, line, wires_of
from game.authoring.graph_words import width
from game.canvas import theme
from game.scoring.evidence import TYPES

_MARGIN = 36.0
_HEADER = 118.0
_NARROWEST = 940.0
_FONTS = (("Titres", "Lexend-SemiBold.ttf"), ("Texte", "AtkinsonHyperlegible-Regular.ttf"))
_KEYS = (
    ("route courte", theme.M700),
    ("scène appelée, puis retour", theme.D600),
    ("jamais passé", theme.V600),
)


def svg_of(story: Story, counts: Counts, assets: Path) -> str:
    """Draw a story; `assets` gives the fonts and the shapes. Raises MissingLibraryError."""
    cards = {node.id: card_of(node, counts) for node in story.nodes}
    wires = wires_of(story.ways, counts, cards)
    sizes = {id: (card.width, card.height) for id, card in cards.items()}
    placed = place(sizes, [wire.link for wire in wires])
    labels = _label_centres(cards, wires, placed)
    left, right = _sides(placed, wires, labels)
    wide = right - left
    broad = max(wide, _NARROWEST) + 2 * _MARGIN
    high = placed.high[1] - placed.low[1] + _HEADER + 2 * _MARGIN
    x, y = (broad - wide) / 2 - left, _HEADER + _MARGIN - placed.low[1]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{broad:.0f}" height="{high:.0f}"'
        f' viewBox="0 0 {broad:.0f} {high:.0f}" role="img">',
        f"<title>{escape(story.title)}</title>",
        f"<style>{_style(assets)}</style>",
        f"<defs>{''.join(_shape(assets, letter) for letter in TYPES)}</defs>",
        f'<rect width="100%" height="100%" fill="{theme.P100}"/>',
        *_header(story, counts),
        f'<g transform="translate({x:.1f} {y:.1f})">',
        *_graph(cards, wires, placed, counts, labels),
        "</g></svg>\n",
    ]
    return "\n".join(parts)


def _sides(placed: Placed, wires: list[Wire], labels: list[Point]) -> tuple[float, float]:
    """Left and right of all that is drawn: a label may stand out of the cards and lines."""
    halves = [wire.label[0] / 2 for wire in wires]
    lefts = [x - half for (x, _), half in zip(labels, halves, strict=True)]
    rights = [x + half for (x, _), half in zip(labels, halves, strict=True)]
    return min([placed.low[0], *lefts]), max([placed.high[0], *rights])


def _graph(
    cards: Mapping[str, Card],
    wires: list[Wire],
    placed: Placed,
    counts: Counts,
    labels: list[Point],
) -> Iterator[str]:
    for wire, route in zip(wires, placed.routes, strict=True):
        yield from line(wire, route)
    for id, card in cards.items():
        x, y = placed.centres[id]
        yield from drawn(card, x - card.width / 2, y - card.height / 2, counts)
    for wire, centre in zip(wires, labels, strict=True):
        yield from label(wire, centre)


def _label_centres(cards: Mapping[str, Card], wires: list[Wire], placed: Placed) -> list[Point]:
    lines = [(route, wire.label) for wire, route in zip(wires, placed.routes, strict=True)]
    boxes = [Box(*placed.centres[id], card.width, card.height) for id, card in cards.items()]
    return settle(lines, boxes)


def _header(story: Story, counts: Counts) -> Iterator[str]:
    yield text(_MARGIN, 48, story.title, 28, theme.INK, "h")
    scenes = sum(not node.ending for node in story.nodes)
    told = f"{_several(scenes, 'scène')}, {_several(len(story.nodes) - scenes, 'fin')}. "
    told += f"Les nombres\u00a0: sur {counts.walks} parcours au hasard, combien passent ici."
    yield text(_MARGIN, 74, told, 14, theme.P600)
    x = _MARGIN
    for letter in TYPES:
        word, _, colour, _ = theme.WAYS[letter]
        yield mark(letter, x + 8, 97, 17)
        yield text(x + 20, 102, word, 13, colour)
        x += width(word, 13) + 36
    for words, colour in _KEYS:
        yield pill(x, 102, words, colour)
        x += width(words, 12) + 26


def _several(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' if count > 1 else ''}"


def _style(assets: Path) -> str:
    faces = "".join(_face(name, assets / "fonts" / file) for name, file in _FONTS)
    plain = "font-family:Texte,'Atkinson Hyperlegible',Verdana,sans-serif"
    return (
        f"{faces}text{{{plain}}}.h{{font-family:Titres,Lexend,Verdana,sans-serif;font-weight:600}}"
        ".i{font-style:italic}.n{font-variant-numeric:tabular-nums}"
    )


def _face(name: str, file: Path) -> str:
    data = b64encode(file.read_bytes()).decode()
    return f"@font-face{{font-family:{name};src:url(data:font/ttf;base64,{data})}}"


def _shape(assets: Path, letter: str) -> str:
    """The drawing of a RIASEC type, to be used many times."""
    drawing = (assets / "riasec" / f"{letter}.svg").read_text(encoding="utf-8")
    inner = re.sub(r"<!--.*?-->|</?svg[^>]*>", "", drawing, flags=re.DOTALL)
    return f'<g id="way-{letter}">{inner.strip()}</g>'
