"""Visitors of a stand in a real window: they look where there is something to touch, and touch."""

import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from game.canvas.geometry import frame_of
from game.kiosk.idle import Patience
from game.passport.view import CODE
from tests.bench.spied_stand import Seen, seen
from tests.bench.x_session import Session

LONGEST = 400
"""Touches of one visitor at most."""

FIRST = (
    *("StillHere", "ClosePanel", "Wake", "PickPlace", "ShowLead", "OpenPassport"),
    *("FinishGesture", "Rate", "SkipRating", "Choose", "Next", "DoMove", "Leave", "Visit"),
)
"""Kinds of what somebody who wants to get on touches, in this order."""

KEYS = (
    *("Return", "Escape", "Tab", "Down", "Right", "space", "1", "v", "F11", "F10", "Print"),
    *("alt+F4", "alt+Tab", "ctrl+q", "ctrl+w", "super", "ctrl+alt+t", "alt+space", "Menu"),
)


class Hall:
    """A stand on a screen, and what was seen of it: `read` looks for a code on a photograph."""

    def __init__(self, here: Session, spy: Path, read: Callable[[], None]) -> None:
        self.here, self.spy, self.read = here, spy, read
        self.scale = frame_of(*here.size)[1]

    @property
    def seen(self) -> Seen:
        return seen(self.spy)

    def touches(self, x: float, y: float, times: int = 1) -> None:
        """In logical units."""
        self.here.taps(x * self.scale, y * self.scale, times)

    def anywhere(self, rng: Random) -> None:
        """Anywhere but in the corner of the operator."""
        w, h = self.here.size
        self.here.taps(rng.randrange(w), rng.randrange(h // 5, h))

    def wanted(self, rng: Random) -> tuple[float, float] | None:
        """Where to touch to get on."""
        areas = self.seen.areas
        for kind in FIRST:
            found = [(x, y) for k, first, x, y in areas if k == kind and _fits(k, first)]
            if found:
                return rng.choice(found)
        return rng.choice([(x, y) for *_, x, y in areas]) if areas else None


def _fits(kind: str, first: str) -> bool:
    return kind != "ShowLead" or first == CODE


def touch_on(hall: Hall, rng: Random, times: int = 1) -> None:
    at = hall.wanted(rng)
    if at is not None:
        hall.touches(*at, times)


def plays(hall: Hall, rng: Random) -> None:
    """Goes all the way to the code of the passport, and leaves without a word."""
    for _ in range(LONGEST):
        if hall.seen.code:
            time.sleep(1.5)
            hall.read()
            return
        if rng.random() < 0.08:
            hall.anywhere(rng)
        else:
            touch_on(hall, rng)
        time.sleep(rng.uniform(0.2, 0.9))


def walks_away(hall: Hall, rng: Random) -> None:
    for _ in range(rng.randrange(1, 12)):
        touch_on(hall, rng)
        time.sleep(rng.uniform(0.3, 2.0))


def taps_twice(hall: Hall, rng: Random) -> None:
    for _ in range(20):
        touch_on(hall, rng, 2)
        time.sleep(rng.uniform(0.2, 1.0))


def mashes(hall: Hall, rng: Random) -> None:
    for _ in range(60):
        hall.anywhere(rng)
        if rng.random() < 0.2:
            hall.here.does("key", rng.choice(KEYS))
        time.sleep(rng.uniform(0.02, 0.3))


def leans(hall: Hall, rng: Random) -> None:
    """A palm rests and trembles for longer than anybody is waited for."""
    touch_on(hall, rng)
    x, y = rng.randrange(200, 700), rng.randrange(300, 700)
    hall.here.does("mousemove", str(x), str(y), "mousedown", "1")
    until = time.monotonic() + sum(Patience()) + 2
    while time.monotonic() < until:
        hall.here.does("mousemove", str(x + rng.randrange(-6, 7)), str(y + rng.randrange(-6, 7)))
        time.sleep(0.5)
    hall.here.does("mouseup", "1")


def holds_a_key(hall: Hall, rng: Random) -> None:
    touch_on(hall, rng)
    hall.here.does("keydown", "Down")
    time.sleep(sum(Patience()) + 2)
    hall.here.does("keyup", "Down")


def swipes(hall: Hall, rng: Random) -> None:
    """From every edge of the screen, as to pull a bar of the system out."""
    w, h = hall.here.size
    for a, b in (((0, h // 2), (w // 2, h // 2)), ((w - 1, h // 2), (w // 2, h // 2))):
        _drag(hall, a, b)
    for a, b in (((w // 2, 0), (w // 2, h // 2)), ((w // 2, h - 1), (w // 2, h // 2))):
        _drag(hall, a, b)
    hall.here.does("click", "3")
    hall.here.does("click", "2")
    hall.anywhere(rng)


def _drag(hall: Hall, a: tuple[int, int], b: tuple[int, int]) -> None:
    does = hall.here.does
    does("mousemove", str(a[0]), str(a[1]), "mousedown", "1")
    for i in range(1, 6):
        x, y = a[0] + (b[0] - a[0]) * i // 5, a[1] + (b[1] - a[1]) * i // 5
        does("mousemove", str(x), str(y))
    does("mouseup", "1")


KINDS: dict[str, Callable[[Hall, Random], None]] = {
    "joue": plays,
    "s'en va": walks_away,
    "touche deux fois": taps_twice,
    "touche partout": mashes,
    "pose la main": leans,
    "tient une touche": holds_a_key,
    "glisse des bords": swipes,
}
OFTEN = (6, 3, 2, 3, 1, 1, 1)
