"""Whether a level makes sense as a weld. Sentences are for its author."""

from collections.abc import Iterator
from itertools import pairwise

from game.gestures.protocol import Fault, Level
from game.gestures.ultrasonic_scan.weld import STEP, Flaw, Weld, read
from game.sentences import fr

SHORTEST = 10
"""A flaw shorter than the beam cannot be measured by its half echo, in millimetres."""

APART = 12
"""Millimetres between two flaws, so that each has its own edges."""


def check(level: Level) -> tuple[Fault, ...]:
    """Everything wrong in a level of the right form."""
    return tuple(_weld(read(level)))


def _weld(weld: Weld) -> Iterator[Fault]:
    if weld.length % STEP:
        yield Fault(("length",), fr("la longueur doit être paire"))
    for i, flaws in enumerate(weld.welds):
        for j, flaw in enumerate(flaws):
            path = ("welds", i, "flaws", j)
            yield from (Fault(path, told) for told in _flaw(weld, flaw))
        if any(b.start - a.end < APART for a, b in pairwise(flaws)):
            told = fr("deux défauts se touchent : laisse {apart} mm entre eux", apart=APART)
            yield Fault(("welds", i), told)


def _flaw(weld: Weld, flaw: Flaw) -> Iterator[str]:
    if flaw.start % STEP or flaw.end % STEP:
        yield fr("« from » et « to » doivent être pairs")
    if flaw.length < SHORTEST:
        yield fr("un défaut mesurable fait au moins {least} mm", least=SHORTEST)
    if flaw.end > weld.length - STEP:
        yield fr("le défaut sort de la soudure")
    if flaw.depth > weld.thickness - 4:
        yield fr("le défaut est trop près du fond pour être vu")
