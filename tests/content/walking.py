"""Random players, by the real interpreter."""

from collections.abc import Iterator
from random import Random

from game.story.conditions import Route
from game.story.machine import begin, choose, leave, open_spot, perform
from game.story.program import GestureStep, Program
from game.story.state import Choosing, Chosen, Doing, Ended, Exploring, Turn


def walk(program: Program, route: Route, seed: int, most: int = 300) -> Iterator[Turn]:
    """The turns of one play, up to an ending or `most` turns."""
    player = Random(seed)
    turn = begin(program, route, seed)
    yield turn
    for _ in range(most):
        if isinstance(turn.waits_for, Ended):
            return
        turn = _next(program, turn, player)
        yield turn


def _next(program: Program, turn: Turn, player: Random) -> Turn:
    state, wait = turn.state, turn.waits_for
    if isinstance(wait, Choosing):
        offers = [offer.option for offer in wait.offers if offer.open]
        return choose(program, state, player.choice(offers))
    if isinstance(wait, Exploring):
        ways = [spot.spot for spot in wait.spots if not spot.done or player.random() < 0.2]
        if wait.can_leave and (not ways or player.random() < 0.4):
            return leave(program, state)
        return open_spot(program, state, player.choice(ways))
    assert isinstance(wait, Doing)
    criteria = {c for s in _gestures(program, wait.step) for _, c in s.sets}
    return perform(program, state, {c: player.random() for c in criteria})


def _gestures(program: Program, id: str) -> list[GestureStep]:
    steps = [step for scene in program.scenes.values() for step in scene.steps]
    return [step for step in steps if isinstance(step, GestureStep) and step.id == id]


def chosen(turns: list[Turn]) -> list[str]:
    """The choices met, in order."""
    return [
        signal.choice for turn in turns for signal in turn.signals if isinstance(signal, Chosen)
    ]
