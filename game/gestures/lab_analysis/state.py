"""An analysis under way: everything that the rules remember from one move to the next."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from game import rng
from game.gestures.lab_analysis.sample import BURETTE, DROP, Sample
from game.gestures.protocol import Move
from game.gestures.telling import Said

Colour: TypeAlias = Literal["clear", "flash", "turned", "over"]
Verdict: TypeAlias = Literal["", "release", "deviation", "given-up"]

NEAR = 10
"""Drops before the turn at which the colour flashes where they fall."""

PAST = 3
"""Drops after the turn for which the colour is still pale."""

UNRINSED = 1.03
"""Water left in a burette that was not rinsed: three per cent more must be poured."""


class Run(NamedTuple):
    """A titration that was written down: drops poured, and the dilution it was made with."""

    drops: int
    dilution: int


@dataclass(frozen=True, slots=True)
class Analysis:
    """`volume` is the true one, in millilitres without dilution; `poured` counts drops."""

    sample: Sample
    seed: int
    volume: float
    said: Said
    labelled: bool = False
    rinsed: bool = False
    dilution: int = 0
    poured: int = 0
    noted: bool = False
    runs: tuple[Run, ...] = ()
    verdict: Verdict = ""
    tip: Move = ()

    @property
    def over(self) -> bool:
        return bool(self.verdict)

    @property
    def exact(self) -> float:
        """Drops that the sample takes, at this dilution, with a burette as it should be."""
        return self.volume * DROP / max(1, self.dilution)

    @property
    def turn(self) -> int:
        """Drops at which the colour turns in this run: a flask is never quite like another."""
        wobble = rng.below(self.seed, 10 + len(self.runs) - self.noted, 3) - 1
        water = 1.0 if self.rinsed else UNRINSED
        return max(1, round(self.exact * water) + wobble)

    @property
    def colour(self) -> Colour:
        if self.poured < self.turn:
            return "flash" if self.poured >= self.turn - NEAR and self.poured else "clear"
        return "turned" if self.poured <= self.turn + PAST else "over"

    @property
    def empty(self) -> bool:
        return self.poured >= BURETTE

    def result(self, run: Run) -> float:
        """What a run says, in the unit of the level."""
        return run.drops / DROP * run.dilution * self.sample.factor

    @property
    def told(self) -> float | None:
        """The mean of the last two runs, or the only one; None before any."""
        last = [self.result(run) for run in self.runs[-2:]]
        return sum(last) / len(last) if last else None

    @property
    def truth(self) -> float:
        return self.volume * self.sample.factor
