"""Copying a publisher's files one by one, each checked, so that a stop loses one file at most.

The folder keeps `done.json`: for each finished file, what marked it in the download and the sum of
what was written. Going on skips the files whose marks and sums are still the same.
"""

import json
import shutil
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from game.occupations.archive import Archive, File, missing, refuse_cut
from game.occupations.datasets import Dataset, refuse_mixed
from game.occupations.package import Entry, Package, digest, find
from game.occupations.progress import Progress

_DONE = "done.json"
_READING = "reading"


class Staged(NamedTuple):
    """The sum of each file by name, and how many were there already."""

    sums: dict[str, str]
    kept: int


class _Planned(NamedTuple):
    file: File
    entry: Entry


def stage(
    package: Package, dataset: Dataset, where: Path, folder: Path, progress: Progress
) -> Staged:
    """Bring the files of a data set into a folder; `where` is the download, for messages.

    Raises DataError on a missing, wrong or truncated file; those before it stay done.
    """
    planned = _plan(package, dataset, where)
    refuse_mixed(step.entry for step in planned)
    folder.mkdir(parents=True, exist_ok=True)
    _refuse_cut(package, dataset, planned, folder / _READING)
    done = _still_good(folder, planned)
    already = len(done)
    for number, step in enumerate(planned):
        name = step.entry.name
        progress(number, len(planned), name)
        if name not in done:
            done[name] = (step.entry.mark, _bring(package, step, folder))
            (folder / _DONE).write_text(json.dumps(done), encoding="utf-8")
    progress(len(planned), len(planned), "")
    return Staged({name: total for name, (_, total) in sorted(done.items())}, already)


def finish(folder: Path) -> None:
    """Forget how a staged folder came to be: only the publisher's files stay."""
    (folder / _DONE).unlink(missing_ok=True)
    shutil.rmtree(folder / _READING, ignore_errors=True)


def _plan(package: Package, dataset: Dataset, where: Path) -> list[_Planned]:
    planned = []
    for file in (*dataset.files, *dataset.optional):
        entry = find(package, file.pattern)
        if entry is not None:
            planned.append(_Planned(file, entry))
        elif file not in dataset.optional:
            raise missing(file.pattern, where)
    return planned


def _refuse_cut(
    package: Package, dataset: Dataset, planned: Sequence[_Planned], reading: Path
) -> None:
    """Look at the files of the release that nothing is read from: none may be cut."""
    names = {step.entry.name for step in planned}
    for entry in package.entries:
        if fnmatchcase(entry.name, dataset.release) and entry.name not in names:
            refuse_cut(_copied(package, entry, reading))


def _still_good(folder: Path, planned: Sequence[_Planned]) -> dict[str, tuple[str, str]]:
    """Return what an earlier attempt finished and nothing changed since; drop the rest."""
    try:
        noted = json.loads((folder / _DONE).read_text(encoding="utf-8"))
        known = {name: (str(mark), str(total)) for name, (mark, total) in noted.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        known = {}
    marks = {step.entry.name: step.entry.mark for step in planned}
    good = {
        name: pair
        for name, pair in known.items()
        if marks.get(name) == pair[0]
        and (folder / name).is_file()
        and digest(folder / name) == pair[1]
    }
    for path in folder.iterdir():
        if path.is_file() and path.name not in (*good, _DONE):
            path.unlink()
    return good


def _bring(package: Package, step: _Planned, folder: Path) -> str:
    """Copy, check and put in place one file; return its sum."""
    reading = folder / _READING
    copied = _copied(package, step.entry, reading)
    Archive(reading).check(step.file)
    total = digest(copied)
    copied.replace(folder / step.entry.name)
    return total


def _copied(package: Package, entry: Entry, reading: Path) -> Path:
    """One file of the download, alone in the folder where it is looked at."""
    shutil.rmtree(reading, ignore_errors=True)
    reading.mkdir()
    copied = reading / entry.name
    package.copy(entry, copied)
    return copied
