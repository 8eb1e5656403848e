"""The most memory of a window that is played at random: `python -m tests.bench memory`.

Needs Xvfb, openbox and xdotool. A real window is sent keys and clicks drawn by a seed, for some
minutes each; for each run the most resident and proportional memory is told. Options: --minutes,
--size 1920x1080, --seeds 1,2,3, --display, and the player's settings: --english, --contrast,
--large, --calm.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from game.app.settings import HOME_VARIABLE, Settings, save
from game.engine.pixels import Size
from tests.bench.x_session import Session, session
from tests.engine.xserver import ROOT

KEYS = {
    "Return": 40,
    "Down": 10,
    "Right": 10,
    "Tab": 8,
    "Up": 5,
    "Left": 5,
    "1": 4,
    "2": 4,
    "3": 3,
    "space": 3,
    "Escape": 4,
    "p": 2,
}
"""What is pressed, and how often of a hundred."""

CLICKS = 0.12
"""The share of presses that are clicks somewhere in the window."""

EVERY = 0.16
"""Seconds between two presses: a hurried player."""


class Most(NamedTuple):
    """Megabytes: the most resident that the system counted, and the most seen of it by turns
    together with its share of what other programs hold too."""

    peak: float = 0.0
    resident: float = 0.0
    proportional: float = 0.0

    def also(self, other: "Most") -> "Most":
        return Most(*map(max, self, other))


def held(pid: int) -> Most:
    """What a process holds now; nothing once it is gone."""
    folder = Path(f"/proc/{pid}")
    try:
        told = (folder / "status").read_text() + (folder / "smaps_rollup").read_text()
    except OSError:
        return Most()
    words = [line.split() for line in told.splitlines()]
    found = {w[0]: int(w[1]) / 1024 for w in words if len(w) == 3 and w[2] == "kB"}
    return Most(*(found.get(name, 0.0) for name in ("VmHWM:", "Rss:", "Pss:")))


class Player:
    """Presses what a seed draws, in a window over the whole screen."""

    def __init__(self, here: Session, seed: int) -> None:
        self.here, self.rng = here, Random(seed)

    def presses(self) -> None:
        """One press, then a moment."""
        if self.rng.random() < CLICKS:
            self.here.taps(*(self.rng.randrange(side) for side in self.here.size))
        else:
            key = self.rng.choices(list(KEYS), list(KEYS.values()))[0]
            self.here.does("key", key)
        time.sleep(EVERY)


def played(here: Session, home: Path, seed: int, seconds: float) -> tuple[Most, int]:
    """The most that the game held, and how often it was left and started again."""
    player, most, starts = Player(here, seed), Most(), 0
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        process, starts = _started(here, home), starts + 1
        try:
            while process.poll() is None and time.monotonic() < until:
                player.presses()
                most = most.also(held(process.pid))
        finally:
            here.ends(process)
    return most, starts - 1


def _started(here: Session, home: Path) -> "subprocess.Popen[bytes]":
    """The game in its window, as a player starts it."""
    environment = {k: v for k, v in here.environment.items() if k != "SDL_MOUSE_TOUCH_EVENTS"}
    environment |= {HOME_VARIABLE: str(home), "SDL_AUDIODRIVER": "dummy"}
    command = [sys.executable, "main.py", "--size", "{}x{}".format(*here.size)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment)
    time.sleep(2)
    return process


def asked(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench memory", description=__doc__)
    parser.add_argument("--minutes", type=float, default=4.0)
    parser.add_argument("--size", default="1920x1080")
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--display", default=":70")
    for name in ("english", "contrast", "large", "calm"):
        parser.add_argument(f"--{name}", action="store_true")
    return parser.parse_args(words)


def settings(wanted: argparse.Namespace) -> Settings:
    return Settings(
        text_scale=1.5 if wanted.large else 1.0,
        high_contrast=wanted.contrast,
        calm=wanted.calm,
        language="en" if wanted.english else "fr",
    )


def run(words: Sequence[str]) -> int:
    """Play each seed and tell what was held."""
    wanted = asked(words)
    w, _, h = wanted.size.partition("x")
    size: Size = (int(w), int(h))
    os.environ.pop("SDL_VIDEODRIVER", None)
    for seed in map(int, wanted.seeds.split(",")):
        with TemporaryDirectory() as folder, session(wanted.display, size) as here:
            save(Path(folder), settings(wanted))
            most, again = played(here, Path(folder), seed, wanted.minutes * 60)
        megabytes = "{:.0f} MB (seen {:.0f}, proportional {:.0f})".format(*most)
        told = f"{wanted.size}, seed {seed}, {wanted.minutes:g} min, left {again} times"
        print(f"{told}: most resident {megabytes}", flush=True)
    return 0
