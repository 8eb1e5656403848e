"""An assembly under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from math import hypot
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.micro_assembly.assembly import STEPS, Assembly, Part
from game.gestures.protocol import Move
from game.gestures.telling import Said

Verdict: TypeAlias = Literal["", "assembled", "given-up"]


class Offset(NamedTuple):
    """From where a part should be to where it is, in micrometres; y goes down."""

    dx: int
    dy: int

    @property
    def far(self) -> float:
        return hypot(self.dx, self.dy)


IN_PLACE = Offset(0, 0)


class Placed(NamedTuple):
    """A part in its place, where exactly; `calm` when the hands were still enough for it."""

    key: str
    offset: Offset
    calm: bool


@dataclass(frozen=True, slots=True)
class Bench:
    """`held` is the part in the tweezers, "" when they are empty, at `offset` from its place.

    `quarter` and `flipped` tell how it lies in them. `slips` and `early` name the parts of each
    attempt that failed by place or sense, and by order; `lost` counts parts that jumped away.
    """

    assembly: Assembly
    seed: int
    said: Said
    placed: tuple[Placed, ...] = ()
    held: str = ""
    offset: Offset = IN_PLACE
    quarter: int = 0
    flipped: bool = False
    rest: str = "free"
    zoom: int = 0
    draws: int = 0
    steps: int = 0
    slips: tuple[str, ...] = ()
    early: tuple[str, ...] = ()
    lost: int = 0
    verdict: Verdict = ""
    tip: Move = ()

    @property
    def over(self) -> bool:
        return bool(self.verdict)

    @property
    def part(self) -> Part:
        """The part in the tweezers; there must be one."""
        return self.assembly.part(self.held)

    @property
    def there(self) -> tuple[str, ...]:
        """The parts in their places, in the order in which they came."""
        return tuple(placed.key for placed in self.placed)

    @property
    def left(self) -> tuple[Part, ...]:
        """The parts still on the tray or in the tweezers."""
        return tuple(part for part in self.assembly.parts if part.key not in self.there)

    @property
    def step(self) -> int:
        """Micrometres of a step at this magnification."""
        return STEPS[self.zoom]

    @property
    def tremble(self) -> int:
        return self.assembly.tremble(self.rest)

    @property
    def turned_right(self) -> bool:
        """Whether the part in the tweezers lies the right way up and round."""
        return not self.flipped and self.quarter % self.part.turns == 0

    @property
    def missing(self) -> tuple[Part, ...]:
        """What must be there before the part in the tweezers, and is not."""
        wanted = [key for key in self.part.over if key not in self.there]
        return tuple(self.assembly.part(key) for key in wanted)
