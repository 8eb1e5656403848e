"""The last picture of the screen, in memory shared by the game and whoever watches over it.

A game that hangs or was killed can no longer be asked for a picture: it lays a small one down
at each beat, over the one before.
"""

import mmap
import struct
import zlib
from pathlib import Path

LARGEST = 640
"""Longest side in pixels."""

_HEAD = struct.Struct("<HH")
ROOM = _HEAD.size + LARGEST * LARGEST * 3


class Snapshot:
    """`file` exists and is ROOM bytes long."""

    def __init__(self, file: Path) -> None:
        with file.open("r+b") as opened:
            self._memory = mmap.mmap(opened.fileno(), ROOM)

    @classmethod
    def made(cls, file: Path) -> "Snapshot":
        file.write_bytes(bytes(ROOM))
        return cls(file)

    def lay(self, size: tuple[int, int], rgb: bytes) -> None:
        self._memory[: _HEAD.size] = _HEAD.pack(*size)
        self._memory[_HEAD.size : _HEAD.size + len(rgb)] = rgb

    def png(self) -> bytes:
        """The picture as a PNG file; b"" while there is none."""
        w, h = _HEAD.unpack(self._memory[: _HEAD.size])
        if not (0 < w <= LARGEST and 0 < h <= LARGEST):
            return b""
        return png((w, h), self._memory[_HEAD.size : _HEAD.size + w * h * 3])

    def close(self) -> None:
        self._memory.close()


def fitted(size: tuple[int, int]) -> tuple[int, int]:
    """A size with the same shape whose longest side is LARGEST at most."""
    scale = min(1.0, LARGEST / max(size))
    return max(1, int(size[0] * scale)), max(1, int(size[1] * scale))


def png(size: tuple[int, int], rgb: bytes) -> bytes:
    """Pixels as a PNG file, by the standard library alone."""
    w, h = size
    rows = b"".join(b"\0" + rgb[y * w * 3 : (y + 1) * w * 3] for y in range(h))
    head = struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*chunk) for chunk in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
