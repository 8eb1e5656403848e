"""pygame's events to what the player means."""

import os

import pygame

from game.canvas.geometry import Frame
from game.canvas.intents import Intent, LetGo, Quit, Steer
from game.engine.holding import Holding
from game.engine.keys import ARROWS, meaning
from game.engine.pads import Opener, Pads
from game.engine.pixels import Size
from game.engine.pointers import Fingers, Mouse

KEYS = (pygame.KEYDOWN, pygame.KEYUP)
MOUSE = (
    pygame.MOUSEMOTION,
    pygame.MOUSEBUTTONDOWN,
    pygame.MOUSEBUTTONUP,
    pygame.MOUSEWHEEL,
)
FINGERS = (pygame.FINGERDOWN, pygame.FINGERMOTION, pygame.FINGERUP)
PADS = (
    pygame.JOYDEVICEADDED,
    pygame.JOYDEVICEREMOVED,
    pygame.JOYBUTTONDOWN,
    pygame.JOYBUTTONUP,
    pygame.JOYHATMOTION,
    pygame.JOYAXISMOTION,
    pygame.CONTROLLERBUTTONDOWN,
    pygame.CONTROLLERBUTTONUP,
    pygame.CONTROLLERAXISMOTION,
)

#: set to "1", SDL makes fingers of a mouse and they are taken for real ones: to try a touch screen
#: on a machine that has none
MOUSE_IS_A_FINGER = "SDL_MOUSE_TOUCH_EVENTS"


class Inputs:
    """Translates events one by one; remembers what is held down. Times are seconds of one clock.

    The size of the window is not its business: whoever resizes it says so by `resize`.
    """

    def __init__(self, opener: Opener) -> None:
        self._holding = Holding()
        self._down: set[int] = set()
        self._mouse = Mouse()
        self._fingers = Fingers(made_up=os.environ.get(MOUSE_IS_A_FINGER) == "1")
        self._pads = Pads(opener, self._holding)

    def resize(self, frame: Frame, points: Size) -> None:
        """From now on positions lie in this frame, shown in a window of so many points."""
        self._mouse.frame = self._fingers.frame = frame
        self._mouse.points = points

    def translate(self, event: pygame.Event, now: float) -> tuple[Intent, ...]:
        """What an event means, in order; often nothing."""
        if event.type == pygame.WINDOWFOCUSLOST:
            return self._let_go()
        intent = self._meaning(event, now)
        return () if intent is None else (intent,)

    def due(self, now: float) -> Steer | None:
        """The steering that a held direction repeats by now."""
        return self._holding.due(now)

    @property
    def next_at(self) -> float | None:
        """When `due` has something to say, at the earliest; None while nothing is held."""
        return self._holding.next_at

    def _meaning(self, event: pygame.Event, now: float) -> Intent | None:
        kind = event.type
        if kind in KEYS:
            return self._key(event, now)
        if kind in MOUSE:
            return None if self._echoes(event, now) else self._mouse.translate(event)
        if kind in FINGERS:
            return self._fingers.translate(event, now)
        if kind in PADS:
            return self._pads.translate(event, now)
        return Quit() if kind == pygame.QUIT else None

    def _key(self, event: pygame.Event, now: float) -> Intent | None:
        if event.type == pygame.KEYUP:
            self._down.discard(event.key)
            self._holding.let_go(event.key)
            return None if event.key in ARROWS else LetGo()
        if event.key in self._down:
            return None
        self._down.add(event.key)
        if event.key in ARROWS:
            return self._holding.hold(event.key, ARROWS[event.key], "keyboard", now)
        return meaning(event.key, event.scancode, event.mod)

    def _echoes(self, event: pygame.Event, now: float) -> bool:
        """Whether the mouse tells again what a finger did."""
        if event.type not in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION):
            return False
        return self._fingers.echoed(*self._mouse.place(event), now)

    def _let_go(self) -> tuple[Intent, ...]:
        """The window loses the player's attention: nothing stays held, no press acts later."""
        self._down.clear()
        self._holding.let_all_go()
        voided = (self._mouse.cancel(), self._fingers.cancel())
        return tuple(cancel for cancel in voided if cancel is not None)
