"""What moves by itself, as a function of the time a screen has been there.

Everything stands still at the first instant and for calm players, so a still picture is a picture
of the screen. Values go in steps: a step that is not over paints nothing anew.
"""

from math import cos, pi, sin
from typing import NamedTuple

from game import rng

BREATH = 4.2
BLINK, BETWEEN = 0.15, 3.7
"""Seconds that eyes are shut, and from one time to the next; each person has a beat of theirs."""

SYLLABLE = 0.13
LETTERS = 0.045
"""Seconds that one letter takes to say: the mouth moves as long as the line takes."""

LONGEST_LINE = 5.0
HALO = 1.6


class Life(NamedTuple):
    """Eyes shut or not, mouth open or not, and how far the chest has sunk, in units."""

    blink: bool = False
    speaks: bool = False
    sunk: float = 0.0


STILL = Life()


def life(clock: float, who: str, text: str = "") -> Life:
    """How somebody looks now, who began to say the text when the screen opened."""
    if clock <= 0:
        return STILL
    beat = BETWEEN + 1.3 * _share(who)
    blink = clock > 1.0 and clock % beat < BLINK
    syllable = int(clock / SYLLABLE)
    talking = clock < min(LONGEST_LINE, len(text) * LETTERS)
    speaks = talking and rng.draw(_seed(text), syllable) < 0.6
    breath = 0.75 * (1 - cos(2 * pi * clock / BREATH))
    return Life(blink, speaks, _stepped(breath, 0.5))


def sway(clock: float, who: str) -> float:
    """How far somebody who waits has shifted their weight, in units."""
    if clock <= 0:
        return 0.0
    return _stepped(1.6 * sin(2 * pi * (clock / 6.0 + _share(who))), 0.5)


def halo(clock: float, least: float = 0.55, most: float = 0.75) -> float:
    """The opacity of the light around what is in focus; the most at first."""
    wave = (1 + sin(2 * pi * clock / HALO + pi / 2)) / 2
    return least + (most - least) * _stepped(wave, 0.125)


class Spark(NamedTuple):
    """A spark on its way up: shares of the way across and up in 0..1, size and opacity."""

    across: float
    up: float
    size: float
    opacity: float


def sparks(clock: float, count: int = 14, loop: float = 12.0) -> tuple[Spark, ...]:
    """The sparks of the title: the same ones come round every `loop` seconds; none at first."""
    if clock <= 0:
        return ()
    found = []
    for i in range(count):
        t = (clock / loop * (1 + i % 3) + rng.draw(5, i)) % 1.0
        across = rng.draw(6, i) + 0.02 * sin(2 * pi * (2 * t + rng.draw(7, i)))
        opacity = _stepped(min(1.0, 4 * t, 2.5 * (1 - t)), 0.125)
        found.append(Spark(across, t, 1.5 + 2.5 * rng.draw(8, i), opacity))
    return tuple(spark for spark in found if spark.opacity > 0)


def popped(since: float, length: float = 0.12) -> float:
    """The size of what pops up, from 0.8 to 1."""
    return 0.8 + 0.2 * max(0.0, min(1.0, since / length))


def stamped(since: float, length: float = 0.6) -> float:
    """The size of a stamp that comes down, from 1.25 to 1; where it is at rest, 1."""
    t = max(0.0, min(1.0, since / (length * 0.4)))
    return 1.25 - 0.25 * t * t


def _stepped(value: float, step: float) -> float:
    return round(value / step) * step


def _seed(text: str) -> int:
    return sum((i + 1) * ord(c) for i, c in enumerate(text))


def _share(who: str) -> float:
    return rng.draw(_seed(who), 0)
