"""From YAML to dicts, lists and texts, with the place of each, in one pass over the C parser.

Nothing is guessed: every scalar stays the text that was typed (no YAML 1.1 booleans, sexagesimal
numbers, octals or dates). YAML's rarer writings are refused, each with its place.
"""

import re
from array import array
from sys import intern
from typing import Any, NamedTuple

from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from game.content.marks import Tree, packed
from game.sentences import fr

DEEPEST = 60
OUTER = 4
"""Levels of collections whose ends are noted, so that a place is found without a long walk."""
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028\u2029\u2060\ufeff\ufffe\uffff]"
)
"""Characters that no text of the game holds, and that editors do not show."""

_STARTS = (MappingStartEvent, SequenceStartEvent)
_ENDS = (MappingEndEvent, SequenceEndEvent)
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,17})(\.\d{1,17})?")
_QUOTE = fr('Si c\'est du texte, mets-le entre guillemets droits : "…".')


class Oddity(NamedTuple):
    """Something the reader refuses; `line` and `column` count from 0."""

    code: str
    message: str
    hint: str
    line: int
    column: int


class Reading(NamedTuple):
    """A tree (None for an empty file), its packed places, what was refused.

    `incomplete` holds the ids of the mappings that lost a key because it was refused; `ends` how
    many places there are up to the end of each outer collection, by its id.
    """

    tree: Tree
    places: "array[int]"
    oddities: list[Oddity]
    incomplete: set[int]
    ends: dict[int, int]


def build(text: str, *, typed: bool = False) -> Reading:
    """Read one document. Raises yaml.YAMLError where the text is not YAML.

    With `typed`, unquoted true, false and numbers become bools, ints and floats (the level files
    of gestures); else everything is text.
    """
    parser = CParser(text)
    try:
        return _Builder(parser, typed, "\\" in text).document()
    finally:
        parser.dispose()


class _TooDeep(Exception):  # noqa: N818 (a way out of the loop, not an error)
    pass


class _Builder:
    def __init__(self, parser: CParser, typed: bool, escapes: bool) -> None:
        self._next = parser.get_event
        self._typed = typed
        self._careful = typed or escapes
        self._places = array("Q")
        self._oddities: list[Oddity] = []
        self._incomplete: set[int] = set()
        self._ends: dict[int, int] = {}
        self._sound_keys: set[str] = set()
        self._twice_in: Tree = None
        """The mapping whose last key was written twice: a run of such keys is one mistake."""

    def document(self) -> Reading:
        tree: Tree = None
        self._next()
        if not isinstance(self._next(), StreamEndEvent):
            try:
                tree = self._root()
                self._end(tree)
            except _TooDeep:
                tree = None
        return Reading(tree, self._places, self._oddities, self._incomplete, self._ends)

    def _root(self) -> Tree:
        event: Any = self._next()
        self._places.append(packed(event.start_mark.line, event.start_mark.column))
        root = self._value(event)
        if isinstance(event, _STARTS):
            self._fill(root)
        return None if root == "" else root

    def _end(self, root: Tree) -> None:
        self._next()
        event: Any = self._next()
        if isinstance(event, DocumentStartEvent):
            self._incomplete.add(id(root))
            message = fr("un seul document par fichier, et « --- » en commence un autre")
            self._refuse(
                event, "E105", message, fr("Fais-en un fichier à part, ou efface cette ligne.")
            )

    def _fill(self, node: Tree) -> None:
        """Read what a collection holds, and all inside it: where loading spends its time.

        `outer` holds the collections around `node`; `key` waits for its value.
        """
        read, mark_place = self._next, self._places.append
        sound, careful = self._sound_keys, self._careful
        outer: list[Tree] = []
        in_mapping, key = type(node) is dict, None
        while True:
            event: Any = read()
            kind = type(event)
            if kind is MappingEndEvent or kind is SequenceEndEvent:
                if len(outer) < OUTER:
                    self._ends[id(node)] = len(self._places)
                    if not outer:
                        return
                node = outer.pop()
                in_mapping = type(node) is dict
                continue
            mark = event.start_mark
            if in_mapping and key is None:
                key = intern(event.value) if kind is ScalarEvent else None
                if key not in sound or key in node:
                    key = self._checked_key(event, node)
                if key is not None:
                    mark_place(mark.line << 20 | mark.column)
                continue
            mark_place(mark.line << 20 | mark.column)
            if kind is ScalarEvent and event.tag is None and event.anchor is None and not careful:
                value = event.value
            else:
                value = self._value(event)
            if in_mapping:
                node[key], key = value, None
            else:
                node.append(value)
            if kind is MappingStartEvent or kind is SequenceStartEvent:
                outer.append(node)
                node, in_mapping = value, kind is MappingStartEvent
                if len(outer) > DEEPEST:
                    self._give_up(event)

    def _value(self, event: Any) -> Tree:
        if isinstance(event, AliasEvent):
            self._refuse_reference(event, f"*{event.anchor}")
            return None
        if event.anchor is not None:
            self._refuse_reference(event, f"&{event.anchor}")
        elif event.tag is not None:
            message = fr("« {tag} » est une étiquette YAML, que le jeu ne lit pas", tag=event.tag)
            self._refuse(event, "E105", message, _QUOTE)
        if isinstance(event, _STARTS):
            return {} if isinstance(event, MappingStartEvent) else []
        if event.anchor is not None or event.tag is not None:
            return None
        return self._scalar(event)

    def _scalar(self, event: ScalarEvent) -> Tree:
        if found := FORBIDDEN.search(event.value):
            self._refuse(
                event,
                "E101",
                fr("caractère interdit {named}", named=named(found[0])),
                fr("Efface-le."),
            )
            return None
        return _typed(event.value) if self._typed and not event.style else event.value

    def _checked_key(self, event: Any, node: dict[str, Tree]) -> str | None:
        """The key to keep; or None, and the key is skipped with its value."""
        if not isinstance(event, ScalarEvent):
            self._refuse(
                event, "E105", fr("une clé est un mot, pas une liste ni un groupe"), _QUOTE
            )
            if isinstance(event, _STARTS):
                self._skip(depth=1)
            self._lose(node)
            return None
        key = event.value
        if key == "<<" and not event.style:
            message = fr("« << » recopie un autre groupe, ce que le jeu ne lit pas")
            self._refuse(event, "E105", message, fr("Écris les clés une par une."))
            self._lose(node)
            return None
        if "\u00a0" in key or "\u202f" in key:
            message = fr("espace insécable dans la clé : YAML ne la voit pas comme une espace")
            self._refuse(event, "E103", message, fr("Remplace-la par une espace ordinaire."))
            return self._unless_twice(" ".join(key.split()), event, node)
        if event.anchor is not None or event.tag is not None:
            self._value(event)
        self._sound_keys.add(key)
        return self._unless_twice(key, event, node)

    def _unless_twice(self, key: str, event: Any, node: dict[str, Tree]) -> str | None:
        if key not in node:
            self._twice_in = None
            return intern(key)
        if self._twice_in is not node:
            message = fr("la clé « {key} » est écrite deux fois au même endroit", key=key)
            hint = fr(
                "Garde une seule des deux ; ou ajoute la ligne qui manque entre les deux groupes."
            )
            self._refuse(event, "E104", message, hint)
        self._twice_in = node
        self._incomplete.add(id(node))
        self._skip()
        return None

    def _lose(self, node: dict[str, Tree]) -> None:
        self._incomplete.add(id(node))
        self._skip()

    def _skip(self, depth: int = 0) -> None:
        """Pass over the next node; or, with `depth`, over what is left of the one begun."""
        while True:
            event = self._next()
            depth += isinstance(event, _STARTS) - isinstance(event, _ENDS)
            if depth == 0:
                return

    def _refuse_reference(self, event: Any, shown: str) -> None:
        message = fr("« {shown} » est un renvoi YAML, que le jeu ne lit pas", shown=shown)
        self._refuse(event, "E105", message, _QUOTE)

    def _give_up(self, event: Any) -> None:
        message = fr("plus de {deepest} niveaux les uns dans les autres", deepest=DEEPEST)
        self._refuse(event, "E106", message, fr("Fais de la suite une scène à part."))
        raise _TooDeep

    def _refuse(self, event: Any, code: str, message: str, hint: str) -> None:
        mark = event.start_mark
        self._oddities.append(Oddity(code, message, hint, mark.line, mark.column))


def named(character: str) -> str:
    """A character that cannot be shown, by its number."""
    return f"U+{ord(character):04X}"


def _typed(text: str) -> bool | int | float | str:
    if text in ("true", "false"):
        return text == "true"
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    return float(text) if number[2] else int(text)
