"""What sounds are made of: tones, noise, envelopes and filters. A wave is mono, in -1..1.

Filters work on the whole wave as if it were a ring: a bed filtered this way has no seam.
"""

from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Wave: TypeAlias = NDArray[np.float64]

RATE = 24_000
"""Samples a second: enough for what we keep, nothing sharp above 6 kHz."""

ROOF = 6_000.0
"""Where every sound ends, in hertz: stands are loud, and hearing aids whistle."""


def samples(seconds: float) -> int:
    return round(seconds * RATE)


def moments(seconds: float) -> Wave:
    """The time of every sample, in seconds."""
    return np.arange(samples(seconds)) / RATE


def silence(seconds: float) -> Wave:
    return np.zeros(samples(seconds))


def sine(seconds: float, hertz: float | Wave, phase: float = 0.0) -> Wave:
    """A pure tone; `hertz` may glide, with one value a sample."""
    turns = np.cumsum(np.broadcast_to(hertz, samples(seconds))) / RATE
    return np.asarray(np.sin(2 * np.pi * turns + phase))


def chance(name: str) -> np.random.Generator:
    """The same numbers each time for a name."""
    return np.random.default_rng(crc32(name.encode()))


def noise(seconds: float, name: str) -> Wave:
    """White noise, the same each time for a name."""
    return chance(name).uniform(-1, 1, samples(seconds))


def fading(seconds: float, half: float) -> Wave:
    """From 1 downwards, half as loud after each `half` seconds."""
    return np.asarray(0.5 ** (moments(seconds) / half))


def swell(seconds: float, top: float) -> Wave:
    """Up to 1 at `top` (0..1 of the way) and down again, smooth at both ends."""
    x = np.linspace(0, 1, samples(seconds))
    rising, falling = x / top, (1 - x) / (1 - top)
    return np.asarray(np.sin(np.pi / 2 * np.minimum(rising, falling)) ** 2)


def band(wave: Wave, low: float, high: float, slope: float = 2.0) -> Wave:
    """What lies between two frequencies; `slope` is how steeply the rest goes away."""
    hertz = np.fft.rfftfreq(len(wave), 1 / RATE)
    below = 1 / (1 + (low / np.maximum(hertz, 1e-6)) ** (2 * slope)) if low > 0 else 1.0
    above = 1 / (1 + (hertz / high) ** (2 * slope))
    return np.asarray(np.fft.irfft(np.fft.rfft(wave) * np.sqrt(below * above), len(wave)))


def level(wave: Wave, top: float = 1.0) -> Wave:
    """The wave with its highest peak at `top`."""
    peak = float(np.max(np.abs(wave), initial=0.0))
    return wave * (top / peak) if peak else wave


def mixed(*waves: Wave) -> Wave:
    """Waves that start together; the longest gives the length."""
    whole = np.zeros(max(len(wave) for wave in waves))
    for wave in waves:
        whole[: len(wave)] += wave
    return whole


def after(seconds: float, wave: Wave) -> Wave:
    """The wave, later."""
    return np.concatenate([silence(seconds), wave])


def edged(wave: Wave, seconds: float = 0.004) -> Wave:
    """Without a click at either end."""
    n = min(samples(seconds), len(wave) // 2)
    ramp = np.ones(len(wave))
    ramp[:n] = np.linspace(0, 1, n)
    ramp[len(wave) - n :] = np.linspace(1, 0, n)
    return wave * ramp
