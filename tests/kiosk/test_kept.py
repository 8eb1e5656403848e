"""What a stand keeps on disk: settings, a bounded log, the screen at failures, contents."""

import errno
import hashlib
import io
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from game.app.console_usb import faults
from game.app.world import CONTENT
from game.kiosk import content_versions, seal, settings, sticks
from game.kiosk.content_versions import content_of, go_back, in_use, take
from game.kiosk.diary import BYTES, FILES, PICTURES, Diary
from game.kiosk.hours import From
from game.kiosk.settled import PLAN, StandSettings
from game.kiosk.snapshot import Snapshot, fitted

SETTLED = StandSettings(
    name="Forum de Dijon",
    phone="03 80 00 00 00",
    languages=("fr",),
    missions=("virole",),
    ask_after=45.0,
    answer_within=20.0,
    volumes=(From(8, 0.5), From(18, 0.25)),
    speaks="en",
)


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    assert settings.save(tmp_path / "new", SETTLED)
    assert settings.load(tmp_path / "new") == SETTLED
    assert SETTLED.patience == (45.0, 20.0)


@pytest.mark.parametrize("text", ["", "{", "[]", "3", "\x00\x01", '{"name": 3, "volumes": [1]}'])
def test_damaged_settings_start_again(text: str, tmp_path: Path) -> None:
    (tmp_path / settings.FILE).write_text(text)
    assert settings.load(tmp_path) == StandSettings()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("ask_after", 0),
        ("ask_after", True),
        ("answer_within", "x"),
        ("name", "a\nb"),
        ("languages", "fr"),
        ("missions", [3]),
        ("volumes", [[8, 2.0]]),
        ("volumes", [[25, 0.5]]),
        ("volumes", [["x", 0.5]]),
        ("volumes", []),
        ("volumes", "loud"),
    ],
)
def test_one_damaged_value_takes_its_first_one_again(
    key: str, value: object, tmp_path: Path
) -> None:
    (tmp_path / settings.FILE).write_text(json.dumps({key: value}))
    assert settings.load(tmp_path) == StandSettings()
    assert StandSettings().volumes == PLAN


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "stand").write_text("")
    assert not settings.save(tmp_path / "stand", SETTLED)
    assert settings.read_pin(tmp_path / "stand") == ""


# the log and the screen ------------------------------------------------------------------------


def test_the_log_is_bounded(tmp_path: Path) -> None:
    diary = Diary(tmp_path)
    for _ in range(2000):
        diary.note("x" * 1000)
    diary.close()
    diary.close()
    files = list(tmp_path.glob("stand.log*"))
    assert len(files) == FILES + 1
    assert sum(path.stat().st_size for path in files) <= BYTES * (FILES + 1)


def test_the_last_screens_are_kept(tmp_path: Path) -> None:
    diary = Diary(tmp_path / "journal")
    for n in range(PICTURES + 5):
        diary.keep_picture(b"png", f"{n:03d}")
    diary.keep_picture(b"", "none")
    kept = sorted(path.name for path in (tmp_path / "journal").iterdir())
    assert len(kept) == PICTURES
    assert kept[-1] == f"ecran-{PICTURES + 4:03d}.png"


def test_a_disk_that_refuses_a_log_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "journal").write_text("")
    diary = Diary(tmp_path / "journal")
    diary.note("nothing")
    diary.keep_picture(b"png", "1")
    full = Diary(tmp_path / "other")
    full.note("first")
    handler = full._handler
    assert handler is not None

    def refuse(_: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(handler.stream, "write", refuse)
    full.note("second")
    monkeypatch.undo()
    full.close()
    assert capsys.readouterr() == ("", "")


def test_the_screen_survives_the_one_who_laid_it_down(tmp_path: Path) -> None:
    watching = Snapshot.made(tmp_path / "ecran")
    assert watching.png() == b""
    playing = Snapshot(tmp_path / "ecran")
    playing.lay((2, 1), bytes((255, 0, 0, 0, 0, 255)))
    playing.close()
    with Image.open(io.BytesIO(watching.png())) as picture:
        assert picture.size == (2, 1)
        assert [picture.getpixel((x, 0)) for x in (0, 1)] == [(255, 0, 0), (0, 0, 255)]
    watching.close()


@pytest.mark.parametrize(
    ("size", "small"), [((3840, 2160), (640, 360)), ((320, 200), (320, 200)), ((1, 9999), (1, 640))]
)
def test_the_screen_is_kept_small(size: tuple[int, int], small: tuple[int, int]) -> None:
    assert fitted(size) == small


# the content of a USB stick --------------------------------------------------------------------


def well(_: Path) -> str:
    return ""


def stick(tmp_path: Path, text: str = "new") -> Path:
    missions = tmp_path / "usb" / content_versions.ON_STICK / "missions"
    missions.mkdir(parents=True, exist_ok=True)
    (missions / "note").write_text(text)
    return tmp_path / "usb"


def test_a_new_content_is_checked_copied_and_used(tmp_path: Path) -> None:
    stand, checked = tmp_path / "stand", list[Path]()

    def check(path: Path) -> str:
        checked.append(path)
        return ""

    assert content_of(stand, CONTENT) == CONTENT
    told = take(stand, [stick(tmp_path)], check)
    assert told == content_versions.TAKEN
    assert content_of(stand, CONTENT) == checked[0]
    assert (checked[0] / "missions" / "note").read_text() == "new"


def test_going_back_and_forth_between_two_contents(tmp_path: Path) -> None:
    stand = tmp_path / "stand"
    assert go_back(stand) == content_versions.NOTHING_BEFORE
    for text in ("one", "two", "three"):
        take(stand, [stick(tmp_path, text)], well)

    def notes() -> str:
        return (content_of(stand, CONTENT) / "missions" / "note").read_text()

    assert notes() == "three"
    assert go_back(stand) == content_versions.WENT_BACK
    assert notes() == "two"
    assert len(list((stand / content_versions.FOLDER).iterdir())) == 2
    go_back(stand)
    assert notes() == "three"


def test_a_content_with_errors_changes_nothing(tmp_path: Path) -> None:
    stand = tmp_path / "stand"
    take(stand, [stick(tmp_path, "good")], well)
    before = in_use(stand)
    assert take(stand, [stick(tmp_path, "bad")], lambda _: "E107") == "E107"
    assert in_use(stand) == before
    assert len(list((stand / content_versions.FOLDER).iterdir())) == 1


def test_a_content_that_rots_is_given_up_for_what_came_with_the_game(tmp_path: Path) -> None:
    stand = tmp_path / "stand"
    take(stand, [stick(tmp_path)], well)
    rotten = in_use(stand).now
    assert content_versions.distrust(stand)
    assert content_of(stand, CONTENT) == CONTENT
    assert in_use(stand).before == rotten


def test_the_check_of_the_game_refuses_a_corrupted_content(tmp_path: Path) -> None:
    assert faults(CONTENT) == ""
    usb = tmp_path / "usb" / content_versions.ON_STICK
    shutil.copytree(CONTENT, usb)
    mission = next(usb.glob("missions/*/mission.yaml"))
    mission.write_bytes(mission.read_bytes()[:1500] + b"\xff\xfe\x00garbage: [")
    told = take(tmp_path / "stand", [tmp_path / "usb"], faults)
    assert "mission.yaml" in told
    assert content_of(tmp_path / "stand", CONTENT) == CONTENT
    shutil.rmtree(usb / "missions")
    assert faults(usb) != ""


def test_no_stick_a_huge_one_and_one_that_cannot_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand = tmp_path / "stand"
    assert take(stand, [tmp_path], well) == content_versions.NONE_FOUND
    usb = stick(tmp_path)
    monkeypatch.setattr(content_versions, "MOST_BYTES", 1)
    assert take(stand, [usb], well) == content_versions.TOO_LARGE
    monkeypatch.undo()
    monkeypatch.setattr(content_versions, "LARGEST", 1)
    assert take(stand, [usb], well) == content_versions.TOO_LARGE
    monkeypatch.undo()
    monkeypatch.setattr(content_versions, "SPARE", 1 << 60)
    assert take(stand, [usb], well) == content_versions.NO_ROOM
    monkeypatch.undo()
    shutil.rmtree(stand)
    stand.write_text("a file where the folder should be")
    assert take(stand, [usb], well) == content_versions.UNREADABLE
    assert content_of(stand, CONTENT) == CONTENT


def test_a_stick_pulled_out_half_way_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pulled(source: Path, copy: Path, **_: object) -> None:
        copy.mkdir(parents=True)
        (copy / "half").write_text("")
        raise shutil.Error([(source, copy, "gone")])

    stand = tmp_path / "stand"
    monkeypatch.setattr(shutil, "copytree", pulled)
    usb = tmp_path / "usb"
    (usb / content_versions.ON_STICK / "missions").mkdir(parents=True)
    assert take(stand, [usb], well) == content_versions.UNREADABLE
    assert not list((stand / content_versions.FOLDER).glob("*"))
    monkeypatch.undo()
    half = stand / content_versions.FOLDER / "v1"
    half.mkdir(parents=True)
    assert take(stand, [usb], well) == content_versions.TAKEN
    assert content_of(stand, CONTENT) == half
    assert not list(half.glob("half"))


def test_a_packed_content_is_what_was_packed_or_it_is_refused(tmp_path: Path) -> None:
    stand, usb = tmp_path / "stand", tmp_path / "usb"
    packed = content_versions.pack(stick(tmp_path / "made") / content_versions.ON_STICK, usb)
    assert take(stand, [usb], well) == content_versions.TAKEN
    before = in_use(stand)
    for change in (
        lambda: (packed / "missions" / "note").write_text("changed"),
        lambda: (packed / "missions" / "more").write_text("added"),
        lambda: (packed / "missions" / "note").unlink(),
        lambda: (packed / seal.NAME).write_bytes(b"\xff"),
    ):
        content_versions.pack(tmp_path / "made" / "usb" / content_versions.ON_STICK, usb)
        change()
        assert take(stand, [usb], well) == content_versions.CHANGED
        assert in_use(stand) == before


def test_the_sums_of_a_stick_are_those_of_sha256sum(tmp_path: Path) -> None:
    packed = content_versions.pack(stick(tmp_path) / content_versions.ON_STICK, tmp_path / "to")
    sums = (packed / seal.NAME).read_text(encoding="utf-8")
    assert sums == f"{hashlib.sha256(b'new').hexdigest()}  missions/note\n"


def hostile_link(content: Path) -> None:
    (content / "missions" / "code").symlink_to("/etc/passwd")


def hostile_folder(content: Path) -> None:
    (content / "missions" / "all").symlink_to("/", target_is_directory=True)


def hostile_pipe(content: Path) -> None:
    os.mkfifo(content / "missions" / "pipe")


def hostile_depth(content: Path) -> None:
    (content / "/".join("abcdefghijkl")).mkdir(parents=True)


@pytest.mark.parametrize("hostile", [hostile_link, hostile_folder, hostile_pipe, hostile_depth])
def test_links_pipes_and_endless_folders_are_refused_before_they_are_copied(
    hostile: Callable[[Path], None], tmp_path: Path
) -> None:
    usb = stick(tmp_path)
    hostile(usb / content_versions.ON_STICK)
    assert take(tmp_path / "stand", [usb], well) == content_versions.NOT_PLAIN
    assert not (tmp_path / "stand" / content_versions.FOLDER).exists()


HOSTILE = {
    "deep": b"mission: " + b"[" * 100_000,
    "anchors": b"a: &a [x, x, x]\nb: &b [*a, *a, *a]\n",
    "tag": b"mission: !!python/object/apply:os.system ['true']\n",
    "binary": b"\x00\xff" * 1000,
    "path": b"mission: meule\nplace: ../../etc/passwd\n",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_yaml_is_refused_in_one_sentence(text: bytes, tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "usb" / content_versions.ON_STICK)
    mission = tmp_path / "usb" / content_versions.ON_STICK / "missions" / "meule" / "mission.yaml"
    mission.write_bytes(text)
    told = take(tmp_path / "stand", [tmp_path / "usb"], faults)
    assert "missions/meule/mission.yaml" in told
    assert str(tmp_path) not in told
    assert "\n" not in told
    assert content_of(tmp_path / "stand", CONTENT) == CONTENT


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"now": "../..", "before": ""}', '{"now": "v9", "before": null}', "3"]
)
def test_a_damaged_note_of_what_is_in_use_plays_what_came_with_the_game(
    text: str, tmp_path: Path
) -> None:
    (tmp_path / content_versions.IN_USE).write_text(text)
    assert content_of(tmp_path, CONTENT) == CONTENT


def test_sticks_are_looked_for_where_systems_put_them() -> None:
    assert all(os.path.ismount(path) for path in sticks.sticks())
