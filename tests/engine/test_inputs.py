"""Real events become what the player means, once."""

import pygame
import pytest

from game.canvas.geometry import Frame
from game.canvas.intents import (
    Cancel,
    Confirm,
    Drag,
    Intent,
    LetGo,
    PadFound,
    Point,
    Press,
    Quit,
    Release,
    Scroll,
    Steer,
    device_of,
)
from game.engine.holding import DELAY, INTERVAL
from game.engine.inputs import MOUSE_IS_A_FINGER, Inputs
from game.engine.pads import Opened
from game.engine.pointers import LOST
from tests.engine.events import finger, key, motion, mouse, plugged, wheel

DOWN, UP = pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP
LAND, MOVE, LIFT = pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP


class Player:
    """Posts events into pygame's queue and hears what they mean."""

    def __init__(self) -> None:
        self.inputs = Inputs(lambda _: None)
        self.inputs.resize(Frame(1280, 720), (1920, 1080))
        self.now = 10.0

    def does(self, *events: pygame.Event) -> list[Intent]:
        for event in events:
            pygame.event.post(event)
        return [i for e in pygame.event.get() for i in self.inputs.translate(e, self.now)]

    def waits(self, seconds: float) -> Steer | None:
        self.now += seconds
        return self.inputs.due(self.now)


@pytest.fixture
def player(display: None) -> Player:  # noqa: ARG001
    pygame.event.clear()
    return Player()


def test_arrows_steer_and_enter_confirms(player: Player) -> None:
    assert player.does(key(pygame.K_LEFT), key(pygame.K_RETURN)) == [Steer("left"), Confirm()]


def test_a_held_arrow_repeats_after_a_moment_until_it_is_let_go(player: Player) -> None:
    player.does(key(pygame.K_DOWN))
    assert player.inputs.next_at == player.now + DELAY
    assert player.waits(DELAY - 0.01) is None
    assert player.waits(0.01) == Steer("down", repeated=True)
    assert player.waits(INTERVAL - 0.01) is None
    assert player.waits(0.01) == Steer("down", repeated=True)
    player.does(key(pygame.K_DOWN, down=False))
    assert player.waits(5) is None
    assert player.inputs.next_at is None


def test_a_late_turn_repeats_once_only(player: Player) -> None:
    player.does(key(pygame.K_DOWN))
    assert player.waits(60) is not None
    assert player.waits(0) is None


def test_of_two_held_arrows_the_last_one_repeats_then_the_first_again(player: Player) -> None:
    player.does(key(pygame.K_DOWN), key(pygame.K_RIGHT))
    assert player.waits(DELAY) == Steer("right", repeated=True)
    player.does(key(pygame.K_RIGHT, down=False))
    assert player.waits(INTERVAL) == Steer("down", repeated=True)


def test_a_key_held_by_the_system_s_own_repeat_acts_once(player: Player) -> None:
    assert player.does(*[key(pygame.K_RETURN)] * 5) == [Confirm()]
    again = player.does(key(pygame.K_RETURN, down=False), key(pygame.K_RETURN))
    assert again == [LetGo(), Confirm()]


def test_the_mouse_points_presses_drags_and_releases_in_logical_units(player: Player) -> None:
    assert player.does(
        motion(960, 540), mouse(DOWN, 960, 540), motion(1200, 540), mouse(UP, 1200, 540)
    ) == [Point(640, 360), Press(640, 360), Drag(800, 360), Release(800, 360)]


def test_only_the_left_button_presses(player: Player) -> None:
    others = [e for b in (2, 3, 4, 5, 6) for e in (mouse(DOWN, 9, 9, b), mouse(UP, 9, 9, b))]
    assert player.does(*others) == []


def test_a_release_without_its_press_means_nothing(player: Player) -> None:
    assert player.does(mouse(UP, 9, 9)) == []


def test_the_wheel_scrolls_down_when_turned_towards_the_player(player: Player) -> None:
    assert player.does(wheel(-1), wheel(0.5)) == [Scroll(60), Scroll(-30)]


def test_a_finger_presses_drags_and_releases_where_it_is(player: Player) -> None:
    assert player.does(
        finger(LAND, 3, 0.5, 0.5), finger(MOVE, 3, 0.75, 0.5), finger(LIFT, 3, 0.75, 0.5)
    ) == [
        Press(640, 360, 3, "touch"),
        Drag(960, 360, 3, "touch"),
        Release(960, 360, 3, "touch"),
    ]


def test_the_mouse_that_the_system_makes_up_from_a_finger_is_not_heard(player: Player) -> None:
    made_up = [
        motion(960, 540, touch=True),
        mouse(DOWN, 960, 540, touch=True),
        mouse(UP, 960, 540, touch=True),
    ]
    assert player.does(*made_up) == []


def test_a_touch_screen_that_was_unplugged_under_a_finger_works_again(player: Player) -> None:
    player.does(finger(LAND, 3, 0.5, 0.5))
    player.waits(1.0)
    player.does(finger(LAND, 4, 0.2, 0.2))
    player.waits(LOST + 1)
    assert player.does(finger(LAND, 5, 0.25, 0.5)) == [Press(320, 360, 5, "touch")]
    assert player.does(finger(LIFT, 3, 0.5, 0.5)) == []
    assert player.does(finger(LIFT, 5, 0.25, 0.5)) == [Release(320, 360, 5, "touch")]


def test_a_finger_that_lands_again_was_lifted_unseen(player: Player) -> None:
    player.does(finger(LAND, 3, 0.5, 0.5))
    player.waits(1.0)
    assert player.does(finger(LAND, 3, 0.25, 0.5)) == [Press(320, 360, 3, "touch")]


def test_a_mouse_is_a_finger_where_somebody_asks_for_it(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(MOUSE_IS_A_FINGER, "1")
    player.inputs = Inputs(lambda _: None)
    player.inputs.resize(Frame(1280, 720), (1920, 1080))
    told_twice = [
        *(finger(LAND, 0, 0.5, 0.5, device=-1), mouse(DOWN, 960, 540)),
        *(finger(LIFT, 0, 0.5, 0.5, device=-1), mouse(UP, 960, 540)),
    ]
    assert player.does(*told_twice) == [Press(640, 360, 0, "touch"), Release(640, 360, 0, "touch")]


def test_the_finger_that_the_system_makes_up_from_a_mouse_is_not_heard(player: Player) -> None:
    assert player.does(finger(LAND, 0, 0.5, 0.5, device=-1)) == []


def test_a_mouse_press_that_echoes_a_touch_does_not_act_twice(player: Player) -> None:
    player.does(finger(LAND, 3, 0.5, 0.5))
    assert player.does(motion(960, 540), mouse(DOWN, 960, 540)) == []
    player.does(finger(LIFT, 3, 0.5, 0.5))
    player.now += 0.1
    assert player.does(mouse(DOWN, 965, 545), mouse(UP, 965, 545)) == []


def test_the_mouse_is_heard_elsewhere_or_a_moment_after_a_touch(player: Player) -> None:
    player.does(finger(LAND, 3, 0.5, 0.5), finger(LIFT, 3, 0.5, 0.5))
    assert player.does(mouse(DOWN, 30, 30), mouse(UP, 30, 30)) == [Press(20, 20), Release(20, 20)]
    player.now += 0.6
    assert player.does(mouse(DOWN, 960, 540)) == [Press(640, 360)]


def test_a_second_finger_does_not_act(player: Player) -> None:
    first = player.does(finger(LAND, 1, 0.5, 0.5))
    player.now += 0.3
    assert (
        player.does(finger(LAND, 2, 0.1, 0.1), finger(MOVE, 2, 0.2, 0.1), finger(LIFT, 2, 0.2, 0.1))
        == []
    )
    assert first + player.does(finger(LIFT, 1, 0.5, 0.5)) == [
        Press(640, 360, 1, "touch"),
        Release(640, 360, 1, "touch"),
    ]


def test_a_palm_takes_its_press_back_and_rests_without_acting(player: Player) -> None:
    assert player.does(
        finger(LAND, 1, 0.5, 0.5), finger(LAND, 2, 0.52, 0.5), finger(LAND, 3, 0.5, 0.6)
    ) == [Press(640, 360, 1, "touch"), Cancel(1)]
    moved = [finger(MOVE, n, 0.4, 0.4) for n in (1, 2, 3)]
    assert player.does(*moved, *[finger(LIFT, n, 0.4, 0.4) for n in (1, 2, 3)]) == []


def test_a_finger_acts_while_a_palm_rests(player: Player) -> None:
    player.does(finger(LAND, 1, 0.1, 0.9), finger(LAND, 2, 0.12, 0.9))
    player.now += 1
    assert player.does(finger(LAND, 3, 0.5, 0.5), finger(LIFT, 3, 0.5, 0.5)) == [
        Press(640, 360, 3, "touch"),
        Release(640, 360, 3, "touch"),
    ]


def test_quick_taps_one_after_the_other_all_act(player: Player) -> None:
    taps = [e for n in range(3) for e in (finger(LAND, n, 0.5, 0.5), finger(LIFT, n, 0.5, 0.5))]
    assert [type(i) for i in player.does(*taps)] == [Press, Release] * 3


def test_when_the_window_loses_attention_nothing_stays_down(player: Player) -> None:
    player.does(key(pygame.K_DOWN), mouse(DOWN, 30, 30), finger(LAND, 4, 0.5, 0.5))
    lost = pygame.Event(pygame.WINDOWFOCUSLOST)
    assert player.does(lost) == [Cancel(device="mouse"), Cancel(4)]
    assert player.waits(10) is None
    assert player.does(mouse(UP, 30, 30), finger(LIFT, 4, 0.5, 0.5), lost) == []
    assert player.does(key(pygame.K_DOWN)) == [Steer("down")]


def test_closing_the_window_quits(player: Player) -> None:
    assert player.does(pygame.Event(pygame.QUIT)) == [Quit()]


def test_a_pad_is_heard_among_the_others(display: None) -> None:  # noqa: ARG001
    inputs = Inputs(lambda index: Opened(index, "Manette", known=True))
    assert inputs.translate(plugged(0), 0) == (PadFound("Manette"),)


def test_other_events_mean_nothing(player: Player) -> None:
    assert player.does(pygame.Event(pygame.USEREVENT), pygame.Event(pygame.TEXTINPUT)) == []


def test_each_intent_says_its_device() -> None:
    assert [device_of(i) for i in (Steer("up"), Point(0, 0), Cancel(), Quit())] == [
        "keyboard", "mouse", "touch", None,
    ]  # fmt: skip


def test_intents_of_different_kinds_are_never_equal() -> None:
    intents: tuple[Intent, ...] = (Press(1, 2), Release(1, 2), Drag(1, 2), Point(1, 2))
    assert len(set(intents)) == 4
