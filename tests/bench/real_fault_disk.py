"""The disk of a stand refuses: mounted read-only or filled to the last byte under the game."""

import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.bench.real_screen import Screen
from tests.bench.real_stand import RealStand, stands


@contextmanager
def disk(folder: Path, size: str) -> Iterator[Path]:
    """A disk of its own, of so many bytes, until the end of the block."""
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", str(folder))
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)


def read_only(on: Screen, folder: Path) -> str:
    """The stand's disk becomes read-only, TMPDIR included, then can be written again."""
    with disk(folder, "20m") as here:
        (here / "tmp").mkdir()
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
            stand.leaves()
            _mount("-o", "remount,ro", str(here))
            _is_refused(here)
            _two_visits_and_a_kill(stand)
            _mount("-o", "remount,rw", str(here))
            stand.starts_a_visit()
            stand.until(lambda _: len(stand.visits) == 4)
    return "visits and a kill -9 on a read-only disk; 4 visits of 4 once it can be written"


def read_only_from_the_start(on: Screen, folder: Path) -> str:
    """A stand is opened on a disk that nobody can write to."""
    with disk(folder, "20m") as here:
        (here / "tmp").mkdir()
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
        _mount("-o", "remount,ro", str(here))
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
            stand.leaves()
            stand.signals(signal.SIGKILL)
            stand.opens()
    return "opens, plays, and comes back after a kill -9"


def full(on: Screen, folder: Path) -> str:
    """The stand's disk, TMPDIR included, is full to the last byte, then has room again."""
    with disk(folder, "6m") as here:
        (here / "tmp").mkdir()
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
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
    with disk(folder, "6m") as here:
        (here / "tmp").mkdir()
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}):
            pass
        _fill(here / "gros")
        with stands(on, here / "stand", {"TMPDIR": str(here / "tmp")}) as stand:
            stand.starts_a_visit()
            stand.leaves()
            stand.signals(signal.SIGKILL)
            stand.opens()
            (here / "gros").unlink()
            stand.starts_a_visit()
            stand.until(lambda _: len(stand.visits) == 2)
    return "opens, plays, comes back after a kill -9; 2 visits of 2 once there is room"


def _two_visits_and_a_kill(stand: RealStand) -> None:
    """One visitor walks away, the next one's game is killed."""
    stand.starts_a_visit()
    stand.leaves()
    stand.starts_a_visit()
    struck = stand.signals(signal.SIGKILL)
    stand.until(lambda s: s.running().get("game", struck) != struck)
    stand.opens()


def _is_refused(here: Path) -> None:
    with pytest.raises(OSError, match="Read-only"):
        (here / "essai").write_text("")


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
