"""The smallest fonts that tell which characters they have: a table directory and a `cmap`."""

import struct
from itertools import pairwise


def font(characters: str, form: int = 4) -> bytes:
    """A TrueType file whose `cmap` (format 4 or 12) maps each character to a glyph."""
    codes = sorted(map(ord, set(characters)))
    table = _segments(codes) if form == 4 else _groups(codes)
    cmap = struct.pack(">HHHHL", 0, 1, 3, 1 if form == 4 else 10, 12) + table
    directory = struct.pack(">4sLLL", b"cmap", 0, 28, len(cmap))
    return struct.pack(">LHHHH", 0x00010000, 1, 16, 0, 0) + directory + cmap


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
