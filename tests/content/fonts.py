"""The smallest fonts that tell which characters they have and how wide: half as wide as high."""

import struct
from itertools import pairwise


def font(characters: str, form: int = 4) -> bytes:
    """A TrueType file whose `cmap` (format 4 or 12) maps each character to a glyph."""
    codes = sorted(map(ord, set(characters)))
    table = _segments(codes) if form == 4 else _groups(codes)
    cmap = struct.pack(">HHHHL", 0, 1, 3, 1 if form == 4 else 10, 12) + table
    head = bytes(18) + struct.pack(">H", 1000)
    hhea = bytes(34) + struct.pack(">H", 1)
    tables = {b"cmap": cmap, b"head": head, b"hhea": hhea, b"hmtx": struct.pack(">Hh", 500, 0)}
    directory, body = b"", b""
    for tag, table in tables.items():
        begins = 12 + 16 * len(tables) + len(body)
        directory += struct.pack(">4sLLL", tag, 0, begins, len(table))
        body += table
    return struct.pack(">LHHHH", 0x00010000, len(tables), 64, 2, 0) + directory + body


def _runs(codes: list[int]) -> list[tuple[int, int]]:
    """Neighbouring codes together, as first and last."""
    breaks = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(codes)) if b != a + 1), len(codes)]
    return [(codes[a], codes[b - 1]) for a, b in pairwise(breaks)]


def _segments(codes: list[int]) -> bytes:
    runs = [*_runs(codes), (0xFFFF, 0xFFFF)]
    count = len(runs)
    firsts, lasts = [a for a, _ in runs], [b for _, b in runs]
    deltas = [(1 - a) & 0xFFFF for a in firsts]
    body = struct.pack(
        f">{count}HH{count}H{count}H{count}H", *lasts, 0, *firsts, *deltas, *[0] * count
    )
    return struct.pack(">HHHHHHH", 4, 14 + len(body), 0, 2 * count, 0, 0, 0) + body


def _groups(codes: list[int]) -> bytes:
    runs = _runs(codes)
    body = b"".join(struct.pack(">LLL", a, b, 1) for a, b in runs)
    return struct.pack(">HHLLL", 12, 0, 16 + len(body), 0, len(runs)) + body
