"""Settings that are turned: a step down or up, five at once where offered, or to a value."""

from collections.abc import Iterator, Sequence

from game.gestures.protocol import Move

FAR = 5
"""Steps of a far turn."""

STEPS = {"far-less": -FAR, "less": -1, "more": 1, "far-more": FAR}
"""The words of the steps, and how many steps each is."""


def turns(name: str, value: int, known: Sequence[int], *, far: bool = False) -> Iterator[Move]:
    """The moves that turn a setting: steps that stay within `known`, then any value by a slide."""
    at = known.index(value)
    for word, by in STEPS.items():
        if 0 <= at + by < len(known) and (far or abs(by) < FAR):
            yield (name, word)
    yield from ((name, str(other)) for other in known)


def turned(value: int, how: str, known: Sequence[int]) -> int:
    """The setting after a turn that is open."""
    by = STEPS.get(how)
    return int(how) if by is None else known[known.index(value) + by]
