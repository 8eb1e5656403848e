"""A real X session without a screen: Xvfb, and openbox as docs/stand.md sets it up."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

#: what docs/stand.md puts into openbox-stand.xml
OPENBOX = """<openbox_config xmlns="http://openbox.org/3.4/rc">
  <keyboard/><mouse/>
  <applications>
    <application class="*"><decor>no</decor><fullscreen>yes</fullscreen></application>
  </applications>
</openbox_config>
"""

Size = tuple[int, int]


class Session(NamedTuple):
    """A running X session; fingers are made of xdotool's mouse."""

    display: str
    size: Size

    @property
    def environment(self) -> dict[str, str]:
        ours = {k: v for k, v in os.environ.items() if not k.startswith("SDL_")}
        return {**ours, "DISPLAY": self.display, "SDL_MOUSE_TOUCH_EVENTS": "1"}

    def does(self, *words: str) -> str:
        """Run xdotool; what it prints."""
        done = subprocess.run(
            ["timeout", "10", "xdotool", *words],
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )
        return done.stdout.strip()

    def taps(self, x: float, y: float, times: int = 1) -> None:
        self.does("mousemove", str(round(x)), str(round(y)))
        self.does("click", "--repeat", str(times), "--delay", "60", "1")

    def photographs(self, path: Path) -> Path:
        """What the screen shows, as a PNG file."""
        subprocess.run(
            ["timeout", "20", "import", "-window", "root", str(path)],
            env=self.environment,
            check=False,
        )
        return path

    def ends(self, process: "subprocess.Popen[bytes]") -> None:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(20)


@contextmanager
def session(display: str, size: Size, *, manager: bool = True) -> Iterator[Session]:
    """The server, and openbox unless `manager` is False, until the end of the block."""
    screen = "{}x{}x24".format(*size)
    server = subprocess.Popen(
        ["Xvfb", display, "-screen", "0", screen, "-nolisten", "tcp"], stderr=subprocess.DEVNULL
    )
    here = Session(display, size)
    started: list[subprocess.Popen[bytes]] = [server]
    with TemporaryDirectory() as folder:
        try:
            _wait_for(here)
            if manager:
                config = Path(folder) / "openbox-stand.xml"
                config.write_text(OPENBOX)
                started.append(
                    subprocess.Popen(
                        ["openbox", "--config-file", str(config)],
                        env=here.environment,
                        stderr=subprocess.DEVNULL,
                    )
                )
                time.sleep(1)
            yield here
        finally:
            for process in reversed(started):
                here.ends(process)


def _wait_for(here: Session) -> None:
    for _ in range(100):
        if here.does("getdisplaygeometry"):
            return
        time.sleep(0.1)
    raise RuntimeError(f"no X server on {here.display}")
