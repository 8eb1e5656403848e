"""What goes to the USB stick of an operator, and what comes from it."""

from datetime import date
from pathlib import Path

from game.app.world import ASSETS
from game.canvas.geometry import frame_of
from game.canvas.text import Measure
from game.content.diagnostics import errors, render
from game.content.loading import load
from game.drawings.source import Drawings
from game.engine.shot import shoot
from game.gestures.registry import GESTURES
from game.kiosk.counters import Counts
from game.kiosk.sticks import csv_text
from game.screens import stand_report
from game.screens.ui import Ui

NO_STICK = "Aucune clé USB n'est branchée."
REFUSED = "La clé refuse : est-elle pleine ou protégée ?"
COPIED = "Copié sur la clé : {name}"
FAULTY = "Ce contenu a des erreurs, l'ancien reste en place. La première : {first}"


def export(
    sticks: list[Path], every: Counts, day: Counts, stand: str, today: date, measure: Measure
) -> str:
    """Write the table of all days and the page of this one; returns what to tell."""
    if not sticks:
        return NO_STICK
    name = f"etincelle-stand-{today.isoformat()}"
    try:
        (sticks[0] / f"{name}.csv").write_text(csv_text(every), encoding="utf-8", newline="")
        page(day, stand, today, measure, sticks[0] / f"{name}.png")
    except OSError:
        return REFUSED
    return COPIED.format(name=name)


def page(day: Counts, stand: str, today: date, measure: Measure, path: Path) -> None:
    """The picture of a day's report."""
    frame = frame_of(*stand_report.SIZE)[0]
    sheet = stand_report.draw(day, stand, f"{today:%d/%m/%Y}", Ui(frame, measure))
    shoot(sheet.commands, stand_report.SIZE, Drawings(ASSETS, {}).svg, path)


def faults(content: Path) -> str:
    """Why a content cannot be played, "" when it can: the same check as `check`."""
    loaded = load(content, ASSETS, GESTURES)
    found = errors(loaded.diagnostics)
    if loaded.library is not None and loaded.library.missions and not found:
        return ""
    first = render(found).strip().splitlines()[0] if found else "aucune mission"
    return FAULTY.format(first=first)
