"""A disk that refuses: full, read-only, gone. Nothing is lost, and it is told in French."""

import errno
import os
import resource
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from game.app.save_file import SaveFile
from game.app.save_problem import (
    BUSY,
    DAMAGED_END,
    DAMAGED_MIDDLE,
    FAILED,
    FULL,
    GONE,
    MISSING,
    OTHER_VERSION,
    READ_ONLY,
    UNREADABLE,
    SaveProblem,
    problem,
)
from game.app.saves import Saves
from game.session.record import Record
from tests.app.journals import SEED
from tests.app.sittings import RECORDS, closed, reread, written


@pytest.fixture
def saves(tmp_path: Path) -> Saves:
    return Saves(tmp_path / "sittings")


@contextmanager
def disk_full_at(size: int) -> Iterator[None]:
    """No file may grow beyond a size: the last write is cut short, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def message_of(file: SaveFile, record: Record) -> str:
    """What writing a record tells the player; "" when all is well."""
    try:
        file.write([record])
    except SaveProblem as told:
        return told.message
    return ""


def refuse(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    def refusing(*_: Any) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(f"game.app.disk.os.{name}", refusing)


@pytest.mark.parametrize("room", range(1, 260, 21))
def test_a_full_disk_is_told_and_the_records_are_written_later(saves: Saves, room: int) -> None:
    file = written(saves, 5)
    with disk_full_at(file.path.stat().st_size + room):
        told = [message_of(file, record) for record in RECORDS[5:9]]
    assert told == sorted(told)
    assert set(told) <= {"", FULL}
    assert told[-1] == FULL
    file.write(RECORDS[9:])
    file.close()
    assert reread(saves, file.path) == (RECORDS, "")


def test_a_disk_that_is_full_from_the_start_leaves_nothing_behind(saves: Saves) -> None:
    file = saves.begin(SEED, "Héron 12")
    with disk_full_at(40), pytest.raises(SaveProblem):
        file.write(RECORDS[:3])
    with disk_full_at(40), pytest.raises(SaveProblem):
        file.close()
    assert list(saves.folder.iterdir()) == []
    file.write(RECORDS[3:6])
    file.close()
    assert reread(saves, file.path) == (RECORDS[:6], "")


def test_a_kill_on_a_full_disk_costs_what_did_not_fit(saves: Saves) -> None:
    file = written(saves, 5)
    with disk_full_at(file.path.stat().st_size + 20):
        with pytest.raises(SaveProblem):
            file.write(RECORDS[5:6])
        with pytest.raises(SaveProblem):
            file.close()
    assert reread(saves, file.path) == (RECORDS[:5], "")


def test_a_read_only_folder_is_told(saves: Saves, monkeypatch: pytest.MonkeyPatch) -> None:
    file = saves.begin(SEED, "Héron 12")
    with monkeypatch.context() as patch:
        refuse(patch, "open", errno.EROFS)
        with pytest.raises(SaveProblem) as told:
            file.write(RECORDS[:2])
    assert told.value.message == READ_ONLY
    file.write(RECORDS[2:3])
    file.close()
    assert reread(saves, file.path) == (RECORDS[:3], "")


def test_a_sitting_on_a_read_only_disk_is_not_taken_up(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed(saves, 3)
    refuse(monkeypatch, "open", errno.EROFS)
    with pytest.raises(SaveProblem) as told:
        saves.reopen(path.stem)
    assert told.value.message == READ_ONLY
    assert saves.unfinished() == ()


def test_a_file_where_the_folder_should_be_is_told(saves: Saves) -> None:
    saves.folder.touch()
    file = saves.begin(SEED, "Héron 12")
    with pytest.raises(SaveProblem) as told:
        file.write(RECORDS[:1])
    assert told.value.message == GONE
    saves.folder.unlink()
    file.write(RECORDS[1:2])
    file.close()
    assert reread(saves, file.path) == (RECORDS[:2], "")


def test_a_folder_removed_during_play_is_made_again_with_all_that_was_in_the_file(
    saves: Saves,
) -> None:
    file = written(saves, 5)
    shutil.rmtree(saves.folder)
    file.write(RECORDS[5:7])
    file.close()
    assert reread(saves, file.path) == (RECORDS[:7], "")


def test_a_folder_that_cannot_be_made_again_is_told_and_nothing_is_lost(saves: Saves) -> None:
    file = written(saves, 5)
    shutil.rmtree(saves.folder)
    saves.folder.touch()
    for record in RECORDS[5:7]:
        with pytest.raises(SaveProblem) as told:
            file.write([record])
        assert told.value.message == GONE
    saves.folder.unlink()
    file.flush()
    assert file.path.read_bytes().count(b"\n") == 8
    file.close()
    assert reread(saves, file.path) == (RECORDS[:7], "")


def test_a_new_folder_without_room_keeps_the_old_file_in_memory(saves: Saves) -> None:
    file = written(saves, 5)
    shutil.rmtree(saves.folder)
    with disk_full_at(100), pytest.raises(SaveProblem) as told:
        file.write(RECORDS[5:6])
    assert told.value.message == FULL
    assert list(saves.folder.iterdir()) == []
    file.flush()
    file.close()
    assert reread(saves, file.path) == (RECORDS[:6], "")


@pytest.mark.parametrize("name", ["fsync", "ftruncate", "write"])
def test_a_record_that_the_disk_did_not_take_is_written_once_later(
    saves: Saves, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file = written(saves, 5)
    with monkeypatch.context() as patch:
        refuse(patch, name, errno.EIO)
        for record in RECORDS[5:8]:
            with pytest.raises(SaveProblem) as told:
                file.write([record])
            assert told.value.message == FAILED
    file.write(RECORDS[8:])
    file.close()
    assert reread(saves, file.path) == (RECORDS, "")


def test_damage_that_cannot_be_kept_aside_is_not_cut_off(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = closed(saves, 5)
    damaged = path.read_bytes() + b"rubbish\n"
    path.write_bytes(damaged)
    with monkeypatch.context() as patch:
        refuse(patch, "write", errno.ENOSPC)
        with pytest.raises(SaveProblem) as told:
            saves.reopen(path.stem)
    assert told.value.message == FULL
    assert path.read_bytes() == damaged
    assert reread(saves, path) == (RECORDS[:5], DAMAGED_END)


def test_writing_anew_is_told_when_the_disk_refuses_and_tried_again(
    saves: Saves, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(saves, 5)
    renewed = [*RECORDS[:2], RECORDS[2]._replace(hash="beef")]
    with monkeypatch.context() as patch:
        refuse(patch, "write", errno.ENOSPC)
        with pytest.raises(SaveProblem):
            file.rewrite(renewed)
    file.rewrite(renewed)
    with monkeypatch.context() as patch:
        patch.setattr("game.app.save_file.write_at", _full_disk)
        with pytest.raises(SaveProblem):
            file.rewrite(RECORDS[:5])
    file.close()
    assert reread(saves, file.path) == (RECORDS[:5], "")


def _full_disk(descriptor: int, at: int, data: bytes) -> None:
    """The disk is full after half of what had to be written."""
    os.ftruncate(descriptor, at)
    os.pwrite(descriptor, data[: len(data) // 2], at)
    raise OSError(errno.ENOSPC, "full")


def refuse_folders(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    sync = os.fsync

    def files_only(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        sync(descriptor)

    monkeypatch.setattr("game.app.disk.os.fsync", files_only)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS])
def test_a_disk_that_cannot_sync_folders_is_played_on(
    saves: Saves, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    refuse_folders(monkeypatch, number)
    assert reread(saves, closed(saves, 4)) == (RECORDS[:4], "")


def test_a_folder_that_fails_to_sync_is_told(saves: Saves, monkeypatch: pytest.MonkeyPatch) -> None:
    file = saves.begin(SEED, "Héron 12")
    with monkeypatch.context() as patch:
        refuse_folders(patch, errno.EIO)
        assert message_of(file, RECORDS[0]) == FAILED
    assert list(saves.folder.iterdir()) == []
    file.flush()
    file.flush()
    file.close()
    assert reread(saves, file.path) == (RECORDS[:1], "")


def test_every_sentence_is_one_sentence_with_french_spaces() -> None:
    numbers = (errno.ENOSPC, errno.EROFS, errno.ENOENT, errno.EIO)
    sentences = [problem(OSError(number, "")).message for number in numbers]
    assert sentences == [FULL, READ_ONLY, GONE, FAILED]
    for told in (*sentences, BUSY, MISSING, UNREADABLE, OTHER_VERSION, DAMAGED_END, DAMAGED_MIDDLE):
        assert told.endswith(".")
        assert told.count(".") == 1
        assert " :" not in told
