"""The operator's hidden gesture: five taps in the upper left corner, or F10 five times."""

from typing import NamedTuple

from game.canvas.intents import Intent, Key, Press

TIMES = 5
WITHIN = 4.0
"""Seconds for all five."""

CORNER = 110.0
"""Side of the corner, in logical units."""

KEY = "f10"


class Taps(NamedTuple):
    """When the last ones were."""

    at: tuple[float, ...] = ()

    def after(self, intent: Intent, now: float) -> "Taps":
        """Anything pressed elsewhere begins again; moves and releases change nothing."""
        match intent:
            case Press(x, y):
                counts = x < CORNER and y < CORNER
            case Key(name):
                counts = name == KEY
            case _:
                return self
        recent = tuple(at for at in self.at if now - at < WITHIN)
        return Taps((*recent, now)[-TIMES:] if counts else ())

    @property
    def done(self) -> bool:
        return len(self.at) == TIMES
