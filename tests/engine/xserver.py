"""A real X server without a screen: start it, act on it with xdotool, look at its pixels."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]

#: set to 1 on a machine that cannot have Xvfb: the tests of the real window are then left out
OPT_OUT = "ETINCELLE_NO_XVFB"

SCREEN = (1280, 1024)

#: seconds, long enough for any machine; never waited for when all is well
PATIENCE = 60


class Server(NamedTuple):
    """A running server, and the file in which it keeps its screen."""

    display: str
    screen: Path

    @property
    def environment(self) -> dict[str, str]:
        """The environment of a program that opens a window there, as SDL would by itself."""
        ours = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
        return {**ours, "DISPLAY": self.display}

    def does(self, command: str) -> None:
        """Run one of the X programs."""
        subprocess.run(
            command.split(), env=self.environment, check=True, timeout=PATIENCE, capture_output=True
        )

    def pixel(self, x: int, y: int) -> str:
        """What the screen shows there, as "#RRGGBB" (the file is in the XWD format)."""
        data = self.screen.read_bytes()
        header, width, colours = (int.from_bytes(data[at : at + 4]) for at in (0, 48, 76))
        start = header + 12 * colours + y * width + 4 * x
        return "#" + data[start : start + 3][::-1].hex().upper()


@contextmanager
def started(folder: Path) -> Iterator[Server]:
    """A server that keeps its screen in `folder`, until the end of the block."""
    for program in ("Xvfb", "xdotool", "setxkbmap"):
        if shutil.which(program) is None:
            pytest.fail(f"{program} is missing: apt-get install xvfb xdotool, or set {OPT_OUT}=1")
    reading, writing = os.pipe()
    screen = ["-screen", "0", "{}x{}x24".format(*SCREEN), "-fbdir", str(folder)]
    command = ["Xvfb", "-displayfd", str(writing), *screen, "-nolisten", "tcp"]
    with (
        subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as process,
        os.fdopen(reading) as told,
    ):
        os.close(writing)
        number = told.readline().strip()
        assert number, "Xvfb did not start"
        try:
            yield Server(f":{number}", folder / "Xvfb_screen0")
        finally:
            process.terminate()


class Running(NamedTuple):
    """The app of `real_app.py` in its window."""

    server: Server
    process: "subprocess.Popen[str]"

    def tells(self, wanted: str) -> list[str]:
        """What it writes, up to the line that holds `wanted`."""
        assert self.process.stdout is not None
        return lines_until(self.process.stdout, wanted)

    def hears(self, act: str, wanted: str) -> list[str]:
        """Act by xdotool, and return what the app tells of it."""
        self.server.does(f"xdotool {act}")
        return self.tells(wanted)


@contextmanager
def running(server: Server) -> Iterator[Running]:
    """The app, from its first picture to the end of the block."""
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "tests.engine.real_app"],
        env=server.environment,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        app = Running(server, process)
        try:
            app.tells("shown")
            yield app
        finally:
            process.kill()


def lines_until(stream: IO[str], wanted: str) -> list[str]:
    """Read lines until one holds `wanted`."""
    lines: list[str] = []
    while not (lines and wanted in lines[-1]):
        line = stream.readline()
        assert line, f"the program ended before it told of {wanted!r}: {lines}"
        lines.append(line.strip())
    return lines
