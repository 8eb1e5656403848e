"""Kill -9 at any moment: what was shown is on disk, and the play goes on from there."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from game.app.save_problem import BUSY, SaveProblem
from game.app.saves import Saves
from game.session.replay import replay
from tests.app.journals import journal, seated

ROOT = Path(__file__).parents[2]
KILLS = 25


@contextmanager
def game(folder: Path, sitting: str = "") -> Iterator["subprocess.Popen[str]"]:
    """Another game that plays and writes until it is killed."""
    command = [sys.executable, "-m", "tests.app.writer", str(folder), sitting]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: "subprocess.Popen[str]", count: int = 1) -> list[str]:
    assert process.stdout is not None
    return [process.stdout.readline().strip() for _ in range(count)]


def killed(process: "subprocess.Popen[str]") -> int:
    """Kill a game; the number of the last record that it said was on disk."""
    assert process.stdout is not None
    process.kill()
    whole_lines = process.stdout.read().split("\n")[:-1]
    return int(whole_lines[-1]) if whole_lines else 0


def test_a_sitting_killed_again_and_again_goes_on_exactly_there(tmp_path: Path) -> None:
    saves, chance, sitting = Saves(tmp_path), Random(4), ""
    for _ in range(KILLS):
        with game(tmp_path, sitting) as process:
            shown = int(said(process, chance.randint(1, 60))[-1])
            shown = max(shown, killed(process))
        (found,) = saves.unfinished()
        sitting = found.sitting
        again = saves.reopen(sitting)
        again.file.close()
        written = len(again.records)
        assert shown <= written <= shown + 1
        assert again.warning == ""
        assert list(again.records) == journal(written)
        assert list(replay(seated(), again.records).journal) == list(again.records)
    assert written > KILLS


def test_a_game_that_plays_holds_its_sitting_until_it_is_killed(tmp_path: Path) -> None:
    saves = Saves(tmp_path)
    with game(tmp_path) as process:
        said(process, 5)
        (path,) = tmp_path.iterdir()
        assert saves.unfinished() == ()
        with pytest.raises(SaveProblem) as told:
            saves.reopen(path.stem)
        assert told.value.message == BUSY
        with game(tmp_path, path.stem) as second:
            assert said(second) == [BUSY]
        killed(process)
    assert [s.sitting for s in saves.unfinished()] == [path.stem]


def test_two_games_at_once_never_mix(tmp_path: Path) -> None:
    with game(tmp_path) as one, game(tmp_path) as other:
        for process in (one, other, one, other):
            said(process, 10)
        killed(one)
        killed(other)
    saves = Saves(tmp_path)
    found = saves.unfinished()
    assert len(found) == 2
    for sitting in found:
        again = saves.reopen(sitting.sitting)
        again.file.close()
        assert list(again.records) == journal(len(again.records))
