"""The game on a machine without a screen: the real app, real inputs, and a clock that is moved.

It takes turns as the loop does: an event, what it means, the frame that follows.
"""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pygame

from game.app import launch
from game.app import settings as settings_file
from game.app.game import Game
from game.app.loading import Loading
from game.app.play import Play
from game.app.saves import Saves
from game.app.stage import Stage
from game.app.surroundings import Surroundings
from game.app.world import World, open_world
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.geometry import frame_of
from game.canvas.intents import Intent, Resized, ToggleFullScreen
from game.engine.inputs import Inputs
from game.engine.loop import TICK
from game.engine.pads import Opened
from game.engine.pixels import Size
from game.engine.shot import measure, painted
from game.engine.text import FontMeasure
from tests.ears import Ears

PAD = 3
"""The instance of the one pad that may be plugged in."""

MOVING = 0.6
"""Seconds after which a change of screen is over, and a press counts again."""


@lru_cache(maxsize=1)
def shipped() -> World:
    """The shipped content, loaded once for all tests."""
    return open_world()


@lru_cache(maxsize=1)
def widths() -> FontMeasure:
    return measure()


def itself(play: Play) -> Stage:
    return play


class Machine:
    """`home` is where the game keeps things; the same `seed` draws the same new sitting.

    `world` is what is played, `staged` what is shown of the play: itself, or a stage around it.
    """

    def __init__(
        self,
        home: Path,
        size: Size = (1280, 720),
        seed: int = 27,
        *,
        world: World | None = None,
        staged: Callable[[Play], Stage] = itself,
    ) -> None:
        self.home = home
        self.foreseen: list[Command] = []
        self.now = 100.0
        self.size = size
        self.full_screen = False
        self.saves = Saves(home / "sittings")
        around = Surroundings(
            saves=self.saves,
            home=home,
            documents=home / "documents",
            measure=widths(),
            seed=lambda: seed,
            toggle_full_screen=self._toggle_full_screen,
            has_voice=lambda: self.ears.has_voice,
        )
        self.play = Play(Loading.of(world or shipped()), around, settings_file.load(home))
        stage = staged(self.play)
        self.ears = Ears()
        prepare = self.foreseen.extend
        self.game = Game(stage, lambda error: launch.report(home, error), prepare, self.ears)
        self.inputs = Inputs(lambda _: Opened(PAD, "Manette d'essai", known=True))
        self.inputs.resize(frame_of(*size)[0], size)
        self._show()
        self.wait()

    @property
    def sheet(self) -> Sheet:
        """What is on screen."""
        return self.game.sheet

    def send(self, *events: pygame.Event) -> None:
        """Each event in a turn of its own, one tick after the one before."""
        for event in events:
            self.now += TICK
            for intent in self.inputs.translate(event, self.now):
                self._give(intent)
            self._show()

    def wait(self, seconds: float = MOVING) -> None:
        """Let time pass: held directions repeat, what moves comes to rest."""
        until = self.now + seconds
        while self.inputs.next_at is not None and self.inputs.next_at <= until:
            self.now = max(self.now, self.inputs.next_at)
            repeated = self.inputs.due(self.now)
            assert repeated is not None
            self._give(repeated)
            self._show()
        self.now = until
        self._show()

    def resize(self, size: Size) -> None:
        self.size = size
        frame = frame_of(*size)[0]
        self.inputs.resize(frame, size)
        self._give(Resized(frame))
        self._show()

    def photograph(self, path: Path) -> None:
        """What a player would see, as a PNG."""
        frame = frame_of(*self.size)[0]
        commands = self.game.frame(self.now, frame)
        pygame.image.save(painted(commands, self.size, shipped().drawings.svg), path)

    def _give(self, intent: Intent) -> None:
        if isinstance(intent, ToggleFullScreen):
            self._toggle_full_screen()
        self.game.handle(intent, self.now)

    def _show(self) -> None:
        if self.game.wants_frame(self.now):
            self.game.frame(self.now, frame_of(*self.size)[0])

    def _toggle_full_screen(self) -> None:
        self.full_screen = not self.full_screen
