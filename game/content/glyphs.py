"""Which characters a font can draw, and how wide they are: its `cmap` (formats 4 and 12), `head`,
`hhea` and `hmtx` tables (OpenType specification), bare or packed as WOFF (W3C, version 1).

A character that a font lacks is drawn as a crossed box. No-break spaces are the exception: the
text shaper of the engine draws them as spaces whatever the font holds.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from functools import reduce
from pathlib import Path

_ALWAYS = frozenset("\u00a0\u202f\u00ad")


def drawable(fonts: Iterable[Path]) -> frozenset[str]:
    """The characters that all the fonts have; empty without a font."""
    sets = [characters(path.read_bytes()) for path in fonts]
    return reduce(frozenset.intersection, sets) | _ALWAYS if sets else frozenset()


def characters(font: bytes) -> frozenset[str]:
    """The characters that one font has."""
    return frozenset(_glyphs(font))


def advances(font: bytes) -> dict[str, float]:
    """The width of each character of a TrueType font over its size; pairs are not kerned."""
    (units,) = struct.unpack_from(">H", _table(font, b"head"), 18)
    (count,) = struct.unpack_from(">H", _table(font, b"hhea"), 34)
    metrics = _table(font, b"hmtx")
    wide = [struct.unpack_from(">H", metrics, 4 * i)[0] / units for i in range(count)]
    return {c: wide[min(glyph, count - 1)] for c, glyph in _glyphs(font).items()}


def _glyphs(font: bytes) -> dict[str, int]:
    """The number of the glyph that draws each character."""
    cmap = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", cmap, 2)
    found: dict[int, int] = {}
    for i in range(count):
        (offset,) = struct.unpack_from(">L", cmap, 8 + 8 * i)
        found.update(_codes(cmap[offset:]))
    return {chr(code): glyph for code, glyph in found.items() if code < 0x110000}


def _table(font: bytes, tag: bytes) -> bytes:
    if font[:4] == b"wOFF":
        return _packed(font, tag)
    (count,) = struct.unpack_from(">H", font, 4)
    for i in range(count):
        name, _, offset, length = struct.unpack_from(">4sLLL", font, 12 + 16 * i)
        if name == tag:
            return font[offset : offset + length]
    return struct.pack(">HH", 0, 0)


def _packed(font: bytes, tag: bytes) -> bytes:
    """A table of a WOFF file, deflated when that makes it smaller."""
    (count,) = struct.unpack_from(">H", font, 12)
    for i in range(count):
        name, offset, packed, length = struct.unpack_from(">4sLLL", font, 44 + 20 * i)
        if name == tag:
            data = font[offset : offset + packed]
            return zlib.decompress(data) if packed < length else data
    return struct.pack(">HH", 0, 0)


def _codes(table: bytes) -> Iterator[tuple[int, int]]:
    (form,) = struct.unpack_from(">H", table)
    if form == 4:
        return _segments(table)
    if form == 12:
        return _groups(table)
    return iter(())


def _segments(table: bytes) -> Iterator[tuple[int, int]]:
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
            glyph = (glyph + deltas[i]) & 0xFFFF
            if glyph and code != 0xFFFF:
                yield code, glyph


def _groups(table: bytes) -> Iterator[tuple[int, int]]:
    """Format 12: groups of 32-bit codes."""
    (count,) = struct.unpack_from(">L", table, 12)
    for i in range(count):
        first, last, glyph = struct.unpack_from(">LLL", table, 16 + 12 * i)
        yield from ((code, glyph + code - first) for code in range(first, last + 1))
