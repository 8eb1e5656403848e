"""The graph as Mermaid text: for a wiki, a forge or a lesson sheet, with no library."""

from collections.abc import Iterator

from game.authoring.graph_counts import Counts
from game.authoring.graph_story import Node, Story
from game.authoring.graph_words import cut

_LONGEST = 240.0
_LINE = 13.0


def mermaid_of(story: Story, counts: Counts) -> str:
    """A flowchart: stadiums are endings, round boxes called scenes, thick borders short route."""
    names = {node.id: f"n{i}" for i, node in enumerate(story.nodes)}
    lines = [
        "---",
        f"title: {_quoted(story.title)}",
        "---",
        "flowchart TD",
        *(f"  {names[node.id]}{_box(node, counts)}" for node in story.nodes),
    ]
    for way in story.ways:
        arrow = "-.->" if way.kind == "call" else "-->"
        words = f"{cut(way.words, _LONGEST, _LINE)} · ".removeprefix(" · ")
        label = _quoted(f"{words}{counts.taken.get(way.key, 0)}")
        lines.append(f"  {names[way.source]} {arrow}|{label}| {names[way.target]}")
    return "\n".join([*lines, *_classes(story, names), ""])


def _box(node: Node, counts: Counts) -> str:
    if node.ending:
        passed = counts.taken.get(node.id.removeprefix("end/"), 0)
        return f"([{_quoted(f'⚑ {node.title} · {passed}')}])"
    text = _quoted("<br/>".join(_lines(node, counts)))
    return f"({text})" if node.called else f"[{text}]"


def _lines(node: Node, counts: Counts) -> Iterator[str]:
    letters = f" · {node.letters}" if node.letters else ""
    start = "▶ " if node.start else ""
    yield f"{start}<b>{_safe(node.title)}</b> · {counts.scenes.get(node.id, 0)}{letters}"
    for part in node.parts:
        sign = {"choice": "?", "explore": "◎", "gesture": "✋"}[part.kind]
        yield f"{sign} {_safe(cut(part.words, _LONGEST, _LINE))}"
        for row in part.rows:
            shown = f" [{row.letters}]" if row.letters else ""
            words = _safe(cut(row.words, _LONGEST, _LINE))
            yield f"– {words}{shown} · {counts.taken.get(row.key, 0)}"


def _classes(story: Story, names: dict[str, str]) -> Iterator[str]:
    groups = {
        "short": [names[n.id] for n in story.nodes if n.short],
        "ending": [names[n.id] for n in story.nodes if n.ending],
        "lost": [names[n.id] for n in story.nodes if not n.reached],
    }
    yield "  classDef short stroke:#C9490C,stroke-width:3px"
    yield "  classDef ending fill:#DCEFE3,stroke:#2F7D5D,stroke-width:3px"
    yield "  classDef lost stroke:#8A2446,stroke-dasharray:6 5,color:#8A2446"
    yield from (f"  class {','.join(ids)} {name}" for name, ids in groups.items() if ids)


def _quoted(words: str) -> str:
    return f'"{words.replace(chr(34), "#quot;")}"'


def _safe(words: str) -> str:
    """Words inside a box: no tag may begin in them."""
    return words.replace("&", "#amp;").replace("<", "#lt;").replace(">", "#gt;")
