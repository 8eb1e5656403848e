"""What moves in a backdrop: functions of the time."""

import pytest

from game.canvas.commands import Clip, Picture
from game.canvas.geometry import Box
from game.screens.moving import Link, Part, Piece, Sprite, drawn, pieces, struck

LAMP = Sprite("lamp", Box(-10, -10, 20, 20))
SLIDE = Part("slide", 100, 50, 2.0, 4.0, LAMP, by=(6.0, 8.0))


def only(part: Part, time: float) -> Piece:
    (piece,) = pieces(part, time)
    return piece


def test_what_slides_goes_there_and_comes_back() -> None:
    assert only(SLIDE, 0) == only(SLIDE, 4) == Piece(LAMP)
    assert only(SLIDE, 1).dx == pytest.approx(3)
    assert only(SLIDE, 2).dy == pytest.approx(8)


def test_a_phase_begins_later_in_the_period() -> None:
    assert only(SLIDE._replace(phase=0.5), 0).dy == pytest.approx(8)


def test_a_ram_waits_falls_stays_and_rises_slowly() -> None:
    assert struck(0) == struck(0.34) == 0
    assert struck(0.4) == pytest.approx(0.125)
    assert struck(0.45) == struck(0.5) == 1
    assert struck(0.775) == pytest.approx(0.5)
    ram = SLIDE._replace(motion="strike")
    assert only(ram, 2).dy == 8


def test_a_wheel_turns_by_small_steps_up_to_its_symmetry() -> None:
    wheel = SLIDE._replace(motion="turn", degrees=72.0)
    assert [only(wheel, t).degrees for t in (0, 0.1, 1, 2, 3)] == [0, 0, 20, 35, 55]


def test_a_wheel_may_turn_the_other_way() -> None:
    wheel = SLIDE._replace(motion="turn", degrees=-40.0)
    assert only(wheel, 1).degrees == 350


def test_a_needle_swings_to_both_sides() -> None:
    needle = SLIDE._replace(motion="swing", degrees=20.0)
    assert [only(needle, t).degrees for t in (0, 1, 3)] == [0, 20, -20]


def test_a_beacon_is_lit_at_first_and_half_of_the_time() -> None:
    beacon = SLIDE._replace(motion="blink")
    assert [only(beacon, t).opacity for t in (0, 1.9, 2, 3.9)] == [1, 1, 0, 0]
    assert len(drawn((beacon,), 0)) == 1
    assert drawn((beacon,), 2) == ()


def test_a_glow_sinks_to_its_least_and_no_lower() -> None:
    glow = SLIDE._replace(motion="glow", least=0.92, period=0.5)
    seen = [only(glow, t / 100).opacity for t in range(50)]
    assert max(seen) == 1
    assert min(seen) == pytest.approx(0.92)


def test_a_drop_falls_faster_and_faster_then_another_forms() -> None:
    drop = SLIDE._replace(motion="drip")
    assert [only(drop, t).dy for t in (0, 1)] == [0, 2]
    assert only(drop, 3).opacity == 0


def test_what_is_worked_on_along_a_belt_changes_whole_from_one_look_to_the_next() -> None:
    half, full = Sprite("half", LAMP.view), Sprite("full", LAMP.view)
    belt = SLIDE._replace(motion="belt", many=4, stages=((0.3, half), (0.7, full)))
    assert [piece.sprite.name for piece in pieces(belt, 0)] == ["lamp", "lamp", "half", "full"]


def test_things_follow_each_other_along_a_belt() -> None:
    belt = SLIDE._replace(motion="belt", many=2, by=(10.0, 0.0))
    assert [piece.dx for piece in pieces(belt, 1)] == [2.5, 7.5]
    assert {piece.opacity for piece in pieces(belt, 1)} == {1}


def test_smoke_comes_and_fades_as_it_rises() -> None:
    smoke = SLIDE._replace(motion="rise", many=2, by=(0.0, -10.0))
    assert [(piece.dy, piece.opacity) for piece in pieces(smoke, 0)] == [(0, 0), (-5, 1)]


def test_an_arm_stands_as_its_joints_say() -> None:
    links = (Link(LAMP, 10.0, (-90.0, 0.0)), Link(LAMP, 5.0, (0.0,)))
    arm = SLIDE._replace(motion="joints", links=links)
    upright, out = pieces(arm, 0), pieces(arm, 2)
    assert [piece.degrees for piece in upright] == [270, 0]
    assert upright[1].dx == pytest.approx(0)
    assert upright[1].dy == pytest.approx(-10)
    assert out[1].dx == pytest.approx(10)
    assert pieces(arm, 1)[0].degrees == 315


def test_a_part_is_drawn_at_its_place_and_size() -> None:
    (picture,) = drawn((SLIDE,), 2)
    box = Box(100 + 2 * (6 - 10), 50 + 2 * (8 - 10), 40, 40)
    assert picture == Picture("moving/lamp", box, fit="fill")


def test_a_turned_part_asks_for_its_drawing_turned() -> None:
    wheel = SLIDE._replace(motion="turn", degrees=360.0)
    (picture,) = drawn((wheel,), 0.5)
    assert isinstance(picture, Picture)
    assert picture.variant == (("turn", "45"),)
    assert picture.box == Box(100 - 30, 50 - 30, 60, 60)


def test_only_what_is_in_its_window_shows() -> None:
    (clip,) = drawn((SLIDE._replace(window=Box(-5, 0, 10, 4)),), 0)
    assert isinstance(clip, Clip)
    assert clip.box == Box(90, 50, 20, 8)
