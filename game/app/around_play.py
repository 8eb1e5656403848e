"""A stage around the play: it is the play, but for what it does otherwise."""

from game.app.hearing import Hearing
from game.app.play import Play
from game.canvas.areas import Sheet
from game.canvas.commands import Command
from game.canvas.geometry import Frame
from game.screens.ui import Ui


class AroundPlay:
    """A `Stage` that leaves everything to `play`; who inherits says what differs."""

    play: Play

    @property
    def closed(self) -> bool:
        return self.play.closed

    @property
    def scene(self) -> str:
        return self.play.scene

    @property
    def step(self) -> str:
        return self.play.step

    def ui(self, frame: Frame) -> Ui:
        return self.play.ui(frame)

    def sheet(self, ui: Ui) -> Sheet:
        return self.play.sheet(ui)

    def act(self, action: object, now: float) -> None:
        self.play.act(action, now)

    def hearing(self) -> Hearing:
        return self.play.hearing()

    def upcoming(self, ui: Ui) -> tuple[Command, ...]:
        return self.play.upcoming(ui)

    def tick(self, now: float) -> bool:
        return self.play.tick(now)

    def next_tick(self, now: float) -> float | None:
        return self.play.next_tick(now)

    def pad_lost(self, now: float) -> None:
        self.play.pad_lost(now)

    def pad_found(self, now: float) -> None:
        self.play.pad_found(now)

    def full_screen_toggled(self) -> None:
        self.play.full_screen_toggled()

    def failed(self, now: float) -> None:
        self.play.failed(now)

    def close(self) -> None:
        self.play.close()
