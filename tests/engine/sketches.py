"""Small drawings for the tests of painting."""

import pygame

from game.canvas.commands import Command, Pairs, Shape
from game.canvas.geometry import Box
from game.canvas.paths import chamfered, circle
from game.engine.painter import Painter
from game.engine.pixels import Size, canvas
from game.engine.stock import Stock, stock

#: a window of 72 logical units across 72 pixels a side would be scale 0.1; this one is scale 1
SQUARE: Size = (720, 720)

DRAWINGS = {
    "square": '<rect x="0" y="0" width="40" height="40" fill="#FF0000"/>',
    "disc": '<circle cx="20" cy="20" r="18" fill="#2F7D5D"/>',
    "wide": '<rect x="0" y="0" width="80" height="40" fill="#0000FF"/>',
    "ring": '<circle cx="20" cy="20" r="12" fill="none" stroke="#EE6A1B" stroke-width="6"/>',
}


def source(name: str, variant: Pairs, recolour: Pairs) -> str:
    """Drawings by name. `variant` chooses nothing; `recolour` replaces colours."""
    width = 80 if name == "wide" else 40
    body = DRAWINGS[name]
    for old, new in recolour:
        body = body.replace(old, new)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 40">'
        f"<!-- {variant} -->{body}</svg>"
    )


def rectangle(x: float, y: float, w: float, h: float, fill: str, opacity: float = 1.0) -> Shape:
    return Shape(Box(x, y, w, h), chamfered(w, h, 0), fill, opacity=opacity)


def disc(x: float, y: float, r: float, fill: str, opacity: float = 1.0) -> Shape:
    return Shape(Box(x - r, y - r, 2 * r, 2 * r), circle(r), fill, opacity=opacity)


def own_stock() -> Stock:
    return stock(source)


def painted(*commands: Command, size: Size = SQUARE) -> pygame.Surface:
    """The commands painted alone on a new surface."""
    surface = canvas(size)
    Painter(own_stock()).paint(surface, commands)
    return surface


def colour(surface: pygame.Surface, x: int, y: int) -> str:
    """The colour of a pixel, as "#RRGGBB"."""
    r, g, b, _ = surface.get_at((x, y))
    return f"#{r:02X}{g:02X}{b:02X}"


def same(a: pygame.Surface, b: pygame.Surface) -> bool:
    """Whether two surfaces have the same pixels."""
    return pygame.image.tobytes(a, "RGB") == pygame.image.tobytes(b, "RGB")
