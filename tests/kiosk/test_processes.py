"""The real processes of a stand, without a screen: each one beats, and the code is set up first."""

import io
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import get_args

import pytest

from game.app.cli import main
from game.app.kiosk_tools import ASKED
from game.app.world import ROOT
from game.kiosk import pin, seal, settings
from game.kiosk.child import Child
from game.kiosk.message import read
from game.kiosk.snapshot import Snapshot
from game.kiosk.supervisor import Part

PATIENCE = 60
"""Seconds that a part may take; none comes near them when all is well."""


@contextmanager
def beating(part: str, folder: Path, picture: Path) -> Iterator[Child]:
    """A part of a stand in a process of its own that has beaten, until the end of the block."""
    own = ["--part", part, "--config", str(folder), "--snapshot", str(picture)]
    command = [sys.executable, str(ROOT / "main.py"), "kiosk", *own, "--window", "640x480"]
    child = Child(command)
    try:
        _beats(child)
        yield child
    finally:
        child.end()


def _beats(child: Child) -> None:
    said: list[str] = []
    for _ in range(PATIENCE * 50):
        said.extend(child.lines())
        if child.ended or "beat" in [m.kind for m in map(read, said) if m]:
            break
        time.sleep(0.02)
    assert not child.ended, said
    assert "beat" in [m.kind for m in map(read, said) if m], said


@pytest.mark.parametrize("part", get_args(Part))
def test_each_part_beats_and_ends_with_whoever_watches(part: str, tmp_path: Path) -> None:
    picture = tmp_path / "ecran"
    with closing(Snapshot.made(picture)) as screen, beating(part, tmp_path, picture) as child:
        assert child.process.stdin is not None
        child.process.stdin.close()
        assert child.process.wait(PATIENCE) == 0
        assert (len(screen.png()) > 0) == (part == "game")


def test_a_game_plays_on_where_its_screen_cannot_be_laid_down(tmp_path: Path) -> None:
    with beating("game", tmp_path, tmp_path / "nowhere") as child:
        assert not child.ended


def test_the_notice_reads_nothing_that_could_be_broken() -> None:
    asks = "import game.app.stand_notice, sys; print(*(m for m in sys.modules if 'game.' in m))"
    done = subprocess.run(
        [sys.executable, "-c", asks], cwd=ROOT, capture_output=True, text=True, check=True
    )
    read_with_it = done.stdout.split()
    assert "game.engine.window" in read_with_it
    for part in ("game.content", "game.screens", "game.drawings", "game.engine.fonts"):
        assert not [name for name in read_with_it if name.startswith(part)]


def test_the_code_is_typed_twice_and_kept_sealed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["kiosk", "--config", str(tmp_path)]
    assert main(where) == 2
    for typed, code in (("4711\n4712\n", 2), ("1111\n1111\n", 2), ("4711\n4711\n", 0)):
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        assert main([*where, "--set-pin"]) == code
    assert pin.opens("4711", settings.read_pin(tmp_path))
    assert "4711" not in capsys.readouterr().out


def test_a_content_is_packed_by_a_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kiosk", "--pack", str(tmp_path)]) == 0
    packed = Path(capsys.readouterr().out.strip())
    assert (packed / "missions").is_dir()
    assert not seal.broken(packed)
    (tmp_path / "file").write_text("")
    assert main(["kiosk", "--pack", str(tmp_path / "file")]) == 1


def test_the_console_is_asked_for_by_a_command(tmp_path: Path) -> None:
    assert main(["kiosk", "--config", str(tmp_path), "--console"]) == 0
    assert (tmp_path / ASKED).is_file()
