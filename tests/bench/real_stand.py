"""A stand on a real screen whose visitors and operator have real fingers."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from game.canvas.geometry import frame_of
from game.kiosk.counters import Visit
from game.kiosk.ledger import Ledger, aside
from tests.bench.real_screen import Screen
from tests.engine.xserver import Server
from tests.kiosk.in_x import CODE, StandInX


class RealStand(StandInX):
    """`sees` and `wants` look at what the game or the console shows."""

    def __init__(self, on: Screen, folder: Path, environment: Mapping[str, str]) -> None:
        self.screen = on
        spy = on.folder / "vu.json"  # the stand's own disk may refuse
        spy.unlink(missing_ok=True)
        super().__init__(Server(on.display, folder), folder, environment, spy)

    def taps(self, x: float, y: float, times: int = 1) -> None:
        self.screen.touch().taps(x, y, times)

    @property
    def scale(self) -> float:
        return frame_of(*self.screen.size)[1]

    @property
    def visits(self) -> tuple[Visit, ...]:
        """What is on the disk or waits for it, each visit once."""
        return tuple(
            {visit.id: visit for visit in Ledger(self.folder, aside(self.folder)).visits()}.values()
        )

    def wants(self, kind: str, first: str = "") -> None:
        """Touch the first area of a kind until it is gone or the screen changed."""
        before = self.seen

        def touched(stand: "StandInX") -> bool:
            found = [a for a in stand.seen.areas if a[0] == kind and first in ("", a[1])]
            if found:
                _, _, x, y = found[0]
                self.taps(x * self.scale, y * self.scale)
                time.sleep(0.4)
            return bool(found) or stand.seen.words != before.words

        self.until(touched)

    def leaves(self) -> None:
        """The visitor goes: nobody answers, and the screen is given back."""
        visits = self.seen.visits
        self.until(lambda s: s.seen.visits > visits and s.seen.phase == "attract")

    def goes_to_the_console(self) -> None:
        """Five taps and the code."""

        def comes(stand: StandInX) -> bool:
            if "console" not in stand.running():
                self.taps_the_corner()
                time.sleep(1)
            return stand.seen.phase == "console" and bool(stand.seen.areas)

        self.until(comes)
        time.sleep(1.5)  # it tells its first picture before the window is there
        self.gives_the_code()

    def gives_the_code(self) -> None:
        for digit in CODE:
            self.wants("TypeDigit", digit)
        self.wants("GiveCode")

    def goes_back(self) -> None:
        """From a page of the console to the game."""
        while self.seen.phase == "console":
            self.wants("ClosePanel")
        self.opens()

    def takes(self, seconds: float, done: Callable[[StandInX], bool]) -> float:
        """Wait until it is so; returns how long it took, and fails when it took longer."""
        start = time.monotonic()
        self.until(done)
        took = time.monotonic() - start
        assert took <= seconds, f"it took {took:.1f} s instead of {seconds:.0f}"
        return took


@contextmanager
def stands(
    on: Screen, folder: Path, environment: Mapping[str, str] | None = None
) -> Iterator[RealStand]:
    """A stand on its attract screen, until the end of the block; nothing of it runs after."""
    stand = RealStand(on, folder, {"SDL_AUDIODRIVER": "dummy", **(environment or {})})
    try:
        stand.opens()
        yield stand
    finally:
        stand.ends()
