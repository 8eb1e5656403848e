"""How a bead begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game.gestures.protocol import Move
from game.gestures.telling import say
from game.gestures.tig_bead import words
from game.gestures.tig_bead.advice import advice, reason
from game.gestures.tig_bead.physics import REFERENCE_ARC, heat_input
from game.gestures.tig_bead.state import Bead
from game.gestures.tig_bead.travel import STEP, travelled
from game.gestures.tig_bead.weld import ARCS, SPEEDS, Weld
from game.gestures.turns import turned, turns

MAY_GIVE_UP_AFTER = 12
"""Millimetres before giving up is offered."""


def begin(weld: Weld, seed: int) -> Bead:
    """The torch over the start of the joint, the arc not struck yet."""
    bead = Bead(weld, seed, say(weld.intro), weld.mode, speed=_slow(weld), arc=ARCS[5])
    return replace(bead, tip=advice(bead)) if weld.help else bead


def _slow(weld: Weld) -> int:
    """A speed that is too slow to begin with: the first thing to settle."""
    right = [s for s in SPEEDS if weld.heat.low <= heat_input(weld, s, REFERENCE_ARC, 0)]
    return max(SPEEDS[0], right[-1] - 8 if right else SPEEDS[0])


def open_moves(state: Bead) -> tuple[Move, ...]:
    """In a steady order; none once the bead is over."""
    return () if state.over else (*_torch(state), *_settings(state), *_talk(state))


def _torch(state: Bead) -> Iterator[Move]:
    if not state.lit:
        yield ("strike",)
    elif state.mode == "steps":
        yield from (("dab",), ("step",))
    else:
        yield from (("dab",), ("tick",), ("lift",))
    if not (state.lit and state.mode == "flow"):
        yield ("mode", "flow" if state.mode == "steps" else "steps")


def _settings(state: Bead) -> Iterator[Move]:
    for name, value, known in (("speed", state.speed, SPEEDS), ("arc", state.arc, ARCS)):
        yield from turns(name, value, known)


def _talk(state: Bead) -> Iterator[Move]:
    yield ("hint",)
    if len(state.cells) >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Bead, move: Move) -> Bead:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("strike",):
            told = words.STRUCK if state.mode == "steps" else words.STRUCK_FLOW
            return replace(state, lit=True, strikes=state.strikes + 1, said=say(told))
        case ("lift",):
            return replace(state, lit=False, said=say(words.LIFTED))
        case ("dab",):
            return _dab(state)
        case ("step",):
            return travelled(state, STEP)
        case ("tick",):
            return travelled(state, state.speed * 2)
        case ("mode", "flow"):
            return replace(state, mode="flow", lit=False, said=say(words.TO_FLOW))
        case ("mode", _):
            return replace(state, mode="steps", said=say(words.TO_STEPS))
        case ("speed", how):
            return replace(state, speed=turned(state.speed, how, SPEEDS))
        case ("arc", how):
            return replace(state, arc=turned(state.arc, how, ARCS))
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(reason(tip)))
        case _:
            return replace(state, given_up=True, lit=False, said=say(words.GAVE_UP))


def _dab(state: Bead) -> Bead:
    """One drop under the torch; a place that has one already bulges."""
    told = words.TOO_MUCH if state.covered else words.DROP
    return replace(state, drops=(*state.drops, state.millimetre), said=say(told))
