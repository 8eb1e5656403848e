"""The plain writing of YAML, read line by line: four times as fast as its events.

Almost every line of a mission is « key: text », « - key: text », « key: » or a comment. As long as
nothing else comes, a line says by itself where it belongs. Whatever else YAML allows or refuses is
left to `events`, which also know the places. tests/content/test_plain.py holds both against each
other.
"""

import re
from functools import lru_cache

from yaml.error import YAMLError

from game.content.events import build
from game.content.marks import Tree

_KEY = r"[a-z][\w-]{0,60}(?: \([\w-]{1,60}\))?"
_LINE = re.compile(rf"^( *)(- )?(?:({_KEY}):(?: +(.+))?|(.+))$", re.MULTILINE)
_SIGNS = frozenset(" \t-?:,[]{}#&*!|>'\"%@`")
"""What no text without quotes begins with."""
_KINDS: dict[str, type] = {"[": list, "{": dict, '"': str, "'": str}
_DEEPEST, _MOST_INNER = 40, 10
REMEMBERED = 4096
"""Different groups in brackets kept at hand: `[diagnostiquer]` comes again and again."""


class _OtherWriting(Exception):  # noqa: N818 (a way out of the loop, not an error)
    pass


def plain_tree(text: str) -> dict[str, Tree] | None:
    """The mapping that a text holds; None when it is not all in the plain writing.

    The tree must not be changed: equal parts of it may be one object.
    """
    if "\t" in text:
        return None
    try:
        return _lines(text)
    except _OtherWriting:
        return None


def _lines(text: str) -> dict[str, Tree]:
    """`here` is the collection whose entries stand at `column`, `outer` holds those around it.

    `waiting` is the last key, when nothing stood after it: its value may come on the next line.
    """
    root: dict[str, Tree] = {}
    outer: list[tuple[int, Tree]] = [(-1, None)]
    here: Tree = root
    column = len(text) - len(text.lstrip(" "))
    waiting = ""
    for indent, dash, key, value, rest in _LINE.findall(text):
        if rest and not dash:
            if rest.strip(" ")[:1] not in ("", "#"):
                raise _OtherWriting
            continue
        at = len(indent)
        if waiting and at > column:
            outer.append((column, here))
            inner: Tree = [] if dash else {}
            here[waiting] = inner
            here, column = inner, at
        else:
            while at < column:
                column, here = outer.pop()
        if at != column or (type(here) is list) is not bool(dash) or len(outer) > _DEEPEST:
            raise _OtherWriting
        waiting = "" if value else key
        if rest:
            here.append(_value(rest))
            continue
        if dash:
            outer.append((column, here))
            here.append({})
            here, column = here[-1], at + 2
        if key in here:
            raise _OtherWriting
        here[key] = _value(value) if value else ""
    return root


def _value(text: str) -> Tree:
    """What stands on one line after a key or a dash."""
    if text[0] not in _SIGNS:
        if text[-1] in " :" or ": " in text or " #" in text:
            raise _OtherWriting
        return text
    return _group(text)


@lru_cache(REMEMBERED)
def _group(text: str) -> Tree:
    """What is in brackets, braces or quotes."""
    kind = _KINDS.get(text[0])
    if kind is None or text.count("[") + text.count("{") > _MOST_INNER:
        raise _OtherWriting
    try:
        reading = build(text)
    except YAMLError:
        raise _OtherWriting from None
    if reading.oddities or type(reading.tree) is not kind:
        raise _OtherWriting
    return reading.tree
