"""What the screen of each gesture costs: python -m tests.bench.gestures [NAME].

« Ready » is a frame after one move of the reference player once its drawings are there, as the
loop waits for them beside the game; « move » is the same frame when it has to draw them itself,
« all » one painted anew. Milliseconds of processor time at 1280×720.
"""

import sys
from statistics import median, quantiles
from time import thread_time

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


def costs(name: str, level: str) -> tuple[list[float], list[float], list[float]]:
    """Milliseconds of frames that are ready, of frames after a move, of frames painted anew."""
    count = min(MOST, len(solved(name, level, 1)[1]))
    surface, shelf = canvas(SIZE), stock(world().drawings.svg)
    painter, beside = Painter(shelf), Painter(shelf)
    found: dict[str, list[float]] = {}
    for how in ("warming", "anew", "moved", "ready"):
        times = found[how] = []
        for n in range(count + 1):
            if how in ("warming", "anew"):
                painter.forget()
            showing = after(name, level, n)
            ui = ui_of(showing, Case(SIZE))._replace(clock=n / 7)
            if how == "ready":
                beside.paint(canvas(SIZE), sheet_of(showing, ui).commands)
            start = thread_time()
            painter.paint(surface, sheet_of(showing, ui).commands)
            times.append(1000 * (thread_time() - start))
    return found["ready"], found["moved"], found["anew"]


def main(names: list[str]) -> None:
    for name, level in CASES:
        if not names or name in names:
            told = [
                f"{median(t):.1f} (p95 {quantiles(t, n=20)[-1]:.1f})" for t in costs(name, level)
            ]
            print(f"{name}/{level:<32} ready {told[0]}, move {told[1]}, all {told[2]} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
