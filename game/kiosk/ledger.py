"""The file of counts: lines are only ever added, and each is on disk when `add` returns."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from game.kiosk import memory
from game.kiosk.counters import Visit, read_visit

NAME = "visites.jsonl"
MOST = 20_000
"""Lines kept in memory at most while the disk refuses."""


def aside(folder: Path) -> Path | None:
    """Where the counts of a stand wait while its disk refuses: a file in the machine's memory that
    the console reads as well and that outlives whoever wrote it, until the machine is put out.
    """
    return memory.place(folder, ".jsonl")


class Ledger:
    """What the disk refuses is kept in memory, laid into `spare` (see `aside`) and tried again with
    the next line.
    """

    def __init__(self, folder: Path, spare: Path | None = None) -> None:
        self.path, self._spare = folder / NAME, spare
        self._pending = [] if spare is None else _lines(spare)

    def add(self, visit: Visit) -> bool:
        """Write a line; False while the disk refuses."""
        self._pending.append(json.dumps(visit._asdict(), ensure_ascii=False))
        del self._pending[:-MOST]
        written = self.flush()
        if not written and self._spare is not None:
            with suppress(OSError):
                self._spare.write_text("".join(f"{line}\n" for line in self._pending), "utf-8")
        return written

    def flush(self) -> bool:
        """Try again what is pending."""
        if not self._pending:
            return True
        try:
            self._append("".join(f"{line}\n" for line in self._pending).encode())
        except OSError:
            return False
        self._pending.clear()
        if self._spare is not None:
            with suppress(OSError):
                self._spare.unlink(missing_ok=True)
        return True

    def _append(self, data: bytes) -> None:
        """Add whole lines or nothing: what a full disk cut short is taken back."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self.path, flags, 0o600)
        try:
            end = os.lseek(descriptor, 0, os.SEEK_END)
            torn = end > 0 and self._last_byte(descriptor, end) != b"\n"
            try:
                _write(descriptor, b"\n" + data if torn else data)
                os.fsync(descriptor)
            except OSError:
                os.ftruncate(descriptor, end)
                raise
        finally:
            os.close(descriptor)

    @staticmethod
    def _last_byte(descriptor: int, end: int) -> bytes:
        os.lseek(descriptor, end - 1, os.SEEK_SET)
        return os.read(descriptor, 1)

    def visits(self) -> Iterator[Visit]:
        """All that can be read, then what is pending; a torn line is passed over."""
        for line in (*_lines(self.path), *self._pending):
            visit = _visit(line)
            if visit is not None:
                yield visit


def _lines(path: Path) -> list[str]:
    with suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    return []


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _visit(line: str) -> Visit | None:
    try:
        raw = json.loads(line)
    except ValueError:
        return None
    return read_visit(raw) if isinstance(raw, dict) else None
