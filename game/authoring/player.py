"""A player who decides by lot, on the story alone: gestures are not carried out, but drawn."""

from collections.abc import Mapping

from game import rng
from game.gestures.protocol import Gesture
from game.story import machine
from game.story.program import Program
from game.story.state import Choosing, Doing, Exploring, PlayState, Turn

LOOKS_AGAIN = 0.1
"""Chance that a spot already seen is looked at again."""


class RandomPlayer:
    """Draws one decision after another from a seed; the same seed plays the same way.

    `path` holds the decisions so far, in the words of a walk's file.
    """

    def __init__(self, program: Program, gestures: Mapping[str, Gesture], seed: int) -> None:
        self._program = program
        self._criteria = {
            name: tuple(c.id for c in gesture.criteria) for name, gesture in gestures.items()
        }
        self._seed = seed
        self._drawn = 0
        self.path: list[str] = []

    def decide(self, turn: Turn) -> Turn:
        """The turn after one decision; `turn` is not an ending. May raise ProgramFault."""
        program, state = self._program, turn.state
        match turn.waits_for:
            case Choosing(choice=choice, offers=offers):
                option = self._pick([offer.option for offer in offers if offer.open])
                self.path.append(f"choose {choice} {option}")
                return machine.choose(program, state, option)
            case Exploring() as wait:
                return self._look(state, wait)
            case Doing(step=step, gesture=name):
                self.path.append(f"finish {step}")
                outcome = {criterion: self._draw() for criterion in self._criteria[name]}
                return machine.perform(program, state, outcome)
            case _:
                return turn

    def _look(self, state: PlayState, wait: Exploring) -> Turn:
        """Open a spot, or leave: what was seen already is seldom looked at again."""
        again = self._draw() < LOOKS_AGAIN
        ways = [spot.spot for spot in wait.spots if again or not spot.done]
        ways += [""] * wait.can_leave
        spot = self._pick(ways or [spot.spot for spot in wait.spots])
        self.path.append(f"visit {wait.explore} {spot}" if spot else f"leave {wait.explore}")
        if spot:
            return machine.open_spot(self._program, state, spot)
        return machine.leave(self._program, state)

    def _pick(self, ways: list[str]) -> str:
        return ways[int(self._draw() * len(ways))]

    def _draw(self) -> float:
        self._drawn += 1
        return rng.draw(self._seed, self._drawn)
