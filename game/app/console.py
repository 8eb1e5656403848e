"""The console of a stand: a process of its own, so that it opens whatever became of the game."""

import time
from collections.abc import Callable
from pathlib import Path

from game.app import launch
from game.app.console_offer import offers
from game.app.console_stage import ConsoleStage
from game.app.game import Game
from game.app.stand import BEAT
from game.app.watched import leave_with_parent, report, say
from game.app.world import ASSETS, CONTENT
from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.canvas.intents import Intent, Quit, ToggleFullScreen
from game.drawings.source import Drawings
from game.engine.kiosk import keep_awake, open_covering
from game.engine.loop import Loop
from game.engine.stock import stock
from game.kiosk.content_versions import content_of
from game.kiosk.message import Message


class Console:
    """Implements the loop's application protocol: a game that beats and that nobody closes."""

    def __init__(self, game: Game, beat: Callable[[], None]) -> None:
        self._game, self._beat = game, beat
        self._beat_at = float("-inf")

    @property
    def closed(self) -> bool:
        return False

    def handle(self, intent: Intent, now: float) -> None:
        if not isinstance(intent, Quit | ToggleFullScreen):
            self._game.handle(intent, now)

    def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
        return self._game.frame(now, frame)

    def wants_frame(self, now: float) -> bool:
        if now - self._beat_at >= BEAT:
            self._beat_at = now
            self._beat()
        return self._game.wants_frame(now)

    def next_wake(self, now: float) -> float | None:
        due = self._game.next_wake(now)
        return now + BEAT if due is None else min(due, now + BEAT)

    def failed(self, error: Exception, now: float) -> None:
        self._game.failed(error, now)


def run(folder: Path, wait: float, size: tuple[int, int] | None = None) -> int:
    """Show the console until ended from outside."""
    leave_with_parent()
    window = open_covering(launch.TITLE, size)
    keep_awake(pointer=True)
    shelf = stock(Drawings(ASSETS, {}).svg)
    stage = ConsoleStage(folder, shelf.measure, offers(content_of(folder, CONTENT)), say, wait)
    console = Console(Game(stage, report), lambda: say(Message("beat")))
    Loop(console, window, shelf, time.monotonic).run()
    return 0
