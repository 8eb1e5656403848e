"""A made-up language that shows layout breaks, and words that no translation reaches.

Each vowel is doubled, with accents that French has not: texts are about 40 % longer, and still
read. Brackets show a text that is cut.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from game.authoring.merging import template
from game.authoring.po import Po
from game.authoring.words import Word

CODE = "qps"
"""ISO 639-2 keeps qaa to qtz for private use; this one is what other programs take for it."""

NAME = "Pseudo"

VOWELS = {"a": "åå", "e": "ëë", "i": "ìì", "o": "õõ", "u": "úú", "y": "ýý"}
_APART = re.compile(r"(\{\w*\})")


def pseudo(text: str) -> str:
    """A French text in the made-up language; holes stay."""
    parts = (p if _APART.fullmatch(p) else _stretched(p) for p in _APART.split(text))
    return f"[{''.join(parts)}]"


def _stretched(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("Œ", "Oe"))
    return "".join(_letter(c) for c in bare if not unicodedata.combining(c))


def _letter(letter: str) -> str:
    doubled = VOWELS.get(letter.lower(), letter)
    return doubled.upper() if letter.isupper() else doubled


def pseudo_po(words: Iterable[Word]) -> Po:
    """A whole file in the made-up language."""
    blank = template(words, CODE)
    entries = tuple(replace(e, target=pseudo(e.key.source)) for e in blank.entries)
    return blank._replace(entries=entries)
