"""Turns of a mission, each carried out once by the real interpreter, for plays by the thousand.

A play that stands at a step, and agrees with an earlier one on all that its turn can look at (see
`span`), hears the same lines after the same command and comes to the same stand: what the
interpreter said then is taken again. Where something is drawn by lot, each play needs a rehearsal
of its own.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping
from typing import NamedTuple, TypeAlias

from game.authoring.span import Look, Span
from game.authoring.standpoint import Standpoint
from game.authoring.timetable import decided_at
from game.session.decided import asked
from game.session.sitting import Way
from game.story import machine
from game.story.conditions import Route, Value
from game.story.effects import measured
from game.story.program import Choice, Explore, GestureStep, Program, Step
from game.story.state import Choosing, Exploring, Place, PlayState, Turn, Wait
from game.story.tally import Tally


class Play:
    """What one play did so far, as far as anything can look at it.

    `again` is true once a programme (several picked, one after the other) is composed anew.
    """

    __slots__ = ("again", "programmes", "route", "seed", "stand", "taken", "variables", "visits")

    def __init__(self, program: Program, route: Route, seed: int) -> None:
        self.route, self.seed = route, seed
        self.variables = {name: variable.start for name, variable in program.variables.items()}
        self.visits: dict[str, int] = defaultdict(int)
        self.taken: dict[str, int] = defaultdict(int)
        self.programmes: set[str] = set()
        self.again = False
        self.stand: Stand


Read: TypeAlias = Callable[[Play], Hashable]


class Stand:
    """Where a play waits for the player, at the step of that name, with what is open there.

    `ways` are the open options of a choice. `reads` says, by command, how to read off a play what
    the turn looks at, and `ahead` what came of it.
    """

    __slots__ = ("ahead", "name", "reads", "stack", "step", "wait", "ways")

    def __init__(self, stack: tuple[Place, ...], wait: Wait, step: Step | None) -> None:
        self.name = decided_at(wait)
        self.stack = stack
        self.step = step
        self.wait = wait
        self.ways = _open_ways(step, wait)
        self.reads: dict[tuple[str, bool], list[Read]] = {}
        self.ahead: dict[Hashable, Passage] = {}


class Passage(NamedTuple):
    """What a command brought: lines to read, by their ids, where one stands then, what changed."""

    lines: tuple[str, ...]
    stand: Stand
    variables: Mapping[str, Value]
    visits: tuple[tuple[str, int], ...]
    taken: tuple[tuple[str, int], ...]


class Rehearsal:
    """The turns of one mission that were carried out so far."""

    def __init__(self, program: Program, steps: Mapping[str, Step]) -> None:
        self.program = program
        self._steps = steps
        self._standpoint = Standpoint(program)
        self._begun: dict[Route, Passage] = {}
        self._stands: dict[Hashable, Stand] = {}

    @property
    def by_lot(self) -> bool:
        return self._standpoint.by_lot

    def begin(self, route: Route, seed: int) -> tuple[Play, tuple[str, ...]]:
        """A new play, and its first lines."""
        play = Play(self.program, route, seed)
        if route not in self._begun:
            self._begun[route] = self._passage(play, machine.begin(self.program, route, seed))
        return play, self._go(play, self._begun[route])

    def choose(self, play: Play, option: str) -> tuple[str, ...]:
        """Lines that are heard after an option was chosen."""
        stack, step = play.stand.stack, play.stand.step
        assert isinstance(step, Choice)
        if step.pick is not None and step.pick.number == 1:
            play.again = play.again or step.pick.of in play.programmes
            play.programmes.add(step.pick.of)
        return self._once(
            play,
            option,
            lambda span: span.after_choice(stack, step, option),
            lambda state: machine.choose(self.program, state, option),
        )

    def open_spot(self, play: Play, spot: str) -> tuple[str, ...]:
        step = play.stand.step
        assert isinstance(step, Explore)
        return self._once(
            play,
            spot,
            lambda span: span.after_spot(step, spot),
            lambda state: machine.open_spot(self.program, state, spot),
        )

    def leave(self, play: Play) -> tuple[str, ...]:
        stack = play.stand.stack
        return self._once(
            play,
            _ON,
            lambda span: span.after_step(stack),
            lambda state: machine.leave(self.program, state),
        )

    def perform(self, play: Play, outcome: Mapping[str, float]) -> tuple[str, ...]:
        """Go on after a gesture; outcomes that nothing tells apart lead to the same turn."""
        stack, step = play.stand.stack, play.stand.step
        assert isinstance(step, GestureStep)
        for name, criterion in step.sets:
            play.variables[name] = measured(self.program.variables[name], outcome[criterion])
        return self._once(
            play,
            _ON,
            lambda span: span.after_step(stack),
            lambda state: machine.perform(self.program, state, outcome),
        )

    def _once(
        self,
        play: Play,
        command: str,
        note: Callable[[Span], None],
        carry_out: Callable[[PlayState], Turn],
    ) -> tuple[str, ...]:
        stand = play.stand
        reads = stand.reads.get((command, play.again))
        if reads is None:
            span = Span(self.program, again=play.again)
            note(span)
            reads = [self._read(look) for look in sorted(span.looks)]
            stand.reads[command, play.again] = reads
        seen = (play.route, command, play.again, *[read(play) for read in reads])
        passage = stand.ahead.get(seen)
        if passage is None:
            turn = carry_out(self._state(play))
            passage = stand.ahead[seen] = self._passage(play, turn)
        return self._go(play, passage)

    def _read(self, look: Look) -> Read:
        """How to read off a play what is looked at."""
        names, name = look.names, look.names[0]
        match look.kind:
            case "variable":
                return lambda play: self._standpoint.band(name, play.variables[name])
            case "value":
                return lambda play: play.variables[name]
            case "visits":
                return lambda play: play.visits.get(name, 0)
            case "turns":
                return lambda play: play.taken.get(name, 0)
            case "taken":
                return lambda play: not play.taken.keys().isdisjoint(names)

    def _state(self, play: Play) -> PlayState:
        stack, variables = play.stand.stack, dict(play.variables)
        return PlayState(
            stack, variables, Tally(play.visits), Tally(play.taken), play.route, play.seed
        )

    def _passage(self, play: Play, turn: Turn) -> Passage:
        state, wait = turn.state, turn.waits_for
        name = (state.stack, _open(wait))
        if name not in self._stands:
            self._stands[name] = Stand(state.stack, wait, self._steps.get(decided_at(wait)))
        return Passage(
            tuple(line.id for line in turn.lines),
            self._stands[name],
            {n: v for n, v in state.variables.items() if v != play.variables[n]},
            _more(state.visits, play.visits),
            _more(state.taken, play.taken),
        )

    @staticmethod
    def _go(play: Play, passage: Passage) -> tuple[str, ...]:
        """Let a play stand where a turn leads."""
        play.stand = passage.stand
        play.variables.update(passage.variables)
        for name, more in passage.visits:
            play.visits[name] += more
        for name, more in passage.taken:
            play.taken[name] += more
        return passage.lines


def _more(after: Tally, before: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    grown = ((name, count - before.get(name, 0)) for name, count in after.items())
    return tuple((name, more) for name, more in grown if more)


def _open_ways(step: Step | None, wait: Wait) -> tuple[Way, ...]:
    match step, wait:
        case Choice() as choice, Choosing(offers=offers):
            return asked(choice, {offer.option for offer in offers if offer.open})
        case _:
            return ()


def _open(wait: Wait) -> Hashable:
    """What a player can do at a wait."""
    match wait:
        case Choosing(offers=offers):
            return tuple((offer.option, offer.open) for offer in offers)
        case Exploring(spots=spots, can_leave=can_leave):
            return can_leave, tuple((spot.spot, spot.done) for spot in spots)
        case _:
            return decided_at(wait)


_ON = ""
"""The command that goes on after a step."""
