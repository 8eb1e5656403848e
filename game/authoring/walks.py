"""Random walks over a mission by the real interpreter, and what they met."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from game import rng
from game.authoring.every_way import Searched, go_every_way
from game.authoring.player import RandomPlayer
from game.authoring.reach import Thing, all_things, within_reach
from game.authoring.timetable import Timetable, decided_at
from game.content.check_measure import contrast
from game.gestures.protocol import Gesture
from game.scoring.evidence import TYPES
from game.session.catalogue import Catalogue
from game.story import machine
from game.story.conditions import Route
from game.story.errors import ProgramFault
from game.story.offers import done_key, key
from game.story.program import Choice, Program
from game.story.state import Ended, PlayState, Turn

MOST_DECISIONS = 1_000
"""A walk that has not ended by then goes round and round."""
MOST_PATHS = 5
"""Ways to a fault that are kept."""


class Length(NamedTuple):
    """One walk: lines read, decisions taken (scored or not), words met, estimated minutes."""

    lines: int
    decisions: int
    words: int
    minutes: float


class DeadEnd(NamedTuple):
    """A walk that led nowhere: what happened, and the decisions that led there."""

    what: str
    path: tuple[str, ...]


@dataclass
class Found:
    """What `walks` random walks met. `met` counts walks, not times: a walk counts once.

    `touched` gives, for each walk, how many scored decisions told about each type. `searched` is
    what every other way led to, once they were gone.
    """

    mission: str
    route: Route
    seed: int
    walks: int = 0
    met: Counter[Thing] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    lengths: list[Length] = field(default_factory=list)
    touched: list[tuple[int, ...]] = field(default_factory=list)
    dead_ends: list[DeadEnd] = field(default_factory=list)
    stuck: int = 0
    searched: Searched | None = None


def walk_many(program: Program, catalogue: Catalogue, route: Route, count: int, seed: int) -> Found:
    """Walk `count` times; the n-th walk depends on the seed and n alone."""
    tables = _Tables(program, catalogue)
    found = Found(program.mission, route, seed)
    for n in range(count):
        _Walk(tables, catalogue.gestures, route, rng.bits(seed, n)).into(found)
    return found


def search(program: Program, catalogue: Catalogue, found: Found) -> None:
    """Go every way for what no walk met, and for ways that lead nowhere."""
    wanted = within_reach(program, found.route) - found.met.keys()
    found.searched = go_every_way(program, catalogue.gestures, found.route, wanted)


class _Tables:
    """What is looked up at every step of every walk, made once for a program."""

    def __init__(self, program: Program, catalogue: Catalogue) -> None:
        self.program = program
        self.times = Timetable(program, catalogue)
        self.things = _by_name(program)
        steps = [step for scene in program.scenes.values() for step in scene.steps]
        self.tells = {
            step.id: contrast(step, catalogue.skills)
            for step in steps
            if isinstance(step, Choice) and step.scored
        }


class _Walk:
    """One walk under way."""

    def __init__(
        self, tables: _Tables, gestures: Mapping[str, Gesture], route: Route, seed: int
    ) -> None:
        self._tables = tables
        self._player = RandomPlayer(tables.program, gestures, seed)
        self._route, self._seed = route, seed
        self._lines: list[str] = []
        self._steps: list[str] = []
        self._state: PlayState | None = None

    def into(self, found: Found) -> None:
        """Walk to the end, and add what was met."""
        found.walks += 1
        try:
            turn = self._to_the_end()
        except ProgramFault as fault:
            self._add_met(found, self._state)
            self._dead_end(found, str(fault))
            return
        self._add_met(found, turn.state)
        if not isinstance(turn.waits_for, Ended):
            self._dead_end(found, f"pas de fin après {MOST_DECISIONS} décisions")
            return
        found.endings[turn.waits_for.ending] += 1
        found.lengths.append(self._length())
        tells = self._tables.tells
        told = [tells[step] for step in self._steps if step in tells]
        found.touched.append(tuple(map(sum, zip(_NOTHING, *told, strict=True))))

    def _to_the_end(self) -> Turn:
        turn = machine.begin(self._tables.program, self._route, self._seed)
        self._lines += [line.id for line in turn.lines]
        while not isinstance(turn.waits_for, Ended) and len(self._steps) < MOST_DECISIONS:
            self._steps.append(decided_at(turn.waits_for))
            self._state = turn.state
            turn = self._player.decide(turn)
            self._lines += [line.id for line in turn.lines]
        return turn

    def _add_met(self, found: Found, end: PlayState | None) -> None:
        """Of a walk that stopped with a fault, what came before, with the decision itself."""
        things = self._tables.things
        names = {*self._lines}
        if end is not None:
            names |= {*end.visits, *end.taken, end.ending, *map(_taken, self._player.path[-1:])}
        found.met.update(thing for name in names for thing in things.get(name, ()))

    def _length(self) -> Length:
        times = self._tables.times
        words = times.words_met(self._lines, self._steps)
        minutes = times.minutes(self._lines, self._steps)
        return Length(len(self._lines), len(self._steps), words, minutes)

    def _dead_end(self, found: Found, what: str) -> None:
        found.stuck += 1
        if len(found.dead_ends) < MOST_PATHS and all(what != d.what for d in found.dead_ends):
            found.dead_ends.append(DeadEnd(what, tuple(self._player.path)))


_NOTHING = (0,) * len(TYPES)


def _taken(decision: str) -> str:
    """A decision, as a walk's file has it, by the name that it is counted under."""
    verb, of, *picked = decision.split(" ")
    return key(of, *picked) if picked else done_key(of) if verb == "finish" else ""


def _by_name(program: Program) -> dict[str, tuple[Thing, ...]]:
    """Things by the name that a play gives them; a gesture is counted as its step done."""
    named: dict[str, tuple[Thing, ...]] = {}
    for thing in all_things(program):
        name = done_key(thing.id) if thing.kind == "gesture" else thing.id
        named[name] = (*named.get(name, ()), thing)
    return named
