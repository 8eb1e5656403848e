"""`measure occupations`: how well interest profiles agree with official letters never seen."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.scoring.evidence import Loading

NO_ROME = (
    "Il faut le ROME entier : « python main.py data import rome … », "
    "ou « python main.py measure occupations DOSSIER »."
)


def measure_occupations(words: list[str]) -> int:
    """Print the table, from a ROME release in a folder or the imported one."""
    from game.app import settings
    from game.app.progress_bar import Bar
    from game.occupations.accuracy import accuracy, told
    from game.occupations.archive import Archive
    from game.occupations.faults import DataError
    from game.occupations.rome import read_rome
    from game.occupations.store import Store

    store, bar = Store(settings.home()), Bar(sys.stderr)
    kept = store.current.sources.get("rome")
    if not words and kept is None:
        sys.stderr.write(f"{NO_ROME}\n")
        return 1
    folder = Path(words[0]) if words or kept is None else store.folder / kept.folder
    try:
        rome = read_rome(Archive(folder))
        table = told(accuracy(rome, _scores(), progress=bar))
    except DataError as fault:
        sys.stderr.write(f"{fault.message}\n")
        return 1
    finally:
        bar.wipe()
    sys.stdout.write(table)
    return 0


def _scores() -> "dict[str, Loading]":
    """The interest scores that ship with the game, by ROME 3 code."""
    from game.app.world import CONTENT
    from game.occupations.table import SCORES, read_lines

    lines = read_lines(CONTENT / "occupations")[SCORES]
    return {line["rome3"]: tuple(line["scores"]) for line in lines}
