"""A sitting cut short, by a kill or by a torn file, is offered again and goes on exactly there."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.session.view import DialogueView, EndView, ExploreView, GestureView, LikingView, View
from tests.app.player import shown
from tests.pilot import Pilot

ROOT = Path(__file__).parents[2]
KILLS = 5


@contextmanager
def game(home: Path, how: str) -> Iterator["subprocess.Popen[str]"]:
    """Another process that plays until it is killed."""
    command = [sys.executable, "-m", "tests.app.player", str(home), how]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@lru_cache(maxsize=1)
def screens() -> tuple[str, ...]:
    """What the player shows after each record, played here without a kill."""
    with TemporaryDirectory() as home:
        pilot = Pilot(Path(home)).starts().enters("full")
        seen = [shown(pilot)]
        while not isinstance(pilot.view, EndView):
            seen.append(shown(pilot.plays_one_step()))
    return tuple(seen)


def number(told: str) -> int:
    return int(told.partition(" ")[0])


def test_a_game_killed_again_and_again_goes_on_at_the_same_screen(tmp_path: Path) -> None:
    chance, how, last = Random(9), "start", ""
    for _ in range(KILLS):
        with game(tmp_path, how) as process:
            assert process.stdout is not None
            for _ in range(chance.randint(2, 14)):
                last = process.stdout.readline().strip()
            process.kill()
            whole = process.stdout.read().split("\n")[:-1]
            last = whole[-1] if whole else last
        how = "resume"
        pilot = Pilot(tmp_path)
        assert pilot.sees("Reprendre (Chevêche 7)")
        assert pilot.focus == "resume"
        found = shown(pilot.resumes())
        assert number(last) <= number(found) <= number(last) + 1
        assert found == screens()[number(found) - 1]
        assert pilot.machine.play.seat is not None
        pilot.machine.play.close()
    assert number(last) > 2 * KILLS


def test_a_game_that_is_killed_at_the_title_offers_nothing(tmp_path: Path) -> None:
    Pilot(tmp_path).starts()
    pilot = Pilot(tmp_path)
    assert "resume" not in pilot.areas
    assert pilot.focus == "start"


def left_behind(pilot: Pilot, home: Path) -> Path:
    """A copy of the home as a kill leaves it at this moment."""
    shutil.copytree(pilot.machine.home, home)
    return home


@pytest.mark.parametrize("kind", [DialogueView, ExploreView, GestureView, LikingView, EndView])
def test_each_kind_of_screen_is_come_back_to(kind: type[View], tmp_path: Path) -> None:
    pilot = Pilot(tmp_path / "one").starts().enters("full").plays_until(kind)
    again = Pilot(left_behind(pilot, tmp_path / "other")).resumes()
    assert again.view == pilot.view
    assert again.words == pilot.words
    assert again.areas == pilot.areas
    assert again.machine.sheet == pilot.machine.sheet


def test_between_two_missions_the_map_is_come_back_to(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path / "one").starts().enters("short").plays_to_the_end().uses("map")
    again = Pilot(left_behind(pilot, tmp_path / "other")).resumes()
    assert again.screen == "map"
    assert again.machine.sheet == pilot.machine.sheet


def test_two_games_at_once_never_take_the_same_sitting(tmp_path: Path) -> None:
    first = Pilot(tmp_path, seed=1).starts().enters("full").reads()
    second = Pilot(tmp_path, seed=2)
    assert "resume" not in second.areas
    second.starts().enters("short").reads()
    first.chooses("regarder")
    second.chooses("demander")
    assert len({p.name for p in first.machine.saves.folder.iterdir()}) == 2
    for pilot in (first, second):
        seat = pilot.machine.play.seat
        assert seat is not None
        lines = seat.file.path.read_text(encoding="utf-8").splitlines()
        assert len(lines) == 1 + len(pilot.session.journal)
        assert all(seat.file.header.sitting in line for line in lines)


def test_a_sitting_taken_by_another_window_meanwhile_is_told(tmp_path: Path) -> None:
    Pilot(tmp_path).starts().enters("full").reads().closes_window()
    first, second = Pilot(tmp_path), Pilot(tmp_path)
    first.resumes()
    second.resumes()
    assert second.sees("déjà ouverte dans une autre fenêtre")
    assert second.screen == "title"
    assert "resume" not in second.areas


@lru_cache(maxsize=1)
def whole_file() -> tuple[str, bytes]:
    """The name and the bytes of a whole mission's file, with its gesture and its end."""
    with TemporaryDirectory() as home:
        pilot = Pilot(Path(home)).starts().enters("full").plays_to_the_end()
        return pilot.file.name, pilot.file.read_bytes()


cuts = st.integers(0, 2**16)
tails = st.sampled_from((b"", b"\x00\x00\x00", b"{}\n", b"\xff\xfe", b'{"sitting":"autre"}\n'))


@settings(max_examples=120)
@given(cuts, tails)
def test_a_file_cut_at_any_byte_goes_on(cut: int, tail: bytes) -> None:
    name, data = whole_file()
    cut %= len(data) + 1
    with TemporaryDirectory() as home:
        path = Path(home) / "sittings" / name
        path.parent.mkdir()
        path.write_bytes(data[:cut] + tail)
        pilot = Pilot(Path(home))
        records = data[:cut].count(b"\n") - 1
        if "resume" in pilot.areas:
            goes_on(pilot, records)
        else:
            assert records < 1
            pilot.starts().enters("short").reads()


def goes_on(pilot: Pilot, records: int) -> None:
    """Taken up after its last whole record, played further, left and taken up again."""
    pilot.resumes()
    assert len(pilot.session.journal) == records
    if pilot.screen == "mission" and not isinstance(pilot.view, EndView):
        assert shown(pilot) == screens()[records - 1]
        pilot.plays_one_step()
    pilot.closes_window()
    again = Pilot(pilot.machine.home).resumes()
    assert again.session == pilot.session
