"""Whether the player looks at the window: while they do not, the game's time stands still."""

from collections.abc import Callable

import pygame

from game.canvas.intents import Back, Confirm, Intent, Key, Press, Steer
from game.engine.clock import Clock

#: the window's pixels are wanted again, although nothing of ours changed
EXPOSED = (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN)

HIDDEN = (pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN)

FOCUS = (pygame.WINDOWFOCUSLOST, pygame.WINDOWFOCUSGAINED)

ACTS = (Back, Confirm, Key, Press, Steer)
"""What nobody does in a window that they do not look at, whatever the system told of it."""

ABSENCE = 60.0
"""Seconds that an absence takes from the game's time at most: after a long one, what waits for
nobody to be there has waited."""


class Presence:
    """Follows the window's events. `told` hears that the player is away (False), and back (True);
    without it, time always passes and only a hidden window is left alone, as at a stand."""

    def __init__(
        self, machine: Callable[[], float], told: Callable[[bool], None] | None = None
    ) -> None:
        self._clock = Clock(machine)
        self._told = told
        self._unfocused = False
        self.hidden = False
        self.away = False

    def time(self) -> float:
        """Seconds of the game's clock."""
        return self._clock.time()

    def window(self, kind: int) -> None:
        """Something happened to the window; most of it means nothing here."""
        if kind in HIDDEN:
            self.hidden = True
        elif kind in EXPOSED:
            self.hidden = False
        elif kind in FOCUS:
            self._unfocused = kind == pygame.WINDOWFOCUSLOST
        self._attend()

    def acted(self, intent: Intent) -> None:
        """The player means something: whoever acts here is here."""
        if isinstance(intent, ACTS):
            self._unfocused = False
            self._attend()

    def _attend(self) -> None:
        away = self.hidden or self._unfocused
        if self._told is None or away == self.away:
            return
        self.away = away
        if away:
            self._clock.stand()
        else:
            self._clock.go_on(ABSENCE)
        self._told(not away)
