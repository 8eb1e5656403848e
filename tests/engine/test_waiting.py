"""A frame waits for its drawings over the one before, and nothing of the game is missed."""

from collections.abc import Callable, Iterator

import pygame
import pytest

from game.canvas.commands import Command
from game.canvas.intents import Back, Confirm, Intent, Quit
from game.engine.ahead import Ahead
from game.engine.loop import LONGEST_WAIT, TICK, Loop, wake
from game.engine.pixels import Size
from game.engine.window import open_window
from tests.engine.events import key
from tests.engine.sketches import own_stock
from tests.engine.test_loop import Desk, Shown

SIZE: Size = (480, 360)


class Late(Ahead):
    """Drawings that come when they are told to, for each frame that differs."""

    def __init__(self) -> None:
        super().__init__(own_stock())
        self.there = True
        self.waited_for = False

    def ready(self, commands: tuple[Command, ...], size: Size) -> bool:  # noqa: ARG002
        self.waited_for = not self.there
        return self.there

    def come(self) -> None:
        self.there = True
        wake()


class Patient(Desk):
    """A desk whose drawings may be late; its time may stand still."""

    def __init__(self, window: Shown) -> None:
        super().__init__(window)
        self.late = Late()

    def handle(self, intent: Intent, now: float) -> None:
        self.heard.append(intent)
        self.closed = self.closed or isinstance(intent, Quit)
        self.moving_until = max(self.moving_until, now + 3 * TICK)

    def sleep(self, seconds: float) -> None:
        """What is due while a frame waits comes from the script."""
        if self.script and self.late.waited_for and not pygame.event.peek():
            self.slept.append(seconds)
            step = self.script.pop(0)
            if isinstance(step, float):
                self.now += step
            elif callable(step):
                step()
            return
        super().sleep(seconds)

    def plays(self, *script: object, attention: Callable[[bool], None] | None = None) -> "Patient":
        self.script = list(script)  # type: ignore[arg-type]  # as a desk takes them
        clock = lambda: self.now  # noqa: E731
        machine = (self.window, own_stock(), clock)
        Loop(self, *machine, sleep=self.sleep, ahead=self.late, attention=attention).run()
        return self


@pytest.fixture
def desk() -> Iterator[Patient]:
    opened = open_window("Essai", SIZE)
    pygame.event.clear()
    yield Patient(Shown(opened.handle))
    opened.close()


def lost(desk: Patient) -> None:
    desk.late.there = False
    pygame.event.post(key(pygame.K_RETURN))


def test_the_first_picture_waits_for_nothing(desk: Patient) -> None:
    desk.late.there = False
    desk.plays()
    assert desk.window.times == 1
    assert not desk.late.waited_for


def test_a_frame_whose_drawings_come_is_shown_then_and_moves_from_where_it_was(
    desk: Patient,
) -> None:
    desk.plays(lambda: lost(desk), 0.1, desk.late.come)
    first, waiting, there, *later = desk.frames
    assert (first, waiting) == (100.0, there)
    gaps = [b - a for a, b in zip([there, *later], later, strict=False)]
    assert gaps
    assert max(gaps) <= TICK + 1e-9
    assert desk.now - desk.frames[-1] > 0.09
    assert desk.window.times > 1


def test_a_frame_does_not_wait_for_ever(desk: Patient) -> None:
    desk.plays(lambda: lost(desk), LONGEST_WAIT)
    assert desk.window.times > 1
    assert desk.heard[0] == Confirm()


def test_a_player_is_heard_while_a_frame_waits(desk: Patient) -> None:
    again = lambda: pygame.event.post(key(pygame.K_ESCAPE))  # noqa: E731
    desk.plays(lambda: lost(desk), again, desk.late.come)
    assert desk.heard[:2] == [Confirm(), Back()]


def test_a_window_hidden_while_a_frame_waits_sleeps(desk: Patient) -> None:
    hide = lambda: pygame.event.post(pygame.Event(pygame.WINDOWMINIMIZED))  # noqa: E731
    desk.plays(lambda: lost(desk), hide, desk.late.come)
    assert len(desk.slept) < 20
