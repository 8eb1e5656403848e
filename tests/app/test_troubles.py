"""What can go wrong around the game: told in French, and nothing is lost."""

import errno
import os
import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from game.app.launch import Options, play, report
from game.app.notices import KEPT, NOT_KEPT
from game.app.save_problem import FULL, GONE, READ_ONLY
from game.app.world import CONTENT
from game.engine.trouble import UnusableError
from game.screens import actions
from tests.app.test_going_on import left_behind
from tests.pilot import Pilot, records_of


@contextmanager
def disk_full(path: Path) -> Iterator[None]:
    """No file grows beyond what this one has, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = path.stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def read_only(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing can be opened for writing, as on a disk that is read-only."""

    def refusing(*_: Any) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr("game.app.disk.os.open", refusing)
        yield


def test_a_full_disk_is_told_and_what_was_played_is_written_later(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads()
    with disk_full(pilot.file):
        pilot.chooses("regarder")
        assert pilot.sees(FULL)
        assert pilot.reads_on().sees(FULL)
    pilot.plays_one_step()
    assert not pilot.waits(10).sees(FULL)
    pilot.closes_window()
    assert records_of(pilot.machine.saves, pilot.file.stem) == tuple(pilot.session.journal)


def test_a_kill_on_a_full_disk_goes_on_from_what_had_fitted(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path / "one").starts().enters().reads()
    question = pilot.view
    with disk_full(pilot.file):
        pilot.chooses("regarder")
        left_behind(pilot, tmp_path / "other")
    assert Pilot(tmp_path / "other").resumes().view == question


def test_a_disk_that_is_full_at_the_start_lets_one_play(tmp_path: Path) -> None:
    (empty := tmp_path / "empty").touch()
    pilot = Pilot(tmp_path).starts()
    with disk_full(empty):
        pilot.enters("short")
        assert pilot.sees(FULL)
        pilot.reads()
    pilot.chooses("regarder").closes_window()
    assert records_of(pilot.machine.saves, pilot.file.stem) == tuple(pilot.session.journal)


def test_the_title_still_goes_on_with_what_a_full_disk_refused(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads()
    with disk_full(pilot.file):
        shown = pilot.chooses("regarder").view
        pilot.escapes().uses("title")
        assert pilot.sees(FULL)
        assert pilot.sees(f"Reprendre ({pilot.session.nickname})")
        assert pilot.resumes().view == shown
    pilot.escapes().uses("title")
    assert pilot.machine.play.seat is None
    assert pilot.resumes().view == shown


def test_a_player_who_begins_anew_on_a_full_disk_is_told(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads()
    with disk_full(pilot.file):
        pilot.chooses("regarder").escapes().uses("title").waits(10)
        assert pilot.starts().sees(FULL)
        assert pilot.screen == "map"


def test_a_read_only_folder_is_told_and_what_was_played_is_written_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pilot = Pilot(tmp_path).starts()
    with read_only(monkeypatch):
        pilot.enters("short")
        assert pilot.sees(READ_ONLY)
        pilot.reads()
    pilot.chooses("regarder").closes_window()
    assert records_of(pilot.machine.saves, pilot.file.stem) == tuple(pilot.session.journal)


def test_a_folder_that_somebody_removed_is_made_again(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads()
    shutil.rmtree(pilot.machine.saves.folder)
    pilot.chooses("regarder").closes_window()
    assert records_of(pilot.machine.saves, pilot.file.stem) == tuple(pilot.session.journal)


def test_a_file_in_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "sittings").touch()
    pilot = Pilot(tmp_path).starts().enters()
    assert pilot.sees(GONE)
    assert pilot.reads().chooses("regarder").screen == "mission"


def test_a_page_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters("short").plays_to_the_end()
    pilot.does(actions.OpenPassport())
    (documents := tmp_path / "documents").touch()
    assert pilot.does(actions.SavePassport()).sees(NOT_KEPT.format(folder=documents))
    documents.unlink()
    pilot.does(actions.SavePassport())
    (page,) = documents.iterdir()
    assert pilot.sees(KEPT.format(path=page))


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped content, to be broken."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def closed_with(content: Path, home: Path) -> int:
    """The exit code of a game on such content; nobody touches anything."""
    return play(Options(size=(640, 480), content=content, home=home))


def test_content_of_which_nothing_can_be_played_closes_with_its_diagnostics(
    copied: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for folder in (copied / "missions").iterdir():
        if folder.name != "ligne-arretee":
            shutil.rmtree(folder)
    mission = copied / "missions" / "ligne-arretee" / "mission.yaml"
    text = mission.read_text(encoding="utf-8")
    mission.write_text(text.replace("go: equipe", "go: equpe", 1), encoding="utf-8")
    assert closed_with(copied, tmp_path) == 1
    told = capfd.readouterr().err
    assert f"{mission}:" in told
    assert "E107" in told
    assert "Tu voulais dire « equipe »" in told.replace("\u00a0", " ")
    assert "Traceback" not in told


@pytest.mark.parametrize("content", ["nowhere", "empty"])
def test_no_content_at_all_closes_with_a_sentence(
    content: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert closed_with(tmp_path / content, tmp_path) == 1
    told = capfd.readouterr().err
    assert "1 erreur" in told
    assert "Traceback" not in told


def test_no_display_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "jamais")
    assert closed_with(CONTENT, tmp_path) == 1
    told = capfd.readouterr().err
    assert told.startswith("Aucun écran")
    assert told.count("\n") == 1


def test_errors_are_written_down_one_after_the_other(tmp_path: Path) -> None:
    home = tmp_path / "home"
    for words in ("première", "seconde"):
        report(home, UnusableError(words))
    log = (home / "erreurs.log").read_text(encoding="utf-8")
    assert log.index("première") < log.index("seconde")


def test_the_log_starts_again_when_it_is_long(tmp_path: Path) -> None:
    log = tmp_path / "erreurs.log"
    log.write_text("ancienne\n" * 30_000, encoding="utf-8")
    report(tmp_path, UnusableError("nouvelle"))
    assert "ancienne" not in log.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "erreurs.log").mkdir()
    report(tmp_path, UnusableError("perdue"))
    assert list(tmp_path.iterdir()) == [tmp_path / "erreurs.log"]
