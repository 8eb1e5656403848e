"""The machines of a place at work: what moves in a backdrop, as a function of the time.

Times go in steps small enough for the eye and few enough for the stock of rasters: a step that
is not over paints nothing anew. At time 0, and for calm players, all stands at its phase.
"""

from collections.abc import Iterator
from math import cos, pi, radians, sin
from typing import Literal, NamedTuple

from game.canvas.commands import Clip, Command, Picture
from game.canvas.geometry import Box
from game.drawings.turning import turned_view

Motion = Literal[
    "slide", "strike", "turn", "swing", "blink", "glow", "belt", "rise", "drip", "joints"
]

TURN = 5.0
"""Degrees from one drawn angle to the next one."""

JOINT = 3.0
FADES = 4
"""Opacities between the least and the most of what glows or fades."""


class Sprite(NamedTuple):
    """A drawing `moving/<name>` and its view box, whose origin is what it turns about."""

    name: str
    view: Box


class Link(NamedTuple):
    """An axis of an arm: its length up to the next one, and the angles that it goes through.

    Angles are degrees from the right, clockwise; the drawing points to the right.
    """

    sprite: Sprite
    length: float
    angles: tuple[float, ...]


class Part(NamedTuple):
    """One moving part. (x, y) is where its origin is in the frame, `scale` its size there.

    `by` (drawing units) is how far it goes, `degrees` how far it turns, `many` how many of it
    follow each other, `least` the opacity where a glow is lowest. `window`, in drawing units
    about the origin, is what shows of it. `phase` is the share of the period it begins at.
    `stages` say how each one that follows looks from a share of the way on, as it is worked on.
    """

    motion: Motion
    x: float
    y: float
    scale: float
    period: float
    sprite: Sprite
    phase: float = 0.0
    by: tuple[float, float] = (0.0, 0.0)
    degrees: float = 0.0
    many: int = 1
    least: float = 0.0
    window: Box | None = None
    links: tuple[Link, ...] = ()
    stages: tuple[tuple[float, Sprite], ...] = ()


class Piece(NamedTuple):
    """A drawing moved from the origin of its part, turned, and faded."""

    sprite: Sprite
    dx: float = 0.0
    dy: float = 0.0
    degrees: float = 0.0
    opacity: float = 1.0


def pieces(part: Part, time: float) -> tuple[Piece, ...]:
    """What to draw of a part, from back to front, `time` seconds after it began."""
    p = (time / part.period + part.phase) % 1.0
    if part.motion == "joints":
        return tuple(_arm(part.links, p))
    if part.motion in ("belt", "rise"):
        return tuple(_follower(part, (p + i / part.many) % 1.0) for i in range(part.many))
    return (_alone(part, p),)


def _alone(part: Part, p: float) -> Piece:
    match part.motion:
        case "turn":
            return Piece(part.sprite, degrees=_stepped(part.degrees * p, TURN) % 360)
        case "swing":
            return Piece(part.sprite, degrees=_stepped(part.degrees * sin(2 * pi * p), 1.0))
        case "blink":
            return Piece(part.sprite, opacity=1.0 if p < 0.5 else 0.0)
        case "glow":
            high = round(FADES * (1 + cos(2 * pi * p)) / 2) / FADES
            return Piece(part.sprite, opacity=part.least + (1 - part.least) * high)
        case "drip":
            return _moved(part, min(1.0, 2 * p) ** 2, 1.0 if p < 0.5 else 0.0)
        case "strike":
            return _moved(part, struck(p))
        case _:
            return _moved(part, (1 - cos(2 * pi * p)) / 2)


def struck(p: float) -> float:
    """How far down a ram is in its cycle: it waits, falls, stays a moment, and rises slowly."""
    if p < 0.35:
        return 0.0
    if p < 0.45:
        return ((p - 0.35) / 0.1) ** 3
    if p < 0.55:
        return 1.0
    return (1 + cos(pi * (p - 0.55) / 0.45)) / 2


def _follower(part: Part, p: float) -> Piece:
    """One of those that go along: on a belt whole, else it comes and fades."""
    if part.motion == "belt":
        return _moved(part, p)._replace(sprite=_at_stage(part, p))
    return _moved(part, p, round(FADES * sin(pi * p)) / FADES)


def _at_stage(part: Part, p: float) -> Sprite:
    return next((sprite for since, sprite in reversed(part.stages) if p >= since), part.sprite)


def _moved(part: Part, share: float, opacity: float = 1.0) -> Piece:
    dx, dy = part.by
    return Piece(part.sprite, share * dx, share * dy, opacity=opacity)


def _arm(links: tuple[Link, ...], p: float) -> Iterator[Piece]:
    """The axes one after the other, each at the end of the one before it."""
    x = y = 0.0
    for link in links:
        angle = _stepped(_between(link.angles, p), JOINT)
        yield Piece(link.sprite, x, y, angle % 360)
        x += link.length * cos(radians(angle))
        y += link.length * sin(radians(angle))


def _between(angles: tuple[float, ...], p: float) -> float:
    """The angle on the way round through `angles`, with a soft start and stop at each."""
    at = p * len(angles)
    i = int(at) % len(angles)
    share = (1 - cos(pi * (at % 1.0))) / 2
    return angles[i] + share * (angles[(i + 1) % len(angles)] - angles[i])


def _stepped(value: float, step: float) -> float:
    return round(value / step) * step


def drawn(parts: tuple[Part, ...], time: float) -> tuple[Command, ...]:
    """The commands that show parts at a time."""
    return tuple(command for part in parts for command in _shown(part, time))


def _shown(part: Part, time: float) -> tuple[Command, ...]:
    pictures = tuple(_picture(part, piece) for piece in pieces(part, time) if piece.opacity > 0)
    if part.window is None:
        return pictures
    return (Clip(_placed(part, part.window), pictures),)


def _picture(part: Part, piece: Piece) -> Picture:
    view = turned_view(piece.sprite.view, piece.degrees).moved(piece.dx, piece.dy)
    variant = (("turn", f"{piece.degrees:g}"),) if piece.degrees else ()
    box = _placed(part, view)
    name = f"moving/{piece.sprite.name}"
    return Picture(name, box, variant, fit="fill", opacity=round(piece.opacity, 3))


def _placed(part: Part, box: Box) -> Box:
    """A box in drawing units about the origin of a part, in the frame."""
    s = part.scale
    return Box(part.x + s * box.x, part.y + s * box.y, s * box.w, s * box.h)
