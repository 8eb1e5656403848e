"""What moves between two pictures of one screen: the focus slides, panels come and go, faces
change, and whatever else differs is faded in.

Everything is a function of the time since it began, so a slow machine shows fewer pictures of
the same movement. Calm players get none of it but a short fade of panels.
"""

from collections.abc import Hashable
from dataclasses import dataclass

from game.app.change_of_face import ChangeOfFace, change_of_face
from game.app.transition import FADE
from game.canvas.areas import Area, Sheet
from game.canvas.commands import Command, Group
from game.screens.ui import Slide

FOCUS = 0.16
PRESS = 0.09
PANEL_IN, PANEL_OUT = 0.28, 0.18
SLIDE = 16.0
"""How far a panel rises into its place."""

AWAKE = 12.0
"""Seconds after the last press during which what moves by itself moves smoothly."""

RESTING = 0.4
"""Seconds between two pictures of it later on: an idle screen costs next to nothing."""


def eased(t: float) -> float:
    """Cubic out: quick, then slow."""
    return 1 - (1 - max(0.0, min(1.0, t))) ** 3


@dataclass(slots=True)
class Motion:
    """What is moving now; times are those of the game's clock."""

    calm: bool = False
    _slide: Slide | None = None
    _slid_at: float = float("-inf")
    _pressed: str = ""
    _pressed_at: float = float("-inf")
    _panel_at: float = float("-inf")
    _leaving: tuple[Command, ...] = ()
    _layer: int = 0
    _face: ChangeOfFace | None = None
    _before: tuple[Command, ...] = ()
    _changed_at: float = float("-inf")
    _turn: Hashable = None
    _turned_at: float = float("-inf")

    def focus_moved(
        self,
        before: Area | None,
        after: Area | None,
        now: float,
        shown: tuple[Command, ...] = (),
    ) -> None:
        """Begin to slide the focus from one area to another one.

        `shown` is the picture that was on screen, where it changes with the focus. While one
        is faded in, the next takes its place: a picture that was hardly seen would leap.
        """
        if shown:
            self._before, self._changed_at = self._before or shown, now
        if self.calm or before is None or after is None or before.id == after.id:
            return
        (x, y, w, h), to = before.box, after.box
        self._slide, self._slid_at = Slide(x - to.x, y - to.y, w - to.w, h - to.h), now

    def settle(self) -> None:
        """Other content comes: the focus starts on it at its place, and nothing turns."""
        self._slide, self._turn, self._turned_at = None, None, float("-inf")

    def turned(self, turn: Hashable, now: float) -> bool:
        """Whether the same content tells of another turn: what it does is then seen."""
        before, self._turn = self._turn, turn
        if before == turn or None in (before, turn):
            return False
        self._turned_at = now
        return True

    def since(self, now: float) -> float:
        """Seconds since that turn; without end when there was none."""
        return now - self._turned_at

    def slide(self, now: float) -> Slide | None:
        """How far the focus still is from its place."""
        t = (now - self._slid_at) / FOCUS
        if self._slide is None or t >= 1:
            self._slide = None
            return None
        return self._slide.times(1 - eased(t))

    def press(self, name: str, now: float) -> float:
        """How far the area that is pressed is down, in 0..1."""
        if name != self._pressed:
            self._pressed, self._pressed_at = name, now
        return 1.0 if self.calm else min(1.0, (now - self._pressed_at) / PRESS)

    def changed(
        self, before: Sheet, after: Sheet, now: float, shown: tuple[Command, ...] = ()
    ) -> None:
        """The content of the screen changed: a panel may have come or gone, or a face.

        `shown` is the picture that was on screen.
        """
        self._face = None if self.calm else change_of_face(before.commands, after.commands, now)
        self._leaving = ()
        self._layer = after.layer
        if after.layer and not before.layer:
            self._panel_at = now
        elif before.layer and not after.layer:
            leaving = shown or before.commands
            self._leaving, self._panel_at = leaving[before.layer :], now
        else:
            self._before, self._changed_at = shown, now

    def stop(self) -> None:
        """Another screen comes: whatever moved on this one is over."""
        self._slide, self._leaving, self._panel_at = None, (), float("-inf")
        self._face, self._before = None, ()

    def moving(self, now: float) -> bool:
        """Whether the next picture differs; the one that ends a movement included."""
        if self._before:
            return True
        if not self._leaving and now - self._panel_at > PANEL_IN:
            return self._slide is not None or self._pressing(now) or self._face is not None
        return True

    def _pressing(self, now: float) -> bool:
        return bool(self._pressed) and not self.calm and now - self._pressed_at <= PRESS

    def redraws(self, now: float) -> bool:
        """Whether what moves is drawn by the screen itself."""
        return self._slide is not None or self._pressing(now)

    def painted(self, shown: tuple[Command, ...], now: float) -> tuple[Command, ...]:
        """The picture with a face on its way to another one, a panel on its way in or out, or
        over the one before while it is faded in."""
        picture = self._moved(shown, now)
        share = (now - self._changed_at) / FADE
        if share >= 1:
            self._before = ()
        if not self._before:
            return picture
        return (Group(0, 0, self._before), Group(0, 0, picture, max(0.01, share)))

    def _moved(self, shown: tuple[Command, ...], now: float) -> tuple[Command, ...]:
        if self._face is not None:
            shown = self._face.painted(shown, now)
            self._face = None if self._face.over(now) else self._face
        since = now - self._panel_at
        if self._leaving:
            return self._going(shown, since)
        if not self._layer or since >= (FADE if self.calm else PANEL_IN):
            return shown
        share = since / FADE if self.calm else eased(since / PANEL_IN)
        under, over = shown[: self._layer], shown[self._layer :]
        return (*under, *self._raised(over, share))

    def _going(self, shown: tuple[Command, ...], since: float) -> tuple[Command, ...]:
        length = FADE if self.calm else PANEL_OUT
        if since >= length:
            self._leaving = ()
            return shown
        t = since / length
        return (*shown, *self._raised(self._leaving, 1 - (t if self.calm else t**3)))

    def _raised(self, panel: tuple[Command, ...], share: float) -> tuple[Command, ...]:
        """A panel so far in place; its first command is the veil, which only fades."""
        dy = 0.0 if self.calm else SLIDE * (1 - share)
        share = max(0.01, min(1.0, share))
        return (Group(0, 0, panel[:1], share), Group(0, dy, panel[1:], share))
