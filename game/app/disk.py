"""Files that are on disk when the call returns, and held by one game at a time."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from game.app.file_lock import lock

_NO_SUCH_THING = (errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP)
"""Answers of network disks that cannot sync a folder."""
_FLAGS = os.O_RDWR | getattr(os, "O_BINARY", 0)


class InUse(Exception):  # noqa: N818 (an answer about a file)
    """Another game holds the file."""


def open_file(path: Path) -> int:
    """Open and lock a file that exists; raises InUse, or OSError."""
    descriptor = os.open(path, _FLAGS)
    if lock(descriptor):
        return descriptor
    os.close(descriptor)
    raise InUse(path)


def new_file(path: Path, data: bytes = b"") -> int:
    """Make, lock and fill a file, in a folder that may be missing; leaves nothing if it fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        lock(descriptor)
        write_at(descriptor, 0, data)
        _sync_folder(path.parent)
    except OSError:
        os.close(descriptor)
        with suppress(OSError):
            path.unlink()
        raise
    return descriptor


def read_from(descriptor: int, at: int, length: int) -> bytes:
    """So many bytes from that place on, or fewer at the end of the file."""
    os.lseek(descriptor, at, os.SEEK_SET)
    parts: list[bytes] = []
    while length > 0 and (part := os.read(descriptor, length)):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def size_of(descriptor: int) -> int:
    return os.fstat(descriptor).st_size


def write_at(descriptor: int, at: int, data: bytes) -> None:
    """Make the file end with `data` at that place, on disk."""
    os.ftruncate(descriptor, at)
    os.lseek(descriptor, at, os.SEEK_SET)
    while data:
        data = data[os.write(descriptor, data) :]
    os.fsync(descriptor)


def is_at(descriptor: int, path: Path) -> bool:
    """Whether the open file is still the one of that name."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except (FileNotFoundError, NotADirectoryError):
        return False


def set_aside(path: Path, data: bytes) -> Path:
    """Keep a copy beside a file, under a name that nothing has yet: `.damaged`, `.damaged-2`…"""
    n = 1
    while (copy := path.with_suffix(".damaged" if n == 1 else f".damaged-{n}")).exists():
        n += 1
    os.close(new_file(copy, data))
    return copy


def _sync_folder(folder: Path) -> None:
    """Put the names of a folder on disk, where the system has such a thing."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _NO_SUCH_THING:
                raise
        finally:
            os.close(descriptor)
