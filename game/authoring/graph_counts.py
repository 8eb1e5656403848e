"""How often random walks pass each place of a story.

To see which jumps are taken without touching the interpreter, the walks play a copy of the
program with a counter beside each jump, call and ending.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from game import rng
from game.gestures.protocol import Gesture
from game.story import machine
from game.story.conditions import Add
from game.story.program import Call, Change, End, Go, Program, Scene, Step, Variable
from game.story.state import Choosing, Doing, Ended, Exploring, PlayState, Turn

MOST_DECISIONS = 500
"""A walk that has not ended by then is given up."""

_COUNTER = "→"
_ROUTES = ("full", "short")


class Counts(NamedTuple):
    """Out of `walks`, how many passed each scene, each "choice/option", "exploration/spot", jump
    (by step id) and ending (by its id). `unended` were given up."""

    walks: int
    scenes: Mapping[str, int]
    taken: Mapping[str, int]
    unended: int = 0


def count(program: Program, gestures: Mapping[str, Gesture], walks: int, seed: int = 1) -> Counts:
    """Walk at random; every second walk takes the short route when there is one.

    A gesture is not carried out: its outcome is drawn.
    """
    counted = _with_counters(program)
    routes = _ROUTES if any(scene.short for scene in program.scenes.values()) else _ROUTES[:1]
    scenes, taken, unended = Counter[str](), Counter[str](), 0
    for n in range(walks):
        walk = _Walk(counted, gestures, routes[n % len(routes)], rng.bits(seed, n))
        end = walk.state_at_end()
        unended += not end.ending
        scenes.update(set(end.visits))
        taken.update(set(end.taken) | set(_passed(end)))
    return Counts(walks, scenes, taken, unended)


def _passed(end: PlayState) -> Iterator[str]:
    for name, value in end.variables.items():
        if name.startswith(_COUNTER) and value:
            yield name.removeprefix(_COUNTER)


class _Walk:
    def __init__(
        self, program: Program, gestures: Mapping[str, Gesture], route: str, seed: int
    ) -> None:
        self._program = program
        self._gestures = gestures
        self._seed = seed
        self._n = 0
        self._turn = machine.begin(program, route, seed)

    def state_at_end(self) -> PlayState:
        for _ in range(MOST_DECISIONS):
            if isinstance(self._turn.waits_for, Ended):
                break
            self._turn = self._decide(self._turn)
        return self._turn.state

    def _decide(self, turn: Turn) -> Turn:
        program, state = self._program, turn.state
        match turn.waits_for:
            case Choosing(offers=offers):
                options = [offer.option for offer in offers if offer.open]
                return machine.choose(program, state, rng.pick(*self._draw(), options))
            case Exploring() as wait:
                spot = self._spot(wait)
                return (
                    machine.open_spot(program, state, spot)
                    if spot
                    else machine.leave(program, state)
                )
            case Doing(gesture=name):
                outcome = {c.id: rng.draw(*self._draw()) for c in self._gestures[name].criteria}
                return machine.perform(program, state, outcome)
        return turn

    def _spot(self, wait: Exploring) -> str:
        """A spot not seen yet, or "" to leave; one seen already only when nothing else is left."""
        fresh = [spot.spot for spot in wait.spots if not spot.done]
        ways = fresh + [""] * wait.can_leave or [spot.spot for spot in wait.spots]
        return rng.pick(*self._draw(), ways)

    def _draw(self) -> tuple[int, int]:
        self._n += 1
        return self._seed, self._n


def _with_counters(program: Program) -> Program:
    scenes = {name: _counted(scene) for name, scene in program.scenes.items()}
    names = (
        step.id for scene in program.scenes.values() for step in scene.steps if _is_counted(step)
    )
    counters = {f"{_COUNTER}{name}": Variable(0, high=1) for name in names}
    return replace(program, scenes=scenes, variables={**program.variables, **counters})


def _counted(scene: Scene) -> Scene:
    steps = tuple(step for original in scene.steps for step in _with_counter(original))
    return replace(scene, steps=steps, position={step.id: i for i, step in enumerate(steps)})


def _with_counter(step: Step) -> tuple[Step, ...]:
    if not _is_counted(step):
        return (step,)
    name = f"{_COUNTER}{step.id}"
    return Change(name, (Add(name, 1),), step.when), step


def _is_counted(step: Step) -> bool:
    return isinstance(step, Go | Call | End)
