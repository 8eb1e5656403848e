"""What the game runs: one thing that is on, and what its actions do."""

from typing import Protocol

from game.app.hearing import Hearing
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.screens.ui import Ui


class Stage(Protocol):
    """What is on: the sheet of the moment and what its actions do."""

    @property
    def closed(self) -> bool:
        """Whether the game is to end."""
        ...

    @property
    def scene(self) -> str:
        """A name that changes when the whole screen does: that change is animated."""
        ...

    @property
    def step(self) -> str:
        """A name that changes when the content does: focus and scroll then start afresh."""
        ...

    def ui(self, frame: Frame) -> Ui:
        """The context of drawing; the game adds focus, pointer, device and scroll."""
        ...

    def sheet(self, ui: Ui) -> Sheet: ...

    def act(self, action: object, now: float) -> None:
        """Carry out the action of an area."""
        ...

    def hearing(self) -> Hearing:
        """What is heard now, and what began since this was last asked."""
        ...

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:
        """Commands whose pictures are worth having ready, each told once; none is shown yet.

        Asked for at every change of the picture.
        """
        ...

    def tick(self, now: float) -> bool:
        """Let time pass; True when something on screen changed."""
        ...

    def next_tick(self, now: float) -> float | None:
        """When `tick` is next needed, or None."""
        ...

    def pad_lost(self, now: float) -> None: ...

    def pad_found(self, now: float) -> None: ...

    def full_screen_toggled(self) -> None: ...

    def failed(self, now: float) -> None:
        """Something broke: show what can be shown."""
        ...

    def close(self) -> None: ...
