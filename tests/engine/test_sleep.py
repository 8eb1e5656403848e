"""Sleeping ends with an event, and leaves it to be read."""

import time
from pathlib import Path

import pygame
import pytest

from game.engine import sleep
from game.engine.sleep import Sleep, in_sdl, in_steps, loaded_sdl, sleeper

EVENT = pygame.Event(pygame.USEREVENT, number=1)
OTHER = pygame.Event(pygame.USEREVENT, number=2)


@pytest.fixture(params=["sdl", "steps"])
def way(display: None, request: pytest.FixtureRequest) -> Sleep:  # noqa: ARG001
    """Both ways of sleeping, on a started display."""
    pygame.event.get()
    sdl = loaded_sdl()
    assert sdl is not None
    return in_sdl(sdl) if request.param == "sdl" else in_steps


def test_an_event_ends_the_sleep_and_stays_in_order(way: Sleep) -> None:
    pygame.event.post(EVENT)
    pygame.event.post(OTHER)
    way(60)
    assert [e.number for e in pygame.event.get(pygame.USEREVENT)] == [1, 2]


def test_a_sleep_without_event_lasts_as_long_as_asked(way: Sleep) -> None:
    start = time.monotonic()
    way(0.05)
    assert time.monotonic() - start >= 0.045


def test_the_sdl_of_pygame_is_found_only_while_it_runs(display: None) -> None:  # noqa: ARG001
    assert loaded_sdl() is not None
    pygame.display.quit()
    assert loaded_sdl() is None


def test_where_sdl_is_not_found_short_naps_stand_in(
    display: None,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert sleeper() is not in_steps
    monkeypatch.setattr(sleep, "loaded_sdl", lambda: None)
    assert sleeper() is in_steps


def test_a_file_that_is_no_library_is_passed_over(
    display: None,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "pygame").mkdir()
    (tmp_path / "pygame_ce.libs").mkdir()
    (tmp_path / "pygame_ce.libs" / "libSDL2-2.0.so").write_bytes(b"nothing")
    monkeypatch.setattr(pygame, "__file__", str(tmp_path / "pygame" / "__init__.py"))
    assert loaded_sdl() is None
