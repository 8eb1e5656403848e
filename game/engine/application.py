"""What the loop drives."""

from typing import Protocol

from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.canvas.intents import Intent


class Application(Protocol):
    """A game, or anything else that is shown. Times are seconds of the clock given to the loop."""

    def handle(self, intent: Intent, now: float) -> None:
        """Take what the player means. The window does full screen and sizes by itself."""
        ...

    def frame(self, now: float, frame: Frame) -> tuple[Command, ...]:
        """What to show. Two equal answers cost no painting."""
        ...

    def wants_frame(self, now: float) -> bool:
        """Whether something moves by itself now: frames are asked for 60 times a second."""
        ...

    def next_wake(self, now: float) -> float | None:
        """When a frame is wanted next although nothing moves; None to sleep until an input."""
        ...

    def failed(self, error: Exception, now: float) -> None:
        """Another method raised: show something else. Three times in a row end the loop."""
        ...

    @property
    def closed(self) -> bool:
        """Whether the loop must end."""
        ...
