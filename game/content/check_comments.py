"""Texts that « # » cuts: YAML takes what follows a space and « # » for a comment."""

import re
from collections.abc import Iterator

from game.content.diagnostics import Diagnostic
from game.content.marks import Tree
from game.content.source import Source
from game.sentences import fr

_CUT = re.compile(
    r"^ *(?:- +)*(?:[^\s:#\"'\[\]{}&*!|>%@`-][^:#\"]*: +)?"
    r"(?P<text>[^\s\"'\[\]{}&*!|>#][^#\n]*?) +#(?P<after>.*)$",
    re.MULTILINE,
)
# fmt: off
_LEFT_OPEN = frozenset((
    "à", "au", "aux", "avec", "ce", "ces", "de", "des", "dans", "du", "en", "et", "la", "le",
    "les", "leur", "mais", "ou", "par", "pour", "que", "qui", "sa", "ses", "son", "sur", "un",
    "une", "n°", "numéro",
))
# fmt: on
"""Words that no sentence ends with."""


def comment_advice(source: Source) -> Iterator[Diagnostic]:
    if " #" not in source.text:
        return
    kept: frozenset[str] | None = None
    for found in _CUT.finditer(source.text):
        text = found["text"]
        if " " not in text or not _is_odd(text, found["after"]):
            continue
        kept = _texts(source.tree) if kept is None else kept
        if text in kept:
            yield _told(source, found)


def _is_odd(text: str, after: str) -> bool:
    """A comment begins with a space after « # », and stands behind a whole text."""
    glued = bool(after) and after[0] not in " #"
    last = text.split()[-1].lower()
    return glued or text[-1] in ",;:(-" or last in _LEFT_OPEN


def _told(source: Source, found: re.Match[str]) -> Diagnostic:
    line = source.text.count("\n", 0, found.start()) + 1
    column = found.start("after") - 1 - found.start() + 1
    message = fr("« # » commence un commentaire : le texte s'arrête avant")
    hint = fr('Si c\'est du texte, mets-le tout entre guillemets droits : "…".')
    return source.fault_at(line, column, "W219", message, hint)


def _texts(tree: Tree) -> frozenset[str]:
    if isinstance(tree, dict):
        return frozenset().union(*map(_texts, tree.values()))
    if isinstance(tree, list):
        return frozenset().union(*map(_texts, tree))
    return frozenset((tree,)) if isinstance(tree, str) else frozenset()
