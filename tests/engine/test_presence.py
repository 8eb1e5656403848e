"""The game's time stands still while the player looks at something else."""

import pygame
import pytest

from game.canvas.intents import Confirm, Intent, Key, Point, Press, Release
from game.engine.presence import ABSENCE, Presence


class Watched:
    def __init__(self) -> None:
        self.now = 100.0
        self.told: list[bool] = []
        self.presence = Presence(lambda: self.now, self.told.append)

    def away_for(self, seconds: float) -> None:
        self.presence.window(pygame.WINDOWFOCUSLOST)
        self.now += seconds


@pytest.fixture
def watched() -> Watched:
    return Watched()


def test_an_absence_is_no_time_of_the_game(watched: Watched) -> None:
    watched.away_for(7.0)
    assert (watched.presence.away, watched.presence.time()) == (True, 100.0)
    watched.presence.window(pygame.WINDOWFOCUSLOST)
    watched.presence.window(pygame.WINDOWFOCUSGAINED)
    watched.now += 1.0
    assert (watched.presence.away, watched.presence.time()) == (False, 101.0)
    assert watched.told == [False, True]


def test_what_waits_for_nobody_to_be_there_has_waited_after_a_long_absence(
    watched: Watched,
) -> None:
    watched.away_for(ABSENCE + 300.0)
    watched.presence.window(pygame.WINDOWFOCUSGAINED)
    assert watched.presence.time() == 400.0


def test_a_hidden_window_that_has_lost_the_focus_needs_both_again(watched: Watched) -> None:
    for kind in (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED, pygame.WINDOWRESTORED):
        watched.presence.window(kind)
    assert (watched.presence.hidden, watched.presence.away) == (False, True)
    watched.presence.window(pygame.WINDOWFOCUSGAINED)
    assert watched.told == [False, True]


@pytest.mark.parametrize("intent", [Confirm(), Key("a"), Press(1, 2)])
def test_whoever_acts_is_there_whatever_the_system_says(watched: Watched, intent: Intent) -> None:
    watched.away_for(1.0)
    watched.presence.acted(intent)
    assert not watched.presence.away


@pytest.mark.parametrize("intent", [Point(1, 2), Release(1, 2)])
def test_a_mouse_that_passes_over_the_window_is_nobody(watched: Watched, intent: Intent) -> None:
    watched.away_for(1.0)
    watched.presence.acted(intent)
    assert watched.presence.away


def test_at_a_stand_time_always_passes() -> None:
    at = [0.0]
    presence = Presence(lambda: at[0])
    presence.window(pygame.WINDOWFOCUSLOST)
    presence.window(pygame.WINDOWHIDDEN)
    at[0] = 5.0
    assert (presence.hidden, presence.away, presence.time()) == (True, False, 5.0)
