"""What goes on behind the words: machines run, and the planes of the place follow the focus.

Machines stop when nobody has pressed for a while, and go on from where they stood. Calm players
see them stand, and planes that do not shift.
"""

from dataclasses import dataclass

from game.app.motion import AWAKE, eased
from game.canvas.areas import Area
from game.canvas.geometry import Frame
from game.screens.ui import Ui

GAZE = 0.28
"""Seconds that the planes take to follow the focus."""

LATE = 0.5
"""Seconds that a picture may be late: after a longer sleep machines go on from where they stood."""


@dataclass(slots=True)
class Behind:
    """Times are those of the game's clock."""

    _scene: str = ""
    _ran: float = 0.0
    _seen: float = 0.0
    _gaze: tuple[float, float] = (0.0, 0.0)
    _gazed_at: float = float("-inf")
    _calm: bool = False
    _covered: bool = False

    def at(self, scene: str, now: float, *, covered: bool = False) -> None:
        """Where the player is; in another place machines start, and it is seen from its middle.
        Behind a panel they stand still."""
        self._covered = covered
        if scene != self._scene:
            self._scene, self._ran, self._seen = scene, 0.0, now
            self._gaze, self._gazed_at = (0.0, 0.0), float("-inf")

    def look(self, area: Area | None, frame: Frame, now: float) -> None:
        """The focus goes to an area: look that way."""
        x = 2 * area.box.centre[0] / frame.width - 1 if area is not None else 0.0
        if x != self._gaze[1]:
            self._gaze, self._gazed_at = (self.gaze(now), x), now

    def gaze(self, now: float) -> float:
        """Where the player looks across the screen, in -1..1."""
        start, end = self._gaze
        return start + eased((now - self._gazed_at) / GAZE) * (end - start)

    def moves(self, now: float) -> bool:
        """Whether the planes are on their way; the picture that ends it included."""
        return not self._calm and now - self._gazed_at <= GAZE + 1 / 30

    def seen(self, ui: Ui, now: float, pressed_at: float) -> Ui:
        """The context of a drawing with what goes on behind, since the player's last press."""
        self._calm = ui.prefs.calm
        passed = max(0.0, now - self._seen)
        runs = self._seen - pressed_at < AWAKE and not self._covered and passed <= LATE
        self._ran += passed if runs else 0.0
        self._seen = max(now, self._seen)
        if self._calm:
            return ui
        return ui._replace(at_work=self._ran, gaze=self.gaze(now))
