"""How often random walks pass each place of a story.

To see which jumps are taken without touching the interpreter, the walks play a copy of the
program with a counter beside each jump, call and ending.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from game import rng
from game.authoring.player import RandomPlayer
from game.authoring.reach import has_short_route
from game.gestures.protocol import Gesture
from game.session.missions import ROUTES
from game.story import machine
from game.story.conditions import Add, Route
from game.story.program import Call, Change, End, Go, Program, Scene, Step, Variable
from game.story.state import Ended, PlayState

MOST_DECISIONS = 500
"""A walk that has not ended by then is given up."""

_COUNTER = "→"


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
    routes = ROUTES if has_short_route(program) else ROUTES[:1]
    scenes, taken, unended = Counter[str](), Counter[str](), 0
    for n in range(walks):
        drawn = rng.bits(seed, n)
        player = RandomPlayer(counted, gestures, drawn)
        end = _at_end(counted, player, routes[n % len(routes)], drawn)
        unended += not end.ending
        scenes.update(set(end.visits))
        taken.update(set(end.taken) | set(_passed(end)))
    return Counts(walks, scenes, taken, unended)


def _passed(end: PlayState) -> Iterator[str]:
    for name, value in end.variables.items():
        if name.startswith(_COUNTER) and value:
            yield name.removeprefix(_COUNTER)


def _at_end(program: Program, player: RandomPlayer, route: Route, seed: int) -> PlayState:
    turn = machine.begin(program, route, seed)
    for _ in range(MOST_DECISIONS):
        if isinstance(turn.waits_for, Ended):
            break
        turn = player.decide(turn)
    return turn.state


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
