"""The real loop in a window of SDL's dummy driver, with a made-up clock and a script.

Sleeping without end lets the script go on by one step; shorter sleeps only move the clock.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

import pygame

from game.app import launch
from game.app.game import Game
from game.app.loading import Loading
from game.app.own_settings import machine
from game.app.play import Play
from game.app.saves import Saves
from game.app.surroundings import Surroundings
from game.engine.loop import Loop, wake
from game.engine.stock import stock
from game.engine.system_wishes import Wishes
from game.engine.window import open_window
from tests.engine.events import key
from tests.machine import MOVING, shipped

SHORT = 1.0
"""Seconds: whoever sleeps longer waits for a player, or for a notice to go away."""

RESTLESS = 5000
"""Sleeps that no script here needs."""


class Headless:
    """The game as `launch` opens it, calm so that it comes to rest.

    A script's steps are what lies between its `yield`s.
    """

    def __init__(self, home: Path) -> None:
        self.now = 100.0
        self.naps = 0
        self.window = open_window(launch.TITLE, (640, 480))
        loading = Loading(shipped, then=wake)
        shelf = stock(lambda *asked: shipped().drawings.svg(*asked))
        around = Surroundings(
            saves=Saves(home / "sittings"),
            home=home,
            documents=home / "documents",
            measure=shelf.measure,
            seed=lambda: 27,
            toggle_full_screen=self.window.toggle_full_screen,
            wishes=lambda: Wishes(calm=True),
        )
        self.play = Play(loading, around, machine(around))
        self.game = Game(self.play, lambda error: launch.report(home, error))
        self._script: Iterator[None] = iter(())
        clock: Callable[[], float] = lambda: self.now  # noqa: E731
        self.loop = Loop(self.game, self.window, shelf, clock, loading.start, self._sleep)

    def plays(self, script: "Script") -> None:
        """Run the loop until the script closes the window, at its end at the latest."""
        self._script = script(self)
        self.loop.run()

    def strikes(self, *codes: int) -> None:
        """Press keys one after the other."""
        for code in codes:
            pygame.event.post(key(code))
            pygame.event.post(key(code, down=False))

    @property
    def screen(self) -> str:
        """The screen and the panels over it: "mission/pause"."""
        return "/".join((self.play.where.screen, *self.play.where.panels))

    def sees(self, words: str) -> bool:
        return any(words in said for said in self.game.sheet.spoken)

    def _sleep(self, seconds: float) -> None:
        self.naps += 1
        assert self.naps < RESTLESS, "something moves without end"
        if seconds <= SHORT:
            self.now += seconds
            return
        self.now += MOVING
        if next(self._script, "over") == "over":
            pygame.event.post(pygame.Event(pygame.QUIT))


Script: TypeAlias = Callable[[Headless], Iterator[None]]


@contextmanager
def headless(home: Path) -> Iterator[Headless]:
    """The game in its window, which is closed at the end of the block."""
    game = Headless(home)
    pygame.event.clear()
    try:
        yield game
    finally:
        pygame.joystick.quit()
        game.window.close()
