"""How an assembly begins, which moves are open, what a move leads to."""

from collections.abc import Iterator
from dataclasses import replace

from game import rng
from game.gestures.micro_assembly import words
from game.gestures.micro_assembly.advice import advice
from game.gestures.micro_assembly.assembly import RESTS, STEPS, Assembly
from game.gestures.micro_assembly.state import IN_PLACE, Bench, Offset, Placed
from game.gestures.protocol import Move
from game.gestures.telling import say

WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}

REACH, SNAP = 400, 50
"""How far a part may be from its place, and the step of a drag, in micrometres."""

START, GRAIN = 4, 50
"""A part comes at so many grains from its place at most, in micrometres each."""

JUMPS = 2.5
"""So many times beyond what is permitted, a part slips from the tweezers and is gone."""

MAY_GIVE_UP_AFTER = 30
"""Moves before the solution is offered."""

_DRAWS = 5
"""Numbers drawn for each part taken or put down."""


def begin(assembly: Assembly, seed: int) -> Bench:
    """Everything on the tray, the tweezers empty."""
    start = Bench(assembly, seed, say(assembly.intro))
    return replace(start, tip=advice(start)) if assembly.help else start


def open_moves(state: Bench) -> tuple[Move, ...]:
    """In a steady order; none once it is over."""
    if state.over:
        return ()
    opened = _held(state) if state.held else _tray(state)
    return (*opened, *_comfort(state), ("hint",), *_out(state))


def _tray(state: Bench) -> Iterator[Move]:
    yield from (("pick", part.key) for part in state.left)


def _held(state: Bench) -> Iterator[Move]:
    yield from (("move", way) for way in WAYS if _moved(state, way) != state.offset)
    yield from (("turn", "left"), ("turn", "right"), ("flip",), ("set",), ("back",))
    places = range(-REACH, REACH + 1, SNAP)
    yield from (("place", str(dx), str(dy)) for dx in places for dy in places)


def _comfort(state: Bench) -> Iterator[Move]:
    """What makes the work easier: a support for the hands, a magnification."""
    yield from (("rest", rest) for rest in RESTS if rest != state.rest)
    if state.zoom > 0:
        yield ("zoom", "less")
    if state.zoom < len(STEPS) - 1:
        yield ("zoom", "more")


def _out(state: Bench) -> Iterator[Move]:
    if state.steps >= MAY_GIVE_UP_AFTER:
        yield ("give-up",)


def _moved(state: Bench, way: str) -> Offset:
    dx, dy = (old + by * state.step for old, by in zip(state.offset, WAYS[way], strict=True))
    return Offset(max(-REACH, min(REACH, dx)), max(-REACH, min(REACH, dy)))


def play(state: Bench, move: Move) -> Bench:
    """The state after an open move. A tip stays until the next move."""
    if move == ("hint",):
        tip = advice(state)
        return replace(state, tip=tip, said=say(words.ADVICE[tip[0]]))
    state = replace(state, tip=(), steps=state.steps + 1)
    match move:
        case ("pick", key):
            return _picked(state, key)
        case ("back",):
            return replace(state, held="", said=say(words.BACK))
        case ("turn", way):
            by = 1 if way == "right" else -1
            return _looked(replace(state, quarter=(state.quarter + by) % 4))
        case ("flip",):
            return _looked(replace(state, flipped=not state.flipped))
        case ("move", way):
            return _neared(replace(state, offset=_moved(state, way)))
        case ("place", dx, dy):
            return _neared(replace(state, offset=Offset(int(dx), int(dy))))
        case ("rest", rest):
            return replace(state, rest=rest, said=say(words.RESTS[rest]))
        case ("zoom", way):
            zoom = state.zoom + (1 if way == "more" else -1)
            return replace(state, zoom=zoom, said=say(words.ZOOMS[zoom]))
        case ("set",):
            return _set(state)
        case _:
            return replace(state, held="", verdict="given-up", said=say(words.GAVE_UP))


def _picked(state: Bench, key: str) -> Bench:
    """A part comes as it lay on the tray; to reach it, the hands leave their support."""
    part, n = state.assembly.part(key), state.draws * _DRAWS
    dx, dy = (rng.below(state.seed, n + i, 2 * START + 1) - START for i in range(2))
    offset = Offset(dx * GRAIN, dy * GRAIN) if (dx, dy) != (0, 0) else Offset(START * GRAIN, 0)
    return replace(
        state,
        held=key,
        offset=offset,
        quarter=rng.below(state.seed, n + 2, part.turns),
        flipped=part.faces and rng.below(state.seed, n + 3, 2) == 1,
        rest="free",
        draws=state.draws + 1,
        said=say(words.PICKED, name=part.name),
    )


def _looked(state: Bench) -> Bench:
    """What shows once a part has been turned."""
    return replace(state, said=say(words.RIGHT_WAY if state.turned_right else words.WRONG_WAY))


def _neared(state: Bench) -> Bench:
    if state.offset.far + state.tremble <= state.part.tolerance:
        return replace(state, said=say(words.IN_RING))
    if state.offset.far > state.part.tolerance:
        return replace(state, said=say(words.NEARER))
    calm = state.tremble * 2 <= state.part.tolerance
    return replace(state, said=say(words.ALMOST if calm else words.TREMBLES))


def _set(state: Bench) -> Bench:
    """Put the part down: order first, then the way it lies, then where it lands."""
    if state.missing:
        told = say(words.EARLY, name=state.missing[0].name)
        return replace(state, held="", early=(*state.early, state.held), said=told)
    if not state.turned_right:
        told = say(words.UPSIDE_DOWN if state.flipped else words.TURNED_WRONG)
        return replace(state, slips=(*state.slips, state.held), said=told)
    landed, state = _landed(state), replace(state, draws=state.draws + 1)
    if landed.far <= state.part.tolerance:
        return _fixed(state, landed)
    state = replace(state, slips=(*state.slips, state.held))
    if landed.far > JUMPS * state.part.tolerance:
        return replace(state, held="", lost=state.lost + 1, said=say(words.LOST))
    return replace(state, said=say(words.BESIDE))


def _landed(state: Bench) -> Offset:
    """Where the part comes down: where it was held, and the tremor of that instant."""
    n, most = state.draws * _DRAWS, state.tremble
    tx, ty = (round((2 * rng.draw(state.seed, n + i) - 1) * most * 0.7) for i in range(2))
    return Offset(state.offset.dx + tx, state.offset.dy + ty)


def _fixed(state: Bench, landed: Offset) -> Bench:
    """The part is in its place; after the last one, all is done."""
    part = state.part
    calm = state.tremble * 2 <= part.tolerance
    placed = (*state.placed, Placed(part.key, landed, calm))
    after = replace(state, placed=placed, held="", offset=IN_PLACE)
    if after.left:
        return replace(after, said=say(words.FIXED if calm else words.FIXED_BY_LUCK))
    return replace(after, verdict="assembled", said=say(words.ASSEMBLED))
