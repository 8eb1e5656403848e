"""How an inspection begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.protocol import Move
from game.gestures.telling import Said, say
from game.gestures.turns import turned, turns
from game.gestures.ultrasonic_scan import words
from game.gestures.ultrasonic_scan.advice import advice
from game.gestures.ultrasonic_scan.echo import HALF
from game.gestures.ultrasonic_scan.state import Note, Scan
from game.gestures.ultrasonic_scan.weld import GAINS, RIGHT_GAIN, STEP, Weld

MAY_GIVE_UP_AFTER = 12
"""Places visited before giving up is offered."""

_CLOSE = 4
"""Per cent of the screen around a half that still is one."""


def begin(weld: Weld, seed: int) -> Scan:
    """The probe at the start of the weld, or on the block with a gain that is not right yet."""
    flaws = rng.pick(seed, 0, weld.welds)
    gain = RIGHT_GAIN - 10 + 20 * rng.below(seed, 1, 2) if weld.calibrate else RIGHT_GAIN
    told = say(words.BLOCK) if weld.calibrate else say(weld.intro)
    scan = Scan(weld, seed, flaws, told, weld.calibrate, gain)
    return replace(scan, tip=advice(scan)) if weld.help else scan


def open_moves(state: Scan) -> tuple[Move, ...]:
    """In a steady order; none once the verdict is given."""
    if state.over:
        return ()
    return (*_gain(state), *(("weld",),)[: state.on_block], *_probe(state), ("hint",), *_out(state))


def _gain(state: Scan) -> Iterator[Move]:
    if state.on_block:
        yield from turns("gain", state.gain, GAINS, far=True)


def _probe(state: Scan) -> Iterator[Move]:
    if state.on_block:
        return
    yield from turns("probe", state.at, places(state.weld), far=True)
    yield from turns("depth", state.cursor, depths(state.weld), far=True)
    if len(state.edges) < 2:
        yield ("edge",)
    else:
        yield ("note",)
    if state.edges or state.notes:
        yield ("erase",)
    yield from (("accept",), ("repair",))


def places(weld: Weld) -> range:
    """Where the probe can stand, in millimetres along the weld."""
    return range(0, weld.length + 1, STEP)


def depths(weld: Weld) -> range:
    """Where the cursor can stand, in millimetres under the surface."""
    return range(2, weld.thickness + 1)


def _out(state: Scan) -> Iterator[Move]:
    if len(state.trail) >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def play(state: Scan, move: Move) -> Scan:
    """The state after an open move. A tip stays until the next move."""
    state = replace(state, tip=())
    match move:
        case ("gain", how):
            return _gained(replace(state, gain=turned(state.gain, how, GAINS)))
        case ("weld",):
            return _moved(replace(state, on_block=False), words.ON_WELD)
        case ("probe", how):
            return _moved(replace(state, at=turned(state.at, how, places(state.weld))))
        case ("depth", how):
            return replace(state, cursor=turned(state.cursor, how, depths(state.weld)))
        case ("edge",):
            return _edge(state)
        case ("note",):
            return _noted(state)
        case ("erase",):
            return _erased(state)
        case ("accept",):
            return replace(state, verdict="accept", said=say(words.ACCEPTED))
        case ("repair",):
            return replace(state, verdict="repair", said=say(words.REPAIRED))
        case ("hint",):
            tip = advice(state)
            return replace(state, tip=tip, said=say(words.ADVICE[tip[0]]))
        case _:
            return replace(state, verdict="given-up", said=say(words.GAVE_UP))


def _gained(state: Scan) -> Scan:
    if state.gain == RIGHT_GAIN:
        return replace(state, said=say(words.BLOCK_RIGHT))
    low = state.gain < RIGHT_GAIN
    return replace(state, said=say(words.BLOCK_LOW if low else words.BLOCK_HIGH))


def _moved(state: Scan, told: str = "") -> Scan:
    """The probe at a place: the trail grows, a clear echo is heard."""
    echo = state.echo[1]
    before = tuple(pair for pair in state.trail if pair[0] != state.at)
    return replace(
        state,
        trail=tuple(sorted((*before, (state.at, echo)))),
        pings=state.pings + state.heard,
        said=say(told) if told else _heard(echo),
    )


def _heard(echo: int) -> Said:
    if abs(echo - HALF) <= _CLOSE:
        return say(words.EDGE_HERE)
    if echo > HALF:
        return say(words.HEARD)
    return say(words.RISING if echo > _CLOSE else words.QUIET)


def _edge(state: Scan) -> Scan:
    if state.at in state.edges:
        return replace(state, said=say(words.SAME_EDGE))
    edges = tuple(sorted((*state.edges, state.at)))
    told = words.FIRST_EDGE if len(edges) == 1 else words.BOTH_EDGES
    return replace(state, edges=edges, said=say(told))


def _noted(state: Scan) -> Scan:
    start, end = state.edges
    note = Note(start, end, state.cursor)
    told = say(words.NOTED, length=note.length, depth=note.depth)
    return replace(state, notes=(*state.notes, note), edges=(), said=told)


def _erased(state: Scan) -> Scan:
    """The edges under way, else the last note."""
    kept = state.notes if state.edges else state.notes[:-1]
    return replace(state, edges=(), notes=kept, said=say(words.ERASED))
