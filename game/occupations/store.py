"""What was imported, in the player's data folder: the publishers' files and the table made of them.

`current.json` names the folders in use. A new one takes its place in a single step, so that an
import that stops anywhere leaves what was there before.
"""

import json
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from game.occupations.faults import DataError
from game.occupations.table import Occupations, load

FOLDER = "occupations"
_CURRENT = "current.json"


def known(shipped: Path, store: "Store | None") -> Occupations:
    """Return the imported table when there is one and it is whole, else the game's own.

    Raises DataError when the game's own is damaged.
    """
    imported = store and store.table
    if imported:
        with suppress(DataError):
            return load(imported, shipped)
    return load(shipped)


class Kept(NamedTuple):
    """One imported data set. `imported` is a day, "2026-11-24"; `sums` are SHA-256 by file."""

    folder: str
    title: str
    publisher: str
    version: str
    date: str
    licence: str
    imported: str
    sums: Mapping[str, str]


class Current(NamedTuple):
    """The folder of the table, "" for none, and the imported data sets by name."""

    table: str = ""
    sources: Mapping[str, Kept] = {}


class Store:
    """The imported data under one home folder."""

    def __init__(self, home: Path) -> None:
        self.folder = home / FOLDER

    @property
    def current(self) -> Current:
        """What is in use; nothing when nothing was imported or the note is damaged."""
        try:
            raw = json.loads((self.folder / _CURRENT).read_text(encoding="utf-8"))
            sources = {name: Kept(**kept) for name, kept in raw["sources"].items()}
            return Current(str(raw["table"]), sources)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return Current()

    @property
    def table(self) -> Path | None:
        """The folder of the imported table, when there is one."""
        name = self.current.table
        return self.folder / name if name else None

    def draft(self, name: str) -> Path:
        """Return the folder where something new is made, kept between attempts."""
        return self.folder / f"partial-{name}"

    def settle(self, draft: Path, name: str) -> str:
        """Give a finished draft its final name, which says what is in it; return that name."""
        final = self.folder / name
        if final.exists():
            shutil.rmtree(draft)
        else:
            draft.rename(final)
        return name

    def use(self, current: Current) -> None:
        """Make some folders the ones in use, in one step, and drop those that are not any more."""
        note = {
            "table": current.table,
            "sources": {name: kept._asdict() for name, kept in current.sources.items()},
        }
        self.folder.mkdir(parents=True, exist_ok=True)
        fresh = self.folder / f"{_CURRENT}.new"
        with fresh.open("w", encoding="utf-8") as file:
            json.dump(note, file, ensure_ascii=False, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.folder / _CURRENT)
        self._sweep(current)

    def _sweep(self, current: Current) -> None:
        used = {current.table, *(kept.folder for kept in current.sources.values())}
        for path in self.folder.iterdir():
            if path.is_dir() and path.name not in used and not path.name.startswith("partial-"):
                shutil.rmtree(path, ignore_errors=True)
