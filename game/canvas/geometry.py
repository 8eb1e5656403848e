"""Boxes and the logical frame: the short side of every window is 720 units."""

from typing import Literal, NamedTuple

Form = Literal["wide", "classic", "tall"]

SHORT_SIDE = 720.0


class Box(NamedTuple):
    """A rectangle in logical units, y downwards."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.w / 2, self.y + self.h / 2

    def inset(self, dx: float, dy: float | None = None) -> "Box":
        """Shrink by dx on each side and dy above and below (grow when negative)."""
        dy = dx if dy is None else dy
        return Box(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def moved(self, dx: float, dy: float) -> "Box":
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def meets(self, other: "Box") -> bool:
        """Whether the two rectangles share more than an edge."""
        return (
            self.x < other.x + other.w
            and other.x < self.x + self.w
            and self.y < other.y + other.h
            and other.y < self.y + self.h
        )

    def join(self, other: "Box") -> "Box":
        """The smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Box(x, y, right - x, bottom - y)


class Frame(NamedTuple):
    """The logical size of a window and the shape of layout that fits it."""

    width: float
    height: float

    @property
    def form(self) -> Form:
        """`tall` for a totem, `classic` up to 3:2, `wide` beyond."""
        if self.height > self.width:
            return "tall"
        return "classic" if self.width / self.height < 1.5 else "wide"

    @property
    def box(self) -> Box:
        return Box(0, 0, self.width, self.height)


def frame_of(pixel_width: int, pixel_height: int) -> tuple[Frame, float]:
    """Return the logical frame of a window and its scale in pixels a unit."""
    scale = max(1, min(pixel_width, pixel_height)) / SHORT_SIDE
    return Frame(pixel_width / scale, pixel_height / scale), scale


class Anchor(NamedTuple):
    """A named place of a backdrop in logical units of the backdrop's own box.

    For a thing, (x, y) is its centre and `size` 0. For a person, (x, y) is where the feet stand
    (or the wheels) and `size` the height of a standing adult there.
    """

    x: float
    y: float
    size: float = 0.0
