"""What each screen costs: building its commands and painting them, in two sizes of window.

« All » is a frame in which everything changed, from rasters already made, as after a resize;
« focus » one in which only the focus moved. Run alone: python -m tests.bench.screens
"""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from game.app.sheets import Showing, sheet_of
from game.canvas.commands import Command
from game.engine.painter import Painter
from game.engine.pixels import Size, canvas
from game.engine.stock import Stock, stock
from game.screens.ui import Ui
from tests.screens.cases import Case, ui_of
from tests.screens.samples import samples
from tests.screens.sittings import world

SIZES: tuple[Size, ...] = ((1280, 720), (1920, 1080))
SCREENS = ("title", "map", "line", "choice", "explore", "gesture", "liking", "ending", "passport")
ROUNDS = 40
IDLE = 600
"""Turns of the loop, ten seconds of them, during which the player reads."""


@dataclass
class Costs:
    """Milliseconds of each frame."""

    everything: list[float] = field(default_factory=list)
    focus: list[float] = field(default_factory=list)


def costs(showing: Showing, size: Size, rasters: Stock) -> Costs:
    """Frames of one screen: whole ones, then moves of the focus from area to area."""
    ui = ui_of(showing, Case(size))
    areas = [a.id for a in sheet_of(showing, ui).areas if a.focusable]
    surface, painter = canvas(size), Painter(rasters)

    def show(turn: int) -> None:
        focused = ui._replace(focus=areas[turn % len(areas)])
        painter.paint(surface, sheet_of(showing, focused).commands)

    def show_anew(turn: int) -> None:
        painter.forget()
        show(turn)

    for turn in range(len(areas)):
        show_anew(turn)
    return Costs(_timed(show_anew), _timed(show) if len(areas) > 1 else [])


def _timed(frame: Callable[[int], None]) -> list[float]:
    times = []
    for turn in range(ROUNDS):
        start = perf_counter()
        frame(turn)
        times.append(1000 * (perf_counter() - start))
    return times


def _told(times: Sequence[float]) -> str:
    if not times:
        return "–"
    return f"{median(times):.1f} (p95 {quantiles(times, n=20)[-1]:.1f})"


def not_painted(showing: Showing, size: Size, rasters: Stock) -> float:
    """The share of the frames asked for while idle that paint nothing."""
    ui = ui_of(showing, Case(size))
    ui = ui._replace(focus=sheet_of(showing, ui).first)
    surface, painter = canvas(size), Painter(rasters)
    painted = sum(bool(painter.paint(surface, _commands(showing, ui))) for _ in range(IDLE))
    return 1 - painted / IDLE


def _commands(showing: Showing, ui: Ui) -> tuple[Command, ...]:
    return sheet_of(showing, ui).commands


def resident() -> float:
    """Megabytes that this process holds now; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0.0
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def painted_once(size: Size) -> float:
    """Megabytes held once every screen was painted in a window of that size."""
    surface, painter = canvas(size), Painter(stock(world().drawings.svg))
    for name in SCREENS:
        painter.paint(
            surface, sheet_of(samples()[name], ui_of(samples()[name], Case(size))).commands
        )
    gc.collect()
    return resident()


def alone(size: Size) -> str:
    """The same in a process of its own."""
    program = f"from tests.bench.screens import painted_once; print(painted_once({size}))"
    run = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
    )
    return f"{float(run.stdout):.0f} MB"


def measure() -> list[tuple[str, str]]:
    """Rows of (what, figure): ms a frame for each screen and size, idle frames, memory."""
    rows = []
    for size in SIZES:
        rasters = stock(world().drawings.svg)
        for name in SCREENS:
            cost = costs(samples()[name], size, rasters)
            figure = f"all {_told(cost.everything)} ms, focus {_told(cost.focus)} ms"
            rows.append((f"{name} at {size[0]}×{size[1]}", figure))
        idle = not_painted(samples()["choice"], size, rasters)
        rows.append((f"frames not painted when idle at {size[0]}×{size[1]}", f"{idle:.1%}"))
        rows.append((f"resident, all screens seen at {size[0]}×{size[1]}", alone(size)))
    return rows


if __name__ == "__main__":
    for what, figure in measure():
        print(f"{what:<48} {figure}")
