"""What is left to chance in a play: all of it hangs on the seed, the step and how often it came."""

from zlib import crc32

from game import rng
from game.story.conditions import Value
from game.story.errors import ProgramFault
from game.story.program import Order, Variable


def turn_at(order: Order, turns: int, count: int, seed: int, step: str) -> int | None:
    """Which of some turns is played when `count` were before; None for none."""
    if order == "cycle":
        return count % turns
    if order == "shuffle":
        return _shuffled(turns, count, seed, step)
    if order == "once" and count >= turns:
        return None
    return min(count, turns - 1)


def drawn(variable: Variable, count: int, seed: int, step: str) -> Value:
    """A value of the variable by lot; all are as likely."""
    lot = _stream(seed, step)
    if variable.one_of:
        return rng.pick(lot, count, variable.one_of)
    if isinstance(variable.start, bool):
        return rng.below(lot, count, 2) == 1
    low, high = variable.low, variable.high
    if low is None or high is None:
        raise ProgramFault(f"{step!r} draws a number that has no bounds")
    return low + rng.below(lot, count, high - low + 1)


def _shuffled(turns: int, count: int, seed: int, step: str) -> int:
    """Each round is a new order; the first of a round is not the last of the one before."""
    if turns < 3:
        return (count + _round(turns, 0, seed, step)[0]) % turns
    which, place = divmod(count, turns)
    order = _round(turns, which, seed, step)
    if which and order[0] == _round(turns, which - 1, seed, step)[-1]:
        order[:2] = order[1::-1]
    return order[place]


def _round(turns: int, which: int, seed: int, step: str) -> list[int]:
    lot = _stream(seed, step)
    return sorted(range(turns), key=lambda i: rng.bits(lot, which * turns + i))


def _stream(seed: int, step: str) -> int:
    return seed ^ crc32(step.encode())
