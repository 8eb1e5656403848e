"""The game in a real window of an X server without a screen, beside a pilot that does the same.

What the screen shows is compared with what the pilot's screen would paint: a test acts on the one
as on the other, and waits until both show the same.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import NoReturn

import pygame
import pytest
from PIL import Image, ImageChops

from game.app.save_lines import read_header
from game.app.settings import Settings, save
from game.canvas.areas import area_named
from game.canvas.geometry import frame_of
from game.engine.painter import Painter
from game.engine.pixels import Size, canvas
from game.engine.stock import stock
from tests.app.x_close import close_window
from tests.engine.events import key, motion
from tests.engine.xserver import PATIENCE, ROOT, SCREEN, Server
from tests.hands import place_of
from tests.machine import shipped
from tests.pilot import Pilot

SIZE: Size = (1280, 720)

#: without a window manager the window is in the middle of the screen
LEFT, TOP = (SCREEN[0] - SIZE[0]) // 2, (SCREEN[1] - SIZE[1]) // 2

SETTLED = 0.3
"""Seconds after which a press counts on a screen that has just come."""

NEAR = 2
"""Steps of grey by which two pixels may differ and still count as the same."""

KEYS = {"Escape": pygame.K_ESCAPE, "Return": pygame.K_RETURN, "F11": pygame.K_F11}


class RealWindow:
    """`pilot` plays the same sitting without a window, with the same seed once there is one."""

    def __init__(self, server: Server, process: "subprocess.Popen[str]", home: Path) -> None:
        self.server = server
        self.process = process
        self.home = home
        save(home / "pilot", Settings(calm=True))
        self.pilot = Pilot(home / "pilot", "mouse", SIZE)

    def follows_its_seed(self) -> None:
        """From now on the pilot sits at the sitting that the window has begun."""
        assert comes(lambda: len(self.lines) > 1), "no sitting came on disk"
        seed = read_header(self.lines[0].encode()).seed
        save(self.home / "again", Settings(calm=True))
        self.pilot = Pilot(self.home / "again", "mouse", SIZE, seed).starts().enters("full")

    def moves_the_mouse(self, x: int, y: int) -> None:
        """Move it, here and there: the screen then shows what a mouse does."""
        self.server.does(f"xdotool mousemove {LEFT + x} {TOP + y}")
        self.pilot.machine.send(motion(x, y))
        self.pilot.waits()

    def clicks(self, name: str) -> None:
        """Click on an area, here and there."""
        area = area_named(self.pilot.machine.sheet.areas, name)
        assert area is not None, f"{name} is not among {self.pilot.areas}"
        place = place_of(self.pilot.machine.sheet, area)
        assert place is not None
        x, y = (round(place[0]), round(place[1]))
        self.server.does(f"xdotool mousemove {LEFT + x} {TOP + y} click 1")
        self.pilot.uses(name)

    def strikes(self, name: str) -> None:
        """Press a key, here and there."""
        self.server.does(f"xdotool key {name}")
        self.pilot.machine.send(key(KEYS[name]), key(KEYS[name], down=False))
        self.pilot.waits()

    def shows_the_same(self) -> None:
        """Wait until the window shows what the pilot sees, to the pixel."""
        wanted = picture_of(self.pilot)
        if not comes(lambda: like(self.picture(), wanted)):
            self._save_both(wanted)
        time.sleep(SETTLED)

    def picture(self) -> Image.Image:
        """What the screen shows where the window is."""
        data = self.server.screen.read_bytes()
        header, _, colours = (int.from_bytes(data[at : at + 4]) for at in (0, 48, 76))
        pixels = data[header + 12 * colours :]
        screen = Image.frombytes("RGB", SCREEN, pixels, "raw", "BGRX")
        return screen.crop((LEFT, TOP, LEFT + SIZE[0], TOP + SIZE[1]))

    @property
    def lines(self) -> list[str]:
        """The lines of the newest journal, as they are on disk."""
        files = sorted((self.home / "sittings").glob("*.jsonl"), key=lambda p: p.stat().st_mtime_ns)
        return files[-1].read_text(encoding="utf-8").splitlines() if files else []

    def _save_both(self, wanted: Image.Image) -> NoReturn:
        """Fail with what is shown and what was wanted, side by side."""
        both = Image.new("RGB", (2 * SIZE[0], SIZE[1]))
        both.paste(self.picture(), (0, 0))
        both.paste(wanted, (SIZE[0], 0))
        path = self.home / "shown-and-wanted.png"
        both.save(path)
        pytest.fail(f"the window never showed {self.pilot.screen}: see {path}")

    def closes(self) -> None:
        """Close the window as a desktop does."""
        close_window(self.server)


@contextmanager
def opened(server: Server, home: Path) -> Iterator[RealWindow]:
    """`python main.py` in its window, until the end of the block."""
    save(home, Settings(calm=True))
    kept = {"ETINCELLE_HOME": str(home), "HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    with subprocess.Popen(
        [sys.executable, "main.py", "--size", "{}x{}".format(*SIZE)],
        env={**server.environment, **kept},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield RealWindow(server, process, home)
        finally:
            process.kill()


@lru_cache(maxsize=1)
def painter() -> Painter:
    return Painter(stock(shipped().drawings.svg))


def picture_of(pilot: Pilot) -> Image.Image:
    """What the pilot's screen shows, painted as the window paints it."""
    machine = pilot.machine
    surface = canvas(machine.size)
    painter().forget()
    painter().paint(surface, machine.game.frame(machine.now, frame_of(*machine.size)[0]))
    return Image.frombytes("RGB", machine.size, pygame.image.tobytes(surface, "RGB"))


def like(one: Image.Image, other: Image.Image) -> bool:
    """Whether two pictures are the same, up to a step in the last bits of a colour."""
    grey = ImageChops.difference(one, other).convert("L")
    return not grey.point(lambda step: step > NEAR).getbbox()


def comes(holds: Callable[[], bool]) -> bool:
    """Wait for something that comes within a moment; False when it does not."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True
