"""How a reading begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.cad_reading import words
from game.gestures.cad_reading.advice import COARSE, FINE, advice
from game.gestures.cad_reading.fit import Spot
from game.gestures.cad_reading.level import Task
from game.gestures.cad_reading.questions import question
from game.gestures.cad_reading.reach import held_to, reach
from game.gestures.cad_reading.state import Answer, Reading
from game.gestures.protocol import Move
from game.gestures.telling import say

WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, 1), "down": (0, -1)}

JITTER = 5
"""Tenths of a millimetre by which parts start elsewhere from one sitting to the next."""

MAY_GIVE_UP_AFTER = 12
"""Steps of a part before the solution is offered; one that is sent back counts for four."""


def begin(task: Task, seed: int) -> Reading:
    """The first solid on the table, the parts beside their places."""
    asked = tuple(question(solid, ask, seed, i) for i, (solid, ask) in enumerate(task.pieces))
    hinge = _shaken(task.hinge.start, seed, 901)
    lens = _shaken(task.lens.start, seed, 903) if task.lens else Spot(0, 0)
    start = Reading(task, seed, asked, say(task.intro), hinge, lens, begun=1)
    start = replace(start, begun=max(1, len(start.broken)))
    return replace(start, tip=advice(start)) if task.help else start


def _shaken(spot: Spot, seed: int, n: int) -> Spot:
    dx, dy = (rng.below(seed, n + i, 2 * JITTER + 1) - JITTER for i in range(2))
    return Spot(spot.x + dx, spot.y + dy)


def open_moves(state: Reading) -> tuple[Move, ...]:
    """In a steady order; none once it is over."""
    if state.over:
        return ()
    opened = _fitting(state) if state.fitting else _reading(state)
    return (*opened, ("hint",), *_out(state))


def _reading(state: Reading) -> Iterator[Move]:
    yield from (("turn", "left"), ("turn", "right"))
    if state.found:
        yield ("next",)
        return
    for offer in state.question.offers:
        if offer.name not in state.refused:
            yield ("answer", offer.name)


def _fitting(state: Reading) -> Iterator[Move]:
    if state.task.lens:
        yield ("take", "lens" if state.held == "hinge" else "hinge")
    yield ("step", "fine" if state.step == COARSE else "coarse")
    yield from (("move", way) for way in WAYS if _moved(state, way) != state.spot)
    yield from (("place", str(x), str(y)) for x, y in reach(state))
    yield ("validate",)


def _moved(state: Reading, way: str) -> Spot:
    """Where a step leads, kept within reach."""
    dx, dy = WAYS[way]
    return held_to(state, Spot(state.spot.x + dx * state.step, state.spot.y + dy * state.step))


def _out(state: Reading) -> Iterator[Move]:
    if state.moved + 4 * state.sent_back >= MAY_GIVE_UP_AFTER or len(state.refused) > 1:
        yield ("give-up",)


def play(state: Reading, move: Move) -> Reading:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("turn", way):
            return _turned(state, 1 if way == "right" else -1)
        case ("answer", name):
            return _answered(state, name)
        case ("next",):
            return _next(state)
        case ("take", part):
            held = replace(state, held="lens" if part == "lens" else "hinge")
            return replace(held, said=say(words.TAKEN[part]))
        case ("step", how):
            return replace(state, step=COARSE if how == "coarse" else FINE)
        case ("move", way):
            return _placed(state, _moved(state, way))
        case ("place", x, y):
            return _placed(state, Spot(int(x), int(y)))
        case ("validate",):
            return _validated(state)
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(words.ADVICE[tip[0]]))
        case _:
            return replace(state, verdict="given-up", said=say(words.GAVE_UP))


def _turned(state: Reading, by: int) -> Reading:
    """The next side comes to the front; once the view is found, it is only a look back."""
    side = (state.side + by) % 4
    if state.found:
        return replace(state, side=side)
    told = words.TURNED["wrong" if state.question.ask == "wrong" else "match"]
    return replace(state, side=side, turned=True, said=say(told))


def _answered(state: Reading, name: str) -> Reading:
    """A right answer says why; a wrong one says what to look at, and is set aside."""
    asked = state.question
    if name == asked.answer:
        trap = asked.offer(name).trap
        told = words.TRAPS[trap] if trap else words.MATCHED
        done = Answer(len(state.refused), state.turned)
        return replace(state, found=True, answers=(*state.answers, done), said=say(told))
    trap = asked.offer(name).trap
    told = words.NOT_THIS[trap] if trap else words.VIEW_IS_RIGHT
    return replace(state, refused=(*state.refused, name), said=say(told))


def _next(state: Reading) -> Reading:
    after = replace(state, at=state.at + 1, side=0, turned=False, refused=(), found=False, moved=0)
    if after.fitting:
        return replace(after, said=say(words.FIT))
    asked = words.ASKS["wrong" if after.question.ask == "wrong" else "match"]
    return replace(after, said=say(asked))


def _placed(state: Reading, spot: Spot) -> Reading:
    """The part in hand at a place; the first rule that it breaks is told."""
    if state.held == "hinge":
        after = replace(state, hinge=spot, moved=state.moved + 1)
    else:
        after = replace(state, lens=spot, moved=state.moved + 1)
    broken = next((rule for rule in after.broken if rule.part == state.held), None)
    return replace(after, said=say(words.BROKEN[broken.name] if broken else words.KEPT[state.held]))


def _validated(state: Reading) -> Reading:
    if state.broken:
        told = say(words.BROKEN[state.broken[0].name])
        return replace(state, sent_back=state.sent_back + 1, said=told)
    return replace(state, verdict="fitted", said=say(words.FITTED))
