"""The only source of chance: stateless draws, so that the same seed replays the same sitting.

The mixing function is SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195):
the n-th draw is computed from the seed and n alone, in any order, on any machine.
"""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = (1 << 64) - 1
_GAMMA = 0x9E3779B97F4A7C15


def bits(seed: int, n: int) -> int:
    """Return the n-th 64-bit integer of the stream named by `seed`."""
    z = (seed + (n + 1) * _GAMMA) & _MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
    return z ^ (z >> 31)


def draw(seed: int, n: int) -> float:
    """Return the n-th number of the stream, uniform in [0, 1)."""
    return (bits(seed, n) >> 11) / (1 << 53)


def below(seed: int, n: int, limit: int) -> int:
    """Return the n-th draw as an integer of range(limit)."""
    return int(draw(seed, n) * limit)


def pick(seed: int, n: int, items: Sequence[T]) -> T:
    """Return one of `items`, which must not be empty."""
    return items[below(seed, n, len(items))]
