"""An inspection under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.protocol import Move
from game.gestures.telling import Said
from game.gestures.ultrasonic_scan.echo import HALF, TALL, echo
from game.gestures.ultrasonic_scan.weld import RIGHT_GAIN, Flaw, Weld

Verdict: TypeAlias = Literal["", "accept", "repair", "given-up"]


class Note(NamedTuple):
    """A flaw as the player wrote it down, in millimetres."""

    start: int
    end: int
    depth: int

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Scan:
    """`at` is where the probe is, in millimetres; `edges` the edges marked for the next note.

    `flaws` is the weld drawn by lot. `on_block` while the gain is set on the reference block.
    `trail` holds, for each place visited, the tallest echo seen there: (place, height).
    """

    weld: Weld
    seed: int
    flaws: tuple[Flaw, ...]
    said: Said
    on_block: bool
    gain: int
    at: int = 0
    cursor: int = 2
    edges: tuple[int, ...] = ()
    notes: tuple[Note, ...] = ()
    trail: tuple[tuple[int, int], ...] = ()
    pings: int = 0
    verdict: Verdict = ""
    tip: Move = ()

    @property
    def over(self) -> bool:
        return bool(self.verdict)

    @property
    def echo(self) -> tuple[int, int]:
        """Depth and height of the tallest echo here."""
        if self.on_block:
            return self.weld.thickness // 2, self.block_echo
        return echo(self.flaws, self.at, self.gain)

    @property
    def block_echo(self) -> int:
        """The hole of the reference block: 80 % of the screen at the right gain."""
        return min(100, round(TALL * 10 ** ((self.gain - RIGHT_GAIN) / 20)))

    @property
    def heard(self) -> bool:
        """Whether there is a clear echo of a flaw here."""
        return self.echo[1] >= HALF

    @property
    def must_repair(self) -> bool:
        """Whether a flaw is longer than what is accepted."""
        return any(flaw.length > self.weld.limit for flaw in self.flaws)
