"""The game on its real loop: devices through pygame's own queue, and errors that end nothing."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.app import settings as settings_file
from game.app.notices import FAILED, PAD_LOST
from game.canvas.areas import Sheet
from game.screens.gestures.registry import GESTURE_SCREENS
from game.screens.ui import Ui
from game.session.view import DialogueView, GestureView
from tests.app.headless import Headless, headless
from tests.engine.virtual import VirtualPad
from tests.pilot import Pilot

ENTER, ESCAPE, F11 = pygame.K_RETURN, pygame.K_ESCAPE, pygame.K_F11


def test_keyboard_full_screen_pad_and_window_work_on_the_real_loop(tmp_path: Path) -> None:
    def script(game: Headless) -> Iterator[None]:
        game.strikes(ENTER)
        yield
        assert game.screen == "map"
        game.strikes(F11)
        yield
        assert game.window.full_screen
        assert settings_file.load(tmp_path).full_screen
        game.strikes(F11)
        yield
        assert not game.window.full_screen
        assert not settings_file.load(tmp_path).full_screen
        game.strikes(ENTER)
        yield
        game.strikes(ESCAPE)
        yield
        assert game.screen.endswith("/pause")
        game.strikes(ESCAPE)
        yield
        assert isinstance(game.play.view, DialogueView)

    with headless(tmp_path) as game:
        game.plays(script)
        assert game.game.closed
    again = Pilot(tmp_path)
    assert again.resumes().view == game.play.view


def test_a_pad_through_sdl_plays_pauses_when_lost_and_goes_on_when_found(tmp_path: Path) -> None:
    def script(game: Headless) -> Iterator[None]:
        pad = VirtualPad()
        pad.plug()
        yield
        pad.press(pygame.CONTROLLER_BUTTON_A)
        yield
        assert game.screen == "map"
        game.strikes(ENTER)
        yield
        pad.press(pygame.CONTROLLER_BUTTON_X)
        yield
        assert "/" not in game.screen
        pad.unplug()
        yield
        assert game.screen.endswith("/pause")
        assert game.sees(PAD_LOST)
        pad.plug()
        yield
        assert "/" not in game.screen
        pad.unplug()

    with headless(tmp_path) as game:
        game.plays(script)


@pytest.fixture
def broken_gesture(monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen with a fault that nobody has seen before."""

    def draw(view: GestureView, ui: Ui) -> Sheet:  # noqa: ARG001
        raise ZeroDivisionError("une faute de l'écran")

    monkeypatch.setitem(GESTURE_SCREENS, "fault-finding", draw)


@pytest.mark.usefixtures("broken_gesture")
def test_a_screen_that_fails_leads_to_the_title_with_a_word_and_keeps_the_sitting(
    tmp_path: Path,
) -> None:
    pilot = Pilot(tmp_path).starts().enters("short")
    while not (isinstance(pilot.view, DialogueView) and pilot.view.line == "armoire-1"):
        pilot.plays_one_step()
    records = len(pilot.session.journal)
    pilot.closes_window()

    def script(game: Headless) -> Iterator[None]:
        game.strikes(ENTER)
        yield
        while game.screen == "mission":
            game.strikes(ENTER)
            yield
        assert game.screen == "title"
        assert game.sees(FAILED)
        assert game.game.focus == "resume"
        game.strikes(ENTER)
        yield
        assert game.screen == "title", "the fault is still there, and so is the title"

    with headless(tmp_path) as game:
        game.plays(script)
    log = (tmp_path / "erreurs.log").read_text(encoding="utf-8")
    assert log.count("ZeroDivisionError: une faute de l'écran") == 2
    assert pilot.file.read_bytes().count(b"\n") > records
