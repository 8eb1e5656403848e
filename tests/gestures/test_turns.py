"""Turning a setting: which steps are open, and where each leads."""

from game.gestures.turns import turned, turns

KNOWN = range(20, 62, 2)


def words(value: int, *, far: bool = False) -> list[str]:
    """The steps that are open, without the values."""
    return [how for _, how in turns("gain", value, KNOWN, far=far) if not how.isdecimal()]


def test_steps_stop_at_the_ends() -> None:
    assert words(20) == ["more"]
    assert words(60) == ["less"]
    assert words(30) == ["less", "more"]


def test_far_steps_are_open_where_there_is_room_for_them() -> None:
    assert words(20, far=True) == ["more", "far-more"]
    assert words(40, far=True) == ["far-less", "less", "more", "far-more"]
    assert words(52, far=True) == ["far-less", "less", "more"]


def test_every_value_can_be_slid_to() -> None:
    found = [int(how) for _, how in turns("gain", 40, KNOWN) if how.isdecimal()]
    assert found == list(KNOWN)


def test_a_turn_goes_along_uneven_values_step_by_step() -> None:
    feeds = (10, 16, 25, 40)
    assert turned(16, "less", feeds) == 10
    assert turned(16, "more", feeds) == 25
    assert turned(16, "40", feeds) == 40
    assert turned(40, "far-less", KNOWN) == 30
