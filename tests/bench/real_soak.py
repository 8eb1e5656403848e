"""A stand in a real window, for a while: `python -m tests.bench.real_soak --minutes 30`.

Needs Xvfb, openbox, xdotool, imagemagick and zbarimg. The supervisor and its game run as at a
stand, on a totem's screen, and visitors of all kinds touch it. Ends with 1 when something was not
as it must be; the figures of docs/stand.md come from here.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from game.kiosk.idle import Patience
from game.kiosk.ledger import Ledger
from tests.bench.real_visitors import KINDS, OFTEN, Hall
from tests.bench.spied_stand import SPY, seen
from tests.bench.x_session import Session, session

ROOT = Path(__file__).resolve().parents[2]
STAND = [sys.executable, "-m", "tests.bench.spied_stand", "kiosk"]
CODE = "4711"
WARM = 450.0
"""Seconds after which the memory is looked at first: a quarter of half an hour."""

LATE = 1.0
"""Seconds by which an idle screen may be given back too late."""

GROWTH = 0.05


def memory(pid: int) -> float:
    """Resident megabytes of a process."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Day:
    """What happened to a stand in an X session."""

    def __init__(self, here: Session, folder: Path, seed: int) -> None:
        self.rng, self.folder, self.here = Random(seed), folder, here
        self.spy = folder / "vu.json"
        self.hall = Hall(here, self.spy, self.read)
        self.kinds: Counter[str] = Counter()
        self.pids: list[int] = []
        self.late: list[float] = []
        self.kept_waiting = 0
        self.codes = self.decoded = 0
        self.sizes: list[tuple[float, float]] = []

    def read(self) -> None:
        """Whether zbarimg, which knows nothing of us, reads the code on a photograph."""
        self.codes += 1
        path = self.here.photographs(self.folder / f"code-{self.codes}.png")
        done = subprocess.run(
            ["zbarimg", "--quiet", "--raw", str(path)], capture_output=True, check=False
        )
        self.decoded += done.returncode == 0 and len(done.stdout) > 20

    def visit(self, begun: float) -> None:
        """One visitor, then nobody until the screen is given back."""
        kind = self.rng.choices(list(KINDS), OFTEN)[0]
        self.kinds[kind] += 1
        before = seen(self.spy)
        KINDS[kind](self.hall, self.rng)
        left, now = time.monotonic(), seen(self.spy)
        while now.phase != "attract" and time.monotonic() - left < sum(Patience()) + 15:
            time.sleep(0.2)
            now = seen(self.spy)
        self.kept_waiting += now.phase != "attract"
        if now.visits != before.visits:
            self.late.append(now.late)
        time.sleep(self.rng.uniform(1, 6))
        if not self.pids or self.pids[-1] != now.pid:
            self.pids.append(now.pid)
        at = time.monotonic() - begun
        self.sizes.append((at, memory(now.pid)))
        print(f"{at:6.0f} s  {kind:18} {now.pid}  {self.sizes[-1][1]:.1f} MB", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--display", default=":77")
    parser.add_argument("--size", default="1080x1920")
    parser.add_argument("--seed", type=int, default=27)
    parser.add_argument("--keep", type=Path, help="where photographs of the codes are kept")
    asked = parser.parse_args()
    w, _, h = asked.size.partition("x")
    with TemporaryDirectory(prefix="etincelle-stand-") as temporary:
        folder = asked.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        with session(asked.display, (int(w), int(h))) as here:
            day = Day(here, folder, asked.seed)
            stand = begun_stand(here, folder, day.spy)
            try:
                lived = _lives(day, asked.minutes * 60)
            finally:
                here.ends(stand)
        return told(day, lived)


def begun_stand(here: Session, folder: Path, spy: Path) -> "subprocess.Popen[bytes]":
    """The supervisor of a stand whose code is CODE."""
    environment = {**here.environment, SPY: str(spy), "SDL_AUDIODRIVER": "dummy"}
    where = ["--config", str(folder)]
    subprocess.run(
        [*STAND, *where, "--set-pin"],
        input=f"{CODE}\n{CODE}\n",
        text=True,
        check=True,
        cwd=ROOT,
        env=environment,
        stderr=subprocess.DEVNULL,
    )
    return subprocess.Popen([*STAND, *where], cwd=ROOT, env=environment)


def _lives(day: Day, seconds: float) -> float:
    """Let visitors come until the time is over; returns how long it was."""
    begun = time.monotonic()
    while seen(day.spy).phase != "attract" and time.monotonic() - begun < 60:
        time.sleep(0.2)
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        day.visit(begun)
    return time.monotonic() - begun


def told(day: Day, lived: float) -> int:
    """Print the figures; 1 when one of them is not as it must be."""
    warm = next((size for at, size in day.sizes if at >= min(WARM, lived / 4)), day.sizes[-1][1])
    last, most = day.sizes[-1][1], max(size for _, size in day.sizes)
    latest = max(day.late, default=0.0)
    visits = {visit.id: visit for visit in Ledger(day.folder).visits()}
    print(f"{lived / 60:.1f} min, {sum(day.kinds.values())} visitors: {json.dumps(day.kinds)}")
    print(f"processes that played: {len(day.pids)}")
    print(f"memory {warm:.1f} MB once warm, {last:.1f} at the end ({last / warm - 1:+.1%})")
    print(f"memory at most {most:.1f} MB")
    print(f"screens given back {len(day.late)}, the latest {latest:.2f} s after its time")
    print(f"visitors who found no attract screen: {day.kept_waiting}")
    print(f"codes {day.codes}, read by zbarimg {day.decoded}")
    print(f"visits counted {len(visits)}, with leads {sum(v.leads > 0 for v in visits.values())}")
    print((day.folder / "journal" / "stand.log").read_text(encoding="utf-8")[-3000:])
    well = len(day.pids) == 1 and latest <= LATE and not day.kept_waiting
    return 0 if well and day.codes == day.decoded and last / warm - 1 < GROWTH else 1


if __name__ == "__main__":
    sys.exit(main())
