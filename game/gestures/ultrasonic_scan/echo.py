"""What the screen of the set shows: a straight beam, a flaw, the far wall, some grass.

A flaw wider than the beam gives half of its echo when the probe is over its edge: this is how its
length is read (« −6 dB drop », ISO 16827:2012; EN ISO 17640:2018 for welds). Twenty decibels more
are ten times the height. Longitudinal waves run at 5,920 m/s in steel, so that depth = c·t / 2.
Attenuation with depth is left out: a real set corrects it by its curve (DAC).
"""

from math import erf, sqrt

from game import rng
from game.gestures.ultrasonic_scan.weld import RIGHT_GAIN, STEP, Flaw, Weld

BEAM = 2.4
"""Standard deviation of the beam across the weld, in millimetres."""

TALL, HALF, FULL = 80, 40, 100
"""Per cent of the screen: a good echo, its half, and the top."""

WALL = 70
"""The echo of the far wall at the right gain, where nothing hides it."""


def seen(flaw: Flaw, at: int) -> float:
    """The share of the beam that a flaw sends back when the probe is `at`, in 0..1."""
    left, right = ((edge - at) / (BEAM * sqrt(2)) for edge in (flaw.start, flaw.end))
    return (erf(right) - erf(left)) / 2


def height(share: float, gain: int) -> int:
    """How high an echo stands, in per cent of the screen; what is over the top is cut."""
    return min(FULL, round(TALL * share * 10 ** ((gain - RIGHT_GAIN) / 20)))


def echo(flaws: tuple[Flaw, ...], at: int, gain: int) -> tuple[int, int]:
    """The tallest echo of a flaw: its depth in millimetres and its height; (0, 0) for none."""
    found = ((flaw.depth, height(seen(flaw, at), gain)) for flaw in flaws)
    return max(found, key=lambda pair: pair[1], default=(0, 0))


def wall(flaws: tuple[Flaw, ...], at: int, gain: int) -> int:
    """The height of the far wall's echo: what a flaw sends back does not reach it."""
    hidden = min(1.0, sum(seen(flaw, at) for flaw in flaws))
    return min(FULL, round(height(1 - hidden, gain) * WALL / TALL))


def grass(weld: Weld, seed: int, at: int, gain: int, count: int) -> tuple[int, ...]:
    """The heights of the noise along the screen: the grain of the metal, the same at a place."""
    most = min(FULL, weld.grass * 10 ** ((gain - RIGHT_GAIN) / 20))
    base = at // STEP * count
    return tuple(round(most * rng.draw(seed, 100 + base + i)) for i in range(count))
