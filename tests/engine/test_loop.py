"""The loop sleeps unless something happens or moves, and a failing app never shows a traceback.

Time is made up: sleeping moves the clock on, and lets the next thing of the script happen.
"""

from collections.abc import Callable, Iterator

import pygame
import pytest

from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.canvas.intents import (
    Back,
    Confirm,
    Intent,
    Key,
    Point,
    Quit,
    Resized,
    Steer,
    ToggleFullScreen,
)
from game.engine.holding import DELAY, INTERVAL
from game.engine.loop import TICK, Loop, wake
from game.engine.trouble import UnusableError
from game.engine.window import Window, open_window
from tests.engine.events import key, motion
from tests.engine.sketches import disc, own_stock, rectangle

Step = pygame.Event | Callable[[], None] | float


class Shown(Window):
    """A window that counts how often it is shown."""

    times = 0

    def show(self) -> None:
        self.times += 1
        super().show()


class Desk:
    """An app, its window, its time and what happens to it."""

    def __init__(self, window: Shown) -> None:
        self.window = window
        self.now = 100.0
        self.absent = 0.0
        self.heard: list[Intent] = []
        self.frames: list[float] = []
        self.slept: list[float] = []
        self.failures: list[str] = []
        self.script: list[Step] = []
        self.let_go_at = float("inf")
        self.closed = False
        self.moving_until = 0.0
        self.wakes: list[float] = []
        self.broken_frames = 0
        self.broken_by: Intent | None = None
        self.error: Exception = ValueError("cassé")

    def handle(self, intent: Intent, now: float) -> None:
        assert now == self.now - self.absent
        if intent == self.broken_by:
            raise self.error
        self.heard.append(intent)
        self.closed = self.closed or isinstance(intent, Quit)

    def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
        self.frames.append(now)
        self.wakes = [w for w in self.wakes if w > now]
        if self.broken_frames:
            self.broken_frames -= 1
            raise self.error
        place = 60 + (now if now < self.moving_until else 0)
        return rectangle(0, 0, frame.width, frame.height, "#1A3152"), disc(place, 60, 9, "#FFFFFF")

    def wants_frame(self, now: float) -> bool:
        return now < self.moving_until

    def next_wake(self, now: float) -> float | None:  # noqa: ARG002
        return min(self.wakes, default=None)

    def failed(self, error: Exception, now: float) -> None:  # noqa: ARG002
        self.failures.append(str(error))

    def sleep(self, seconds: float) -> None:
        """Endless sleep ends with the next step of the script, and with the window at its end."""
        if pygame.event.peek():
            return
        self.slept.append(seconds)
        assert len(self.slept) < 500, "the loop does not come to rest"
        if seconds != float("inf"):
            self.now += seconds
            self._post_what_is_due()
            return
        step = self.script.pop(0) if self.script else pygame.Event(pygame.QUIT)
        if isinstance(step, float):
            self.now += step
        elif isinstance(step, pygame.Event):
            pygame.event.post(step)
        else:
            step()

    def _post_what_is_due(self) -> None:
        if self.let_go_at <= self.now:
            self.let_go_at = float("inf")
            pygame.event.post(key(pygame.K_DOWN, down=False))

    def plays(self, *script: Step, attention: Callable[[bool], None] | None = None) -> "Desk":
        self.script = list(script)
        machine = (self.window, own_stock(), lambda: self.now)
        Loop(self, *machine, sleep=self.sleep, attention=attention).run()
        return self


@pytest.fixture
def desk() -> Iterator[Desk]:
    opened = open_window("Essai", (480, 360))
    pygame.event.clear()
    yield Desk(Shown(opened.handle))
    opened.close()


def test_an_idle_screen_asks_for_one_frame_and_sleeps_without_end(desk: Desk) -> None:
    desk.plays()
    assert desk.frames == [100.0]
    assert desk.slept == [float("inf")]
    assert desk.window.times == 1


def test_an_input_asks_for_one_frame_which_is_not_shown_when_it_is_equal(desk: Desk) -> None:
    desk.plays(1.0, key(pygame.K_r), 1.0, key(pygame.K_RETURN))
    assert desk.heard[:2] == [Key("r"), Confirm()]
    assert desk.frames == [100.0, 101.0, 102.0]
    assert desk.window.times == 1


def test_what_moves_is_shown_sixty_times_a_second_and_no_longer(desk: Desk) -> None:
    desk.moving_until = 101.0
    desk.plays()
    assert 59 <= len(desk.frames) <= 62
    gaps = {round(b - a, 6) for a, b in zip(desk.frames, desk.frames[1:], strict=False)}
    assert gaps == {round(TICK, 6)}
    assert desk.slept[-1] == float("inf")


def test_a_frame_is_asked_for_at_the_time_the_app_named(desk: Desk) -> None:
    desk.wakes = [103.5, 107.0]
    desk.plays()
    assert desk.frames == [100.0, 103.5, 107.0]


def test_a_time_already_past_does_not_ask_faster_than_things_move(desk: Desk) -> None:
    desk.moving_until = 100.1
    desk.wakes = [99.0]
    desk.plays()
    assert len(desk.frames) <= 8


def test_a_held_arrow_steers_on_while_nothing_else_happens(desk: Desk) -> None:
    desk.let_go_at = 101 + DELAY + INTERVAL + 0.001
    desk.plays(1.0, key(pygame.K_DOWN))
    repeated = Steer("down", repeated=True)
    assert desk.heard == [Steer("down"), repeated, repeated, Quit()]
    assert desk.frames[1:4] == pytest.approx([101, 101 + DELAY, 101 + DELAY + INTERVAL])


def test_only_the_last_of_several_mouse_moves_is_told(desk: Desk) -> None:
    def moves() -> None:
        for x in range(5):
            pygame.event.post(motion(x, 10))
        pygame.event.post(key(pygame.K_r))
        pygame.event.post(motion(9, 10))

    desk.plays(moves)
    assert desk.heard[:3] == [Point(8, 20), Key("r"), Point(18, 20)]


def test_the_window_is_full_screen_and_back_before_the_app_hears_of_it(desk: Desk) -> None:
    seen: list[bool] = []
    f11 = (key(pygame.K_F11), key(pygame.K_F11, down=False))
    desk.plays(f11[0], lambda: seen.append(desk.window.full_screen), f11[1], f11[0])
    assert seen == [True]
    assert not desk.window.full_screen
    assert [i for i in desk.heard if isinstance(i, ToggleFullScreen)] == [ToggleFullScreen()] * 2


def test_a_new_size_is_told_and_painted_in_full(desk: Desk) -> None:
    def resize() -> None:
        desk.window.handle.size = (480, 720)

    desk.plays(resize)
    told = [i for i in desk.heard if isinstance(i, Resized)]
    assert told[-1] == Resized(Frame(720, 1080))
    assert desk.window.surface.get_at((479, 719)) == pygame.Color("#1A3152")


def test_a_size_left_and_found_again_is_painted_in_full(desk: Desk) -> None:
    def there_and_back() -> None:
        desk.window.handle.size = (480, 720)
        desk.window.handle.size = (480, 360)

    desk.plays(there_and_back)
    assert desk.window.surface.get_at((479, 359)) == pygame.Color("#1A3152")


def test_a_hidden_window_asks_for_nothing_and_is_shown_again_when_it_is_back(desk: Desk) -> None:
    hidden, back = pygame.Event(pygame.WINDOWMINIMIZED), pygame.Event(pygame.WINDOWRESTORED)
    desk.wakes = []

    def starts_moving() -> None:
        desk.moving_until = desk.now + 0.5
        pygame.event.post(key(pygame.K_r))

    desk.plays(1.0, hidden, starts_moving, 10.0, back)
    assert desk.frames == [100.0, 111.0]
    assert desk.window.times == 2


LOST, GAINED = pygame.Event(pygame.WINDOWFOCUSLOST), pygame.Event(pygame.WINDOWFOCUSGAINED)


def leaves(desk: Desk) -> Callable[[], None]:
    """Something begins to move, and the player looks elsewhere."""

    def act() -> None:
        desk.moving_until = desk.now + 0.5
        pygame.event.post(LOST)

    return act


def test_nothing_moves_while_the_player_looks_elsewhere_and_then_it_goes_on(desk: Desk) -> None:
    told: list[bool] = []

    def back() -> None:
        desk.absent = 10.0
        pygame.event.post(GAINED)

    desk.plays(leaves(desk), 10.0, back, attention=told.append)
    assert told == [False, True]
    assert desk.frames[-1] == pytest.approx(100.5, abs=0.02)
    assert 25 < len(desk.frames) < 35


def test_what_happens_to_a_window_that_nobody_looks_at_is_shown(desk: Desk) -> None:
    desk.plays(leaves(desk), wake, pygame.Event(pygame.WINDOWEXPOSED), attention=lambda _: None)
    assert desk.frames == [100.0, 100.0]
    assert desk.window.times == 3  # first, changed, exposed


def test_at_a_stand_things_move_in_any_window(desk: Desk) -> None:
    desk.plays(leaves(desk))
    assert len(desk.frames) > 25


def test_an_interrupt_from_the_terminal_closes_the_window(desk: Desk) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    desk.plays(interrupt)
    assert desk.heard == [Quit()]


def test_another_thread_can_ask_for_a_frame(desk: Desk) -> None:
    desk.plays(1.0, wake)
    assert desk.frames == [100.0, 101.0]
    assert all(isinstance(i, Quit) for i in desk.heard)


def test_the_first_picture_is_told_once_before_anything_is_heard(desk: Desk) -> None:
    told: list[tuple[int, int]] = []

    def first_shown() -> None:
        told.append((desk.window.times, len(desk.heard)))

    Loop(desk, desk.window, own_stock(), lambda: desk.now, first_shown, desk.sleep).run()
    assert told == [(1, 0)]


def test_an_app_that_closes_itself_ends_the_loop_without_another_frame(desk: Desk) -> None:
    desk.closed = True
    desk.plays()
    assert desk.frames == [100.0]
    assert desk.slept == []


def test_a_frame_that_fails_is_told_and_asked_for_again(desk: Desk) -> None:
    desk.broken_frames = 2
    desk.plays()
    assert desk.failures == ["cassé", "cassé"]
    assert desk.window.times == 1


def test_an_input_that_fails_is_told_and_the_game_goes_on(desk: Desk) -> None:
    desk.broken_by = Back()
    desk.plays(1.0, key(pygame.K_ESCAPE), 1.0, key(pygame.K_r))
    assert desk.failures == ["cassé"]
    assert desk.heard[0] == Key("r")


def test_failures_are_counted_anew_after_a_frame_that_works(desk: Desk) -> None:
    desk.broken_by = Back()
    presses = [key(pygame.K_ESCAPE), key(pygame.K_ESCAPE, down=False)] * 5
    desk.plays(*presses)
    assert desk.failures == ["cassé"] * 5


def test_an_app_that_keeps_failing_ends_with_one_sentence(desk: Desk) -> None:
    desk.broken_frames = 99
    with pytest.raises(UnusableError, match=r"^Le jeu doit s’arrêter .*cassé"):
        desk.plays()


def test_what_makes_the_game_unusable_ends_it_at_once(desk: Desk) -> None:
    desk.broken_frames, desk.error = 1, UnusableError("Il manque une police.")
    with pytest.raises(UnusableError, match=r"^Il manque une police\.$"):
        desk.plays()


def test_waking_a_loop_that_is_over_does_nothing() -> None:
    assert not pygame.display.get_init()
    wake()
