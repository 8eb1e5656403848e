"""Importing a publisher's files into the player's data folder, and making the table anew.

The table is that of the game with every imported part in place of its own: all of ROME when ROME
is imported, newer figures beside it when others are.
"""

import hashlib
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from game.occupations import interests, table
from game.occupations.archive import Archive
from game.occupations.composing import Composed, Files, compose
from game.occupations.datasets import DATASETS
from game.occupations.facts import Source
from game.occupations.faults import DataError
from game.occupations.package import open_package
from game.occupations.parts import READERS, Parts
from game.occupations.progress import Progress, silent
from game.occupations.remarks import Remark
from game.occupations.rome_details import RomeDetails, read_details
from game.occupations.staging import Staged, finish, stage
from game.occupations.store import Current, Kept, Store
from game.occupations.table import read_lines
from game.occupations.writing import write_table
from game.scoring.evidence import Loading

DETAILS, COMPETENCES = "details.jsonl", "competences.jsonl"
_PROFILED = ("rome", "onet")
"""The data sets that interest profiles are computed from."""


class Imported(NamedTuple):
    """What came in. `kept` files were there from an attempt that had stopped.

    `occupations` are those of the table; `remarks` say what did not join, one sentence each.
    """

    source: Source
    files: int
    kept: int
    occupations: int
    remarks: tuple[Remark, ...]


class _Made(NamedTuple):
    """A table in its draft folder, and what came of making it."""

    name: str
    composed: Composed
    remarks: tuple[Remark, ...]


def import_data(
    name: str,
    download: Path,
    store: Store,
    shipped: Path,
    today: str,
    progress: Progress = silent,
) -> Imported:
    """Import a data set by its name in DATASETS; raises DataError and leaves all as it was.

    `download` is a folder, a zip or the only file; `shipped` the folder of the game's own table.
    """
    draft = store.draft(name)
    staged = stage(open_package(download), DATASETS[name], download, draft, progress)
    parts = _read(name, Archive(draft), Parts())
    source = parts.sources[0]
    before = store.current
    others = {key: kept for key, kept in before.sources.items() if key != name}
    folders = {key: store.folder / kept.folder for key, kept in others.items()} | {name: draft}
    made = _make(store, folders, shipped, name in _PROFILED, progress)
    finish(draft)
    kept = _kept(source, f"{name}-{_sum(staged)}", today, staged)
    store.settle(draft, kept.folder)
    store.use(Current(made.name, {**others, name: kept}))
    lines = made.composed.files[table.OCCUPATIONS]
    remarks = (*made.remarks, *made.composed.remarks)
    return Imported(source, len(staged.sums), staged.kept, len(lines), remarks)


def remove_data(names: tuple[str, ...], store: Store, shipped: Path) -> None:
    """Forget some imported data sets; the game's own data takes their place again."""
    left = {key: kept for key, kept in store.current.sources.items() if key not in names}
    for name in names:
        shutil.rmtree(store.draft(name), ignore_errors=True)
    made = ""
    if left:
        folders = {key: store.folder / kept.folder for key, kept in left.items()}
        made = _make(store, folders, shipped, True, silent).name
    store.use(Current(made, left))


def _kept(source: Source, folder: str, today: str, staged: Staged) -> Kept:
    return Kept(
        folder,
        source.title,
        source.publisher,
        source.version,
        source.date,
        source.licence,
        today,
        staged.sums,
    )


def _sum(staged: Staged) -> str:
    return hashlib.sha256(repr(staged.sums).encode()).hexdigest()[:12]


def _read(name: str, archive: Archive, parts: Parts) -> Parts:
    """Read one part; whatever its reader did not foresee is a file that is not what it says."""
    try:
        return READERS[name](archive, parts)
    except (ValueError, KeyError, IndexError, AttributeError):
        raise DataError(
            "Les fichiers « {name} » se contredisent ou ne se lisent pas : télécharge-les à "
            "nouveau, tous de la même version.",
            name=name,
        ) from None


def _make(
    store: Store, folders: Mapping[str, Path], shipped: Path, profiled: bool, progress: Progress
) -> _Made:
    """Make the table of some data sets, by name and folder, and settle it beside the old one."""
    parts = Parts()
    for name in sorted(folders):
        parts = _read(name, Archive(folders[name]), parts)
    base = read_lines(shipped)
    details = None
    if parts.rome:
        details = read_details(Archive(folders["rome"]), parts.rome)
    profiles = _profiles(parts, base, None if profiled else store.table, progress)
    composed = compose(parts, base, profiles=profiles)
    draft = store.draft("table")
    shutil.rmtree(draft, ignore_errors=True)
    write_table(draft, {**composed.files, **_details(details)})
    table.load(draft, shipped)
    name = store.settle(draft, f"table-{_fingerprint(draft)}")
    return _Made(name, composed, details.remarks if details else ())


def _profiles(
    parts: Parts, base: Files, old: Path | None, progress: Progress
) -> Mapping[str, Loading]:
    """Compute the profiles of a release, or take those of the table that was made of it."""
    if parts.rome is None:
        return {}
    if old is not None:
        with suppress(DataError):
            return {code: each.interest for code, each in table.load(old).items()}
    scores = parts.onet or {line["rome3"]: _loading(line) for line in base[table.SCORES]}
    predicted = interests.predicted_letters(parts.rome, scores, progress)
    return interests.profiles(parts.rome, predicted)


def _loading(line: Mapping[str, list[float]]) -> Loading:
    r, i, a, s, e, c = line["scores"]
    return r, i, a, s, e, c


def _details(details: RomeDetails | None) -> Files:
    if details is None:
        return {}
    return {
        DETAILS: [each._asdict() for each in details.occupations],
        COMPETENCES: [{"code": c, "label": words} for c, words in sorted(details.labels.items())],
    }


def _fingerprint(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        total.update(path.name.encode() + path.read_bytes())
    return total.hexdigest()[:12]
