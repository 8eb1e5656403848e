"""Sittings on disk: real files, real locks, real failures."""

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from game.app.save_problem import (
    BUSY,
    DAMAGED_END,
    DAMAGED_MIDDLE,
    MISSING,
    OTHER_VERSION,
    UNREADABLE,
    SaveProblem,
)
from game.app.saves import Saves, Sitting
from tests.app.journals import SEED
from tests.app.sittings import RECORDS, closed, reread, written


@pytest.fixture
def saves(tmp_path: Path) -> Saves:
    return Saves(tmp_path / "sittings")


def test_each_record_is_on_disk_as_soon_as_it_is_written(saves: Saves) -> None:
    file = saves.begin(SEED, "Héron 12")
    assert not saves.folder.exists()
    for n, record in enumerate(RECORDS, 1):
        file.write([record])
        assert file.path.read_bytes().count(b"\n") == n + 1
    file.close()
    assert reread(saves, file.path) == (RECORDS, "")


def test_each_write_is_synced_and_so_is_the_folder_at_first(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    sync = os.fsync

    def watched(descriptor: int) -> None:
        synced.append(descriptor)
        sync(descriptor)

    monkeypatch.setattr("game.app.disk.os.fsync", watched)
    file = saves.begin(SEED, "Héron 12")
    file.write(RECORDS[:1])
    at_first = len(synced)
    file.write(RECORDS[1:2])
    assert (at_first, len(synced)) == (3, 4)
    file.close()


def test_a_sitting_taken_up_goes_on_in_the_same_file(saves: Saves) -> None:
    path = closed(saves, 10)
    again = saves.reopen(path.stem)
    assert again.header.seed == SEED
    assert again.header.nickname == "Héron 12"
    again.file.write(RECORDS[10:])
    again.file.close()
    assert reread(saves, path) == (RECORDS, "")


def test_the_folder_is_the_players_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("ETINCELLE_HOME", str(tmp_path))
    assert Saves().folder == tmp_path / "sittings"
    monkeypatch.delenv("ETINCELLE_HOME")
    assert "etincelle" in str(Saves().folder)


# which sittings can be gone on with


def test_unfinished_sittings_are_listed_newest_first(saves: Saves) -> None:
    paths = [closed(saves, 5 + i, f"Lynx {i}") for i in range(3)]
    for age, path in enumerate(paths):
        os.utime(path, (1000 - age, 1000 - age))
    assert saves.unfinished() == tuple(
        Sitting(path.stem, f"Lynx {i}", RECORDS[4 + i].mission, 5 + i)
        for i, path in enumerate(paths)
    )


def test_a_sitting_that_was_ended_began_nothing_or_is_in_use_is_not_listed(saves: Saves) -> None:
    written(saves, 3).finish()
    empty = closed(saves, 1)
    empty.write_bytes(empty.read_bytes().partition(b"\n")[0] + b"\n")
    playing = written(saves, 3)
    assert saves.unfinished() == ()
    playing.close()
    assert [s.sitting for s in saves.unfinished()] == [playing.path.stem]


def test_what_is_no_sitting_is_not_listed(saves: Saves) -> None:
    path = closed(saves, 3)
    shutil.copy(path, path.with_name("copie.jsonl"))
    (saves.folder / "vide.jsonl").touch()
    (saves.folder / "notes.txt").write_text("bonjour")
    (saves.folder / "dossier.jsonl").mkdir()
    assert [s.sitting for s in saves.unfinished()] == [path.stem]


def test_a_sitting_with_a_damaged_end_is_still_listed(saves: Saves) -> None:
    path = closed(saves, 5)
    path.write_bytes(path.read_bytes() + b"\0\0\0")
    assert [s.records for s in saves.unfinished()] == [5]


def test_a_sitting_that_wrote_nothing_leaves_nothing(saves: Saves) -> None:
    saves.begin(SEED, "Héron 12").close()
    assert not saves.folder.exists()


def test_no_folder_is_no_sitting(saves: Saves) -> None:
    assert saves.unfinished() == ()


def test_a_long_sitting_is_told_from_its_two_ends(saves: Saves) -> None:
    file = written(saves, 1)
    file.write(RECORDS[1]._replace(n=n) for n in range(2, 400))
    file.close()
    assert [s.records for s in saves.unfinished()] == [399]


# damage


def test_a_cut_line_costs_that_line_and_nothing_else(saves: Saves) -> None:
    path = closed(saves, 12)
    path.write_bytes(path.read_bytes()[:-9])
    assert reread(saves, path) == (RECORDS[:11], "")
    assert list(saves.folder.iterdir()) == [path]


def test_a_damaged_last_line_is_kept_aside(saves: Saves) -> None:
    path = closed(saves, 12)
    sound = path.read_bytes()
    path.write_bytes(sound + b"\0" * 40)
    assert reread(saves, path) == (RECORDS[:12], DAMAGED_END)
    assert path.read_bytes() == sound
    assert path.with_suffix(".damaged").read_bytes() == sound + b"\0" * 40


def test_damage_in_the_middle_keeps_the_original_aside_each_time(saves: Saves) -> None:
    path = closed(saves, 12)
    lines = path.read_bytes().splitlines(keepends=True)
    for suffix in (".damaged", ".damaged-2"):
        damaged = b"".join([*lines[:6], b"xxxx\n", *lines[7:]])
        path.write_bytes(damaged)
        assert reread(saves, path) == (RECORDS[:5], DAMAGED_MIDDLE)
        assert path.read_bytes() == b"".join(lines[:6])
        assert path.with_suffix(suffix).read_bytes() == damaged


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", UNREADABLE),
        (b"bonjour\n", UNREADABLE),
        (b'{"format":9,"sitting":"x"}\n', OTHER_VERSION),
    ],
)
def test_a_file_without_a_header_is_left_alone(saves: Saves, data: bytes, message: str) -> None:
    path = closed(saves, 1)
    path.write_bytes(data)
    with pytest.raises(SaveProblem) as told:
        saves.reopen(path.stem)
    assert told.value.message == message
    assert path.read_bytes() == data


def test_a_copy_under_another_name_is_not_taken_up(saves: Saves) -> None:
    path = closed(saves, 3)
    shutil.copy(path, path.with_name("copie.jsonl"))
    with pytest.raises(SaveProblem) as told:
        saves.reopen("copie")
    assert told.value.message == UNREADABLE


def test_a_sitting_that_follows_new_content_is_written_anew_and_kept_aside(saves: Saves) -> None:
    path = closed(saves, 12)
    whole = path.read_bytes()
    again = saves.reopen(path.stem)
    renewed = [*RECORDS[:5], *(r._replace(hash="beef") for r in RECORDS[5:7])]
    again.file.rewrite(renewed)
    again.file.write(RECORDS[7:9])
    again.file.close()
    assert reread(saves, path) == ([*renewed, *RECORDS[7:9]], "")
    assert path.with_suffix(".damaged").read_bytes() == whole


# two games


def test_a_sitting_in_use_is_never_taken_up(saves: Saves) -> None:
    playing = written(saves, 3)
    with pytest.raises(SaveProblem) as told:
        saves.reopen(playing.path.stem)
    assert told.value.message == BUSY
    playing.write(RECORDS[3:5])
    playing.close()
    assert reread(saves, playing.path) == (RECORDS[:5], "")


def test_a_sitting_taken_up_is_in_use(saves: Saves) -> None:
    path = closed(saves, 3)
    again = saves.reopen(path.stem)
    assert saves.unfinished() == ()
    with pytest.raises(SaveProblem):
        saves.reopen(path.stem)
    again.file.close()


def test_a_sitting_that_is_gone_is_told(saves: Saves) -> None:
    with pytest.raises(SaveProblem) as told:
        saves.reopen("jamais")
    assert told.value.message == MISSING


def test_a_disk_without_locks_is_played_on(saves: Saves, monkeypatch: pytest.MonkeyPatch) -> None:
    def refusing(*_: Any) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("game.app.file_lock.fcntl.flock", refusing)
    assert reread(saves, closed(saves, 4)) == (RECORDS[:4], "")
