"""Sittings on disk for the tests of the saves."""

from pathlib import Path

from game.app.save_file import SaveFile
from game.app.saves import Saves
from game.session.record import Record
from tests.app.journals import SEED, journal

RECORDS = journal(30)


def written(saves: Saves, count: int, name: str = "Héron 12") -> SaveFile:
    file = saves.begin(SEED, name)
    for record in RECORDS[:count]:
        file.write([record])
    return file


def closed(saves: Saves, count: int, name: str = "Héron 12") -> Path:
    file = written(saves, count, name)
    file.close()
    return file.path


def reread(saves: Saves, path: Path) -> tuple[list[Record], str]:
    """The records of a file and the warning, as the game would take it up."""
    again = saves.reopen(path.stem)
    again.file.close()
    return list(again.records), again.warning
