"""The line at work, second by second: pieces wait before a station that is too busy.

A piece is let in each takt. A station that has finished waits when the stock after it is full
(blocked), or when the one before it is empty (starved): ISO 22400-2 names both. What waits and
how long are bound by Little's law (Little, 1961).
"""

from typing import NamedTuple

from game import rng
from game.gestures.line_balancing.line import Line

TAKTS = 12
"""How long a trial of the line is."""

QUARTER = 4


class Run(NamedTuple):
    """`left` are the seconds of work left at each station (0 when it has no piece, -1 when a
    finished one waits to leave), `stock` the pieces between stations, `let_in` those begun."""

    loads: tuple[int, ...]
    seed: int
    clock: int = 0
    left: tuple[int, ...] = ()
    stock: tuple[int, ...] = ()
    let_in: int = 0
    out: int = 0
    begun: tuple[int, ...] = ()
    waited: int = 0
    most: tuple[int, ...] = ()


def start(loads: tuple[int, ...], seed: int) -> Run:
    empty = (0,) * len(loads)
    between = empty[1:]
    return Run(loads, seed, 0, empty, between, 0, 0, empty, 0, between)


def over(line: Line, run: Run) -> bool:
    return run.clock >= TAKTS * line.takt


def onwards(line: Line, run: Run, seconds: int) -> Run:
    """The line so many seconds later, at most at the end of its trial."""
    for _ in range(min(seconds, TAKTS * line.takt - run.clock)):
        run = _second(line, run)
    return run


def _second(line: Line, run: Run) -> Run:
    left, stock, begun = list(run.left), list(run.stock), list(run.begun)
    out, let_in = run.out, run.let_in
    for i in reversed(range(len(left))):
        if left[i] < 0:
            out, left[i] = _leave(line, i, left, stock, out)
        if left[i] == 0 and _piece_for(line, run, i, stock, let_in):
            if i == 0:
                let_in += 1
            else:
                stock[i - 1] -= 1
            left[i] = _duration(line, run, i, begun[i])
            begun[i] += 1
        if left[i] > 0:
            left[i] = left[i] - 1 or -1
    most = tuple(max(pair) for pair in zip(run.most, stock, strict=True))
    return run._replace(
        clock=run.clock + 1,
        left=tuple(left),
        stock=tuple(stock),
        let_in=let_in,
        out=out,
        begun=tuple(begun),
        waited=run.waited + sum(stock),
        most=most,
    )


def _leave(line: Line, i: int, left: list[int], stock: list[int], out: int) -> tuple[int, int]:
    """A finished piece goes on if there is room; what is out, and what the station is left with."""
    if i == len(left) - 1:
        return out + 1, 0
    if stock[i] < line.buffer:
        stock[i] += 1
        return out, 0
    return out, -1


def _piece_for(line: Line, run: Run, i: int, stock: list[int], let_in: int) -> bool:
    if i == 0:
        return let_in <= run.clock // line.takt
    return stock[i - 1] > 0


def _duration(line: Line, run: Run, i: int, piece: int) -> int:
    """What this piece takes at this station: a little more or less each time."""
    swing = line.variation * (2 * rng.draw(run.seed, i + 16 * piece) - 1)
    return max(1, round(run.loads[i] * (1 + swing)))
