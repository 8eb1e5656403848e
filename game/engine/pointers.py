"""Mouse and fingers to presses: one pointer acts at a time, and never twice."""

import pygame

from game.canvas.geometry import Frame
from game.canvas.intents import Cancel, Drag, Intent, Point, Press, Release, Scroll
from game.engine.pixels import Size

#: how far one notch of the wheel reads on, in logical units
NOTCH = 60.0

#: contacts that land within this many seconds of each other are a palm
PALM = 0.08

#: a contact that said nothing for this many seconds while another one lands is not there any more:
#: its touch screen was unplugged, and nobody tells of its end
LOST = 20.0

#: a mouse press so soon after a touch, and so near, is its echo: seconds and logical units
ECHO = 0.5
ECHO_REACH = 32.0

#: the touch device of fingers that SDL makes up from a mouse
_MADE_UP_TOUCH = -1


class Mouse:
    """Follows the left button. Positions come in window points."""

    def __init__(self) -> None:
        self.frame = Frame(1, 1)
        self.points: Size = (1, 1)
        self._down = False

    def translate(self, event: pygame.Event) -> Intent | None:
        if event.touch:
            return None
        if event.type == pygame.MOUSEWHEEL:
            return Scroll(-event.precise_y * NOTCH, "mouse")
        x, y = self.place(event)
        if event.type == pygame.MOUSEMOTION:
            return Drag(x, y) if self._down else Point(x, y)
        if event.button != pygame.BUTTON_LEFT:
            return None
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._down = True
            return Press(x, y)
        return self._release(x, y)

    def place(self, event: pygame.Event) -> tuple[float, float]:
        """Where the mouse is, in logical units."""
        (px, py), (w, h) = event.pos, self.points
        return px * self.frame.width / w, py * self.frame.height / h

    def cancel(self) -> Cancel | None:
        """The press that must not act any more, if there is one."""
        if not self._down:
            return None
        self._down = False
        return Cancel(device="mouse")

    def _release(self, x: float, y: float) -> Release | None:
        """A release whose press was not seen says nothing."""
        if not self._down:
            return None
        self._down = False
        return Release(x, y)


class Fingers:
    """Follows the first finger; others, and palms, rest without acting until they are lifted.

    Fingers that SDL makes up from a mouse are the mouse told twice, unless they were asked for.
    """

    def __init__(self, *, made_up: bool = False) -> None:
        self._made_up = made_up
        self.frame = Frame(1, 1)
        self._live: int | None = None
        self._resting: set[int] = set()
        self._heard: dict[int, float] = {}
        self._landed = float("-inf")
        self._last = (float("-inf"), 0.0, 0.0)

    def translate(self, event: pygame.Event, now: float) -> Intent | None:
        if event.touch_id == _MADE_UP_TOUCH and not self._made_up:
            return None
        finger = event.finger_id
        x, y = event.x * self.frame.width, event.y * self.frame.height
        self._last = (now, x, y)
        if event.type == pygame.FINGERDOWN:
            self._forget_lost(finger, now)
        self._heard[finger] = now
        if event.type == pygame.FINGERDOWN:
            return self._land(finger, x, y, now)
        if event.type == pygame.FINGERUP:
            return self._lift(finger, x, y)
        return Drag(x, y, finger, "touch") if finger == self._live else None

    def echoed(self, x: float, y: float, now: float) -> bool:
        """Whether a mouse press there would be a touch told a second time."""
        at, last_x, last_y = self._last
        near = abs(x - last_x) <= ECHO_REACH and abs(y - last_y) <= ECHO_REACH
        return self._live is not None or (now - at <= ECHO and near)

    def cancel(self) -> Cancel | None:
        """The press that must not act any more, if there is one."""
        live, self._live = self._live, None
        self._resting.clear()
        self._heard.clear()
        return None if live is None else Cancel(live)

    def _forget_lost(self, finger: int, now: float) -> None:
        """Who lands is not down already, and who was silent for long is gone."""
        lost = {at for at, heard in self._heard.items() if now - heard > LOST} | {finger}
        self._resting -= lost
        self._live = None if self._live in lost else self._live
        self._heard = {at: heard for at, heard in self._heard.items() if at not in lost}

    def _land(self, finger: int, x: float, y: float, now: float) -> Intent | None:
        alone = self._live is None and not self._resting
        palm = not alone and now - self._landed < PALM
        self._landed = now
        if palm:
            return self._rest(finger)
        if self._live is not None:
            self._resting.add(finger)
            return None
        self._live = finger
        return Press(x, y, finger, "touch")

    def _rest(self, finger: int) -> Cancel | None:
        """A palm: neither this contact nor the one before it acts."""
        self._resting.add(finger)
        live, self._live = self._live, None
        if live is None:
            return None
        self._resting.add(live)
        return Cancel(live)

    def _lift(self, finger: int, x: float, y: float) -> Release | None:
        self._resting.discard(finger)
        self._heard.pop(finger, None)
        if finger != self._live:
            return None
        self._live = None
        return Release(x, y, finger, "touch")
