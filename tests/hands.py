"""Four ways to play: each uses its own device only, by the events that pygame would send."""

from abc import ABC, abstractmethod
from collections import Counter, deque
from collections.abc import Iterator, Sequence

import pygame

from game.canvas.areas import Area, Direction, Sheet, area_at, area_named, next_focus
from game.canvas.geometry import Box, frame_of
from game.canvas.intents import Device
from tests.engine.events import finger, key, motion, mouse, pad, plugged, wheel
from tests.machine import PAD, Machine

ARROWS: dict[Direction, int] = {
    "left": pygame.K_LEFT,
    "right": pygame.K_RIGHT,
    "up": pygame.K_UP,
    "down": pygame.K_DOWN,
}
CROSS: dict[Direction, int] = {
    "left": pygame.CONTROLLER_BUTTON_DPAD_LEFT,
    "right": pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
    "up": pygame.CONTROLLER_BUTTON_DPAD_UP,
    "down": pygame.CONTROLLER_BUTTON_DPAD_DOWN,
}
WAYS: tuple[Direction, ...] = ("down", "right", "up", "left")

PATIENCE = 80
"""Steps, or turns of the wheel, after which nobody looks for an area any more."""


class Hands(ABC):
    """A player's hands on a machine."""

    device: Device

    def __init__(self, machine: Machine) -> None:
        self.machine = machine

    @abstractmethod
    def use(self, name: str) -> None:
        """Act on the area of that name, wherever it is."""

    @abstractmethod
    def escape(self) -> None:
        """Pause, close or go back."""

    def area(self, name: str) -> Area:
        area = area_named(self.machine.sheet.areas, name)
        assert area is not None, f"{name} is not on screen: {names(self.machine.sheet)}"
        return area


class Steering(Hands):
    """Moves the focus in four directions, then confirms."""

    @abstractmethod
    def steer(self, direction: Direction) -> None: ...

    @abstractmethod
    def confirm(self) -> None: ...

    def use(self, name: str) -> None:
        self.reach(name)
        self.confirm()

    def reach(self, name: str) -> None:
        """Bring the focus to an area by the shortest way.

        On the map the card follows the focus, and the shortest way changes with it: somebody who
        comes back to the same place tries another direction.
        """
        seen: Counter[str] = Counter()
        for _ in range(PATIENCE):
            here = self.machine.game.focus
            if here == name:
                return
            seen[here] += 1
            on = way(self.machine.sheet, here, self.area(name))[0]
            self.steer(on if seen[here] < 3 else WAYS[seen[here] % len(WAYS)])
        raise AssertionError(f"{name} is never reached, focus is on {self.machine.game.focus}")


class Keyboard(Steering):
    device: Device = "keyboard"

    def strike(self, code: int, scancode: int = 0, mod: int = 0) -> None:
        """Press a key and let it go."""
        self.machine.send(key(code, scancode, mod), key(code, scancode, mod, down=False))

    def steer(self, direction: Direction) -> None:
        self.strike(ARROWS[direction])

    def confirm(self) -> None:
        self.strike(pygame.K_RETURN)

    def escape(self) -> None:
        self.strike(pygame.K_ESCAPE)


class Pad(Steering):
    device: Device = "pad"

    def __init__(self, machine: Machine) -> None:
        super().__init__(machine)
        self.plug()

    def plug(self) -> None:
        self.machine.send(plugged())

    def unplug(self) -> None:
        self.machine.send(pad(pygame.JOYDEVICEREMOVED, PAD))

    def push(self, button: int) -> None:
        """Press a button and let it go."""
        down, up = pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP
        self.machine.send(pad(down, PAD, button=button), pad(up, PAD, button=button))

    def steer(self, direction: Direction) -> None:
        self.push(CROSS[direction])

    def confirm(self) -> None:
        self.push(pygame.CONTROLLER_BUTTON_A)

    def escape(self) -> None:
        self.push(pygame.CONTROLLER_BUTTON_B)


class Pointing(Hands):
    """Touches an area where it can be seen, scrolling to it when it cannot."""

    @abstractmethod
    def press(self, x: float, y: float) -> None:
        """Press and let go at a place in logical units."""

    @abstractmethod
    def scroll(self, dy: float) -> None:
        """Read on, or back when negative, by about so many logical units."""

    def use(self, name: str) -> None:
        for _ in range(PATIENCE):
            area = self.area(name)
            place = place_of(self.machine.sheet, area)
            if place is not None:
                self.press(*place)
                return
            assert area.window is not None, f"{name} lies wholly under other areas"
            self.scroll(area.hidden_by)
        raise AssertionError(f"{name} cannot be scrolled to")

    def escape(self) -> None:
        """Only what is on screen: whatever the Escape key stands for."""
        areas = self.machine.sheet.areas
        self.use(next(a.id for a in areas if "escape" in a.keys))

    def pixels(self, x: float, y: float) -> tuple[int, int]:
        scale = frame_of(*self.machine.size)[1]
        return round(x * scale), round(y * scale)


class Mouse(Pointing):
    device: Device = "mouse"

    def press(self, x: float, y: float) -> None:
        at = self.pixels(x, y)
        down, up = pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP
        self.machine.send(motion(*at), mouse(down, *at), mouse(up, *at))

    def scroll(self, dy: float) -> None:
        self.machine.send(wheel(-1.0 if dy > 0 else 1.0))


class Touch(Pointing):
    """A finger, with the mouse events that SDL makes up for it, right before its own."""

    device: Device = "touch"

    def press(self, x: float, y: float) -> None:
        self.slide(x, y, x, y)

    def scroll(self, dy: float) -> None:
        frame = frame_of(*self.machine.size)[0]
        x, y = frame.width / 2, frame.height / 2
        step = max(-150.0, min(150.0, dy)) + (20 if dy > 0 else -20)
        self.slide(x, y, x, y - step)

    def slide(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """Put a finger down, move it if it goes anywhere, lift it."""
        start, end = self.pixels(x, y), self.pixels(to_x, to_y)
        moved = (motion(*end, touch=True), self._finger(pygame.FINGERMOTION, to_x, to_y))
        self.machine.send(
            motion(*start, touch=True),
            mouse(pygame.MOUSEBUTTONDOWN, *start, touch=True),
            self._finger(pygame.FINGERDOWN, x, y),
            *(moved if start != end else ()),
            mouse(pygame.MOUSEBUTTONUP, *end, touch=True),
            self._finger(pygame.FINGERUP, to_x, to_y),
        )

    def touching(self, name: str) -> tuple[pygame.Event, pygame.Event]:
        """A finger on an area, and off it, as events to be sent."""
        place = place_of(self.machine.sheet, self.area(name))
        assert place is not None, f"{name} cannot be touched"
        return self._finger(pygame.FINGERDOWN, *place), self._finger(pygame.FINGERUP, *place)

    def _finger(self, kind: int, x: float, y: float) -> pygame.Event:
        frame = frame_of(*self.machine.size)[0]
        return finger(kind, 1, x / frame.width, y / frame.height)


HANDS: dict[Device, type[Hands]] = {hands.device: hands for hands in (Keyboard, Mouse, Touch, Pad)}


def names(sheet: Sheet) -> list[str]:
    return [area.id for area in sheet.areas]


def way(sheet: Sheet, start: str, goal: Area) -> list[Direction]:
    """The directions that lead the focus from one area to another; fails when none do."""
    ways: dict[str, list[Direction]] = {start: []}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        if here == goal.id:
            return ways[here]
        for direction in ARROWS:
            there = next_focus(sheet.areas, here, direction)
            if there not in ways:
                ways[there] = [*ways[here], direction]
                queue.append(there)
    raise AssertionError(f"no arrows lead from {start} to {goal.id} among {names(sheet)}")


def place_of(sheet: Sheet, area: Area) -> tuple[float, float] | None:
    """A place where a press meets the area: its middle, or a part that nothing covers."""
    return next((at for at in places(area.box) if area_at(sheet.areas, *at) is area), None)


def places(box: Box) -> Iterator[tuple[float, float]]:
    shares: Sequence[float] = (0.5, 0.3, 0.7, 0.1, 0.9)
    for sx in shares:
        for sy in shares:
            yield box.x + sx * box.w, box.y + sy * box.h
