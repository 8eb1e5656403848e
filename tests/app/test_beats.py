"""What goes on by itself: beats at steady moments, pictures of what moves, and drags."""

from collections.abc import Callable

from game.app.game import SETTLING, Game
from game.app.hearing import Hearing
from game.canvas.areas import Area, Beat, Sheet
from game.canvas.commands import Command
from game.canvas.geometry import Box, Frame
from game.canvas.intents import Confirm, Drag, Press, Release, Steer
from game.screens.ui import Ui
from tests.machine import widths

FRAME = Frame(1280, 720)


class Bench:
    """A stage that shows one sheet and remembers what it is asked to do."""

    closed = False
    scene = step = "bench"

    def __init__(self, sheet: Sheet) -> None:
        self.shown = sheet
        self.done: list[object] = []
        self.clocks: list[float] = []

    def ui(self, frame: Frame) -> Ui:
        return Ui(frame, widths())

    def sheet(self, ui: Ui) -> Sheet:
        self.clocks.append(ui.clock)
        return self.shown

    def act(self, action: object, now: float) -> None:  # noqa: ARG002 (the stage's contract)
        self.done.append(action)

    def hearing(self) -> Hearing:
        return Hearing()

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:  # noqa: ARG002
        return ()

    def tick(self, now: float) -> bool:  # noqa: ARG002
        return False

    def next_tick(self, now: float) -> float | None:  # noqa: ARG002
        return None

    def pad_lost(self, now: float) -> None: ...

    def pad_found(self, now: float) -> None: ...

    def full_screen_toggled(self) -> None: ...

    def failed(self, now: float) -> None: ...

    def close(self) -> None: ...


def shown(sheet: Sheet) -> tuple[Bench, Game, Callable[[float], None]]:
    """A game on the bench, its first picture shown at 10 s, and a way to look at a later one."""
    bench = Bench(sheet)
    game = Game(bench, lambda _: None)

    def look(now: float) -> None:
        if game.wants_frame(now):
            game.frame(now, FRAME)

    look(10.0)
    return bench, game, look


def test_a_beat_acts_at_steady_moments_and_a_late_one_is_not_made_up_for() -> None:
    bench, game, look = shown(Sheet((), beat=Beat(0.25, "tick")))
    assert game.next_wake(10.1) == 10.25
    look(10.1)
    assert bench.done == []
    look(10.25)
    look(10.3)
    assert bench.done == ["tick"]
    look(12.0)
    assert bench.done == ["tick", "tick"]
    assert game.next_wake(12.0) == 12.25


def test_a_beat_ends_with_the_sheet_that_asked_for_it() -> None:
    bench, game, look = shown(Sheet((), beat=Beat(0.25, "tick")))
    bench.shown = Sheet(())
    look(10.25)
    assert bench.done == ["tick"]
    assert game.next_wake(10.3) is None
    look(20.0)
    assert bench.done == ["tick"]


def test_what_moves_is_drawn_again_with_its_clock_and_what_is_still_is_not() -> None:
    bench, game, look = shown(Sheet((), frames=0.05))
    assert game.next_wake(10.01) == 10.05
    look(10.05)
    assert round(bench.clocks[-1], 3) == 0.05
    bench.shown = Sheet(())
    look(10.2)
    drawn = len(bench.clocks)
    look(11.0)
    assert len(bench.clocks) == drawn
    assert game.next_wake(11.0) is None


def test_a_pointer_that_is_down_acts_wherever_it_goes_and_once_for_each_place() -> None:
    track = Area("track", Box(100, 0, 100, 50), "press", drag=lambda x, _: round(x * 4))
    bench, game, look = shown(Sheet((), (track,), "track"))
    look(now := 10.0 + 2 * SETTLING)
    for intent in (Press(125, 20), Drag(130, 20), Drag(175, 400), Release(175, 20)):
        game.handle(intent, now)
    assert bench.done == [1, 3]
    game.handle(Press(125, 20), now)
    assert bench.done == [1, 3, 1]


def test_a_direction_turns_what_is_in_focus_if_it_keeps_it() -> None:
    dial = Area("dial", Box(0, 0, 50, 50), "press", steers=(("right", "more"),))
    bench, game, look = shown(Sheet((), (dial, Area("low", Box(0, 90, 50, 50), "low")), "dial"))
    look(now := 10.0 + 2 * SETTLING)
    game.handle(Steer("right"), now)
    game.handle(Confirm(), now)
    game.handle(Steer("down"), now)
    assert bench.done == ["more", "press"]
    assert game.focus == "low"
