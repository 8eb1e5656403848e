"""The drawing commands: plain data that pygame paints today and a browser canvas can tomorrow.

Commands are tuples, so that comparing two frames costs no Python code. Colours are "#RRGGBB".
Coordinates are logical units (see geometry); painting order is list order.
"""

from typing import Literal, NamedTuple, TypeAlias

from game.canvas.geometry import Box

Face = Literal["title", "text", "strong", "italic", "easy", "easy-strong"]
Align = Literal["left", "centre", "right"]
Fit = Literal["contain", "cover", "fill"]
Pairs: TypeAlias = tuple[tuple[str, str], ...]


class Stop(NamedTuple):
    """A colour at a place of a gradient: offset and opacity in 0..1."""

    offset: float
    colour: str
    opacity: float = 1.0


class Linear(NamedTuple):
    """A gradient along a line, in the shape's own coordinates."""

    x1: float
    y1: float
    x2: float
    y2: float
    stops: tuple[Stop, ...]


class Radial(NamedTuple):
    """A gradient from a centre outwards, in the shape's own coordinates."""

    cx: float
    cy: float
    r: float
    stops: tuple[Stop, ...]


Paint: TypeAlias = str | Linear | Radial


class Shape(NamedTuple):
    """A vector path in SVG notation; the path's origin is the top left corner of `box`.

    `box` holds everything painted, stroke included: nothing is painted outside it.
    """

    box: Box
    path: str
    fill: Paint | None = None
    stroke: str | None = None
    stroke_width: float = 0.0
    opacity: float = 1.0
    dash: tuple[float, ...] = ()


class Picture(NamedTuple):
    """A drawing of `assets/`, by name ("icons/back", "people/nadia-benali").

    `variant` asks for one form of it (("mood", "talk"),); `recolour` replaces the key colours of
    the drawing. `contain` keeps it whole and centred, `cover` fills the box and cuts what is over.
    """

    name: str
    box: Box
    variant: Pairs = ()
    recolour: Pairs = ()
    fit: Fit = "contain"
    opacity: float = 1.0


class Text(NamedTuple):
    """One line of text; (x, y) is the top of its line box at its left, centre or right end.

    `letters` and `words` are room added after each character and each blank, over the font size.
    """

    text: str
    x: float
    y: float
    face: Face
    size: float
    colour: str
    align: Align = "left"
    opacity: float = 1.0
    letters: float = 0.0
    words: float = 0.0


class Clip(NamedTuple):
    """Commands of which only what falls in `box` is painted."""

    box: Box
    commands: "tuple[Command, ...]"


class Group(NamedTuple):
    """Commands moved by (dx, dy) and faded together."""

    dx: float
    dy: float
    commands: "tuple[Command, ...]"
    opacity: float = 1.0


Command: TypeAlias = Shape | Picture | Text | Clip | Group
