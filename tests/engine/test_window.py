"""The window opens at a sensible size, or says in one sentence why it cannot."""

import os

import pygame
import pytest

from game.canvas.geometry import Frame
from game.engine import window
from game.engine.pixels import transparent
from game.engine.trouble import UnusableError
from game.engine.window import MINIMUM, first_size, open_window, show_trouble

ACCELERATION = "SDL_FRAMEBUFFER_ACCELERATION"


@pytest.mark.parametrize(
    ("desktop", "size"),
    [
        ((1920, 1080), (1600, 900)),
        ((3840, 2160), (1600, 900)),
        ((1366, 768), (1161, 653)),
        ((1024, 768), (870, 653)),
        ((1080, 1920), (900, 1600)),
        ((3440, 1440), (1600, 900)),
        ((640, 480), (544, 408)),
        ((320, 240), MINIMUM),
    ],
)
def test_a_first_window_leaves_room_around_it(
    desktop: tuple[int, int], size: tuple[int, int]
) -> None:
    w, h = first_size(desktop)
    assert abs(w - size[0]) <= 1
    assert abs(h - size[1]) <= 1


def test_a_window_has_its_title_minimum_size_frame_and_icon() -> None:
    opened = open_window("Étincelle", (960, 720))
    icon = transparent((32, 32))
    opened.set_icon(icon)
    opened.show()
    assert opened.handle.title == "Étincelle"
    assert opened.handle.minimum_size == MINIMUM
    assert opened.handle.resizable
    assert opened.frame == Frame(960, 720)
    assert opened.points == opened.surface.get_size() == (960, 720)
    opened.close()
    assert not pygame.display.get_init()


def test_a_window_opens_at_a_share_of_the_desktop_when_no_size_is_given() -> None:
    opened = open_window("Étincelle")
    desktop = pygame.display.get_desktop_sizes()[0]
    assert opened.surface.get_size() == first_size(desktop)
    opened.close()


def test_full_screen_and_back_keeps_the_size_before() -> None:
    opened = open_window("Étincelle", (500, 400))
    desktop = pygame.display.get_desktop_sizes()[0]
    opened.toggle_full_screen()
    pygame.event.pump()
    assert (opened.full_screen, opened.surface.get_size()) == (True, desktop)
    opened.toggle_full_screen()
    pygame.event.pump()
    assert (opened.full_screen, opened.surface.get_size()) == (False, (500, 400))
    opened.close()


def test_a_kiosk_opens_in_full_screen() -> None:
    opened = open_window("Étincelle", full_screen=True)
    assert opened.full_screen
    assert opened.surface.get_size() == pygame.display.get_desktop_sizes()[0]
    opened.close()


def test_without_a_display_one_french_sentence_is_raised(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "none-such")
    with pytest.raises(UnusableError, match=r"^Aucun écran n’est disponible.*session graphique"):
        open_window("Étincelle")


def test_a_window_that_cannot_open_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused(*_args: object, **_options: object) -> pygame.Window:
        raise pygame.error("out of memory")

    monkeypatch.setattr(pygame, "Window", refused)
    with pytest.raises(UnusableError, match=r"^La fenêtre du jeu ne peut pas s’ouvrir \(out of"):
        open_window("Étincelle", (500, 400))


def test_trouble_is_written_as_it_is_with_an_exit_code(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert show_trouble(UnusableError("Il manque une police.")) == 1
    assert capsys.readouterr().err == "Il manque une police.\n"


def test_a_plain_surface_is_asked_for_where_the_driver_has_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(window, "PLAIN_DRIVERS", ("dummy",))
    monkeypatch.delenv(ACCELERATION, raising=False)
    opened = open_window("Étincelle", (500, 400))
    assert os.environ[ACCELERATION] == "0"
    opened.close()
    monkeypatch.delenv(ACCELERATION)


def test_where_a_plain_surface_fails_the_window_opens_the_other_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tried: list[str | None] = []

    def opened(title: str, size: tuple[int, int], full_screen: bool) -> pygame.Window:
        tried.append(os.environ.get(ACCELERATION))
        if len(tried) == 1:
            raise UnusableError("pas de surface simple")
        return pygame.Window(title, size, fullscreen_desktop=full_screen)

    monkeypatch.setattr(window, "PLAIN_DRIVERS", ("dummy",))
    monkeypatch.setattr(window, "_opened", opened)
    monkeypatch.delenv(ACCELERATION, raising=False)
    open_window("Étincelle", (500, 400)).close()
    assert tried == ["0", None]


def test_a_choice_made_in_the_environment_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "PLAIN_DRIVERS", ("dummy",))
    monkeypatch.setenv(ACCELERATION, "software")
    open_window("Étincelle", (500, 400)).close()
    assert os.environ[ACCELERATION] == "software"
