"""One switch: the places of a screen come up one after the other, and any press chooses.

Everything that any other way of playing reaches comes up: what can be in focus, what keeps an
arrow for itself, the buttons that only a key or a pointer reaches, and reading on.
"""

from dataclasses import dataclass
from typing import NamedTuple

from game.canvas import theme
from game.canvas.areas import Area, Direction, Sheet, area_named
from game.canvas.commands import Clip, Command, Shape
from game.canvas.geometry import Box
from game.canvas.paths import chamfered, polygon
from game.sentences import Tr

FIRST = 2.0
"""How many times longer the first place of a screen stays: there is a screen to be read."""

PAGE = 240.0
"""How far « reading on » scrolls, in logical units."""


class Stop(NamedTuple):
    """One thing that a press would do: act on an area, turn it some way, or read on ("")."""

    area: str
    way: Direction | None = None


def stops(sheet: Sheet) -> tuple[Stop, ...]:
    """What comes up on a screen, in its own order."""
    found: list[Stop] = []
    offered = [a.action for a in sheet.areas if a.focusable and a.action is not None]
    for area in sheet.areas:
        plain = not area.focusable and area.box.w > 0 and area.box.h > 0
        alone = plain and area.action is not None and area.action not in offered
        if alone or (area.focusable and area.action is not None):
            found.append(Stop(area.id))
        if area.focusable:
            found += [Stop(area.id, way) for way, _ in area.steers]
    reads_on = (Stop(""),) if sheet.scroll_by else ()
    start = next((i for i, stop in enumerate(found) if stop.area == sheet.first), 0)
    return (*found[start:], *reads_on, *found[:start])


NOWHERE = Stop("")

WAYS: dict[Direction, str] = {
    "left": "{place}, vers la gauche",
    "right": "{place}, vers la droite",
    "up": "{place}, vers le haut",
    "down": "{place}, vers le bas",
}
READ_ON = "Lire la suite"


def told(sheet: Sheet, stop: Stop, tr: Tr) -> str:
    """What a press would do there, to whoever listens; "" of a place that the focus tells of."""
    area = area_named(sheet.areas, stop.area)
    if area is None:
        return tr(READ_ON) if sheet.scroll_by else ""
    if stop.way is not None:
        return tr(WAYS[stop.way]).format(place=area.label)
    return "" if area.focusable else area.label


@dataclass(slots=True)
class Scanning:
    """Where the switch stands; `pace` is how many seconds it stays, 0 when nobody scans."""

    pace: float = 0.0
    at: Stop = NOWHERE
    next_at: float | None = None

    def begin(self, sheet: Sheet, pace: float, now: float) -> None:
        """A screen has come."""
        found = stops(sheet)
        self.pace = pace
        self.at = found[0] if found else NOWHERE
        self.next_at = now + pace * FIRST if pace and found else None

    def stay(self, now: float) -> Stop:
        """Something was chosen, and may be chosen again; what it was."""
        self.next_at = now + self.pace if self.next_at is not None else None
        return self.at

    def go_on(self, sheet: Sheet, now: float) -> bool:
        """Go on to the next place when it is time; whether it was."""
        if self.next_at is None or now < self.next_at:
            return False
        found = stops(sheet)
        here = found.index(self.at) if self.at in found else -1
        self.at = found[(here + 1) % len(found)] if found else NOWHERE
        self.next_at = now + self.pace
        return True


def marks(sheet: Sheet, at: Stop, frame: Box) -> tuple[Command, ...]:
    """The frame around the place that a press would choose, and the way it would turn it."""
    area = area_named(sheet.areas, at.area) if at.area else None
    box = frame.inset(14) if area is None else _seen(area, frame)
    arrow: Direction | None = "down" if area is None else at.way
    ring = tuple(_ring(box, width, colour) for width, colour in ((11.0, theme.INK), (6.0, LIT)))
    return (*ring, *(_arrow(box, arrow) if arrow else ()))


LIT = theme.M400


def _seen(area: Area, frame: Box) -> Box:
    """The part of an area that can be seen, with the room of the mark around it."""
    box, window = area.box.inset(-6), area.window or frame
    x, y = max(box.x, window.x - 6, 0.0), max(box.y, window.y - 6, 0.0)
    right, bottom = min(box.right, window.right + 6), min(box.bottom, window.bottom + 6)
    return Box(x, y, max(24.0, right - x), max(24.0, bottom - y))


def _ring(box: Box, width: float, colour: str) -> Command:
    at = box.inset(-width / 2)
    path = chamfered(at.w, at.h, 12, inset=width / 2)
    return Shape(at, path, None, colour, width)


TURNS: dict[Direction, tuple[tuple[float, float], ...]] = {
    "right": ((0, 0), (40, 24), (0, 48)),
    "left": ((40, 0), (0, 24), (40, 48)),
    "down": ((0, 4), (48, 4), (24, 44)),
    "up": ((0, 44), (48, 44), (24, 4)),
}


def _arrow(box: Box, way: Direction) -> tuple[Command, ...]:
    """A lit triangle in the middle, on the night, so that it is seen over anything."""
    (x, y), r = box.centre, 42.0
    ground = Shape(Box(x - r, y - r, 2 * r, 2 * r), chamfered(2 * r, 2 * r, r), theme.INK)
    at = Box(x - 24, y - 24, 48, 48)
    return (ground, Clip(at, (Shape(at, polygon(TURNS[way]), LIT),)))
