"""Struck and rubbed things: bars, plates, wood, cloth, paper, sparks, air."""

import numpy as np

from game.synthesis.waves import (
    RATE,
    Wave,
    band,
    chance,
    fading,
    level,
    mixed,
    moments,
    noise,
    samples,
    silence,
    sine,
    swell,
)

BAR = ((1.0, 1.0), (2.756, 0.34), (5.404, 0.12))
"""Modes of a free bar: frequency over the lowest, and how loud."""

PLATE = ((1.0, 1.0), (1.59, 0.7), (2.14, 0.5), (2.65, 0.4), (3.5, 0.25))
"""Modes of a small thick plate."""


def struck(
    seconds: float,
    hertz: float,
    half: float,
    modes: tuple[tuple[float, float], ...] = BAR,
    mallet: float = 0.25,
) -> Wave:
    """A thing hit once: its modes, the high ones dying first, and the dull sound of the mallet."""
    rung = [
        sine(seconds, hertz * ratio) * fading(seconds, half / ratio**0.7) * gain
        for ratio, gain in modes
    ]
    knock = band(noise(seconds, f"mallet {hertz}"), 200, 1400) * fading(seconds, 0.006)
    rise = 1 - np.exp(-moments(seconds) / 0.0012)
    return np.asarray(level(mixed(*rung) + mallet * knock) * rise)


def thud(seconds: float, hertz: float, half: float) -> Wave:
    """A heavy thing falls: a low tone that sinks a little, and the floor under it."""
    glide = hertz * (1 + 0.6 * fading(seconds, 0.02))
    floor = band(noise(seconds, f"floor {hertz}"), 30, hertz * 5) * fading(seconds, half / 2)
    return level(sine(seconds, glide) * fading(seconds, half) + 0.8 * level(floor))


def click(seconds: float, hertz: float, half: float) -> Wave:
    """A small hard contact."""
    burst = level(band(noise(seconds, f"click {hertz}"), hertz * 0.6, hertz * 1.5))
    return level((burst + 0.6 * sine(seconds, hertz)) * fading(seconds, half))


def rubbed(seconds: float, low: float, high: float, top: float, name: str) -> Wave:
    """Cloth, paper, breath: a noise that swells and goes."""
    return level(band(noise(seconds, name), low, high) * swell(seconds, top))


def grains(seconds: float, a_second: float, half: float, name: str) -> Wave:
    """Tiny contacts at random moments, as sparks or a fizz, thinning out by `half` seconds."""
    draw = chance(name)
    out = silence(seconds)
    count = draw.poisson(a_second * seconds)
    for at in draw.uniform(0, seconds, count):
        short = click(0.02, float(draw.uniform(1800, 4200)), 0.0025) * draw.uniform(0.2, 1.0)
        room = min(len(short), len(out) - int(at * RATE))
        out[int(at * RATE) : int(at * RATE) + room] += short[:room]
    return out * fading(seconds, half)


def ring_add(bed: Wave, wave: Wave, at: float) -> None:
    """Add a wave to a bed at a moment, going round its end: the bed stays without a seam."""
    start = samples(at)
    places = (start + np.arange(len(wave))) % len(bed)
    np.add.at(bed, places, wave)


def far(wave: Wave, high: float = 900.0) -> Wave:
    """Heard from the other end of a hall: duller, with the hall's answers after it."""
    dull = band(np.concatenate([wave, silence(0.8)]), 40, high)
    out = dull.copy()
    for delay, gain in ((0.061, 0.5), (0.113, 0.38), (0.187, 0.27), (0.29, 0.18), (0.41, 0.1)):
        n = samples(delay)
        out[n:] += gain * dull[:-n]
    return level(out)
