"""A download as it comes, a folder or a zip: which files it holds, and copying one out safely.

Nothing is unpacked by the names inside a zip: a wanted file is found by its own name, and its
bytes are written where the caller says. A zip that would write elsewhere, hides its content or
swells beyond reason is refused all the same: it is not what the publisher made.
"""

import hashlib
import shutil
import zipfile
import zlib
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath
from typing import IO, NamedTuple, Protocol

from game.occupations.faults import DataError

LARGEST = 500_000_000
"""Bytes that a download may hold once unpacked; the whole ROME release is 20 million."""
SWELLING = 200
"""How many times its size a file of a zip may take; CSV files take about ten times."""
_SMALL = 10_000_000
_CHUNK = 1 << 20


class Entry(NamedTuple):
    """One file of a download: its place inside, and what tells it from another version."""

    place: str
    mark: str

    @property
    def name(self) -> str:
        return PurePosixPath(self.place).name


class Package(Protocol):
    """A folder or a zip."""

    entries: tuple[Entry, ...]

    def copy(self, entry: Entry, to: Path) -> None:
        """Write one file's bytes; raises DataError when it is damaged."""


def open_package(path: Path) -> Package:
    """Open a download; raises DataError when it is neither a folder nor a sound zip."""
    if path.is_dir():
        return _Folder(path)
    if not path.is_file():
        raise DataError("« {path} » n'existe pas.", path=path)
    if zipfile.is_zipfile(path) and not path.suffix.lower().startswith(".xls"):
        return _Zip(path)
    if path.suffix.lower() == ".zip":
        raise _damaged(path)
    return _Folder(path.parent, (path,))


def find(package: Package, pattern: str) -> Entry | None:
    """Return the entry whose name fits a glob pattern, the last by name when several do."""
    found = [entry for entry in package.entries if fnmatchcase(entry.name, pattern)]
    return max(found, key=lambda entry: (entry.name, entry.place), default=None)


class _Folder:
    def __init__(self, folder: Path, only: tuple[Path, ...] = ()) -> None:
        self._folder = folder
        paths = only or sorted(path for path in folder.rglob("*") if path.is_file())
        self.entries = tuple(
            Entry(path.relative_to(folder).as_posix(), _stamp(path)) for path in paths
        )

    def copy(self, entry: Entry, to: Path) -> None:
        shutil.copyfile(self._folder / entry.place, to)


class _Zip:
    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            with zipfile.ZipFile(path) as archive:
                infos = [info for info in archive.infolist() if not info.is_dir()]
        except (zipfile.BadZipFile, OSError, ValueError):
            raise _damaged(path) from None
        _refuse_unsound(path, infos)
        self.entries = tuple(
            Entry(info.filename, f"{info.file_size}-{info.CRC:08x}")
            for info in infos
            if not PurePosixPath(info.filename).name.startswith("._")
        )

    def copy(self, entry: Entry, to: Path) -> None:
        """Write one file, checking its sum; a size that lies in the index is a damaged zip."""
        try:
            with zipfile.ZipFile(self._path) as archive, archive.open(entry.place) as packed:
                _pour(packed, to, archive.getinfo(entry.place).file_size)
        except (
            zipfile.BadZipFile,
            KeyError,
            ValueError,
            EOFError,
            zlib.error,
            RuntimeError,
        ):
            raise _damaged(self._path) from None


def _pour(packed: IO[bytes], to: Path, most: int) -> None:
    left = most
    with to.open("wb") as out:
        while part := packed.read(_CHUNK):
            left -= len(part)
            if left < 0:
                raise ValueError(most)
            out.write(part)


def _refuse_unsound(path: Path, infos: list[zipfile.ZipInfo]) -> None:
    for info in infos:
        if _leads_out(info.filename):
            raise DataError(
                "L'archive « {name} » veut écrire hors de son dossier : elle est refusée.",
                name=path.name,
            )
        if info.flag_bits & 1:
            raise DataError(
                "L'archive « {name} » est protégée par un mot de passe.", name=path.name
            )
    swollen = any(i.file_size > _SMALL and i.file_size > SWELLING * i.compress_size for i in infos)
    if swollen or sum(info.file_size for info in infos) > LARGEST:
        raise DataError(
            "L'archive « {name} » est démesurée une fois ouverte : elle est refusée.",
            name=path.name,
        )


def _leads_out(place: str) -> bool:
    parts = PurePosixPath(place.replace("\\", "/")).parts
    return place.startswith(("/", "\\")) or ".." in parts or (bool(parts) and ":" in parts[0])


def _stamp(path: Path) -> str:
    facts = path.stat()
    return f"{facts.st_size}-{facts.st_mtime_ns}"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _damaged(path: Path) -> DataError:
    return DataError(
        "L'archive « {name} » est abîmée ou incomplète : télécharge-la à nouveau.", name=path.name
    )
