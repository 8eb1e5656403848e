"""What a player means."""

from game.canvas.geometry import Frame
from game.canvas.intents import Back, Confirm, PadFound, Press, Release, Resized, Steer, device_of


def test_an_intent_tells_the_device_that_it_came_from() -> None:
    assert device_of(Steer("left", "pad")) == "pad"
    assert device_of(Press(1, 2)) == "mouse"
    assert device_of(Resized(Frame(1280, 720))) is None
    assert device_of(PadFound("pad")) is None


def test_intents_of_different_kinds_are_never_equal() -> None:
    assert Confirm() != Back()  # type: ignore[comparison-overlap]
    assert Press(1, 2) != Release(1, 2)  # type: ignore[comparison-overlap]
