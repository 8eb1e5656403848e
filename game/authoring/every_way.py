"""Going every way through a mission: what a player at random would take ages to come upon.

States with the same future are gone through once (see `standpoint`), what was never taken before
comes first. When no way is left, whatever was not met cannot be.
"""

from collections import deque
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping
from functools import partial
from itertools import product
from typing import NamedTuple

from game.authoring.reach import Thing, all_things
from game.authoring.standpoint import Standpoint
from game.gestures.protocol import Gesture
from game.story import machine
from game.story.conditions import Route
from game.story.errors import ProgramFault
from game.story.offers import done_key
from game.story.program import GestureStep, Program
from game.story.state import Choosing, Doing, Ended, Exploring, Turn

MOST_STATES = 60_000
"""States after which the search gives up: about half a minute."""
ENOUGH_STATES = 5_000
"""As many are gone through when nothing is looked for but ways that lead nowhere."""
SEEDS = 8
"""Plays by as many seeds, where something is drawn by lot."""

Path = tuple[str, ...]


class Searched(NamedTuple):
    """`met` gives a way to each thing that was met, in the words of a walk's file.

    `whole` tells that every way was gone: what is not in `met` cannot be met. `faults` are ways
    that lead nowhere, with what happened.
    """

    met: Mapping[Thing, Path]
    whole: bool
    states: int
    faults: tuple[tuple[str, Path], ...] = ()


def go_every_way(
    program: Program, gestures: Mapping[str, Gesture], route: Route, wanted: Collection[Thing]
) -> Searched:
    """Search until all that is wanted was met, or every way was gone, or there are too many."""
    search = _Search(program, gestures, wanted)
    seeds = range(SEEDS if search.standpoint.by_lot else 1)
    whole = True
    for seed in seeds:
        whole = search.go(route, seed) and whole
        if not search.wanted:
            break
    whole = whole and not search.standpoint.by_lot
    return Searched(search.met, whole, search.states, tuple(search.faults.items()))


class _Search:
    def __init__(
        self, program: Program, gestures: Mapping[str, Gesture], wanted: Collection[Thing]
    ) -> None:
        self.standpoint = Standpoint(program)
        self.wanted = set(wanted)
        self.met: dict[Thing, Path] = {}
        self.faults: dict[str, Path] = {}
        self.states = 0
        self._program = program
        self._outcomes = _outcomes(program, gestures, self.standpoint)
        self._named: dict[str, list[Thing]] = {}
        for thing in all_things(program):
            name = done_key(thing.id) if thing.kind == "gesture" else thing.id
            self._named.setdefault(name, []).append(thing)
        self._from: dict[Hashable, tuple[Hashable, str]] = {}
        self._todo: deque[tuple[Hashable, Turn]] = deque()
        self._taken: set[str] = set()

    def go(self, route: Route, seed: int) -> bool:
        """Go every way with one seed; whether all of them were gone."""
        self._from.clear()
        self._todo.clear()
        self._try(None, "", lambda: machine.begin(self._program, route, seed))
        most = self.states + (MOST_STATES if self.wanted else ENOUGH_STATES)
        while self._todo and self.states < most:
            at, turn = self._todo.popleft()
            for decision, bring in self._ways(turn):
                self._try(at, decision, bring)
            if not self.wanted and self.states >= ENOUGH_STATES:
                break
        return not self._todo

    def _try(self, of: Hashable, decision: str, bring: Callable[[], Turn]) -> None:
        """Take a decision, note what it brings, and go on from there later.

        After one that was never taken, that is at once.
        """
        try:
            turn = bring()
        except ProgramFault as fault:
            self.faults.setdefault(str(fault), (*self._path(of), decision))
            return
        at = self.standpoint.of(turn.state)
        known = at in self._from
        if not known:
            self._from[at] = (of, decision)
            self.states += 1
        self._note(turn, of, decision)
        if not known and not isinstance(turn.waits_for, Ended):
            fresh = decision not in self._taken
            (self._todo.appendleft if fresh else self._todo.append)((at, turn))
        self._taken.add(decision)

    def _ways(self, turn: Turn) -> Iterator[tuple[str, Callable[[], Turn]]]:
        """Each decision that can be taken, with what brings its turn."""
        program, state = self._program, turn.state
        match turn.waits_for:
            case Choosing(choice=choice, offers=offers):
                for option in (offer.option for offer in offers if offer.open):
                    yield (
                        f"choose {choice} {option}",
                        partial(machine.choose, program, state, option),
                    )
            case Exploring(explore=explore, spots=spots, can_leave=can_leave):
                for spot in (s.spot for s in spots):
                    yield (
                        f"visit {explore} {spot}",
                        partial(machine.open_spot, program, state, spot),
                    )
                if can_leave:
                    yield f"leave {explore}", partial(machine.leave, program, state)
            case Doing(step=step):
                for outcome in self._outcomes[step]:
                    yield f"finish {step}", partial(machine.perform, program, state, outcome)

    def _note(self, turn: Turn, of: Hashable, decision: str) -> None:
        """Keep the way to whatever was not met before."""
        names = {*(line.id for line in turn.lines), *turn.state.visits, turn.state.ending}
        verb, *what = decision.split(" ")
        names |= {done_key(what[0]) if verb == "finish" else "/".join(what)} if what else set()
        new = [t for name in names for t in self._named.get(name, ()) if t not in self.met]
        if new:
            self.met.update(dict.fromkeys(new, (*self._path(of), decision)))
            self.wanted.difference_update(new)

    def _path(self, at: Hashable) -> Path:
        path: list[str] = []
        while at is not None:
            at, decision = self._from[at]
            path.append(decision)
        return tuple(step for step in reversed(path) if step)


def _outcomes(
    program: Program, gestures: Mapping[str, Gesture], standpoint: Standpoint
) -> dict[str, list[dict[str, float]]]:
    """By gesture step, the outcomes that conditions can tell apart."""
    found = {}
    for scene in program.scenes.values():
        for step in scene.steps:
            if isinstance(step, GestureStep):
                criteria = [c.id for c in gestures[step.gesture].criteria]
                values: dict[str, set[float]] = {name: {1.0} for name in criteria}
                for variable, criterion in step.sets:
                    if variable in standpoint.asked:
                        values[criterion] |= _scores(standpoint.asked[variable])
                found[step.id] = [
                    dict(zip(criteria, scores, strict=True))
                    for scores in product(*(sorted(values[name]) for name in criteria))
                ]
    return found


def _scores(asked: Collection[int]) -> set[float]:
    """Scores on both sides of each number that a variable is compared with."""
    near = {(n + d) / 100 for n in asked for d in (-1, 0, 1)}
    return {0.0, *(score for score in near if 0 <= score <= 1)}
