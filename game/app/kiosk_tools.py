"""The command `kiosk`: a stand that runs all day, and what its operator sets up before."""

import argparse
import getpass
import os
import sys
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import Any, get_args

from game.app import settings as settings_file
from game.kiosk import memory, pin
from game.kiosk.child import Child
from game.kiosk.content_versions import pack
from game.kiosk.diary import Diary
from game.kiosk.ledger import Ledger, aside
from game.kiosk.settings import PIN_FILE, write_whole
from game.kiosk.snapshot import Snapshot
from game.kiosk.supervisor import Part, Supervisor
from game.sentences import fr

ASKED = "console-demandee"
"""A file of this name in the stand's folder asks for the console."""

NO_PIN = (
    "Choisis d'abord le code de la personne qui tient le stand\u00a0: main.py kiosk --set-pin\n"
)
NOT_PACKED = "La clé refuse : est-elle là, pleine ou protégée ?"
WRONG_PIN = "Il faut de 4 à 8 chiffres, pas tous pareils, et deux fois les mêmes.\n"


def add_kiosk_tools(commands: Any) -> None:
    """Give the command line `kiosk`."""
    kiosk = commands.add_parser("kiosk", help=fr("tenir un stand (voir docs/stand.md)"))
    kiosk.add_argument("--config", type=Path, metavar=fr("DOSSIER"), help=fr("le dossier du stand"))
    kiosk.add_argument("--set-pin", action="store_true", help=fr("choisir le code de la console"))
    kiosk.add_argument(
        "--pack", type=Path, metavar=fr("CLÉ"), help=fr("préparer le contenu sur une clé")
    )
    kiosk.add_argument(
        "--console", action="store_true", help=fr("ouvrir la console d'un stand ouvert")
    )
    kiosk.add_argument(
        "--window", type=_size, metavar=fr("LxH"), help=fr("dans une fenêtre, pour essayer")
    )
    kiosk.add_argument("--part", choices=get_args(Part), help=argparse.SUPPRESS)
    kiosk.add_argument("--snapshot", type=Path, help=argparse.SUPPRESS)
    kiosk.add_argument("--wait", type=float, default=0.0, help=argparse.SUPPRESS)
    kiosk.set_defaults(run=_kiosk)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(fr("une taille s'écrit LARGEURxHAUTEUR, comme 1280x720"))
    return int(width), int(height)


def _kiosk(parsed: argparse.Namespace) -> int:
    folder = parsed.config or settings_file.home() / "stand"
    if parsed.part:
        return _part(parsed, folder)
    if parsed.pack:
        return _pack(parsed.pack)
    if parsed.set_pin:
        return _set_pin(folder)
    if parsed.console:
        return 0 if write_whole(folder / ASKED, "") else 1
    if not (folder / PIN_FILE).exists():  # a damaged one opens the stand, and no console
        sys.stderr.write(NO_PIN)
        return 2
    return _watch(folder, parsed.window)


def _part(parsed: argparse.Namespace, folder: Path) -> int:
    """One of the processes that are watched over."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # read when pygame is imported
    os.environ.setdefault("SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS", "0")  # a stand is never put away
    from game.engine.trouble import UnusableError
    from game.engine.window import show_trouble

    try:
        if parsed.part == "game":
            from game.app.station import run

            return run(folder, parsed.snapshot, parsed.window)
        if parsed.part == "console":
            from game.app.console import run as console

            return console(folder, parsed.wait, parsed.window)
        from game.app.stand_notice import cover, notice

        return cover(parsed.window) if parsed.part == "cover" else notice(folder, parsed.window)
    except UnusableError as trouble:
        return show_trouble(trouble)


def _set_pin(folder: Path) -> int:
    """Ask for the code twice and keep it sealed."""
    ask = getpass.getpass if sys.stdin.isatty() else _read_line
    first, second = ask("Code de la console (4 à 8 chiffres) : "), ask("Encore une fois : ")
    if first != second or not pin.acceptable(first):
        sys.stderr.write(WRONG_PIN)
        return 2
    return 0 if write_whole(folder / PIN_FILE, pin.sealed(first)) else 1


def _pack(stick: Path) -> int:
    """Put the content of this game on a stick, for the console of a stand."""
    from game.app.world import CONTENT  # a supervisor reads no content

    try:
        sys.stdout.write(f"{pack(CONTENT, stick)}\n")
    except OSError as error:
        sys.stderr.write(f"{NOT_PACKED} ({error}).\n")
        return 1
    return 0


def _read_line(_: str) -> str:
    return sys.stdin.readline().strip()


def _watch(folder: Path, window: tuple[int, int] | None) -> int:
    """Watch over the game until the operator closes the stand."""
    with ExitStack() as stack:
        picture, snapshot = _snapshot(folder, stack)

        def start(part: Part, wait: float) -> Child:
            own = ["--part", part, "--config", str(folder)]
            own += [] if snapshot is None else ["--snapshot", str(picture)]
            sized = [] if window is None else ["--window", f"{window[0]}x{window[1]}"]
            return Child([*_again(), "kiosk", *own, "--wait", f"{wait:.0f}", *sized])

        diary, ledger = Diary(folder / "journal"), Ledger(folder, aside(folder))
        asked = _asked(folder)
        try:
            png = (lambda: b"") if snapshot is None else snapshot.png
            Supervisor(start, ledger, diary, png, asked).run()
        except KeyboardInterrupt:
            diary.note("interrompu depuis le terminal")
    return 0


def _snapshot(folder: Path, stack: ExitStack) -> tuple[Path, Snapshot | None]:
    """Where the screen is laid down, until the end of `stack`; None where nothing can be written or
    there is no room: a stand opens without."""
    picture = memory.place(folder, ".ecran")
    with suppress(OSError):
        if picture is not None:
            stack.callback(_removed, picture)
            return picture, stack.enter_context(closing(Snapshot.made(picture)))
    return Path(), None


def _removed(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _asked(folder: Path) -> Any:
    """Whether somebody asked for the console by the command line; asked once, answered once."""

    def asked() -> bool:
        with suppress(OSError):
            (folder / ASKED).unlink()
            return True
        return False

    return asked


def _again() -> list[str]:
    """The command that runs this program."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(Path(__file__).resolve().parents[2] / "main.py")]
