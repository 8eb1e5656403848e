"""A walk through a program: each state must say by itself what it waits for."""

from collections.abc import Mapping

from game.story import machine
from game.story.program import Program
from game.story.state import Choosing, Exploring, PlayState, Turn, Wait


class Walk:
    """Plays as a player would; of each turn, only the state is kept for the next."""

    def __init__(self, program: Program, route: str = "full", seed: int = 7) -> None:
        self.program = program
        self.turn = machine.begin(program, route, seed)
        self.state = self._kept(self.turn)

    def choose(self, option: str) -> "Walk":
        return self._take(machine.choose(self.program, self.state, option))

    def open(self, spot: str) -> "Walk":
        return self._take(machine.open_spot(self.program, self.state, spot))

    def leave(self) -> "Walk":
        return self._take(machine.leave(self.program, self.state))

    def perform(self, outcome: Mapping[str, float]) -> "Walk":
        return self._take(machine.perform(self.program, self.state, outcome))

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines of the last turn."""
        return tuple(line.text for line in self.turn.lines)

    @property
    def wait(self) -> Wait:
        return self.turn.waits_for

    @property
    def open_options(self) -> tuple[str, ...]:
        assert isinstance(self.wait, Choosing)
        return tuple(offer.option for offer in self.wait.offers if offer.open)

    @property
    def open_spots(self) -> tuple[str, ...]:
        assert isinstance(self.wait, Exploring)
        return tuple(spot.spot for spot in self.wait.spots)

    def _take(self, turn: Turn) -> "Walk":
        self.turn = turn
        self.state = self._kept(turn)
        return self

    def _kept(self, turn: Turn) -> PlayState:
        assert machine.waits_for(self.program, turn.state) == turn.waits_for
        return turn.state
