"""A bead under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from typing import NamedTuple

from game.gestures.protocol import Move
from game.gestures.telling import Said
from game.gestures.tig_bead.physics import heat_input
from game.gestures.tig_bead.weld import DROP, Mode, Weld

FINE = 100
"""Parts of a millimetre in which the torch moves."""


class Cell(NamedTuple):
    """A millimetre of bead: heat in joules, arc in tenths of a millimetre, drops of filler."""

    heat: int
    arc: int
    fill: int


@dataclass(frozen=True, slots=True)
class Bead:
    """`at` is where the torch is, in hundredths of a millimetre from the start of the joint.

    `drops` are where filler was put, in millimetres. `lit` while the arc burns. `touches` counts
    how often the electrode touched, `drifts` how often the hand moved by itself.
    """

    weld: Weld
    seed: int
    said: Said
    mode: Mode
    speed: int = 10
    arc: int = 40
    at: int = 0
    lit: bool = False
    cells: tuple[Cell, ...] = ()
    drops: tuple[int, ...] = ()
    touches: int = 0
    strikes: int = 0
    given_up: bool = False
    tip: Move = ()

    @property
    def over(self) -> bool:
        return self.given_up or len(self.cells) >= self.weld.length

    @property
    def millimetre(self) -> int:
        """The millimetre that the torch is over."""
        return self.at // FINE

    @property
    def share(self) -> float:
        """How much of the joint is welded, in 0..1."""
        return len(self.cells) / self.weld.length

    @property
    def heat(self) -> int:
        """What the arc would give here, in joules a millimetre."""
        return heat_input(self.weld, self.speed, self.arc, self.share)

    @property
    def covered(self) -> int:
        """Drops that cover the place under the torch."""
        return self.fill_at(self.millimetre)

    def fill_at(self, millimetre: int) -> int:
        return sum(0 <= millimetre - drop < DROP for drop in self.drops)
