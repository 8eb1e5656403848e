"""Focus and panels that move: by the clock alone, and not for calm players."""

from pathlib import Path

from game.app.motion import AWAKE, FOCUS, PANEL_IN, PANEL_OUT, PRESS, Motion, eased
from game.app.transition import FADE
from game.canvas.areas import Area, Sheet
from game.canvas.commands import Group, Shape
from game.canvas.geometry import Box, frame_of
from game.canvas.intents import Steer
from tests.pilot import Pilot

A, B = (Area(name, Box(x, 0, 100, 50), name) for name, x in (("a", 0), ("b", 200)))
VEIL, PAPER = (Shape(Box(0, 0, 9, 9), "M0,0Z", colour) for colour in ("#000000", "#FFFFFF"))
UNDER = Sheet((VEIL,))
OVER = Sheet((VEIL, VEIL, PAPER), layer=1)


def test_the_focus_slides_from_one_place_to_the_next() -> None:
    motion = Motion()
    motion.focus_moved(A, B, 1.0)
    start = motion.slide(1.0)
    assert start is not None
    assert start.moved(B.box) == A.box
    half = motion.slide(1.0 + FOCUS / 2)
    assert half is not None
    assert -100 < half.dx < 0
    assert motion.moving(1.01 + FOCUS)
    assert motion.slide(1.01 + FOCUS) is None
    assert not motion.moving(1.01 + FOCUS)


def test_nothing_slides_for_the_calm_or_to_the_same_place() -> None:
    for motion, to in ((Motion(calm=True), B), (Motion(), A), (Motion(), None)):
        motion.focus_moved(A, to, 1.0)
        assert motion.slide(1.0) is None


def test_a_press_goes_down_in_its_time() -> None:
    motion = Motion()
    assert motion.press("a", 1.0) == 0
    assert motion.redraws(1.0)
    assert motion.press("a", 1.0 + PRESS) == 1
    assert Motion(calm=True).press("a", 1.0) == 1


def test_a_panel_rises_then_stands() -> None:
    motion = Motion()
    motion.changed(UNDER, OVER, 1.0)
    under, veil, panel = motion.painted(OVER.commands, 1.1)
    assert (under, veil.__class__, panel.__class__) == (VEIL, Group, Group)
    assert isinstance(panel, Group)
    assert 0 < panel.dy < 16
    assert motion.painted(OVER.commands, 1.0 + PANEL_IN) == OVER.commands
    assert not motion.moving(1.01 + PANEL_IN)


def test_a_panel_that_closes_goes_away_over_the_screen() -> None:
    motion = Motion()
    motion.changed(UNDER, OVER, 1.0)
    motion.changed(OVER, UNDER, 2.0)
    assert len(motion.painted(UNDER.commands, 2.1)) == 3
    assert motion.moving(2.1)
    assert motion.painted(UNDER.commands, 2.0 + PANEL_OUT) == UNDER.commands


def test_a_calm_panel_only_fades() -> None:
    motion = Motion(calm=True)
    motion.changed(UNDER, OVER, 1.0)
    *_, panel = motion.painted(OVER.commands, 1.06)
    assert isinstance(panel, Group)
    assert (panel.dy, 0.4 < panel.opacity < 0.6) == (0, True)
    motion.stop()
    assert motion.painted(OVER.commands, 1.06) == OVER.commands


def test_other_content_is_faded_in_over_what_was_shown() -> None:
    other = Sheet((VEIL, VEIL, VEIL, PAPER), layer=1)
    for before, after in ((UNDER, Sheet((PAPER,))), (OVER, other)):
        motion = Motion()
        motion.changed(UNDER, before, 0.0)
        motion.changed(before, after, 1.0, before.commands)
        assert motion.moving(1.0)
        old, new = motion.painted(after.commands, 1.0 + FADE / 2)
        assert isinstance(old, Group)
        assert isinstance(new, Group)
        assert (old.commands, old.opacity, new.commands) == (before.commands, 1, after.commands)
        assert 0.4 < new.opacity < 0.6
        assert motion.painted(after.commands, 1.0 + FADE) == after.commands
        assert not motion.moving(1.0 + FADE)


def test_a_picture_that_follows_the_focus_is_faded_in_for_the_calm_too() -> None:
    for calm in (False, True):
        motion = Motion(calm)
        motion.focus_moved(A, B, 1.0, UNDER.commands)
        old, new = motion.painted(OVER.commands, 1.0 + FADE / 2)
        assert old == Group(0, 0, UNDER.commands)
        assert isinstance(new, Group)
        assert 0.4 < new.opacity < 0.6
        assert motion.painted(OVER.commands, 1.0 + FADE) == OVER.commands


def test_the_next_picture_takes_the_place_of_one_hardly_seen() -> None:
    motion = Motion()
    motion.focus_moved(A, B, 1.0, UNDER.commands)
    motion.focus_moved(B, A, 1.02, OVER.commands)
    old, _ = motion.painted(UNDER.commands, 1.03)
    assert old == Group(0, 0, UNDER.commands)


def test_a_panel_leaves_with_its_words_as_they_were_set() -> None:
    motion = Motion()
    motion.changed(OVER, UNDER, 1.0, (VEIL, VEIL, VEIL))
    veil, panel = motion.painted(UNDER.commands, 1.1)[1:]
    assert isinstance(veil, Group)
    assert isinstance(panel, Group)
    assert veil.commands == panel.commands == (VEIL,)


def test_easing_starts_quick_and_ends_slow() -> None:
    assert (eased(-1), eased(0), eased(1), eased(2)) == (0, 0, 1, 1)
    assert eased(0.5) > 0.8


def test_an_idle_screen_wakes_a_few_times_a_second_at_most(tmp_path: Path) -> None:
    machine = Pilot(tmp_path).machine
    first = machine.game.next_wake(machine.now)
    assert first is not None
    assert first - machine.now < 0.1
    machine.wait(AWAKE + 2)
    later = machine.game.next_wake(machine.now)
    assert later is not None
    assert later - machine.now >= 0.3


def test_the_card_of_a_place_comes_softly_on_the_map(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts()
    machine = pilot.machine
    machine.wait(1.0)
    before = machine.sheet.commands
    machine.game.handle(Steer("right"), machine.now)
    old, new = machine.game.frame(machine.now, frame_of(*machine.size)[0])
    assert isinstance(old, Group)
    assert old.commands == before
    assert isinstance(new, Group)
    assert new.opacity < 0.5
