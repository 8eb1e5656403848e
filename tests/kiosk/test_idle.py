"""Whether somebody still stands there: thirty seconds, then fifteen to answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.canvas.geometry import Frame
from game.canvas.intents import (
    Back,
    Confirm,
    Drag,
    Intent,
    Key,
    LetGo,
    Point,
    Press,
    Release,
    Resized,
    Scroll,
    Steer,
)
from game.kiosk.idle import FAR, Patience, Presence

PATIENCE = Patience()


def test_it_asks_after_thirty_seconds_and_waits_fifteen() -> None:
    seen = Presence(100.0)
    states = [seen.state(PATIENCE, at) for at in (100.0, 129.9, 130.0, 144.9, 145.0, 9999.0)]
    assert states == ["here", "here", "asking", "asking", "gone", "gone"]


def test_it_tells_when_to_look_again() -> None:
    seen = Presence(100.0)
    assert seen.next_change(PATIENCE, 100.0) == 130.0
    assert seen.next_change(PATIENCE, 130.0) == 145.0
    assert seen.next_change(PATIENCE, 145.0) is None


def test_the_seconds_left_go_from_fifteen_to_none() -> None:
    seen = Presence(100.0)
    left = [seen.left(PATIENCE, at) for at in (100.0, 130.0, 130.1, 144.5, 145.0, 200.0)]
    assert left == [15, 15, 15, 1, 0, 0]


@pytest.mark.parametrize(
    "intent", [Press(5, 5), Confirm(), Back(), Key("r"), Scroll(40), Steer("left")]
)
def test_a_touch_a_key_and_a_turn_of_the_wheel_are_signs(intent: Intent) -> None:
    assert Presence(100.0).signed(intent, 120.0).seen_at == 120.0


@pytest.mark.parametrize(
    "intent", [Steer("left", repeated=True), Release(9, 9), LetGo(), Resized(Frame(720, 1280))]
)
def test_a_held_key_and_what_the_window_does_are_none(intent: Intent) -> None:
    assert Presence(100.0).signed(intent, 120.0).seen_at == 100.0


@given(st.floats(0, FAR - 0.01), st.floats(0, FAR - 0.01))
def test_a_palm_that_trembles_is_no_sign(dx: float, dy: float) -> None:
    palm = Presence(100.0).signed(Press(300, 300), 100.0)
    assert palm.signed(Drag(300 + dx, 300 - dy), 120.0) == palm


def test_a_finger_that_goes_somewhere_is_a_sign() -> None:
    finger = Presence(100.0).signed(Press(300, 300), 100.0)
    assert finger.signed(Drag(300, 300 + FAR), 120.0) == Presence(120.0, 300, 300 + FAR)
    assert finger.signed(Point(300 + FAR, 300), 121.0).seen_at == 121.0
