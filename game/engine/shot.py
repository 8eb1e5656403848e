"""A picture of drawing commands, without a window."""

from io import BytesIO
from pathlib import Path

import pygame

from game.canvas.commands import Command
from game.engine.fonts import Fonts
from game.engine.painter import Painter
from game.engine.pictures import PictureSource
from game.engine.pixels import Size, canvas
from game.engine.stock import stock
from game.engine.text import FontMeasure


def measure() -> FontMeasure:
    """The widths that the painter uses, to lay a screen out without a window."""
    return FontMeasure(Fonts())


def painted(commands: tuple[Command, ...], size: Size, source: PictureSource) -> pygame.Surface:
    """The commands painted at a size in pixels; lay them out for `frame_of(*size)`."""
    surface = canvas(size)
    Painter(stock(source)).paint(surface, commands)
    return surface


def shoot(commands: tuple[Command, ...], size: Size, source: PictureSource, path: Path) -> None:
    """Save the painted commands as a PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(painted(commands, size, source), path)


def png(commands: tuple[Command, ...], size: Size, source: PictureSource) -> bytes:
    """The painted commands as a PNG file that is still to be written."""
    file = BytesIO()
    pygame.image.save(painted(commands, size, source), file, "page.png")
    return file.getvalue()
