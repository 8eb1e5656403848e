"""Where a text may pause: it is read, and marked, a sentence at a time."""

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?…]+[\u00a0 ]*[»”\"')]*(?=\s|$)|\n+")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The first and last (excluded) character of each sentence, blanks around left out."""
    start = 0
    for end in (*(found.end() for found in _END.finditer(text)), len(text)):
        piece = text[start:end]
        if any(c.isalnum() for c in piece):
            lead = len(piece) - len(piece.lstrip())
            yield start + lead, start + len(piece.rstrip())
            start = end
