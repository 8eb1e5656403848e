"""The words to translate: what is gathered, and the holes that sentences are filled in at."""

import re
from collections import Counter
from typing import NamedTuple

_HOLE = re.compile(r"\{\w*\}")


class Word(NamedTuple):
    """One text in French: its permanent id (or ""), notes for translators, and where it stands."""

    context: str
    source: str
    notes: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


def holes(text: str) -> list[str]:
    """The holes of a sentence, `{n}`, in order."""
    return _HOLE.findall(text)


def same_holes(source: str, target: str) -> bool:
    """Whether a translation is filled in like its source, in whatever order."""
    return Counter(holes(source)) == Counter(holes(target))
