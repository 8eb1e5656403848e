"""Presses that must last: an area acts when it has been held long enough, and not before."""

from dataclasses import dataclass

from game.canvas import theme
from game.canvas.areas import Area
from game.canvas.commands import Command, Shape
from game.canvas.geometry import Box
from game.canvas.paths import chamfered

STEP = 1 / 20
"""Seconds between two pictures of the bar that fills."""

BAR = 12.0


@dataclass(slots=True)
class LongPress:
    """The area that is being held, since when, and how long it takes."""

    area: Area | None = None
    since: float = 0.0
    takes: float = 0.0

    def begin(self, area: Area | None, takes: float, now: float) -> None:
        if area is not None and area.action is not None:
            self.area, self.since, self.takes = area, now, takes

    def let_go(self) -> bool:
        """Nothing is held any more; whether something was."""
        held, self.area = self.area is not None, None
        return held

    def done(self, now: float) -> Area | None:
        """The area that has been held long enough, once."""
        if self.area is None or now < self.since + self.takes:
            return None
        area, self.area = self.area, None
        return area

    def next_at(self, now: float) -> float | None:
        """When the bar has grown, or the press is long enough."""
        return None if self.area is None else min(now + STEP, self.since + self.takes)

    def marks(self, now: float) -> tuple[Command, ...]:
        """A bar that fills at the foot of what is held."""
        if self.area is None:
            return ()
        box = self.area.box
        share = max(0.0, min(1.0, (now - self.since) / self.takes))
        y, wide = box.bottom - BAR - 2, max(48.0, box.w - 12)
        x = box.centre[0] - wide / 2
        filled = Box(x + 2, y + 2, max(8.0, (wide - 4) * share), BAR - 4)
        return (
            Shape(Box(x, y, wide, BAR), chamfered(wide, BAR, BAR / 2), theme.INK),
            Shape(filled, chamfered(filled.w, filled.h, (BAR - 4) / 2), theme.M300),
        )
