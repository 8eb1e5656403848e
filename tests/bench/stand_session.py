"""The real stand in a real X session: `python -m tests.bench.stand_session --minutes N`.

It needs DISPLAY (Xvfb and openbox do) and xdotool. Fingers touch everywhere while the process
that plays is watched: its memory, how often it was begun again, and, with `--kill`, how long the
stand takes to come back after a kill and after a hang.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
MAIN = [sys.executable, str(ROOT / "main.py"), "kiosk"]
KEYS = ("Return", "Escape", "Tab", "Down", "Right", "space", "alt+F4", "F11", "1", "v")


def playing(folder: Path) -> int | None:
    """The process id of the game of a stand."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            words = path.read_bytes().decode().split("\0")
        except OSError:
            continue
        if "game" in words and str(folder) in words and "--part" in words:
            return int(path.parent.name)
    return None


def memory(pid: int) -> float:
    """Resident megabytes."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def touch(rng: Random, size: tuple[int, int]) -> None:
    x, y = str(rng.randrange(size[0])), str(rng.randrange(140, size[1]))
    words = ["mousemove", x, y, "click", "1"]
    if rng.random() < 0.15:
        words = ["key", rng.choice(KEYS)]
    subprocess.run(["timeout", "5", "xdotool", *words], check=False)


def back(folder: Path, before: int, most: float = 30.0) -> float:
    """Seconds until another game beats: its log line comes after, its process at once."""
    start = time.monotonic()
    while time.monotonic() - start < most:
        now = playing(folder)
        if now is not None and now != before:
            return time.monotonic() - start
        time.sleep(0.05)
    return most


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--size", default="1280x720", help="of the X screen")
    parser.add_argument("--kill", action="store_true", help="kill and hang it first")
    asked = parser.parse_args()
    w, _, h = asked.size.partition("x")
    folder = Path(tempfile.mkdtemp(prefix="etincelle-stand-"))
    subprocess.run(
        [*MAIN, "--config", str(folder), "--set-pin"], input="4711\n4711\n", text=True, check=True
    )
    stand = subprocess.Popen([*MAIN, "--config", str(folder)])
    try:
        return session(folder, (int(w), int(h)), asked.minutes, kill=asked.kill)
    finally:
        stand.terminate()
        stand.wait()


def session(folder: Path, size: tuple[int, int], minutes: float, *, kill: bool) -> int:
    time.sleep(15)
    for name in ("SIGKILL", "SIGSTOP") if kill else ():
        pid = playing(folder)
        assert pid is not None
        os.kill(pid, getattr(signal, name))
        print(f"{name}: another game after {back(folder, pid):.1f} s", flush=True)
        time.sleep(15)
    rng, begun = Random(27), time.monotonic()
    pids, sizes = set(), []
    while time.monotonic() - begun < minutes * 60:
        for _ in range(rng.randrange(1, 30)):
            touch(rng, size)
            time.sleep(rng.uniform(0.1, 1.0))
        time.sleep(rng.choice((1, 3, 50)))
        pid = playing(folder)
        if pid is not None:
            pids.add(pid)
            sizes.append(memory(pid))
            print(f"{time.monotonic() - begun:6.0f} s  {pid}  {sizes[-1]:.1f} MB", flush=True)
    print(f"{minutes:.0f} min, {len(pids)} process(es), {min(sizes):.0f} to {max(sizes):.0f} MB")
    print((folder / "journal" / "stand.log").read_text(encoding="utf-8"))
    return 0 if len(pids) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
