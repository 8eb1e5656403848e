"""A gesture small enough to be seen through: count up to the level's number, then say stop."""

from collections.abc import Mapping
from typing import NamedTuple

from game import rng
from game.gestures.form import Group, Whole
from game.gestures.protocol import Criterion, Fault, Level, Move, State


class Count(NamedTuple):
    target: int
    now: int = 0
    wasted: int = 0
    stopped: bool = False


class Counting:
    """Moves: one more, one less, stop. Each attempt draws its own target."""

    name = "compter"
    criteria = (Criterion("justesse", "Le compte est bon"), Criterion("soin", "Sans détour"))
    title = "Compter"
    form = Group("Un niveau.", {"most": Whole("Le plus grand nombre.", 1, 1000)})
    words: tuple[str, ...] = ()

    def faults(self, level: Level) -> tuple[Fault, ...]:
        return () if "most" in level else (Fault(("most",), "Il manque le plus grand nombre."),)

    def start(self, level: Level, seed: int) -> Count:
        return Count(1 + rng.below(seed, 0, level["most"]))

    def moves(self, state: State) -> tuple[Move, ...]:
        if state.stopped:
            return ()
        return (("more",), ("stop",)) if state.now == 0 else (("more",), ("less",), ("stop",))

    def apply(self, state: State, move: Move) -> Count:
        if move not in self.moves(state):
            raise ValueError(f"{move} is not open")
        match move[0]:
            case "more":
                return Count(state.target, state.now + 1, state.wasted)
            case "less":
                return Count(state.target, state.now - 1, state.wasted + 1)
            case _:
                return Count(state.target, state.now, state.wasted, stopped=True)

    def done(self, state: State) -> bool:
        return bool(state.stopped)

    def outcome(self, state: State) -> Mapping[str, float]:
        right = state.stopped and state.now == state.target
        return {"justesse": float(right), "soin": 1 / (1 + state.wasted)}
