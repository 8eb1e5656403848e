"""Where ids are missing in a mission's file, and the small pieces of text that add them.

Nothing is written anew: pieces go between characters that stay as they are.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from yaml import CLoader, MappingNode, Node, ScalarNode, SequenceNode, compose

from game.authoring.ids_names import name_from, step_name
from game.content.link_snippets import ALONE
from game.content.marks import Path
from game.content.schema_steps import STEP_KEYS

_BREAK = re.compile("\r\n|\n|\r")


class Addition(NamedTuple):
    """A piece of text to put at an offset, and the value that it gives at a path."""

    offset: int
    piece: str
    path: Path
    name: str


class _Map:
    """A mapping of the file with its entries by key."""

    def __init__(self, node: MappingNode) -> None:
        self.node = node
        self.entries = {k.value: v for k, v in node.value if isinstance(k, ScalarNode)}

    def text(self, key: str) -> str:
        value = self.entries.get(key)
        return value.value if isinstance(value, ScalarNode) else ""

    def maps(self, key: str) -> Iterator[tuple[int, "_Map"]]:
        """The mappings of a list, with their place in it."""
        value = self.entries.get(key)
        for i, item in enumerate(value.value if isinstance(value, SequenceNode) else ()):
            if isinstance(item, MappingNode):
                yield i, _Map(item)


Found: TypeAlias = Iterator[Addition]


def additions(text: str) -> list[Addition]:
    """What to add to a mission's text, which must be YAML, in the order of the file."""
    root = compose(text, Loader=CLoader)
    if not isinstance(root, MappingNode):
        return []
    return sorted(_File(text, _Map(root)).missing())


def added(text: str, pieces: list[Addition]) -> str:
    """The text with its pieces; `pieces` are in the order of the file."""
    parts, at = [], 0
    for piece in pieces:
        parts += [text[at : piece.offset], piece.piece]
        at = piece.offset
    return "".join([*parts, text[at:]])


class _File:
    def __init__(self, text: str, root: _Map) -> None:
        self._text = text
        self._root = root
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]
        found = _BREAK.search(text)
        self._newline = found[0] if found else "\n"
        self._taken = set(_names(root.node))

    def missing(self) -> Found:
        if "steps" in self._root.entries:  # a snippet of one scene
            yield from self._steps(self._root, "steps", ALONE, ("steps",))
        scenes = self._root.entries.get("scenes")
        if isinstance(scenes, MappingNode):
            for name, scene in _Map(scenes).entries.items():
                if isinstance(scene, MappingNode):
                    path = ("scenes", name, "steps")
                    yield from self._steps(_Map(scene), "steps", name, path)

    def _steps(self, holder: _Map, key: str, scene: str, path: Path) -> Found:
        for i, step in holder.maps(key):
            yield from self._step(step, scene, i + 1, (*path, i))

    def _step(self, step: _Map, scene: str, number: int, path: Path) -> Found:
        kind = next((key for key in STEP_KEYS if key in step.entries), "")
        if kind == "choose":
            yield from self._asking(step, "choose", "ask", "options", scene, path)
        elif kind == "explore":
            yield from self._asking(step, "explore", "leave", "spots", scene, path)
        elif kind == "vary":
            yield from self._turns(step, step.text("vary"), (*path, "turns"))
        elif kind == "cases":
            yield from self._cases(step, step.text("id") or f"{scene}/{number}", path)
        elif kind in ("", "gesture") and step.entries and "id" not in step.entries:
            name = step_name(scene, number, self._taken)
            self._taken.add(name)
            yield self._beside(step.node, name, path)

    def _turns(self, step: _Map, name: str, path: Path) -> Found:
        """The steps of turns; one alone stands for a list of one."""
        turns = step.entries.get("turns")
        for i, turn in enumerate(turns.value if isinstance(turns, SequenceNode) else ()):
            inside = f"{name}/{i + 1}"
            if isinstance(turn, MappingNode):
                yield from self._step(_Map(turn), inside, 1, (*path, i))
            elif isinstance(turn, SequenceNode):
                for j, one in enumerate(turn.value):
                    if isinstance(one, MappingNode):
                        yield from self._step(_Map(one), inside, j + 1, (*path, i, j))

    def _cases(self, step: _Map, name: str, path: Path) -> Found:
        for i, case in step.maps("cases"):
            for key in ("then", "else"):
                inner = (*path, "cases", i, key)
                yield from self._steps(case, key, f"{name}/{i + 1}", inner)

    def _asking(
        self, step: _Map, key: str, words: str, parts: str, scene: str, path: Path
    ) -> Found:
        """A choice or an exploration, with its options or spots and their blocks."""
        name = step.text(key)
        value = step.entries[key]
        if not name and isinstance(value, ScalarNode) and not value.style:
            name = name_from(step.text(words), f"{scene}-{key}", self._taken)
            self._taken.add(name)
            at = self._offset(value.start_mark.line, value.start_mark.column)
            yield Addition(at, f" {name}", (*path, key), name)
        inside: set[str] = {part.text("id") for _, part in step.maps(parts)}
        for i, part in step.maps(parts):
            id = part.text("id")
            if not id and "id" not in part.entries and part.entries:
                id = name_from(part.text("text") or part.text("label"), f"{name}-{i + 1}", inside)
                inside.add(id)
                yield self._first(part.node, id, (*path, parts, i))
            inner = (*path, parts, i, "then")
            yield from self._steps(part, "then", f"{name}/{id}", inner)

    def _beside(self, node: MappingNode, name: str, path: Path) -> Addition:
        """An id on the line after the first key, where its value ends on the same line."""
        key, value = node.value[0]
        line = key.start_mark.line
        if node.flow_style or not _is_short(value, line):
            return self._first(node, name, path)
        found = _BREAK.search(self._text, self._starts[line])
        at = found.start() if found else len(self._text)
        piece = f"{self._newline}{' ' * key.start_mark.column}id: {name}"
        return Addition(at, piece, (*path, "id"), name)

    def _first(self, node: MappingNode, name: str, path: Path) -> Addition:
        """An id before the first key."""
        mark = node.value[0][0].start_mark
        then = ", " if node.flow_style else self._newline + " " * mark.column
        at = self._offset(mark.line, mark.column)
        return Addition(at, f"id: {name}{then}", (*path, "id"), name)

    def _offset(self, line: int, column: int) -> int:
        return self._starts[line] + column


def _is_short(value: Node, line: int) -> bool:
    """Whether a value is a text that ends on a line, and says so there."""
    plain = isinstance(value, ScalarNode) and value.style not in ("|", ">")
    return plain and bool(value.end_mark.line == line)


def _names(node: Node) -> Iterator[str]:
    """Every id that is given anywhere; ids of parts are more than needed, and do no harm."""
    todo = [node]
    while todo:
        here = todo.pop()
        if isinstance(here, SequenceNode):
            todo += here.value
        elif isinstance(here, MappingNode):
            for key, value in here.value:
                todo.append(value)
                if key.value in ("id", "choose", "explore", "end", "vary", "use"):
                    yield str(value.value)
