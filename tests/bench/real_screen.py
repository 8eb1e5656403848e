"""A totem's screen without its glass: an X server whose size changes and whose panel can be taken.

Xorg's own `dummy` card and `inputtest` device: to SDL they are a screen and a touch panel like any
other, and openbox runs as docs/stand.md sets it up. Needs Debian's xserver-xorg-core,
xserver-xorg-video-dummy, x11-xserver-utils (xrandr), xinput, openbox, xdotool and imagemagick.
"""

import os
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.x_session import OPENBOX, Session, Size

LARGEST = 1920
"""Side of the square in which every size fits."""

MODES = {
    "1920x1080": "148.50 1920 2448 2492 2640 1080 1084 1089 1125",
    "1080x1920": "148.50 1080 1088 1096 1200 1920 1924 1929 2062",
    "1280x720": "74.25 1280 1720 1760 1980 720 725 730 750",
    "1024x768": "65.00 1024 1048 1184 1344 768 771 777 806",
}

CONFIG = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "DontVTSwitch" "true"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "glass"
  HorizSync 1-500
  VertRefresh 1-200
{modes}
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "glass"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes {names}
    Virtual {largest} {largest}
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "panel"
  Driver "inputtest"
  Option "SocketPath" "{panel}"
  Option "DeviceType" "Touch"
  Option "TouchCount" "10"
EndSection
Section "ServerLayout"
  Identifier "totem"
  Screen "screen"
  InputDevice "panel" "SendCoreEvents"
EndSection
"""

_VERSION, _SYNC, _TOUCH = 0, 1, 6
_BEGIN, _UPDATE, _END = 18, 19, 20
_AXES, _RANGE = 64, 65535.0


class Panel:
    """The touch panel, moved through the socket of inputtest(4)."""

    def __init__(self, path: Path, size: Size) -> None:
        self.size = size
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._socket.sendall(struct.pack("=IIHH", 12, _VERSION, 1, 0))
        self._socket.recv(64)

    def close(self) -> None:
        self._socket.close()

    def taps(self, x: float, y: float, times: int = 1, pause: float = 0.1) -> None:
        """One finger, in pixels of the screen."""
        for _ in range(times):
            self.lays(x, y)
            time.sleep(0.06)
            self.lifts(x, y)
            time.sleep(pause)

    def lays(self, x: float, y: float, finger: int = 0) -> None:
        self._send(_BEGIN, x, y, finger)

    def lifts(self, x: float, y: float, finger: int = 0) -> None:
        self._send(_END, x, y, finger)

    def _send(self, kind: int, x: float, y: float, finger: int) -> None:
        at = [x / self.size[0] * _RANGE, y / self.size[1] * _RANGE, *[0.0] * (_AXES - 2)]
        head = struct.pack("=5I8s4x", 32 + 16 * _AXES, _TOUCH, finger, kind, 0, b"\x03")
        axes = struct.pack(f"={_AXES}d", *at)
        self._socket.sendall(head + axes + axes + struct.pack("=II", 8, _SYNC))
        self._socket.recv(64)


class Screen:
    """A running server with openbox; `size` is what it shows now."""

    def __init__(self, display: str, folder: Path) -> None:
        self.display, self.folder, self.size = display, folder, (1920, 1080)
        self.panel: Panel | None = None

    @property
    def environment(self) -> dict[str, str]:
        ours = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
        return {**ours, "DISPLAY": self.display}

    def does(self, command: str) -> str:
        """Run one of the X programs; what it prints."""
        done = subprocess.run(
            command.split(),
            env=self.environment,
            timeout=30,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def sized(self, size: Size) -> None:
        """Change the size, as a screen that is turned or plugged in again does."""
        mode = "{}x{}".format(*size)
        self.does(f"xrandr --output DUMMY0 --mode {mode} --fb {mode}")
        self.size = size
        if self.panel is not None:
            self.panel.size = size

    def touch(self) -> Panel:
        assert self.panel is not None, "the server has not begun"
        return self.panel

    def plugged(self, *, there: bool) -> None:
        """Take the touch panel away from the session, or give it back."""
        self.does(f"xinput {'enable' if there else 'disable'} panel")
        self.touch().close()
        if there:
            time.sleep(0.5)
            self.panel = Panel(self.folder / "panel.socket", self.size)

    def photographs(self, path: Path) -> Path:
        return Session(self.display, self.size).photographs(path)


@contextmanager
def screen(display: str, folder: Path, size: Size = (1080, 1920)) -> Iterator[Screen]:
    """The server, its panel and openbox, until the end of the block."""
    here = Screen(display, folder)
    panel, config = folder / "panel.socket", folder / "xorg.conf"
    modes = "\n".join(f'  Modeline "{name}" {numbers}' for name, numbers in MODES.items())
    names = " ".join(f'"{name}"' for name in MODES)
    config.write_text(CONFIG.format(modes=modes, names=names, largest=LARGEST, panel=panel))
    openbox = folder / "openbox-stand.xml"
    openbox.write_text(OPENBOX)
    log = ["-config", str(config), "-logfile", str(folder / "xorg.log")]
    alone = ["-noreset", "-nolisten", "tcp", "-novtswitch", "-sharevts"]
    server = _quietly(["Xorg", display, *log, *alone], here)
    manager: subprocess.Popen[bytes] | None = None
    try:
        _wait_for(here, panel)
        here.panel = Panel(panel, here.size)
        manager = _quietly(["openbox", "--config-file", str(openbox)], here)
        here.sized(size)
        time.sleep(1)
        yield here
    finally:
        if here.panel is not None:
            here.panel.close()
        for process in (manager, server):
            if process is not None:
                process.terminate()
                process.wait(20)


def _quietly(command: list[str], here: Screen) -> "subprocess.Popen[bytes]":
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, env=here.environment, stdout=quiet, stderr=quiet)


def _wait_for(here: Screen, panel: Path) -> None:
    for _ in range(100):
        if panel.exists() and Session(here.display, here.size).does("getdisplaygeometry"):
            return
        time.sleep(0.1)
    raise RuntimeError(f"no X server on {here.display}: see {here.folder}/xorg.log")
