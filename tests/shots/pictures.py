"""Painting a screen, keeping its picture small, and telling where two pictures differ."""

import os
from pathlib import Path

import pygame
from PIL import Image, ImageChops
from pixelmatch.contrib.PIL import pixelmatch

from game.engine.painter import Painter
from game.engine.pixels import canvas
from tests.screens.cases import Case, drawn
from tests.screens.samples import samples
from tests.screens.shelf import shelf

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"
OUT = HERE / "out"

#: windows in pixels; the large ones are kept at half their size
SIZES = {(1280, 720): 1, (1920, 1080): 2, (1024, 768): 1, (1080, 1920): 2}

SCREENS = (
    "title",
    "title-resume",
    "map",
    "map-done",
    "line",
    "narrator",
    "choice",
    "choice-four",
    "choice-closed",
    "doors",
    "doors-third",
    "explore",
    "explore-ready",
    "gesture",
    "gesture-measured",
    "liking",
    "question",
    "answered",
    "ending",
    "passport",
    "passport-unclear",
    "lead-card",
    "book",
    "book-way",
    "trade",
    "path",
    "credits",
    "code-card",
    "pause-reason",
    "settings",
    "sound",
    "choice-words",
    "word",
)

COLOURS = 256
NOISE = 16
"""Of 255: two pictures no further apart than this at any pixel are the same (kept in a palette)."""

TOLERATED = 0.0005
"""Share of the pixels that may differ: rounding of another machine's fonts and curves."""


def recording() -> bool:
    return os.environ.get("ETINCELLE_RECORD") == "1"


def path_of(name: str, size: tuple[int, int]) -> Path:
    return EXPECTED / f"{name}.{size[0]}x{size[1]}.png"


def computed(name: str, size: tuple[int, int]) -> Image.Image:
    """The screen painted in a window of that size, then brought to the size that is kept."""
    surface = canvas(size)
    Painter(shelf()).paint(surface, drawn(samples()[name], Case(size)).sheet.commands)
    image = Image.frombytes("RGB", size, pygame.image.tobytes(surface, "RGB"))
    return image.reduce(SIZES[size]) if SIZES[size] > 1 else image


def record(image: Image.Image, path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    method = Image.Quantize.MAXCOVERAGE
    kept = image.quantize(COLOURS, method, kmeans=3, dither=Image.Dither.NONE)
    kept.save(path, optimize=True)


def expected(path: Path) -> Image.Image:
    return Image.open(path).convert("RGB")


def difference(image: Image.Image, wanted: Image.Image) -> tuple[float, Image.Image]:
    """The share of pixels that differ to the eye, and a picture of them."""
    apart = ImageChops.difference(image, wanted).convert("L").point(lambda v: 255 * (v > NOISE))
    box = apart.getbbox()
    if box is None:
        return 0.0, apart.convert("RGB")
    shown = Image.new("RGBA", (box[2] - box[0], box[3] - box[1]))
    count = pixelmatch(image.crop(box), wanted.crop(box), shown, threshold=0.1)
    marked = image.convert("L").convert("RGB")
    marked.paste(shown.convert("RGB"), box[:2])
    return count / (image.width * image.height), marked


def side_by_side(images: list[Image.Image], path: Path) -> None:
    """Computed, expected and difference in one picture."""
    path.parent.mkdir(exist_ok=True)
    strip = Image.new("RGB", (sum(i.width + 8 for i in images), images[0].height))
    x = 0
    for image in images:
        strip.paste(image, (x, 0))
        x += image.width + 8
    strip.save(path)
