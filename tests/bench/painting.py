"""What a frame like a dialogue's costs to paint: 30 pictures and 12 lines over a backdrop.

Off screen, with the game's own drawings. Run alone: python -m tests.bench.painting
"""

from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from game.app.world import ASSETS
from game.canvas import theme
from game.canvas.commands import Command, Group, Picture, Shape, Text
from game.canvas.geometry import Box, Frame, frame_of
from game.canvas.paths import chamfered
from game.drawings.source import Drawings
from game.engine.painter import Painter
from game.engine.pixels import Size, canvas
from game.engine.stock import Stock, stock

SIZES: tuple[Size, ...] = ((1280, 720), (1920, 1080))
ROUNDS = 200

ICONS = ("back", "help", "pause", "gear", "robot", "helmet", "bolt", "wrench", "fuse", "star")
THINGS = ("robot", "conveyor", "cabinet", "operator-desk", "fence", "parts-rack", "team-board")
LINE = "La ligne vient de s’arrêter : « plus rien ne bouge », à 3\u202f000\u00a0°C près."


def frame_like_a_dialogue(frame: Frame, turn: int) -> tuple[Command, ...]:
    """A backdrop, 30 pictures, a speech panel and 12 lines; one icon and one line turn."""
    things = tuple(
        Picture(
            f"machines/{THINGS[n % 7]}", Box(20 + 110 * (n % 10), 120 + 90 * (n // 10), 160, 160)
        )
        for n in range(19)
    )
    icons = tuple(
        Picture(f"icons/{ICONS[n]}", Box(30 + 60 * n, 24, 48, 48), recolour=(("#FFFCF5", colour),))
        for n in range(10)
        for colour in (theme.P50 if n else (theme.M300, theme.M400)[turn % 2],)
    )
    panel = Box(40, frame.height - 320, frame.width - 80, 290)
    shadow = Shape(panel.moved(8, 8), chamfered(panel.w, panel.h, 16, 24), theme.INK, opacity=0.35)
    face = Shape(panel, chamfered(panel.w, panel.h, 16, 24, "top-right"), theme.P100)
    lines = tuple(
        Text(LINE, panel.x + 24, panel.y + 14 + 22 * n, "text", 17, theme.INK) for n in range(11)
    )
    last = Text(f"{turn} pistes", panel.x + 24, panel.y + 256, "strong", 20, theme.M700)
    backdrop = Picture("places/atelier-robots.wide", frame.box, fit="cover")
    return (backdrop, *things, *icons, shadow, face, *lines, last)


def timed(action: Callable[[int], object], rounds: int = ROUNDS) -> list[float]:
    """Milliseconds of each round."""
    times = []
    for turn in range(rounds):
        start = perf_counter()
        action(turn)
        times.append((perf_counter() - start) * 1000)
    return times


def spread(times: list[float]) -> str:
    return f"{median(times):.2f} ms, p95 {quantiles(times, n=20)[-1]:.2f}"


def figures(size: Size, rasters: Stock) -> list[tuple[str, str]]:
    """Rows for one size of window."""
    frame, _ = frame_of(*size)
    surface, painter = canvas(size), Painter(rasters)
    frames = [frame_like_a_dialogue(frame, turn) for turn in range(2)]
    fading = [(*frames[0], Group(0, 0, frames[1], share)) for share in (0.4, 0.5)]

    def in_full(turn: int) -> None:
        painter.forget()
        painter.paint(surface, frames[turn % 2])

    first = timed(in_full, 1)[0]
    in_full(1)
    name = f"painting {size[0]}×{size[1]}"
    equal = frame_like_a_dialogue(frame, 0)
    return [
        (f"{name}, first time (all rasterised)", f"{first:.0f} ms"),
        (f"{name}, in full", spread(timed(in_full))),
        (f"{name}, what changed", spread(timed(lambda n: painter.paint(surface, frames[n % 2])))),
        (f"{name}, equal frame", spread(timed(lambda _: painter.paint(surface, equal)))),
        (f"{name}, cross-fade", spread(timed(lambda n: painter.paint(surface, fading[n % 2]), 60))),
        (f"{name}, rasters kept", f"{kept(rasters) / 1e6:.0f} MB"),
    ]


def kept(rasters: Stock) -> int:
    return sum(part.rasters.held for part in (rasters.pictures, rasters.shapes, rasters.lines))


def measure() -> list[tuple[str, str]]:
    """Rows of (what, figure)."""
    source = Drawings(ASSETS, {}).svg
    return [row for size in SIZES for row in figures(size, stock(source))]


if __name__ == "__main__":
    for what, figure in measure():
        print(f"{what:<60}{figure:>30}")
