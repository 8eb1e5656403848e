"""The disk of a stand refuses: mounted read-only or filled to the last byte under the game."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from game.kiosk.ledger import Ledger, aside
from tests.bench.real_screen import Screen
from tests.bench.real_stand import RealStand, stands


@contextmanager
def disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own, of so many bytes, until the end of the block."""
    folder.mkdir(exist_ok=True)
    image = folder.with_name(f"{folder.name}.img")
    _runs("truncate", "-s", size, str(image))
    _runs("mkfs.ext4", "-q", "-m", "0", str(image))
    _runs("mount", "-o", "loop,errors=remount-ro", str(image), str(folder))
    try:
        yield folder
    finally:
        if waiting := aside(folder / "stand"):
            waiting.unlink(missing_ok=True)
        _runs("umount", "-l", str(folder))
        image.unlink()


def _runs(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def _breaks(here: Path) -> None:
    """What a worn card does: the system finds an error, and lets nobody write any more."""
    device = Path(_runs("findmnt", "-no", "SOURCE", str(here))).name
    Path(f"/sys/fs/ext4/{device}/trigger_fs_error").write_text("1")
    with pytest.raises(OSError, match="Read-only"):
        (here / "essai").write_text("")


def _own(here: Path) -> dict[str, str]:
    """Its temporary files are on the same disk."""
    (here / "tmp").mkdir(exist_ok=True)
    return {"TMPDIR": str(here / "tmp")}


def read_only(on: Screen, folder: Path) -> str:
    """The stand's disk breaks, TMPDIR included. What is counted then is known to the console, and
    outlives whoever watches."""
    with disk(folder, "30M") as here:
        with stands(on, here / "stand", _own(here)) as stand:
            stand.starts_a_visit()
            stand.leaves()
            _breaks(here)
            _two_visits_and_a_kill(stand)
            assert len({visit.id for visit in Ledger(stand.folder).visits()}) == 1
            stand.goes_to_the_console()
            stand.until(lambda s: "Compteurs, 3" in s.seen.words)
            stand.goes_back()
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
            stand.goes_to_the_console()
            stand.until(lambda s: "Compteurs, 4" in s.seen.words)
    return "plays, comes back after kill -9 of the game and of the supervisor; 4 visits of 4 known"


def read_only_from_the_start(on: Screen, folder: Path) -> str:
    """A stand is opened on a disk that nobody can write to."""
    with disk(folder, "30M") as here:
        with stands(on, here / "stand", _own(here)):
            pass
        _breaks(here)
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
            stand.leaves()
            _back_after_a_kill(stand)
    return "opens, plays, and comes back after a kill -9"


def full(on: Screen, folder: Path) -> str:
    """The stand's disk, TMPDIR included, is full to the last byte, then has room again."""
    with disk(folder, "30M") as here, stands(on, here / "stand", _own(here)) as stand:
        stand.starts_a_visit()
        stand.leaves()
        filled = _fill(here / "gros")
        _two_visits_and_a_kill(stand)
        (here / "gros").unlink()
        stand.starts_a_visit()
        stand.until(lambda _: len(stand.visits) == 4)
    return f"{filled // 1000} kB filled; visits and a kill -9; 4 visits of 4 once there is room"


def full_from_the_start(on: Screen, folder: Path) -> str:
    """A stand is opened on a disk without one free byte."""
    with disk(folder, "30M") as here:
        with stands(on, here / "stand", _own(here)):
            pass
        _fill(here / "gros")
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
            stand.leaves()
            _back_after_a_kill(stand)
            (here / "gros").unlink()
            stand.starts_a_visit()
            stand.until(lambda _: len(stand.visits) == 2)
    return "opens, plays, comes back after a kill -9; 2 visits of 2 once there is room"


def _two_visits_and_a_kill(stand: RealStand) -> None:
    """One visitor walks away, the next one's game is killed."""
    stand.starts_a_visit()
    stand.leaves()
    stand.starts_a_visit()
    _back_after_a_kill(stand)


def _back_after_a_kill(stand: RealStand) -> None:
    struck = stand.signals(signal.SIGKILL)
    stand.until(lambda s: s.running().get("game", struck) != struck)
    stand.opens()


def _fill(path: Path) -> int:
    """Fill the disk of a file to the last byte; returns how many were free."""
    free = os.statvfs(path.parent)
    with path.open("wb", buffering=0) as file:
        while os.statvfs(path.parent).f_bavail:
            file.write(bytes(free.f_frsize))
        with pytest.raises(OSError, match="No space"):
            file.write(bytes(free.f_frsize))
    return free.f_bavail * free.f_frsize


DISK: dict[str, Callable[[Screen, Path], str]] = {
    "read-only": read_only,
    "opened-ro": read_only_from_the_start,
    "full": full,
    "opened-full": full_from_the_start,
}
