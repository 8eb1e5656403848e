"""Where a screen may be touched, and how the focus moves between those places."""

from collections.abc import Callable, Hashable, Sequence
from typing import Literal, NamedTuple

from game.canvas.commands import Command
from game.canvas.geometry import Box

Direction = Literal["left", "right", "up", "down"]


class Area(NamedTuple):
    """A place that acts. `action` is opaque here: the screen names it, the app carries it out.

    `keys` are the shortcut names ("1", "r", "o", "escape") that act as a press of this area.
    An area that is not `focusable` acts by pointer and shortcut only. An area of scrolled content
    has the `window` it is seen through: the pointer reaches it only there.

    While an area that `steers` is in focus, those directions act and do not move the focus. One
    with a `drag` acts wherever the pointer is while it is down: the function gives the action of
    a place, from (0, 0) at the top left of the box to (1, 1).
    """

    id: str
    box: Box
    action: object
    label: str = ""
    keys: tuple[str, ...] = ()
    focusable: bool = True
    window: Box | None = None
    steers: tuple[tuple[Direction, object], ...] = ()
    drag: Callable[[float, float], object] | None = None

    def dragged_to(self, x: float, y: float) -> object:
        """The action of a place of the frame, or None when the area cannot be dragged."""
        if self.drag is None:
            return None
        across, down = (x - self.box.x) / self.box.w, (y - self.box.y) / self.box.h
        return self.drag(max(0.0, min(1.0, across)), max(0.0, min(1.0, down)))

    def reached_by(self, x: float, y: float) -> bool:
        """Whether a pointer at (x, y) is on this area."""
        return self.box.holds(x, y) and (self.window is None or self.window.holds(x, y))

    @property
    def hidden_by(self) -> float:
        """How far to scroll, down when positive, for the whole area to be seen."""
        if self.window is None:
            return 0.0
        if self.box.y < self.window.y:
            return self.box.y - self.window.y
        return max(0.0, self.box.bottom - self.window.bottom)


class Beat(NamedTuple):
    """An action that the app carries out every so many seconds while the sheet asks for it."""

    every: float
    action: object


class Sound(NamedTuple):
    """A sound of assets/sounds that the sheet is heard with; `step` for one that has several.

    One that loops goes on as long as sheets hold it. Another one is played once each time that
    `times` grows: how often it happened since the screen opened.
    """

    name: str
    step: int = 0
    times: int = 0


class Sheet(NamedTuple):
    """A whole screen: what is painted, where it acts, and where the focus starts.

    `scroll_by` is how far the content may still scroll (0 when everything fits).
    `spoken` is the text of the screen in reading order. `frames` is how many seconds a picture
    lasts while something moves by itself, 0 when nothing does. While a sheet has `typed`, any key
    with a name goes to it: the function gives its action. `layer` is how many commands lie under
    its panel, 0 when it has none. `turn` is another value after each move that something on the
    sheet is seen to make; None where nothing moves so. `follows` says that a large part of the
    picture tells of what is in focus, and changes with it.
    """

    commands: tuple[Command, ...]
    areas: tuple[Area, ...] = ()
    first: str = ""
    scroll_by: float = 0.0
    spoken: tuple[str, ...] = ()
    beat: Beat | None = None
    frames: float = 0.0
    sounds: tuple[Sound, ...] = ()
    typed: Callable[[str], object] | None = None
    layer: int = 0
    turn: Hashable = None
    follows: bool = False


def area_at(areas: Sequence[Area], x: float, y: float) -> Area | None:
    """The topmost area under a point: later areas lie over earlier ones."""
    return next((a for a in reversed(areas) if a.reached_by(x, y)), None)


def area_named(areas: Sequence[Area], name: str) -> Area | None:
    return next((a for a in areas if a.id == name), None)


def area_for_key(areas: Sequence[Area], key: str) -> Area | None:
    return next((a for a in areas if key in a.keys), None)


def next_focus(areas: Sequence[Area], current: str, direction: Direction) -> str:
    """The id of the nearest focusable area on that side; from the last one, wrap around.

    An area counts as on a side when its near edge lies beyond the middle of the current one.
    Distance is measured along the direction, plus twice the sideways gap, so that rows and
    columns are followed first.
    """
    reachable = [a for a in areas if a.focusable]
    here = area_named(reachable, current)
    if here is None:
        return reachable[0].id if reachable else ""
    if any(way == direction for way, _ in here.steers):
        return here.id
    others = [a for a in reachable if a.id != current]
    ahead = [
        (cost, a.id) for a in others if (cost := _cost(here.box, a.box, direction)) is not None
    ]
    if ahead:
        return min(ahead)[1]
    return _wrap(here, others, direction)


def _wrap(here: Area, others: Sequence[Area], direction: Direction) -> str:
    """From the end of a row or column, the far end of that same row or column."""
    lined_up = [a for a in others if _sideways_gap(here.box, a.box, direction) == 0]
    if not lined_up:
        return here.id
    sign = 1 if direction in ("left", "up") else -1
    axis = 0 if direction in ("left", "right") else 1
    return max(lined_up, key=lambda a: sign * a.box.centre[axis]).id


def _cost(a: Box, b: Box, direction: Direction) -> tuple[bool, float] | None:
    (ax, ay), (bx, by) = a.centre, b.centre
    along = {"right": bx - ax, "left": ax - bx, "down": by - ay, "up": ay - by}[direction]
    edge = {"right": b.x - ax, "left": ax - b.right, "down": b.y - ay, "up": ay - b.bottom}
    if edge[direction] < 0:
        return None
    gap = _sideways_gap(a, b, direction)
    across = abs(by - ay) if direction in ("left", "right") else abs(bx - ax)
    return gap > 0 and _overlap(a, b, direction), along + 2 * gap + across * 0.25


def _overlap(a: Box, b: Box, direction: Direction) -> bool:
    """Whether the two share part of the way along the direction."""
    if direction in ("left", "right"):
        return b.x < a.right and a.x < b.right
    return b.y < a.bottom and a.y < b.bottom


def _sideways_gap(a: Box, b: Box, direction: Direction) -> float:
    if direction in ("left", "right"):
        return max(0.0, max(a.y, b.y) - min(a.bottom, b.bottom))
    return max(0.0, max(a.x, b.x) - min(a.right, b.right))
