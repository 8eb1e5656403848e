"""Which known name an author probably meant."""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from game.sentences import fr

_MANY = 400


def nearest(word: str, names: Iterable[str]) -> str:
    """The known name most like `word`, or "" when none is close."""
    known = list(names)
    if (plain := slug(word)) in known:
        return plain
    close = get_close_matches(word, _fitting(word, known), n=1, cutoff=0.6)
    return close[0] if close else ""


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """« Tu voulais dire … ? », or "" when nothing is close."""
    name = nearest(word, names)
    return meant(name) if name else ""


def meant(name: str) -> str:
    return fr("Tu voulais dire « {name} » ?", name=name)


def possible(words: Iterable[str]) -> str:
    """« Possible : … », for words too few to choose the nearest of."""
    return fr("Possible : {words}.", words=", ".join(words))


def slug(text: str) -> str:
    """A text as a name: lower case, no accent, words joined by hyphens."""
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_]+", "-", flat).strip("-_")


def _fitting(word: str, known: list[str]) -> list[str]:
    """Comparing costs time: among many names only those of a like length and first letter."""
    if len(known) <= _MANY:
        return known
    return [n for n in known if n[:1] == word[:1] and abs(len(n) - len(word)) <= 3][:_MANY]
