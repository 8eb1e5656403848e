"""The content that a stand plays: what came with the game, or newer, checked, from a USB stick.

Each version is a folder of its own; one small file names the one in use, so that going back is
writing one line.
"""

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from game.kiosk.seal import broken, plain_files, seal
from game.kiosk.settings import write_whole

FOLDER = "contenus"
IN_USE = "contenu.json"
ON_STICK = "etincelle-contenu"
MOST_FILES, MOST_BYTES, LARGEST = 5_000, 500_000_000, 50_000_000
"""Files and bytes in all, and bytes of one file."""

SPARE = 5_000_000
"""Bytes of the stand's disk that a content leaves to the counters."""

NONE_FOUND = "Aucun dossier «\u00a0etincelle-contenu\u00a0» sur la clé."
TOO_LARGE = "Ce dossier est trop gros pour être un contenu du jeu."
NOT_PLAIN = "Ce dossier contient des liens ou des dossiers sans fin : il est refusé."
NO_ROOM = "Le disque du stand n'a pas assez de place\u00a0: l'ancien contenu reste."
CHANGED = "Un fichier de la clé n'est pas celui qui a été préparé : l'ancien contenu reste."
UNREADABLE = "La clé ou le disque refuse\u00a0: rien n'a été changé."
TAKEN = "Nouveau contenu en place. L'ancien est gardé."
NOTHING_BEFORE = "Il n'y a pas de contenu précédent."
WENT_BACK = "Le contenu précédent est de nouveau en place."


class InUse(NamedTuple):
    """Names of versions; "" is the content that came with the game."""

    now: str = ""
    before: str | None = None


def in_use(folder: Path) -> InUse:
    try:
        raw = json.loads((folder / IN_USE).read_text(encoding="utf-8"))
        now, before = raw["now"], raw["before"]
    except (OSError, ValueError, KeyError, TypeError):
        return InUse()
    known = [name for name in (now, before) if isinstance(name, str)]
    if now not in known or not all(_is_there(folder, name) for name in known):
        return InUse()
    return InUse(now, before if isinstance(before, str) else None)


def _is_there(folder: Path, name: str) -> bool:
    return name == "" or ("/" not in name and (folder / FOLDER / name / "missions").is_dir())


def content_of(folder: Path, shipped: Path) -> Path:
    """Where the content in use is."""
    name = in_use(folder).now
    return folder / FOLDER / name if name else shipped


def take(folder: Path, sticks: list[Path], faults: Callable[[Path], str]) -> str:
    """Copy the content of a stick, check the copy, and use it; returns what to tell.

    `faults` gives the errors of a content, "" when it can be played. Whatever fails, the content
    in use stays.
    """
    source = next((s / ON_STICK for s in sticks if (s / ON_STICK).is_dir()), None)
    if source is None:
        return NONE_FOUND
    _forget_others(folder)  # what was cut short by a stick pulled out, or by the operator
    name = _free_name(folder / FOLDER)
    copy = folder / FOLDER / name
    try:
        if refused := _refused(source, folder):
            return refused
        shutil.copytree(source, copy, symlinks=True)
    except OSError:
        _remove(copy)
        return UNREADABLE
    found = CHANGED if broken(copy) else faults(copy)
    before = in_use(folder)
    text = json.dumps(InUse(name, before.now)._asdict())
    if found or not write_whole(folder / IN_USE, text):
        _remove(copy)
        return found or UNREADABLE
    _forget_others(folder)
    return TAKEN


def go_back(folder: Path) -> str:
    """Use the version before; the one in use is then the one before."""
    now, before = in_use(folder)
    if before is None:
        return NOTHING_BEFORE
    done = write_whole(folder / IN_USE, json.dumps(InUse(before, now)._asdict()))
    return WENT_BACK if done else UNREADABLE


def pack(content: Path, stick: Path) -> Path:
    """Put a content on a stick with its sums; returns its folder there.

    Raises OSError when the stick refuses; what it had under that name is replaced.
    """
    there = stick / ON_STICK
    if there.exists():
        shutil.rmtree(there)
    shutil.copytree(content, there)
    seal(there)
    return there


def distrust(folder: Path) -> bool:
    """Play what came with the game from now on: the content in use cannot be read any more.

    It stays the one before, for whoever wants to look at it. False when the disk refuses.
    """
    text = json.dumps(InUse("", in_use(folder).now)._asdict())
    return write_whole(folder / IN_USE, text)


def _refused(source: Path, folder: Path) -> str:
    """Why what is on a stick is not even copied into the stand's folder, "" when it may be."""
    try:
        sizes = [path.stat().st_size for path in plain_files(source)]
    except ValueError:
        return NOT_PLAIN
    small = len(sizes) <= MOST_FILES and sum(sizes) <= MOST_BYTES
    if not small or max(sizes, default=0) > LARGEST:
        return TOO_LARGE
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    return "" if sum(sizes) + SPARE <= free else NO_ROOM


def _free_name(folder: Path) -> str:
    n = 1
    while (folder / f"v{n}").exists():
        n += 1
    return f"v{n}"


def _forget_others(folder: Path) -> None:
    """Two versions are kept: the one in use and the one before."""
    kept = in_use(folder)
    for path in (folder / FOLDER).glob("*"):
        if path.name not in kept:
            _remove(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        shutil.rmtree(path)
