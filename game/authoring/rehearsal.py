"""Turns of a mission, each carried out once by the real interpreter, for plays by the thousand.

Two states with the same future (see `standpoint`), whose spots were looked at alike, are one
stand: whoever comes there finds the same offers, and each command leads to the same lines and the
same next stand. Where something is drawn by lot, each play needs a rehearsal of its own.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import NamedTuple

from game.authoring.standpoint import Standpoint
from game.authoring.timetable import decided_at
from game.session.sitting import Way
from game.story import machine
from game.story.conditions import Route
from game.story.effects import measured
from game.story.offers import key
from game.story.program import Choice, Explore, GestureStep, Program, Step
from game.story.state import Choosing, PlayState, Turn, Wait
from game.story.terms import unmarked


class Stand:
    """Where a play waits for the player, at the step of that name.

    `ways` are the open options of a choice; `ahead` is what commands brought, once carried out.
    """

    __slots__ = ("ahead", "name", "state", "step", "wait", "ways")

    def __init__(self, turn: Turn, step: Step | None) -> None:
        self.name = decided_at(turn.waits_for)
        self.state: PlayState = turn.state
        self.step = step
        self.wait: Wait = turn.waits_for
        self.ways = _open_ways(step, turn.waits_for)
        self.ahead: dict[Hashable, Passage] = {}


class Passage(NamedTuple):
    """What a command brought: lines to read, by their ids, and where one stands then."""

    lines: tuple[str, ...]
    stand: Stand


class Rehearsal:
    """The turns of one mission that were carried out so far."""

    def __init__(self, program: Program, steps: Mapping[str, Step]) -> None:
        self.program = program
        self._steps = steps
        self._standpoint = Standpoint(program)
        self._spots = [
            key(step.id, spot.id)
            for step in steps.values()
            if isinstance(step, Explore)
            for spot in step.spots
        ]
        self._begun: dict[tuple[Route, int], Passage] = {}
        self._stands: dict[Hashable, Stand] = {}

    @property
    def by_lot(self) -> bool:
        return self._standpoint.by_lot

    def begin(self, route: Route, seed: int) -> Passage:
        """The first turn. Without lots, all seeds play alike: the first one will do."""
        name = (route, seed if self.by_lot else 0)
        if name not in self._begun:
            self._begun[name] = self._passage(machine.begin(self.program, *name))
        return self._begun[name]

    def choose(self, stand: Stand, option: str) -> Passage:
        return self._once(stand, option, lambda: machine.choose(self.program, stand.state, option))

    def open_spot(self, stand: Stand, spot: str) -> Passage:
        return self._once(stand, spot, lambda: machine.open_spot(self.program, stand.state, spot))

    def leave(self, stand: Stand) -> Passage:
        return self._once(stand, None, lambda: machine.leave(self.program, stand.state))

    def perform(self, stand: Stand, outcome: Mapping[str, float]) -> Passage:
        """Go on after a gesture; outcomes that nothing tells apart lead to the same turn."""
        return self._once(
            stand,
            self._told_apart(stand, outcome),
            lambda: machine.perform(self.program, stand.state, outcome),
        )

    def _told_apart(self, stand: Stand, outcome: Mapping[str, float]) -> Hashable:
        assert isinstance(stand.step, GestureStep)
        variables = self.program.variables
        return tuple(
            self._standpoint.band(name, measured(variables[name], outcome[criterion]))
            for name, criterion in stand.step.sets
        )

    def _once(self, stand: Stand, command: Hashable, carry_out: Callable[[], Turn]) -> Passage:
        known = stand.ahead.get(command)
        if known is None:
            known = stand.ahead[command] = self._passage(carry_out())
        return known

    def _passage(self, turn: Turn) -> Passage:
        state = turn.state
        looked = tuple(state.taken.count(spot) > 0 for spot in self._spots)
        name = (state.route, state.seed, self._standpoint.of(state), looked)
        stand = self._stands.get(name)
        if stand is None:
            step = self._steps.get(decided_at(turn.waits_for))
            stand = self._stands[name] = Stand(turn, step)
        return Passage(tuple(line.id for line in turn.lines), stand)


def _open_ways(step: Step | None, wait: Wait) -> tuple[Way, ...]:
    if not isinstance(wait, Choosing) or not isinstance(step, Choice):
        return ()
    offered = {offer.option for offer in wait.offers if offer.open}
    options = (option for option in step.options if option.id in offered)
    return tuple(Way(o.id, unmarked(o.text), o.shows) for o in options)
