"""The sums of a content folder: what was copied is what was packed, file by file.

`empreintes.txt` is in the format of `sha256sum`, which checks it as well. It tells a stick that is
damaged or was changed; who may change the content of a stand is told by the operator's code.
"""

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

NAME = "empreintes.txt"
DEEPEST = 8
"""Folders in one another at most: a content has four."""


def plain_files(folder: Path) -> list[Path]:
    """Every file below a folder, in a steady order.

    Raises ValueError where something is neither a file nor a folder, or lies too deep.
    """
    return sorted(_walk(folder, 0))


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    if depth > DEEPEST:
        raise ValueError(f"{folder} is too deep")
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(Path(entry.path), depth + 1)
            elif entry.is_file(follow_symlinks=False):
                yield Path(entry.path)
            else:
                raise ValueError(f"{entry.path} is no file")


def seal(folder: Path) -> None:
    """Write the sums of all files of a folder into it. Raises OSError when it cannot be."""
    (folder / NAME).write_text(_sums(folder), encoding="utf-8")


def broken(folder: Path) -> bool:
    """Whether a folder has sums and they are not those of its files."""
    try:
        told = (folder / NAME).read_text(encoding="utf-8")
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return sorted(told.split("\n")) != sorted(_sums(folder).split("\n"))


def _sums(folder: Path) -> str:
    files = [path for path in plain_files(folder) if path != folder / NAME]
    return "".join(f"{_sum(path)}  {path.relative_to(folder).as_posix()}\n" for path in files)


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
