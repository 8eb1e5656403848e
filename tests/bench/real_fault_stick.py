"""What an operator's stick may hold: each is refused in a sentence, and the stand goes on."""

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from game.app.console_stage import WORKING
from game.app.console_usb import FAULTY
from game.app.world import CONTENT
from game.content.typography import plain
from game.kiosk import content_versions as versions
from game.kiosk.content_versions import content_of, in_use
from tests.bench.real_fault_disk import disk
from tests.bench.real_screen import Screen
from tests.bench.real_stand import RealStand, stands

STICK = Path("/media") / f"etincelle-{os.getpid()}"
"""Where the stick is plugged in: a disk of its own, as the console looks for."""

ERROR = FAULTY.split(",")[0]


class Trap(NamedTuple):
    """A content folder is made hostile; `told` is how what the console says begins."""

    made: Callable[[Path], object]
    told: str


def _mission(content: Path) -> Path:
    return sorted(content.glob("missions/*/mission.yaml"))[0]


def _cut(content: Path) -> None:
    path = _mission(content)
    path.write_bytes(path.read_bytes()[:1500])


def _changed(content: Path) -> None:
    path = _mission(content)
    path.write_text(path.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")


def _zip(content: Path) -> None:
    """An archive in place of the folder, with a way out of it."""
    with zipfile.ZipFile(content.parent / "etincelle-contenu.zip", "w") as archive:
        archive.writestr("../../../../etc/etincelle-piege", "x")
    shutil.rmtree(content)


def _huge(content: Path) -> None:
    """A file of a gigabyte that takes no room."""
    with (content / "gros.bin").open("wb") as file:
        file.truncate(1_000_000_000)


def _many(content: Path) -> None:
    for n in range(versions.MOST_FILES + 1):
        (content / f"{n}.txt").write_text("")


def _bomb(content: Path) -> None:
    """Ten lines that would be a thousand million words."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    for n in range(1, 10):
        lines.append(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]")
    _mission(content).write_text("\n".join(lines))


def _link(content: Path) -> None:
    (content / "missions" / "dehors").symlink_to("/", target_is_directory=True)


def _none(content: Path) -> None:
    shutil.rmtree(content)


TRAPS = {
    "rien": Trap(_none, versions.NONE_FOUND),
    "archive": Trap(_zip, versions.NONE_FOUND),
    "retouché": Trap(_changed, versions.CHANGED),
    "lien": Trap(_link, versions.NOT_PLAIN),
    "tube": Trap(lambda content: os.mkfifo(content / "tube"), versions.NOT_PLAIN),
    "énorme": Trap(_huge, versions.TOO_LARGE),
    "trop de fichiers": Trap(_many, versions.TOO_LARGE),
}
UNSEALED = {
    "coupé": Trap(_cut, ERROR),
    "bombe": Trap(_bomb, ERROR),
    "octets": Trap(lambda content: _mission(content).write_bytes(b"\xff\x00" * 5000), ERROR),
    "profond": Trap(lambda content: _mission(content).write_text("a: " + "[" * 90_000), ERROR),
    "étiquette": Trap(
        lambda content: _mission(content).write_text("a: !!python/object/apply:os.system ['x']"),
        ERROR,
    ),
}
"""These have no sums: the check of the game itself refuses them."""


def hostile_sticks(on: Screen, folder: Path) -> str:
    """An operator tries one stick after the other; then plays."""
    with disk(STICK, "90M"), stands(on, folder) as stand:
        stand.starts_a_visit()
        playing = stand.running()
        stand.goes_to_the_console()
        for name, trap in {**TRAPS, **UNSEALED}.items():
            packed = versions.pack(CONTENT, STICK)
            if name in UNSEALED:
                (packed / "empreintes.txt").unlink()
            trap.made(packed)
            told = _updates(stand)
            assert told.startswith(plain(trap.told)), f"{name}: {told}"
            shutil.rmtree(packed, ignore_errors=True)
            assert in_use(stand.folder).now == ""
            assert not list((stand.folder / versions.FOLDER).glob("*")), f"{name} left something"
        stand.goes_back()
        stand.starts_a_visit()
        stand.until(lambda _: len(stand.visits) == 2)
        assert stand.running() != playing
    STICK.rmdir()
    assert not Path("/etc/etincelle-piege").exists()
    return f"{len(TRAPS) + len(UNSEALED)} sticks refused, each in its sentence; 2 visits kept"


def taken_and_given_back(on: Screen, folder: Path) -> str:
    """A good stick is taken and played; the content before comes back at a touch."""
    with disk(STICK, "90M"), stands(on, folder) as stand:
        versions.pack(CONTENT, STICK)
        stand.goes_to_the_console()
        told = _updates(stand)
        assert told == plain(versions.TAKEN), told
        stand.goes_back()
        assert content_of(stand.folder, CONTENT) != CONTENT
        stand.starts_a_visit()
        stand.goes_to_the_console()
        stand.wants("OpenPage", "content")
        stand.wants("DoNow", "rollback")
        stand.until(lambda s: plain(versions.WENT_BACK) in plain(s.seen.words))
        stand.goes_back()
        assert content_of(stand.folder, CONTENT) == CONTENT
        stand.starts_a_visit()
        stand.until(lambda _: len(stand.visits) == 2)
    STICK.rmdir()
    return "taken, played, given back, played"


def no_room_for_it(on: Screen, folder: Path) -> str:
    """The stand's disk has no room for what is on the stick."""
    with disk(STICK, "90M"), disk(folder, "8M") as here, stands(on, here / "stand") as stand:
        versions.pack(CONTENT, STICK)
        stand.goes_to_the_console()
        told = _updates(stand)
        assert told == plain(versions.NO_ROOM), told
        assert not list((stand.folder / versions.FOLDER).glob("*"))
        stand.goes_back()
        stand.starts_a_visit()
        stand.until(lambda _: len(stand.visits) == 1)
    STICK.rmdir()
    return "refused, nothing left of it, the counters still have room"


def _updates(stand: RealStand) -> str:
    """« Mettre à jour depuis la clé USB », the code again, and what is told then."""
    if ("DoNow", "update") not in [area[:2] for area in stand.seen.areas]:
        stand.wants("OpenPage", "content")
    stand.wants("DoNow", "update")
    stand.until(lambda s: any(kind == "TypeDigit" for kind, *_ in s.seen.areas))
    stand.gives_the_code()
    stand.until(lambda s: bool(_remark(s.seen.words)))
    return _remark(stand.seen.words)


def _remark(words: str) -> str:
    """What the page of the content tells; nothing on another page, or while it is at work."""
    lines = words.split("\n")
    if not lines or lines[0] != "Contenu du jeu":
        return ""
    said = [line for line in lines[1:] if line.endswith((".", "!", "…")) or ERROR in line]
    return "" if not said or said[0] == WORKING else plain(said[0])


STICKS: dict[str, Callable[[Screen, Path], str]] = {
    "sticks": hostile_sticks,
    "update": taken_and_given_back,
    "no-room": no_room_for_it,
}
