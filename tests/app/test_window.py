"""The window: full screen, another size, and closing it at any moment."""

from pathlib import Path

import pygame
import pytest

from game.app.settings import load
from game.screens import actions
from game.session.view import DialogueView, ExploreView, GestureView, LikingView, View
from tests.engine.events import motion, mouse
from tests.hands import Keyboard, Touch
from tests.pilot import Pilot

KINDS: tuple[type[View], ...] = (DialogueView, ExploreView, GestureView, LikingView)


def test_f11_covers_the_screen_and_is_remembered(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path)
    assert isinstance(pilot.hands, Keyboard)
    pilot.hands.strike(pygame.K_F11)
    assert pilot.machine.full_screen
    assert load(tmp_path).full_screen
    pilot.hands.strike(pygame.K_RETURN, mod=pygame.KMOD_LALT)
    assert not pilot.machine.full_screen
    assert not load(tmp_path).full_screen


def test_the_switch_in_the_settings_does_the_same(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, "touch").does(actions.OpenPanel("settings"))
    pilot.does(actions.ToggleFullScreen())
    assert pilot.machine.full_screen
    assert load(tmp_path).full_screen
    assert pilot.sees("Plein écran (F11), oui")


@pytest.mark.parametrize("kind", KINDS)
def test_closing_the_window_keeps_the_sitting(kind: type[View], tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().plays_until(kind)
    assert pilot.closes_window().closed
    again = Pilot(tmp_path)
    assert again.sees(f"Reprendre ({pilot.session.nickname})")
    assert again.resumes().view == pilot.view


def test_closing_the_window_with_a_panel_open_keeps_the_sitting(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().reads().escapes().uses("settings")
    assert pilot.screen == "mission/pause/settings"
    assert pilot.closes_window().closed
    assert Pilot(tmp_path).resumes().view == pilot.view


def test_the_cross_of_the_title_closes_the_game(tmp_path: Path) -> None:
    assert Pilot(tmp_path, "mouse").does(actions.QuitGame()).closed


def test_another_size_in_the_middle_of_everything_keeps_place_and_focus(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).starts().enters().plays_until(GestureView)
    assert isinstance(pilot.hands, Keyboard)
    pilot.hands.reach("mode")
    shown = pilot.view
    for size in ((1024, 768), (1080, 1920), (480, 360), (3440, 1440), (1280, 720)):
        pilot.machine.resize(size)
        assert (pilot.view, pilot.focus) == (shown, "mode")
    pilot.repairs()


def test_losing_the_attention_voids_a_press_that_is_under_way(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, "touch")
    assert isinstance(pilot.hands, Touch)
    down, up = pilot.hands.touching("start")
    pilot.machine.send(down, pygame.Event(pygame.WINDOWFOCUSLOST), up)
    assert pilot.waits().screen == "title"


def test_a_finger_that_slides_off_a_button_does_not_press_it(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, "touch")
    assert isinstance(pilot.hands, Touch)
    down, _ = pilot.hands.touching("start")
    _, up = pilot.hands.touching("calm")
    pilot.machine.send(down, up)
    assert pilot.waits().screen == "title"
    assert not load(tmp_path).calm


def test_a_touch_that_the_system_tells_again_as_a_mouse_counts_once(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, "touch").starts().enters()
    assert isinstance(pilot.hands, Touch)
    before = len(pilot.session.journal)
    area = pilot.hands.area("next")
    at = pilot.hands.pixels(*area.box.centre)
    down, up = pilot.hands.touching("next")
    pilot.machine.send(down, up)
    pilot.waits(0.3)
    echo = (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)
    pilot.machine.send(motion(*at), *(mouse(kind, *at) for kind in echo))
    assert len(pilot.session.journal) == before + 1
    pilot.waits(1)
    pilot.machine.send(motion(*at), *(mouse(kind, *at) for kind in echo))
    assert len(pilot.session.journal) == before + 2
