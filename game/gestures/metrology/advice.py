"""The next move of somebody who measures for a living: zero, place, read, repeat, decide."""

from game.gestures.metrology.circle import ENOUGH, WIDEST, next_seat, widest
from game.gestures.metrology.outcome import TWICE, right_verdicts
from game.gestures.metrology.state import MOST, Measuring
from game.gestures.metrology.wheels import WHEELS, digit
from game.gestures.protocol import Move


def advice(state: Measuring) -> Move:
    """An open move towards a right decision; nothing once it is over."""
    if state.over:
        return ()
    if not state.zeroed:
        return ("zero",)
    return _probe(state) if state.part.probed else _read(state)


def _probe(state: Measuring) -> Move:
    if len(state.points) < ENOUGH or widest(state.points) > WIDEST:
        return ("probe", f"p{next_seat(state.points)}")
    return _decide(state)


def _read(state: Measuring) -> Move:
    if _enough(state):
        return _decide(state)
    if state.place != state.check.place:
        return ("place", state.check.place)
    if state.noted:
        return ("again",)
    return _wheel(state) or ("note",)


def _enough(state: Measuring) -> bool:
    """Two readings that agree to a graduation, or all that may be taken."""
    right = [r.written for r in state.readings if r.place == state.check.place]
    agree = len(right) >= TWICE and abs(right[-1] - right[-2]) <= state.part.graduation
    return agree or len(state.readings) == MOST


def _wheel(state: Measuring) -> Move:
    """The first wheel that is not as the instrument shows, the short way round."""
    aim = round(state.shown / 10)
    for name in WHEELS:
        short = (digit(aim, name) - digit(state.written, name)) % 10
        if short:
            return ("turn", name, "more" if short <= 5 else "less")
    return ()


def _decide(state: Measuring) -> Move:
    return (right_verdicts(state, state.check, state.report())[-1],)
