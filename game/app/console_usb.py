"""What goes to the USB stick of an operator, and what comes from it."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from game.app.world import ASSETS
from game.canvas.geometry import frame_of
from game.canvas.language import as_written
from game.canvas.text import Measure
from game.content.diagnostics import errors, render
from game.content.loading import load
from game.drawings.source import Drawings
from game.engine.shot import png
from game.gestures.registry import GESTURES
from game.kiosk.counters import Counts
from game.kiosk.sticks import csv_text
from game.screens import stand_report
from game.screens.ui import Ui
from game.sentences import Tr

NO_STICK = "Aucune clé USB n'est branchée."
REFUSED = "La clé refuse : est-elle pleine ou protégée ?"
COPIED = "Copié sur la clé : {name}"
NO_MISSION = "aucune mission"
FAULTY = "Ce contenu a des erreurs, l'ancien reste en place. La première : {first}"


class Report(NamedTuple):
    """The figures of all days and of this one, under their names; `stand` is its own."""

    every: Counts
    day: Counts
    stand: str
    today: date


def files(report: Report, measure: Measure, tr: Tr = as_written) -> dict[str, bytes]:
    """By name, the table of all days and the page of this one."""
    name = f"etincelle-stand-{report.today.isoformat()}"
    table = csv_text(report.every, tr).encode()
    return {f"{name}.csv": table, f"{name}.png": page(report, measure, tr)}


def page(report: Report, measure: Measure, tr: Tr = as_written) -> bytes:
    """The picture of a day's report, as a PNG file."""
    frame = frame_of(*stand_report.SIZE)[0]
    ui = Ui(frame, measure, tr=tr)
    sheet = stand_report.draw(report.day, report.stand, f"{report.today:%d/%m/%Y}", ui)
    return png(sheet.commands, stand_report.SIZE, Drawings(ASSETS, {}).svg)


def export(sticks: list[Path], made: Mapping[str, bytes], tr: Tr = as_written) -> str:
    """Write files on the first stick, all of them for good: it may be pulled out once this
    returns. What is returned is to be told."""
    if not sticks:
        return tr(NO_STICK)
    try:
        for name, data in made.items():
            _write(sticks[0] / name, data)
    except OSError:
        return tr(REFUSED)
    return tr(COPIED).format(name=Path(next(iter(made))).stem)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def faults(content: Path, tr: Tr = as_written) -> str:
    """Why a content cannot be played, "" when it can: the same check as `check`."""
    loaded = load(content, ASSETS, GESTURES)
    found = errors(loaded.diagnostics)
    if loaded.library is not None and loaded.library.missions and not found:
        return ""
    told = render(found).strip().replace(f"{content}/", "")
    first = told.splitlines()[0] if found else tr(NO_MISSION)
    return tr(FAULTY).format(first=first)
