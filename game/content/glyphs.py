"""Which characters a font can draw, from its `cmap` table (OpenType specification, formats 4, 12).

A character that a font lacks is drawn as a crossed box. No-break spaces are the exception: the
text shaper of the engine draws them as spaces whatever the font holds.
"""

import struct
from collections.abc import Iterable, Iterator
from functools import reduce
from pathlib import Path

_ALWAYS = frozenset("\u00a0\u202f\u00ad")


def drawable(fonts: Iterable[Path]) -> frozenset[str]:
    """The characters that all the fonts have; empty without a font."""
    sets = [characters(path.read_bytes()) for path in fonts]
    return reduce(frozenset.intersection, sets) | _ALWAYS if sets else frozenset()


def characters(font: bytes) -> frozenset[str]:
    """The characters that one TrueType font has."""
    cmap = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", cmap, 2)
    found: set[int] = set()
    for i in range(count):
        (offset,) = struct.unpack_from(">L", cmap, 8 + 8 * i)
        found.update(_codes(cmap[offset:]))
    return frozenset(chr(code) for code in found if code < 0x110000)


def _table(font: bytes, tag: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    for i in range(count):
        name, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * i)
        if name == tag:
            return font[offset : offset + length]
    return struct.pack(">HH", 0, 0)


def _codes(table: bytes) -> Iterator[int]:
    (form,) = struct.unpack_from(">H", table)
    if form == 4:
        return _segments(table)
    if form == 12:
        return _groups(table)
    return iter(())


def _segments(table: bytes) -> Iterator[int]:
    """Format 4: segments of 16-bit codes; a code that leads to glyph 0 is missing."""
    (double,) = struct.unpack_from(">H", table, 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", table, 14)
    starts = struct.unpack_from(f">{count}H", table, 16 + double)
    deltas = struct.unpack_from(f">{count}H", table, 16 + 2 * double)
    ranges = struct.unpack_from(f">{count}H", table, 16 + 3 * double)
    for i in range(count):
        for code in range(starts[i], ends[i] + 1):
            glyph = code
            if ranges[i]:
                at = 16 + 3 * double + 2 * i + ranges[i] + 2 * (code - starts[i])
                (glyph,) = struct.unpack_from(">H", table, at) if at + 2 <= len(table) else (0,)
                if not glyph:
                    continue
            if (glyph + deltas[i]) & 0xFFFF and code != 0xFFFF:
                yield code


def _groups(table: bytes) -> Iterator[int]:
    """Format 12: groups of 32-bit codes."""
    (count,) = struct.unpack_from(">L", table, 12)
    for i in range(count):
        first, last, _ = struct.unpack_from(">LLL", table, 16 + 12 * i)
        yield from range(first, last + 1)
