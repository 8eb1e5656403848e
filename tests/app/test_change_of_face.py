"""A face that changes does so in a short blend."""

import pytest

from game.app.change_of_face import BLEND, change_of_face
from game.app.motion import Motion
from game.canvas.areas import Sheet
from game.canvas.commands import Picture, Shape
from game.canvas.geometry import Box

WALL = Shape(Box(0, 0, 9, 9), "M0,0Z", "#000000")


def bust(person: str, mood: str, *more: tuple[str, str], sunk: float = 0.0) -> Picture:
    variant = (("frame", "bust"), ("mood", mood), *more)
    return Picture(f"people/{person}", Box(10, 20 + sunk, 440, 460), variant)


def sheet(*pictures: Picture) -> Sheet:
    return Sheet((WALL, *pictures, WALL))


def blended(before: Sheet, after: Sheet, at: float) -> list[Picture]:
    motion = Motion()
    motion.changed(before, after, 1.0)
    return [c for c in motion.painted(after.commands, 1.0 + at) if isinstance(c, Picture)]


def test_a_mood_fades_in_over_the_one_before_and_the_person_stays_whole() -> None:
    old, new = bust("nadia", "calm"), bust("nadia", "laugh")
    first, second = blended(sheet(old), sheet(new), BLEND / 2)
    assert (first.variant, first.opacity) == (old.variant, 1.0)
    assert second.variant == new.variant
    assert second.opacity == pytest.approx(0.5)


def test_one_person_gives_way_to_another() -> None:
    first, second = blended(sheet(bust("nadia", "calm")), sheet(bust("hugo", "calm")), BLEND / 4)
    assert first.name == "people/nadia"
    assert first.opacity == pytest.approx(0.75)
    assert second.name == "people/hugo"
    assert second.opacity == pytest.approx(0.25)


def test_a_blink_a_word_or_a_breath_is_no_other_face() -> None:
    shut = sheet(bust("nadia", "calm", ("blink", "1"), ("mouth", "talk"), sunk=1.5))
    assert change_of_face(shut.commands, sheet(bust("nadia", "calm")).commands, 1.0) is None


def test_what_leaves_has_its_eyes_open() -> None:
    first, _ = blended(
        sheet(bust("nadia", "calm", ("blink", "1"))), sheet(bust("nadia", "laugh")), 0.0
    )
    assert first == bust("nadia", "calm")


def test_a_picture_without_a_face_has_nothing_to_blend() -> None:
    alone = sheet()
    assert change_of_face(alone.commands, sheet(bust("nadia", "calm")).commands, 1.0) is None
    change = change_of_face(
        sheet(bust("nadia", "calm")).commands, sheet(bust("nadia", "talk")).commands, 1.0
    )
    assert change is not None
    assert change.painted(alone.commands, 1.0) == alone.commands


def test_the_blend_ends_in_its_time_and_asks_for_its_last_picture() -> None:
    motion, new = Motion(), sheet(bust("nadia", "laugh"))
    motion.changed(sheet(bust("nadia", "calm")), new, 1.0)
    assert motion.moving(1.01 + BLEND)
    assert motion.painted(new.commands, 1.01 + BLEND) == new.commands
    assert not motion.moving(1.02 + BLEND)


def test_another_screen_or_a_calm_player_sees_no_blend() -> None:
    new = sheet(bust("nadia", "laugh"))
    calm, stopped = Motion(calm=True), Motion()
    for motion in (calm, stopped):
        motion.changed(sheet(bust("nadia", "calm")), new, 1.0)
    stopped.stop()
    for motion in (calm, stopped):
        assert motion.painted(new.commands, 1.05) == new.commands
