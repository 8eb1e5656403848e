"""Game pads by the places of their buttons: known ones through SDL's mappings, others raw."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import pygame

from game.canvas.areas import Direction
from game.canvas.intents import Back, Confirm, Intent, Key, LetGo, PadFound, PadLost, Scroll
from game.engine.holding import Holding
from game.engine.keys import PAGE

#: how far the stick must lean to steer, and come back to stop, in 0..1
LEAN = 0.55
REST = 0.35

CROSS: dict[int, Direction] = {
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
}

#: SDL names buttons after one brand's letters: A is south, B east, X west, Y north
BUTTONS: dict[int, Intent] = {
    pygame.CONTROLLER_BUTTON_A: Confirm("pad"),
    pygame.CONTROLLER_BUTTON_B: Back("pad"),
    pygame.CONTROLLER_BUTTON_X: Key("west", "pad"),
    pygame.CONTROLLER_BUTTON_Y: Key("north", "pad"),
    pygame.CONTROLLER_BUTTON_START: Key("start", "pad"),
    pygame.CONTROLLER_BUTTON_BACK: Key("select", "pad"),
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: Key("r3", "pad"),
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Scroll(-PAGE, "pad"),
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Scroll(PAGE, "pad"),
}

#: an unknown pad's first buttons, in the order that most makers follow
RAW_BUTTONS: tuple[Intent, ...] = (
    Confirm("pad"),
    Back("pad"),
    Key("west", "pad"),
    Key("north", "pad"),
)


class Opened(NamedTuple):
    """A pad that sends its events. `known` when SDL has a mapping for it."""

    instance: int
    name: str
    known: bool


#: opens the pad at a device index; None when it is gone already
Opener: TypeAlias = Callable[[int], Opened | None]


class Pads:
    """The pads that are plugged in, and what their events mean."""

    def __init__(self, opener: Opener, holding: Holding) -> None:
        self._open = opener
        self._holding = holding
        self._pads: dict[int, Opened] = {}
        self._sticks: dict[int, tuple[float, float]] = {}

    def translate(self, event: pygame.Event, now: float) -> Intent | None:
        if event.type == pygame.JOYDEVICEADDED:
            return self._found(event.device_index)
        pad: Opened | None = self._pads.get(event.instance_id)
        if pad is None:
            return None
        if event.type == pygame.JOYDEVICEREMOVED:
            return self._lost(pad)
        return self._known(pad, event, now) if pad.known else self._raw(pad, event, now)

    def _found(self, index: int) -> Intent | None:
        pad = self._open(index)
        if pad is None or pad.instance in self._pads:
            return None
        self._pads[pad.instance] = pad
        self._sticks[pad.instance] = (0.0, 0.0)
        return PadFound(pad.name)

    def _lost(self, pad: Opened) -> Intent:
        del self._pads[pad.instance], self._sticks[pad.instance]
        for source in ("cross", "stick", *CROSS):
            self._holding.let_go((pad.instance, source))
        return PadLost(pad.name)

    def _known(self, pad: Opened, event: pygame.Event, now: float) -> Intent | None:
        if event.type == pygame.CONTROLLERBUTTONDOWN:
            return self._button(pad, event.button, now)
        if event.type == pygame.CONTROLLERBUTTONUP:
            self._holding.let_go((pad.instance, event.button))
            return None if event.button in CROSS else LetGo("pad")
        if event.type == pygame.CONTROLLERAXISMOTION and event.axis in (0, 1):
            return self._lean(pad, event.axis, event.value / 32768, now)
        return None

    def _button(self, pad: Opened, button: int, now: float) -> Intent | None:
        if button in CROSS:
            return self._holding.hold((pad.instance, button), CROSS[button], "pad", now)
        return BUTTONS.get(button)

    def _raw(self, pad: Opened, event: pygame.Event, now: float) -> Intent | None:
        if event.type == pygame.JOYBUTTONDOWN:
            button: int = event.button
            return RAW_BUTTONS[button] if button < len(RAW_BUTTONS) else None
        if event.type == pygame.JOYBUTTONUP:
            return LetGo("pad")
        if event.type == pygame.JOYHATMOTION:
            x, y = event.value
            return self._steer((pad.instance, "cross"), leaning(x, -y, LEAN), now)
        if event.type == pygame.JOYAXISMOTION and event.axis in (0, 1):
            return self._lean(pad, event.axis, event.value, now)
        return None

    def _lean(self, pad: Opened, axis: int, value: float, now: float) -> Intent | None:
        x, y = self._sticks[pad.instance]
        x, y = (value, y) if axis == 0 else (x, value)
        self._sticks[pad.instance] = (x, y)
        source = (pad.instance, "stick")
        far = REST if self._holding.holds(source) else LEAN
        return self._steer(source, leaning(x, y, far), now)

    def _steer(
        self, source: tuple[int, str], direction: Direction | None, now: float
    ) -> Intent | None:
        """Steer when the direction is a new one; let go in the middle."""
        if direction == self._holding.direction(source):
            return None
        if direction is None:
            self._holding.let_go(source)
            return None
        return self._holding.hold(source, direction, "pad", now)


def leaning(x: float, y: float, far: float) -> Direction | None:
    """The direction in which a stick leans at least `far`, along its longer side; y downwards."""
    if max(abs(x), abs(y)) < far:
        return None
    if abs(x) >= abs(y):
        return "right" if x > 0 else "left"
    return "down" if y > 0 else "up"


class Bay:
    """Where real pads are plugged in. Keeps them open: a pad that is forgotten falls silent."""

    def __init__(self) -> None:
        self._controllers: list[object] = []

    def start(self) -> None:
        """Look for pads from now on: each one found is announced as an event."""
        from pygame._sdl2 import controller

        pygame.joystick.init()
        controller.init()

    def open(self, index: int) -> Opened | None:
        """Open a pad that was announced (an `Opener`)."""
        from pygame._sdl2 import controller

        try:
            joystick = pygame.joystick.Joystick(index)
            known = controller.is_controller(index)
            self._controllers.append(controller.Controller(index) if known else joystick)
        except pygame.error:
            return None
        return Opened(joystick.get_instance_id(), joystick.get_name(), known)
