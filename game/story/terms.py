"""Words of the trade that a text explains: `_consignés_(consignation)` inside any sentence.

Texts keep their marks in the model and in translations; whoever shows, reads out or counts words
asks here for what a player reads.
"""

import re
import unicodedata
from typing import NamedTuple

_MARK = re.compile(r"(?<!\w)_(?=[^\s_])([^_\n]*[^\s_])_(?:\(([^()\n]+)\))?(?!\w)")
_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae"})


class Span(NamedTuple):
    """The characters `start` to `end` (excluded) of a plain text, and the term's key there."""

    start: int
    end: int
    key: str


class Marked(NamedTuple):
    """A text as it is read, and where its terms are, in order."""

    text: str
    spans: tuple[Span, ...] = ()


def terms(text: str) -> Marked:
    """A text without its marks. A term's key is in brackets, or made of its words (`key_of`)."""
    if "_" not in text:
        return Marked(text)
    parts: list[str] = []
    spans: list[Span] = []
    done = length = 0
    for found in _MARK.finditer(text):
        before, words = text[done : found.start()], found[1]
        start = length + len(before)
        spans.append(Span(start, start + len(words), key_of(found[2] or words)))
        parts += (before, words)
        done, length = found.end(), start + len(words)
    return Marked("".join((*parts, text[done:])), tuple(spans))


def unmarked(text: str) -> str:
    """A text as it is read."""
    return terms(text).text


def key_of(words: str) -> str:
    """Words as a name of the glossary: « Pied à coulisse » is pied-a-coulisse."""
    apart = unicodedata.normalize("NFKD", words.translate(_LIGATURES))
    flat = apart.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-")
