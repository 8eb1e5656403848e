"""Where USB sticks are found, and what is written on them."""

import csv
import io
import os
import string
import sys
from collections.abc import Callable
from pathlib import Path

from game.canvas.language import as_written
from game.kiosk.counters import Counts, table


def sticks() -> list[Path]:
    """The folders of the sticks that are plugged in and open."""
    if sys.platform == "win32":
        drives = (Path(f"{letter}:/") for letter in string.ascii_uppercase[3:])
        return [drive for drive in drives if drive.exists()]
    roots = [Path("/media"), Path("/run/media"), Path("/mnt")]
    found = [p for root in roots for pattern in ("*", "*/*") for p in sorted(root.glob(pattern))]
    return [path for path in found if os.path.ismount(path)]


def csv_text(counts: Counts, tr: Callable[[str], str] = as_written) -> str:
    """The counts as a spreadsheet reads them, small figures hidden, in the language of `tr`."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(table(counts, tr))
    return "\ufeff" + text.getvalue()
