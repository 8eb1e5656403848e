"""How a setting begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.injection_settings import words
from game.gestures.injection_settings.advice import advice
from game.gestures.injection_settings.job import LEAST, MOST, NAMES, STEPS, Job
from game.gestures.injection_settings.moulding import aim, cycle, drifted, mould
from game.gestures.injection_settings.state import SERIES, SHOTS, Press
from game.gestures.protocol import Move
from game.gestures.telling import Said, say

MAY_GIVE_UP_AFTER = 4
"""Parts tried before giving up is offered."""

LONG = 1.15
"""A cycle so much longer than it could be is told."""


def begin(job: Job, seed: int) -> Press:
    """The press as somebody left it."""
    start = Press(job, seed, rng.pick(seed, 0, job.starts), say(job.intro))
    return replace(start, tip=advice(start)) if job.help else start


def open_moves(state: Press) -> tuple[Move, ...]:
    """In a steady order; none once the series is made."""
    if state.over:
        return ()
    return (*_turns(state), *_moulds(state), ("hint",), *_out(state))


def _turns(state: Press) -> Iterator[Move]:
    for name, value, least, most in zip(NAMES, state.settings, LEAST, MOST, strict=True):
        if value > least:
            yield ("turn", name, "less")
        if value < most:
            yield ("turn", name, "more")


def _moulds(state: Press) -> Iterator[Move]:
    if len(state.parts) < SHOTS:
        yield ("shot",)
    if state.parts:
        yield ("series",)


def _out(state: Press) -> Iterator[Move]:
    if len(state.parts) >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Press, move: Move) -> Press:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("turn", name, way):
            return _turned(state, name, 1 if way == "more" else -1)
        case ("shot",):
            return _shot(state)
        case ("series",):
            return _series(state)
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(words.ADVICE[tip[-2] if tip[2:] else tip[0]]))
        case _:
            return replace(state, given_up=True, said=say(words.GAVE_UP))


def _turned(state: Press, name: str, way: int) -> Press:
    i = NAMES.index(name)
    value = min(max(state.settings[i] + way * STEPS[i], LEAST[i]), MOST[i])
    settings = state.settings._replace(**{name: value})
    after = replace(state, settings=settings, turns=state.turns + 1)
    many = len(after.changed) > 1
    return replace(after, said=say(words.MANY if many else words.TURNED[name]))


def _shot(state: Press) -> Press:
    part = mould(state.job, state.settings)
    after = replace(state, parts=(*state.parts, part))
    if not part.good:
        return replace(after, said=say(words.SEEN[part.defects[0][0]]))
    return replace(after, said=_good(after))


def _good(state: Press) -> Said:
    """A good part: could the cycle be shorter?"""
    long = cycle(state.settings) > LONG * cycle(aim(state.job, state.settings.melt))
    return say(words.GOOD_BUT_LONG if long else words.GOOD)


def _series(state: Press) -> Press:
    parts = tuple(drifted(state.job, state.settings, state.seed, n) for n in range(SERIES))
    good = sum(part.good for part in parts)
    told = words.ALL_GOOD if good == SERIES else words.SOME_GOOD if good else words.NONE_GOOD
    return replace(state, series=parts, said=say(told, good=good, count=SERIES))
