"""Compiled translations: gettext's .mo, which the game reads with the standard library.

Source: GNU gettext manual, « The Format of GNU MO Files »: little-endian, without a hash table.
"""

import struct
from collections.abc import Iterable

from game.authoring.po import Po
from game.authoring.words import same_holes

_MAGIC = 0x950412DE
_HEAD = 28
_CONTEXT = "\x04"


def compiled(po: Po) -> bytes:
    """The bytes of the file: only what is translated and up to date, in a steady order.

    A translation whose holes (`{n}`) are not those of the French text is left out: it could not
    be filled in.
    """
    texts = {"": "Content-Type: text/plain; charset=UTF-8\n"}
    for entry in po.entries:
        if entry.done and not entry.obsolete and same_holes(entry.key.source, entry.target):
            context = entry.key.context + _CONTEXT if entry.key.context else ""
            texts[context + entry.key.source] = entry.target
    pairs = sorted((k.encode(), v.encode()) for k, v in texts.items())
    start = _HEAD + 16 * len(pairs)
    sources, start = _table(start, (source for source, _ in pairs))
    targets, _ = _table(start, (target for _, target in pairs))
    at = _HEAD + 8 * len(pairs)
    head = struct.pack("<7I", _MAGIC, 0, len(pairs), _HEAD, at, 0, at + 8 * len(pairs))
    body = b"".join(k + b"\0" for k, _ in pairs) + b"".join(v + b"\0" for _, v in pairs)
    return head + sources + targets + body


def _table(start: int, texts: Iterable[bytes]) -> tuple[bytes, int]:
    """Lengths and offsets of texts that follow each other, and where the last one ends."""
    rows = []
    for text in texts:
        rows.append(struct.pack("<2I", len(text), start))
        start += len(text) + 1
    return b"".join(rows), start
