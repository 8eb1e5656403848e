"""How measuring begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.metrology import words
from game.gestures.metrology.advice import advice
from game.gestures.metrology.circle import ENOUGH, SEATS, WIDEST, widest
from game.gestures.metrology.outcome import right_verdicts
from game.gestures.metrology.part import Part, Verdict
from game.gestures.metrology.state import FEWEST, MOST, Measuring, Reading
from game.gestures.metrology.wheels import WHEELS, turned
from game.gestures.protocol import Move
from game.gestures.telling import Said, say

VERDICTS: tuple[Verdict, ...] = ("conform", "doubt", "reject")

MAY_GIVE_UP_AFTER = 3
"""Readings or points before giving up is offered."""


def begin(part: Part, seed: int) -> Measuring:
    """The instrument in hand, closed, its zero as the lot has it."""
    zero = rng.pick(seed, 1, part.zeros) * part.graduation
    state = Measuring(part, seed, say(part.intro), zero, 0)
    state = _asked(state)
    return replace(state, tip=advice(state)) if part.help else state


def _asked(state: Measuring) -> Measuring:
    """The next feature: the wheels stand at what the drawing says."""
    return replace(state, written=state.nominal // 10)


def open_moves(state: Measuring) -> tuple[Move, ...]:
    """In a steady order; none once every feature is decided."""
    if state.over:
        return ()
    zero = () if state.zeroed else (("zero",),)
    hand = _probe(state) if state.part.probed else _hand(state)
    return (*zero, *hand, *_verdicts(state), ("hint",), *_out(state))


def _probe(state: Measuring) -> Iterator[Move]:
    yield from (("probe", f"p{seat}") for seat in range(SEATS) if seat not in state.points)
    if state.points:
        yield ("erase",)


def _hand(state: Measuring) -> Iterator[Move]:
    places = [place for place in state.part.places if state.part.takes(place)]
    yield from (("place", place) for place in places if place != state.place)
    if state.noted and len(state.readings) < MOST:
        yield ("again",)
    if state.place and not state.noted and len(state.readings) < MOST:
        yield from (("turn", name, way) for name in WHEELS for way in ("less", "more"))
        yield ("note",)


def _verdicts(state: Measuring) -> Iterator[Move]:
    if state.measured is not None:
        yield from ((verdict,) for verdict in VERDICTS)


def _out(state: Measuring) -> Iterator[Move]:
    done = sum(len(report.readings) for report in state.reports)
    if max(done + len(state.readings), len(state.points)) >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Measuring, move: Move) -> Measuring:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("zero",):
            return _zeroed(state)
        case ("place", place):
            return _placed(state, place)
        case ("again",):
            return _placed(state, state.place)
        case ("turn", name, way):
            return _turned(state, name, way)
        case ("note",):
            return _noted(state)
        case ("probe", seat):
            return _probed(state, int(seat.removeprefix("p")))
        case ("erase",):
            return replace(state, points=(), said=say(words.ERASED))
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(words.ADVICE[tip[0]]))
        case ("give-up",):
            return replace(state, given_up=True, said=say(words.GAVE_UP))
        case _:
            return _decided(state, next(v for v in VERDICTS if v == move[0]))


def _zeroed(state: Measuring) -> Measuring:
    """The instrument set right: what was in it is taken out, points of before are of no use."""
    told = words.QUALIFIED if state.part.probed else words.ZEROED
    if not state.zero:
        told = words.WAS_RIGHT
    return replace(state, zeroed=True, place="", noted=False, points=(), said=say(told))


def _placed(state: Measuring, place: str) -> Measuring:
    """The part taken in the jaws once more."""
    told = words.TAKEN if place == state.check.place else words.ELSEWHERE
    if place == state.place:
        told = words.AGAIN
    trial, touches = state.trial + 1, state.touches + 1
    return replace(state, place=place, trial=trial, noted=False, touches=touches, said=say(told))


def _turned(state: Measuring, name: str, way: str) -> Measuring:
    by = state.part.graduation // 10 if name == "hundredths" else 1
    written = turned(state.written, name, by if way == "more" else -by)
    return replace(state, written=written, said=say(words.READING[state.part.instrument]))


def _noted(state: Measuring) -> Measuring:
    reading = Reading(
        state.place, state.trial, 10 * state.written, state.shown, state.zeroed or not state.zero
    )
    readings = (*state.readings, reading)
    after = replace(state, readings=readings, noted=True)
    return replace(after, said=_compared(after))


def _compared(state: Measuring) -> Said:
    """What the readings of this feature tell together."""
    same = [r.written for r in state.readings if r.place == state.check.place]
    if len(same) < 2:
        return say(words.NOTED)
    near = abs(same[-1] - same[-2]) <= state.part.graduation
    return say(words.AGREE if near else words.DISAGREE)


def _probed(state: Measuring, seat: int) -> Measuring:
    points = (*state.points, seat)
    after = replace(state, points=points, touches=state.touches + 1)
    if len(points) < FEWEST:
        return replace(after, said=say(words.TOUCHED))
    if widest(points) > WIDEST:
        return replace(after, said=say(words.BUNCHED))
    return replace(after, said=say(words.SPREAD if len(points) < ENOUGH else words.HELD))


def _decided(state: Measuring, verdict: Verdict) -> Measuring:
    report = state.report(verdict)
    right = right_verdicts(state, state.check, report)
    told = words.RIGHT[verdict] if verdict in right else words.WRONG[right[0]]
    after = replace(
        state,
        reports=(*state.reports, report),
        readings=(),
        points=(),
        place="",
        trial=0,
        noted=False,
        said=say(told),
    )
    return after if after.over else _asked(after)
