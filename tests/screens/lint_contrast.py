"""Words against what is really painted under them."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

import pygame

from game.canvas.commands import Clip, Command, Group, Picture, Text
from game.canvas.geometry import Box
from game.canvas.theme import contrast, mix
from game.engine.painter import Painter
from game.engine.pixels import Size, canvas
from game.engine.text import FontMeasure
from tests.screens.cases import Drawn
from tests.screens.lint_text import GHOST
from tests.screens.placed import Placed, ink, placed, seen
from tests.screens.shelf import shelf

SHARE = 0.03
"""Share of the pixels under a line that may be too close to its colour: edges of what is there."""


def faults(drawn: Drawn, size: tuple[int, int], widths: FontMeasure) -> Iterator[str]:
    """`size` is the window's; the picture is measured at half of it, or at one pixel a unit."""
    scale = 720 / min(size)
    painter, ground = _easel((round(size[0] * scale), round(size[1] * scale)))
    painter.paint(ground, without_words(drawn.sheet.commands))
    for item in placed(drawn.own):
        if isinstance(item.leaf, Text):
            yield from _too_close(item, item.leaf, ground, widths)


@lru_cache(maxsize=8)
def _easel(pixels: Size) -> tuple[Painter, pygame.Surface]:
    """What paints pictures of one size: of the next one, only what is not as in the last."""
    return Painter(shelf()), canvas(pixels)


def without_words(commands: tuple[Command, ...]) -> tuple[Command, ...]:
    kept: list[Command] = []
    for command in commands:
        if isinstance(command, Clip | Group):
            kept.append(command._replace(commands=without_words(command.commands)))
        elif not isinstance(command, Text) and not _passing(command):
            kept.append(command)
    return tuple(kept)


def _passing(command: Command) -> bool:
    """Whether it is the ghost hand, which moves on."""
    return isinstance(command, Picture) and command.name == GHOST


def needed(text: Text) -> float:
    return 3.0 if text.size >= 24 and text.face in ("title", "strong") else 4.5


def _too_close(
    item: Placed, text: Text, ground: pygame.Surface, widths: FontMeasure
) -> Iterator[str]:
    colours = _under(seen(ink(text, widths), item.clip), ground)
    total = sum(colours.values())
    if not total or not text.text.strip():
        return
    ratios = {c: _ratio(c, text.colour, text.opacity) for c in colours}
    poor = sum(n for c, n in colours.items() if ratios[c] < needed(text) - 0.005)
    if poor / total > SHARE:
        worst = min(ratios.values())
        yield f"« {text.text} » is hard to read: {worst:.2f} under {poor / total:.0%} of it"


@lru_cache(maxsize=1 << 17)
def _ratio(pixel: int, colour: str, opacity: float) -> float:
    """Contrast of a colour laid on a pixel (0xBBGGRR)."""
    under = f"#{pixel & 255:02X}{pixel >> 8 & 255:02X}{pixel >> 16 & 255:02X}"
    return contrast(mix(under, colour, opacity), under)


def _under(box: Box, ground: pygame.Surface) -> Counter[int]:
    """The pixels under a box of a picture at one pixel a unit, and how many there are of each."""
    x, y = round(box.x), round(box.y)
    rect = pygame.Rect(x, y, round(box.right) - x, round(box.bottom) - y).clip(ground.get_rect())
    if not rect.w or not rect.h:
        return Counter()
    raw = pygame.image.tobytes(ground.subsurface(rect), "RGBX")
    pixels = memoryview(raw).cast("I")
    if raw == raw[:4] * len(pixels):
        return Counter({pixels[0]: len(pixels)})  # most words are on a plain panel
    return Counter(pixels)
