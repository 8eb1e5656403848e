"""A small app in a real window, run as a program: it writes each thing it hears on a line."""

import sys
import time

from game.canvas.commands import Command, Text
from game.canvas.geometry import Frame
from game.canvas.intents import Back, Intent, Point, Press, Quit
from game.engine.loop import Loop
from game.engine.stock import stock
from game.engine.trouble import UnusableError
from game.engine.window import open_window, show_trouble
from tests.engine.sketches import disc, rectangle, source


class Echo:
    """Shows a night background and a disc where the pointer last pressed."""

    closed = False
    at = (360.0, 360.0)

    def handle(self, intent: Intent, now: float) -> None:  # noqa: ARG002
        if not isinstance(intent, Point):
            say(repr(intent))
        if isinstance(intent, Press):
            self.at = (intent.x, intent.y)
        self.closed = isinstance(intent, Back | Quit)

    def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:  # noqa: ARG002
        return (
            rectangle(0, 0, frame.width, frame.height, "#1A3152"),
            Text("Étincelle : une vraie fenêtre", 40, 40, "title", 34, "#FFFCF5"),
            disc(*self.at, 40, "#EE6A1B"),
        )

    def wants_frame(self, now: float) -> bool:  # noqa: ARG002
        return False

    def next_wake(self, now: float) -> float | None:  # noqa: ARG002
        return None

    def failed(self, error: Exception, now: float) -> None:  # noqa: ARG002
        say(f"failed: {error}")


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    try:
        window = open_window("Étincelle", (960, 720))
        Loop(Echo(), window, stock(source), time.monotonic, lambda: say("shown")).run()
        window.close()
    except UnusableError as trouble:
        return show_trouble(trouble)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
