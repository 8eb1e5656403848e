"""From one screen to the next: a molten edge crosses, then cools; calm players get a fade."""

from typing import NamedTuple

from game.canvas import theme
from game.canvas.commands import Clip, Command, Group, Linear, Shape, Stop
from game.canvas.geometry import Box, Frame
from game.canvas.paths import chamfered

WIPE = 0.42
FADE = 0.12
EDGE = 90.0


class Transition(NamedTuple):
    """The commands that leave, and when they began to."""

    leaving: tuple[Command, ...]
    started: float
    calm: bool

    def over(self, now: float) -> bool:
        return now - self.started >= (FADE if self.calm else WIPE)

    def blend(self, coming: tuple[Command, ...], frame: Frame, now: float) -> tuple[Command, ...]:
        """What to paint at `now` between the two screens."""
        if self.calm:
            share = (now - self.started) / FADE
            return (Group(0, 0, self.leaving), Group(0, 0, coming, max(0.0, min(1.0, share))))
        return _wipe(self.leaving, coming, frame, _eased((now - self.started) / WIPE))


def _eased(t: float) -> float:
    """Cubic out: quick, then slow."""
    t = max(0.0, min(1.0, t))
    return 1 - (1 - t) ** 3


def _wipe(
    leaving: tuple[Command, ...], coming: tuple[Command, ...], frame: Frame, share: float
) -> tuple[Command, ...]:
    x = share * (frame.width + EDGE)
    new = Clip(Box(0, 0, min(x, frame.width), frame.height), coming)
    old = Clip(Box(x, 0, max(0.0, frame.width - x), frame.height), leaving)
    stops = (
        Stop(0, theme.M600, 0.0),
        Stop(0.7, theme.M500, 0.55 * (1 - share)),
        Stop(1, theme.M300, 1 - share * 0.6),
    )
    box = Box(x - EDGE, 0, EDGE, frame.height)
    edge = Shape(box, chamfered(EDGE, frame.height, 0), Linear(0, 0, EDGE, 0, stops))
    return (new, old, Clip(frame.box, (edge,)))
