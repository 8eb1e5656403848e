"""A repair under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.fault_finding.circuit import AT_REST, Conditions, Defect, Switches
from game.gestures.fault_finding.level import Breakdown, Cause, Phase
from game.gestures.fault_finding.meter import Mode, Probing, Reading, read_between
from game.gestures.fault_finding.power import Sound
from game.gestures.fault_finding.suspects import accused
from game.gestures.protocol import Move
from game.gestures.telling import Said

Hand: TypeAlias = Literal["red", "black"]
Lock: TypeAlias = Literal["separate", "padlock", "tag", "verify"]
End: TypeAlias = Literal["", "repaired", "given-up"]

LOCKS: tuple[Lock, ...] = ("separate", "padlock", "tag", "verify")
"""Lock-out in the order of NF C 18-510: separate, lock and tag, prove dead."""


class Note(NamedTuple):
    """A voltage pencilled on the drawing, read with the black probe at its usual place.

    It is `past` once the circuit was cut: it says nothing of what is there now.
    """

    point: str
    text: str
    live: bool
    past: bool = False


@dataclass(frozen=True, slots=True)
class Repair:
    """`secured` are the lock-out steps standing now, always in order; `deepest` the most that
    stood together. `bits` is what measurements told, `in_vain` the useless ones in a row."""

    breakdown: Breakdown
    cause: Cause
    suspects: tuple[Defect, ...]
    said: Said
    black: str
    drawn: frozenset[str] = AT_REST
    red: str = ""
    hand: Hand = "red"
    mode: Mode = "volt"
    pressed: bool = False
    heard: Sound | None = None
    secured: tuple[Lock, ...] = ()
    deepest: int = 0
    replaced: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    bits: float = 0.0
    useless: int = 0
    in_vain: int = 0
    refused: tuple[str, ...] = ()
    asked: tuple[Phase, ...] = ()
    tip: Move = ()
    moves: int = 0
    end: End = ""

    @property
    def closed(self) -> bool:
        """Whether the main switch lets the voltage in."""
        return "separate" not in self.secured

    @property
    def locked_out(self) -> bool:
        return self.secured == LOCKS

    @property
    def repaired(self) -> bool:
        return self.cause.defect.component in self.replaced

    @property
    def conditions(self) -> Conditions:
        """The circuit as it truly is."""
        defect = None if self.repaired else self.cause.defect
        return Conditions(defect, Switches(self.closed, self.pressed), self.drawn)

    @property
    def probing(self) -> Probing | None:
        """The measurement that the probes make now, when both are somewhere."""
        return Probing(self.mode, self.red, self.black) if self.red else None

    @property
    def reading(self) -> Reading | None:
        """What the meter shows now."""
        if not self.probing:
            return None
        return read_between(self.breakdown.circuit, self.conditions, self.probing)

    @property
    def accused(self) -> tuple[str, ...]:
        """The components still under suspicion."""
        return accused(self.suspects)

    @property
    def phase(self) -> Phase:
        """What a technician would be doing now."""
        if self.repaired:
            return "test"
        if len(self.accused) > 1:
            return "measure"
        return "replace" if self.locked_out else "lockout"
