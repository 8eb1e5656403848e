"""One sitting of fault finding: how it begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.fault_finding import moves as acts
from game.gestures.fault_finding.circuit import AT_REST, Conditions, Switches
from game.gestures.fault_finding.level import Breakdown, Cause
from game.gestures.fault_finding.power import settle
from game.gestures.fault_finding.state import LOCKS, Repair
from game.gestures.fault_finding.suspects import first_suspects
from game.gestures.protocol import Move
from game.gestures.telling import Said

MAY_GIVE_UP_AFTER = 8
"""Moves before giving up is offered."""


def begin(breakdown: Breakdown, seed: int) -> Repair:
    """A first state with a cause drawn by the seed."""
    return begin_with(breakdown, rng.pick(seed, 0, breakdown.causes))


def begin_with(breakdown: Breakdown, cause: Cause) -> Repair:
    """The circuit under voltage and at rest."""
    rest = Conditions(cause.defect, Switches(closed=True), AT_REST)
    return Repair(
        breakdown=breakdown,
        cause=cause,
        suspects=first_suspects(breakdown),
        said=Said(breakdown.intro),
        black=breakdown.black,
        drawn=settle(breakdown.circuit, rest).drawn,
    )


def open_moves(state: Repair) -> tuple[Move, ...]:
    """In a steady order; none once the repair is over."""
    return () if state.end else (*_meter(state), *_hands(state), *_talk(state))


def play(state: Repair, move: Move) -> Repair:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=(), moves=state.moves + 1)
    match move:
        case ("probe", _, point):
            return acts.probe(state, point)
        case ("take", hand):
            return acts.take(state, "red" if hand == "red" else "black")
        case ("mode", mode):
            return acts.turn_meter(state, mode)
        case ("press", _):
            return acts.press(state)
        case ("release", _):
            return acts.release(state)
        case ("lockout", step):
            return acts.lock(state, step)
        case ("restore", what):
            return acts.restore(state, what)
        case ("replace", name):
            return acts.change(state, name)
        case ("test",):
            return acts.try_out(state)
        case ("hint",):
            return acts.hint(state)
        case _:
            return acts.give_up(state)


def _meter(state: Repair) -> Iterator[Move]:
    yield from (("probe", state.hand, place) for place in state.breakdown.places)
    yield ("take", "black" if state.hand == "red" else "red")
    yield ("mode", "ohm" if state.mode == "volt" else "volt")


def _hands(state: Repair) -> Iterator[Move]:
    if state.closed and state.breakdown.hold:
        yield ("release" if state.pressed else "press", "start")
    yield from (("lockout", step) for step in LOCKS if step not in state.secured)
    if state.secured:
        yield ("restore", "unlock" if "padlock" in state.secured else "close")
    yield from (("replace", c) for c in state.breakdown.replace if c not in state.replaced)
    if state.closed:
        yield ("test",)


def _talk(state: Repair) -> Iterator[Move]:
    yield ("hint",)
    if state.moves >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)
