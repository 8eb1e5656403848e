"""Whose settings they are: those of a sitting are kept beside it, those of the machine come back.

What one person sets is never met by the next one; « Garder sur cet ordinateur » makes them the
machine's own.
"""

from dataclasses import replace
from pathlib import Path

from game.app import settings as settings_file
from game.app.settings import Settings
from game.app.surroundings import Surroundings

IDLE = 120.0
"""Seconds without a press on the title after which somebody else is thought to stand there."""


def name_of(sitting: str) -> str:
    return f"{sitting}.settings.json"


def of_machine(around: Surroundings, present: Settings) -> Settings:
    """What somebody new begins with; the window stays as it is."""
    return replace(machine(around), full_screen=present.full_screen)


def machine(around: Surroundings) -> Settings:
    """The machine's own, or what its system wishes for where none were ever kept."""
    if (around.home / settings_file.FILE).is_file():
        return settings_file.load(around.home)
    calm, contrast, words = around.wishes()
    scale = min(settings_file.SCALES, key=lambda scale: abs(scale - words))
    return Settings(text_scale=scale, calm=calm, high_contrast=contrast)


def of_sitting(around: Surroundings, sitting: str, present: Settings) -> Settings:
    """What a sitting had, unless whoever takes it up has just chosen otherwise."""
    kept = around.saves.folder / name_of(sitting)
    if present != of_machine(around, present) or not kept.is_file():
        return present
    old = settings_file.load(around.saves.folder, kept.name)
    return replace(old, full_screen=present.full_screen, sound_cap=present.sound_cap)


def keep(around: Surroundings, sitting: str, settings: Settings) -> bool:
    """Write them beside their sitting ("" while there is none); False when that fails.

    The window and the silence of a stand are the machine's in any case.
    """
    if not around.keeps:
        return True
    before = machine(around)
    windowed = replace(before, full_screen=settings.full_screen)
    well = windowed == before or settings_file.save(around.home, windowed)
    if not sitting:
        return well
    return settings_file.save(around.saves.folder, settings, name_of(sitting)) and well


def forget(folder: Path, sitting: str) -> None:
    """A sitting that is ended leaves no settings behind."""
    try:
        (folder / name_of(sitting)).unlink(missing_ok=True)
    except OSError:
        return
