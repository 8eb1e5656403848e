"""What the screen of each gesture costs: python -m tests.bench.gestures [NAME].

« Move » is a frame after one move of the reference player, « all » one painted anew, at 1280×720.
"""

import sys
from statistics import median, quantiles
from time import perf_counter

from game.app.sheets import sheet_of
from game.engine.painter import Painter
from game.engine.pixels import canvas
from game.engine.stock import stock
from tests.gestures.reference import CASES, solved
from tests.screens.cases import Case, ui_of
from tests.screens.gestures.stages import after
from tests.screens.sittings import world

SIZE = (1280, 720)
MOST = 80


def costs(name: str, level: str) -> tuple[list[float], list[float]]:
    """Milliseconds of frames after a move, and of frames painted anew."""
    count = min(MOST, len(solved(name, level, 1)[1]))
    surface, painter = canvas(SIZE), Painter(stock(world().drawings.svg))
    warming: list[float] = []
    moved: list[float] = []
    anew: list[float] = []
    for forget, times in ((True, warming), (True, anew), (False, moved)):
        for n in range(count + 1):
            if forget:
                painter.forget()
            showing = after(name, level, n)
            start = perf_counter()
            ui = ui_of(showing, Case(SIZE))
            painter.paint(surface, sheet_of(showing, ui._replace(clock=n / 7)).commands)
            times.append(1000 * (perf_counter() - start))
    return moved, anew


def main(names: list[str]) -> None:
    for name, level in CASES:
        if not names or name in names:
            told = [
                f"{median(t):.1f} (p95 {quantiles(t, n=20)[-1]:.1f})" for t in costs(name, level)
            ]
            print(f"{name}/{level:<32} move {told[0]} ms, all {told[1]} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
