"""A stand without a window: the real app, what visitors do, and a clock that is moved."""

from collections.abc import Callable
from functools import lru_cache
from itertools import count
from pathlib import Path

import pygame

from game.app.loading import Loading
from game.app.play import Play
from game.app.settings import Settings
from game.app.stand import Stand
from game.app.stand_saves import NoSaves
from game.app.stand_stage import StandStage
from game.app.surroundings import Surroundings
from game.app.world import CONTENT, World
from game.canvas.areas import Area, Sheet
from game.canvas.commands import Command
from game.canvas.geometry import Frame, frame_of
from game.canvas.intents import Intent, Press, Release
from game.canvas.text import Measure
from game.content.languages import Languages
from game.content.typography import plain
from game.engine.pixels import Size
from game.engine.shot import painted
from game.kiosk.counters import Visit
from game.kiosk.settled import StandSettings
from tests.ears import Ears
from tests.machine import shipped, widths

TICK = 1 / 60
SETTLED = 0.6


@lru_cache(maxsize=1)
def languages() -> Languages:
    return Languages(CONTENT)


class Booth:
    """`told` are the visits as the game tells them, `errors` what it reported.

    `step` is how many seconds lie between two looks at the least.
    """

    def __init__(
        self,
        home: Path,
        size: Size = (1280, 720),
        settings: StandSettings | None = None,
        loading: Loading[World] | None = None,
        paint: Callable[[tuple[Command, ...]], None] = lambda _: None,
        step: float = 0.1,
        wiped: Callable[[], None] = lambda: None,
        measure: Measure | None = None,
        prepare: Callable[[tuple[Command, ...]], None] | None = None,
    ) -> None:
        self.home, self.size, self.now = home, size, 100.0
        self.paint, self.step = paint, step
        self.told: list[Visit] = []
        self.errors: list[Exception] = []
        self.beats = self.calls = 0
        self.cap = 1.0
        self.date = ("2026-11-24", 10)
        seeds, tokens = count(27), count(1)
        around = Surroundings(
            saves=NoSaves(home / "rien"),
            home=home,
            documents=home,
            measure=measure or widths(),
            seed=lambda: next(seeds),
            keeps=False,
        )
        loaded = loading or Loading.of(shipped())
        self.stage = StandStage(
            lambda: Play(loaded, around, Settings(), languages=languages()),
            settings or StandSettings(),
            tell=self.told.append,
            begin=lambda: (f"v{next(tokens)}", *self.date),
            cap=lambda: self.cap,
        )
        self.stand = Stand(
            self.stage,
            self.errors.append,
            Ears(),
            beat=self._beat,
            operator=self._call,
            wiped=wiped,
            prepare=prepare,
        )
        self.show()
        self.waits()

    def _beat(self) -> None:
        self.beats += 1

    def _call(self) -> None:
        self.calls += 1

    @property
    def frame(self) -> Frame:
        return frame_of(*self.size)[0]

    @property
    def sheet(self) -> Sheet:
        return self.stand.sheet

    @property
    def words(self) -> str:
        return plain("\n".join(self.sheet.spoken))

    def sees(self, words: str) -> bool:
        return words in self.words

    def show(self) -> None:
        """Take a turn as the loop does; an error is told to the app, as there."""
        try:
            if self.stand.wants_frame(self.now):
                self.paint(self.stand.frame(self.now, self.frame))
        except Exception as error:
            self.stand.failed(error, self.now)
            self.stand.frame(self.now, self.frame)

    def give(self, intent: Intent) -> None:
        self.now += TICK
        self.stand.handle(intent, self.now)
        self.show()

    def waits(self, seconds: float = SETTLED) -> "Booth":
        """Let time pass, looking as often as the app asks for, but no more often than `step`."""
        until = self.now + seconds
        while True:
            due = self.stand.next_wake(self.now)
            self.now = min(until, max(self.now + self.step, due if due is not None else until))
            self.show()
            if self.now >= until:
                return self

    def taps(self, x: float, y: float) -> "Booth":
        """One finger down and up, in logical units."""
        self.give(Press(x, y, device="touch"))
        self.give(Release(x, y, device="touch"))
        return self.waits()

    def touches(self, area: Area) -> "Booth":
        return self.taps(*area.box.centre)

    def touches_named(self, name: str) -> "Booth":
        found = [a for a in self.sheet.areas if a.id == name]
        assert found, f"no {name} among {[a.id for a in self.sheet.areas]}\n{self.words}"
        return self.touches(found[0])

    def until(self, done: Callable[["Booth"], bool], most: float) -> float:
        """Wait in steps of a tenth of a second; returns how long it took."""
        start = self.now
        while not done(self):
            assert self.now - start < most, f"not within {most} s:\n{self.words}"
            self.waits(0.1)
        return self.now - start

    def photographs(self, path: Path) -> pygame.Surface:
        commands = self.stand.frame(self.now, self.frame)
        surface = painted(commands, self.size, shipped().drawings.svg)
        pygame.image.save(surface, path)
        return surface
