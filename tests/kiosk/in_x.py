"""A stand as an operator starts it, in a window of a real X server: what runs, and what is seen."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from game.canvas.geometry import frame_of
from game.kiosk import memory, pin, settings
from tests.bench.spied_stand import SPY, Seen, seen
from tests.engine.xserver import PATIENCE, ROOT, SCREEN, Server

FINGERS = {"SDL_MOUSE_TOUCH_EVENTS": "1"}
"""Makes SDL take the mouse of xdotool for a finger."""

CODE = "4711"
CORNER = (30, 30)


class StandInX:
    """`folder` is the stand's; visitors and the operator use it by xdotool."""

    def __init__(
        self,
        server: Server,
        folder: Path,
        environment: Mapping[str, str] = FINGERS,
        spy: Path | None = None,
    ) -> None:
        self.server, self.folder = server, folder
        self.spy = spy or folder.with_name(f"{folder.name}-vu.json")
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / settings.PIN_FILE).exists():
            (folder / settings.PIN_FILE).write_text(pin.sealed(CODE))
        self.watching = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.spied_stand", "kiosk", "--config", str(folder)],
            cwd=ROOT,
            env={**server.environment, SPY: str(self.spy), **environment},
            stdin=subprocess.DEVNULL,
        )

    @property
    def seen(self) -> Seen:
        """What is on the screen of the game."""
        return seen(self.spy)

    def running(self) -> dict[str, int]:
        """The parts that run, and their processes."""
        found = {}
        for path in Path("/proc").glob("[0-9]*/cmdline"):
            with suppress(OSError):
                words = path.read_bytes().decode().split("\0")
                if str(self.folder) in words and "--part" in words:
                    found[words[words.index("--part") + 1]] = int(path.parent.name)
        return found

    def signals(self, number: signal.Signals) -> int:
        """Strike the game; returns its process."""
        struck = self.running()["game"]
        os.kill(struck, number)
        return struck

    def until(self, done: Callable[["StandInX"], bool]) -> None:
        for _ in range(PATIENCE * 10):
            if done(self):
                return
            time.sleep(0.1)
        raise AssertionError(f"it never came: {self.running()}\n{self.seen}\n{self.journal}")

    def opens(self) -> None:
        self.until(lambda s: s.seen.phase == "attract" and s.seen.pid == s.running().get("game"))
        self.until(lambda s: any(kind == "Wake" for kind, *_ in s.seen.areas))
        self.until(lambda s: "Touche" in s.seen.words)

    def taps(self, x: float, y: float, times: int = 1) -> None:
        """In pixels of the screen."""
        self.server.does(f"xdotool mousemove {x:.0f} {y:.0f}")
        self.server.does(f"xdotool click --repeat {times} --delay 150 1")

    @property
    def scale(self) -> float:
        """Pixels to a logical unit."""
        return frame_of(*SCREEN)[1]

    def taps_the_corner(self) -> None:
        self.taps(*CORNER, times=5)

    def starts_a_visit(self) -> None:
        """Go into a workshop: from then on the visit counts."""
        self.until(lambda s: self._touched(s, "Wake") and s.seen.phase == "places")
        self.until(lambda s: self._touched(s, "PickPlace") and s.seen.phase == "visit")

    def _touched(self, stand: "StandInX", kind: str) -> bool:
        found = [(x, y) for k, _, x, y in stand.seen.areas if k == kind]
        if found:
            x, y = found[-1]
            self.taps(x * self.scale, y * self.scale)
            time.sleep(0.3)
        return True

    def ends(self) -> None:
        """Nothing of it runs when this returns."""
        self.watching.kill()
        self.watching.wait()
        for process in self.running().values():
            with suppress(OSError):
                os.kill(process, signal.SIGCONT)
        self.until(lambda s: not s.running())
        left = memory.place(self.folder, ".ecran")
        assert left is not None
        left.unlink(missing_ok=True)

    @property
    def journal(self) -> str:
        path = self.folder / "journal" / "stand.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""


@contextmanager
def opened(server: Server, folder: Path) -> Iterator[StandInX]:
    """A stand on its attract screen, until the end of the block; nothing of it runs after."""
    stand = StandInX(server, folder)
    try:
        stand.opens()
        yield stand
    finally:
        stand.ends()
