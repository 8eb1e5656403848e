"""How a set-up begins, which moves are open, what a move leads to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.gestures.cnc_setup import words
from game.gestures.cnc_setup.advice import (
    advice,
    reason,
    right_depth,
    right_feed,
    right_n,
    right_tool,
)
from game.gestures.cnc_setup.cutting import STOPS, speed, tooth
from game.gestures.cnc_setup.job import DEPTHS, FEEDS, NAMES, OFFSETS, SPINDLES, Job
from game.gestures.cnc_setup.numerals import told
from game.gestures.cnc_setup.state import SetUp
from game.gestures.protocol import Move
from game.gestures.telling import Said, say
from game.gestures.turns import turned, turns

MAY_GIVE_UP_AFTER = 12
"""Moves before giving up is offered."""

SETTINGS: dict[str, Sequence[int]] = {
    "spindle": SPINDLES,
    "feed": FEEDS,
    "depth": DEPTHS,
    "offset": OFFSETS,
}


def begin(job: Job, seed: int) -> SetUp:
    """An empty spindle, no origin."""
    state = SetUp(job, seed, say(job.intro))
    return replace(state, tip=advice(state)) if job.help else state


def open_moves(state: SetUp) -> tuple[Move, ...]:
    """In a steady order; none once it is over."""
    if state.over:
        return ()
    doing = _setting(state) if not state.cut else _finishing(state)
    return (*doing, *_talk(state))


def _setting(state: SetUp) -> Iterator[Move]:
    if not state.cutting:
        yield from (("tool", t.id) for i, t in enumerate(state.job.tools) if i != state.tool)
        yield from (("corner", name) for name in NAMES if name != state.corner)
        if state.tool >= 0 and state.corner:
            yield ("cutting",)
        return
    for name in ("spindle", "feed", "depth"):
        yield from _turns(state, name)
    if not state.simulated:
        yield ("simulate",)
    elif state.seen not in STOPS:
        yield ("cut",)
    yield ("back",)


def _finishing(state: SetUp) -> Iterator[Move]:
    if not state.measured:
        yield ("measure",)
        return
    yield from _turns(state, "offset")
    yield ("finish",)


def value(state: SetUp, name: str) -> int:
    """The setting of that name."""
    known = {"spindle": state.n, "feed": state.feed, "depth": state.depth, "offset": state.offset}
    return known[name]


def _turns(state: SetUp, name: str) -> Iterator[Move]:
    """One step down or up, or anywhere at once."""
    now = value(state, name)
    yield from (move for move in turns(name, now, SETTINGS[name]) if move[-1] != str(now))


def _talk(state: SetUp) -> Iterator[Move]:
    yield ("hint",)
    if state.moves >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: SetUp, move: Move) -> SetUp:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=(), moves=state.moves + 1)
    match move:
        case ("tool", name):
            tool = next(i for i, t in enumerate(state.job.tools) if t.id == name)
            return replace(state, tool=tool, simulated=False, said=say(words.TOOL))
        case ("corner", name):
            return replace(state, corner=name, simulated=False, said=say(words.CORNER))
        case ("cutting",):
            return replace(state, cutting=True, said=say(words.CUTTING))
        case ("back",):
            return replace(state, cutting=False, said=say(words.BACK))
        case (name, how) if name in SETTINGS:
            return _turn(state, name, how)
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=reason(tip))
        case ("give-up",):
            return _show(state)
        case _:
            return _work(state, move[0])


def _turn(state: SetUp, name: str, how: str) -> SetUp:
    other = turned(value(state, name), how, SETTINGS[name])
    after = _with(replace(state, simulated=state.cut), name, other)
    return replace(after, said=_set(after, name))


def _with(state: SetUp, name: str, other: int) -> SetUp:
    """The same state with another value of a setting."""
    match name:
        case "spindle":
            return replace(state, n=other)
        case "feed":
            return replace(state, feed=other)
        case "depth":
            return replace(state, depth=other)
        case _:
            return replace(state, offset=other)


def _set(state: SetUp, name: str) -> Said:
    if name == "offset":
        return say(words.OFFSET, value=told(state.offset / 100, 2, signed=True))
    tool = state.chosen
    assert tool is not None
    if name == "spindle":
        return say(words.SPINDLE, vc=round(speed(tool, state.n)))
    if name == "feed":
        return say(words.FEED, fz=told(tooth(tool, state.n, state.feed), 3))
    return say(words.DEPTH, ap=told(state.depth / 10, 1))


def _work(state: SetUp, what: str) -> SetUp:
    """The machine works: in simulation, then for real."""
    match what:
        case "simulate":
            said = say(words.SEEN.get(state.seen, words.GOOD))
            return replace(state, simulated=True, said=said)
        case "cut":
            return replace(state, cut=True, said=say(words.CUT))
        case "measure":
            said = say(words.MEASURED, value=height(state, state.missed))
            return replace(state, measured=True, said=said)
        case _:
            good = abs(state.off) <= round(100 * state.job.tolerance)
            text = words.FINISHED if good else words.MISSED
            return replace(state, finished=True, said=say(text, value=height(state, state.off)))


def height(state: SetUp, off: int) -> str:
    """The height of the part, so many hundredths off the drawing, as French writes it."""
    return told(state.job.height + off / 100, 2)


def _show(state: SetUp) -> SetUp:
    """A good set-up, for somebody who has given up."""
    tool = right_tool(state.job)
    n = right_n(state.job, state.job.tools[tool])
    return replace(
        state,
        tool=tool,
        corner=state.job.corner,
        cutting=True,
        n=n,
        feed=right_feed(state.job, state.job.tools[tool], n),
        depth=right_depth(state.job),
        given_up=True,
        said=say(words.GAVE_UP),
    )
