"""Sounds on disk: small Ogg Vorbis files, and the table of what they measure."""

import struct
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import numpy as np
import soundfile

from game.synthesis.loudness import peak
from game.synthesis.palette import Kind, Made, everything, loudness_of
from game.synthesis.waves import RATE, Wave

TABLE = "loudness.tsv"
HEADER = "name\tkind\tseconds\tlufs\tpeak_dbfs\tbytes\n"

QUALITY = 0.72
"""libsndfile's compression: 0 is best, 1 is smallest."""

POLYNOMIAL = 0x04C11DB7


class Measured(NamedTuple):
    """One row of the table, measured on the decoded file."""

    name: str
    kind: Kind
    seconds: float
    lufs: float
    peak: float
    bytes: int


def write(folder: Path) -> list[Measured]:
    """Make every sound and the table; returns its rows."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = []
    for sound in everything():
        path = folder / f"{sound.name}.ogg"
        path.write_bytes(encoded(sound))
        rows.append(measured(path, sound.kind))
    lines = "".join(
        f"{r.name}\t{r.kind}\t{r.seconds:.3f}\t{r.lufs:.1f}\t{r.peak:.1f}\t{r.bytes}\n"
        for r in rows
    )
    (folder / TABLE).write_text(HEADER + lines, encoding="utf-8")
    return rows


def encoded(sound: Made) -> bytes:
    """The file's bytes: the same each time for the same encoder."""
    out = BytesIO()
    options = {"samplerate": RATE, "channels": 1, "format": "OGG", "subtype": "VORBIS"}
    with soundfile.SoundFile(out, "w", **options, compression_level=QUALITY) as file:
        for block in np.array_split(sound.wave, max(1, len(sound.wave) // 4096)):
            file.write(block)
    return settled(out.getvalue())


def decoded(path: Path) -> Wave:
    wave, rate = soundfile.read(path, dtype="float64")
    if rate != RATE:
        raise ValueError(f"{path} is at {rate} Hz, not {RATE}")
    return np.asarray(wave)


def measured(path: Path, kind: Kind) -> Measured:
    wave = decoded(path)
    size = path.stat().st_size
    lufs = loudness_of(kind, wave)
    return Measured(path.stem, kind, len(wave) / RATE, lufs, peak(wave), size)


def settled(ogg: bytes) -> bytes:
    """An Ogg stream numbered 1: encoders number theirs by chance, which would change each build."""
    out, at = b"", 0
    while at < len(ogg):
        segments = ogg[at + 26]
        size = 27 + segments + sum(ogg[at + 27 : at + 27 + segments])
        page = ogg[at : at + 14] + struct.pack("<I", 1) + ogg[at + 18 : at + 22]
        page += b"\0\0\0\0" + ogg[at + 26 : at + size]
        out += page[:22] + struct.pack("<I", _checksum(page)) + page[26:]
        at += size
    return out


def _checksum(page: bytes) -> int:
    """The CRC of an Ogg page (RFC 3533): no reflection, first value 0."""
    crc = 0
    for byte in page:
        crc = (crc << 8) & 0xFFFFFFFF ^ _ROWS[(crc >> 24) ^ byte]
    return crc


def _row(index: int) -> int:
    crc = index << 24
    for _ in range(8):
        crc = (crc << 1) ^ (POLYNOMIAL if crc & 0x80000000 else 0)
    return crc & 0xFFFFFFFF


_ROWS = tuple(_row(i) for i in range(256))
