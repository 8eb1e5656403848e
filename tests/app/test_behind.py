"""The clock of the machines, and where the planes of a place look."""

import pytest

from game.app.behind import GAZE, LATE, Behind
from game.app.motion import AWAKE
from game.canvas.areas import Area
from game.canvas.geometry import Box, Frame
from game.screens.ui import Prefs
from tests.screens.plain import WIDE, plain

FRAME = Frame(1280, 720)
RIGHT = Area("right", Box(1200, 0, 80, 40), None)


def started() -> Behind:
    behind = Behind()
    behind.at("forge", 10.0)
    return behind


def ran(behind: Behind, until: float, pressed_at: float = 10.0) -> float:
    """Seconds that machines have run when a picture came four times a second up to then."""
    ui = plain(WIDE)
    for quarter in range(40, int(4 * until)):
        behind.seen(ui, quarter / 4, pressed_at)
    return behind.seen(ui, until, pressed_at).at_work


def test_machines_run_from_the_moment_the_place_comes() -> None:
    assert ran(started(), 10.0) == 0
    assert ran(started(), 12.5) == 2.5


def test_machines_stop_when_nobody_has_pressed_for_a_while() -> None:
    assert ran(started(), 60.0) == AWAKE


def test_a_press_lets_them_go_on_from_where_they_stood() -> None:
    behind = started()
    ran(behind, 60.0)
    assert behind.seen(plain(WIDE), 60.25, 60.1).at_work == AWAKE + 0.25


def test_machines_do_not_leap_over_a_sleep() -> None:
    assert started().seen(plain(WIDE), 10.0 + LATE, 10.0).at_work == LATE
    assert started().seen(plain(WIDE), 900.0, 899.0).at_work == 0


def test_machines_stand_still_behind_a_panel_and_go_on_without_a_leap() -> None:
    behind = started()
    ran(behind, 11.0)
    behind.at("forge", 11.1, covered=True)
    for now in (11.1, 11.3, 11.5):
        assert behind.seen(plain(WIDE), now, now).at_work == 1
    behind.at("forge", 11.6)
    assert behind.seen(plain(WIDE), 11.6, 11.5).at_work == pytest.approx(1.1)


def test_another_place_starts_anew_and_the_same_one_goes_on() -> None:
    behind = started()
    behind.look(RIGHT, FRAME, 11.0)
    behind.at("forge", 12.0)
    assert behind.gaze(12.0) > 0
    behind.at("labo", 20.0)
    assert behind.seen(plain(WIDE), 20.0, 20.0).at_work == 0
    assert behind.gaze(20.0) == 0


def test_the_planes_follow_the_focus_softly_then_stand() -> None:
    behind = started()
    behind.look(RIGHT, FRAME, 11.0)
    assert behind.gaze(11.0) == 0
    assert 0 < behind.gaze(11.1) < 0.9375
    assert behind.gaze(11.0 + GAZE) == pytest.approx(0.9375)
    assert behind.moves(11.2)
    assert not behind.moves(11.5)


def test_a_look_the_same_way_moves_nothing() -> None:
    behind = started()
    behind.look(None, FRAME, 17.0)
    assert not behind.moves(17.0)
    behind.look(RIGHT, FRAME, 18.0)
    behind.look(RIGHT, FRAME, 20.0)
    assert not behind.moves(20.0)


def test_calm_players_see_machines_stand_and_planes_that_do_not_shift() -> None:
    behind = started()
    calm = plain(WIDE)._replace(prefs=Prefs(calm=True))
    assert behind.seen(calm, 12.0, 12.0) == calm
    behind.look(RIGHT, FRAME, 12.0)
    assert not behind.moves(12.1)
