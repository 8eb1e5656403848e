"""The folder of sittings: begin one, list those that can be gone on with, take one up again."""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from game.app.disk import InUse, open_file, read_from, set_aside, size_of, write_at
from game.app.save_file import SaveFile
from game.app.save_lines import Header, OtherVersion, read_contents, read_header, read_record
from game.app.save_problem import (
    BUSY,
    DAMAGED_END,
    DAMAGED_MIDDLE,
    MISSING,
    OTHER_VERSION,
    UNREADABLE,
    SaveProblem,
    problem,
)
from game.app.settings import home
from game.session.record import Record

SUFFIX = ".jsonl"
WARNINGS = {"": "", "cut": "", "end": DAMAGED_END, "middle": DAMAGED_MIDDLE}
TAIL = 4096
"""Bytes read at the end of a file to tell where its sitting stands."""


class Sitting(NamedTuple):
    """A sitting that can be gone on with: `mission` is the last one, after `records` records."""

    sitting: str
    nickname: str
    mission: str
    records: int


class Reopened(NamedTuple):
    """A sitting taken up again. `warning` is a sentence in French when something was lost."""

    file: SaveFile
    records: tuple[Record, ...]
    warning: str

    @property
    def header(self) -> Header:
        return self.file.header


class Saves:
    """One file a sitting. The folder need not exist before something is written."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = home() / "sittings" if folder is None else folder

    def begin(self, seed: int, nickname: str) -> SaveFile:
        """A file for a new sitting; nothing is on disk before its first write."""
        header = Header(secrets.token_hex(8), seed, nickname)
        return SaveFile(self._path(header.sitting), header)

    def unfinished(self) -> tuple[Sitting, ...]:
        """The sittings that no game holds and no player has ended, newest first."""
        with suppress(OSError):
            paths = [p for p in self.folder.iterdir() if p.suffix == SUFFIX]
            paths.sort(key=lambda p: p.stat().st_mtime_ns, reverse=True)
            return tuple(s for s in map(_sitting, paths) if s is not None)
        return ()

    def reopen(self, sitting: str) -> Reopened:
        """Take a sitting up again; raises SaveProblem when it cannot be read or is in use.

        Whatever is not sound at its end is cut off; unless it is the line that a kill cut
        short, the original is kept beside it as `.damaged`.
        """
        path = self._path(sitting)
        try:
            descriptor = open_file(path)
        except InUse:
            raise SaveProblem(BUSY) from None
        except FileNotFoundError:
            raise SaveProblem(MISSING) from None
        except OSError as error:
            raise problem(error) from error
        try:
            return _taken_up(path, descriptor)
        except BaseException:
            os.close(descriptor)
            raise

    def _path(self, sitting: str) -> Path:
        return self.folder / f"{sitting}{SUFFIX}"


def _taken_up(path: Path, descriptor: int) -> Reopened:
    try:
        data = read_from(descriptor, 0, size_of(descriptor))
        contents = read_contents(data)
        _must_be_of(path, contents.header)
        if contents.damage in ("end", "middle"):
            set_aside(path, data)
        if contents.damage:
            write_at(descriptor, contents.sound, b"")
    except OtherVersion:
        raise SaveProblem(OTHER_VERSION) from None
    except ValueError:
        raise SaveProblem(UNREADABLE) from None
    except OSError as error:
        raise problem(error) from error
    file = SaveFile.taken_up(path, contents.header, descriptor, contents.sound)
    return Reopened(file, contents.records, WARNINGS[contents.damage])


def _sitting(path: Path) -> Sitting | None:
    """The sitting of a file when it can be gone on with: told from the file's two ends."""
    try:
        descriptor = open_file(path)
    except (OSError, InUse):
        return None
    try:
        head = read_from(descriptor, 0, TAIL)
        tail = read_from(descriptor, max(0, size_of(descriptor) - TAIL), TAIL)
        return _told(path, head, tail)
    except (OSError, ValueError):
        return None
    finally:
        os.close(descriptor)


def _told(path: Path, head: bytes, tail: bytes) -> Sitting | None:
    """From the last line that can be read; raises ValueError when the header cannot."""
    header = read_header(head.partition(b"\n")[0])
    _must_be_of(path, header)
    for line in reversed(tail.split(b"\n")):
        with suppress(ValueError):
            last = read_record(header.sitting, line)
            return last and Sitting(header.sitting, header.nickname, last.mission, last.n)
    return None


def _must_be_of(path: Path, header: Header) -> None:
    """A copy under another name is no sitting of its own."""
    if header.sitting != path.stem:
        raise ValueError(f"{path.name} holds the sitting {header.sitting}")
