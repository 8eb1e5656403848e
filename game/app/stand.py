"""The game of a stand as the loop sees it: no way out, a beat, and a new memory for each person."""

import gc
from collections.abc import Callable

from game.app.game import Game
from game.app.stand_stage import StandStage
from game.canvas import theme
from game.canvas.areas import Sheet
from game.canvas.commands import Command, Group, Shape
from game.canvas.geometry import Frame
from game.canvas.intents import Intent, Quit, ToggleFullScreen
from game.canvas.paths import chamfered
from game.canvas.sounds import Sounder
from game.kiosk.burn_in import shift
from game.kiosk.taps import Taps

BEAT = 1.0
"""Seconds between two beats."""


class Stand:
    """Implements the loop's application protocol around `StandStage`.

    `beat` tells whoever watches that the game lives, `operator` that the hidden gesture was made;
    `prepare` as for `Game`.
    """

    def __init__(
        self,
        stage: StandStage,
        report: Callable[[Exception], None],
        sounder: Sounder | None = None,
        beat: Callable[[], None] = lambda: None,
        operator: Callable[[], None] = lambda: None,
        wiped: Callable[[], None] = lambda: None,
        prepare: Callable[[tuple[Command, ...]], None] | None = None,
    ) -> None:
        self.stage = stage
        self._report, self._sounder = report, sounder
        self._beat, self._operator, self._wiped = beat, operator, wiped
        self._prepare = prepare
        self._taps = Taps()
        self._beat_at = float("-inf")
        self._visits = stage.visits
        self._game = self._new_game()

    def _new_game(self) -> Game:
        return Game(self.stage, self._report, self._prepare, self._sounder)

    @property
    def closed(self) -> bool:
        return False

    @property
    def sheet(self) -> Sheet:
        """The sheet on screen (for those who look for areas and words)."""
        return self._game.sheet

    def handle(self, intent: Intent, now: float) -> None:
        """Take an intent; those that would close or uncover the screen mean nothing here."""
        if isinstance(intent, Quit | ToggleFullScreen):
            return
        self._taps = self._taps.after(intent, now)
        if self._taps.done:
            self._taps = Taps()
            self._operator()
        self.stage.signed(intent, now)
        self._game.handle(intent, now)
        self._renew()

    def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
        commands = self._game.frame(now, frame)
        self._renew()
        return shifted(commands, frame, now) if self.stage.phase == "attract" else commands

    def wants_frame(self, now: float) -> bool:
        if now - self._beat_at >= BEAT:
            self._beat_at = now
            self._beat()
        wanted = self._game.wants_frame(now)
        return self._renew() or wanted

    def next_wake(self, now: float) -> float | None:
        due = self._game.next_wake(now)
        self._renew()
        beat = max(now, self._beat_at + BEAT)
        return beat if due is None else min(due, beat)

    def failed(self, error: Exception, now: float) -> None:
        self._game.failed(error, now)
        self._renew()

    def _renew(self) -> bool:
        """Forget whoever left: focus, pictures in the making, the sitting; True when it did."""
        if self.stage.visits == self._visits:
            return False
        self._visits = self.stage.visits
        self._game = self._new_game()
        self._wiped()
        gc.collect()
        return True


def shifted(commands: tuple[Command, ...], frame: Frame, now: float) -> tuple[Command, ...]:
    """The same picture a few units aside, so that nothing stays burnt into the screen."""
    dx, dy = shift(now)
    if not (dx or dy):
        return commands
    ground = Shape(frame.box, chamfered(frame.width, frame.height, 0), theme.INK)
    return (ground, Group(dx, dy, commands))
