"""How loud a wave is: ITU-R BS.1770-4, in LUFS, for one channel.

The K-weighting is applied to the spectrum: its two filters are known by their formulas there.
"""

import numpy as np

from game.synthesis.waves import RATE, Wave, samples

BLOCK, STEP = 0.4, 0.1
"""Seconds of a block, and from one block to the next."""

ABSOLUTE, RELATIVE = -70.0, -10.0
"""The gates: blocks below one, or so far below the others, do not count."""

SILENT = -120.0


def _biquad(hertz: Wave, b: tuple[float, ...], a: tuple[float, ...], rate: float) -> Wave:
    """The gain of a digital filter at some frequencies."""
    z = np.exp(-2j * np.pi * hertz / rate)
    return np.asarray(np.abs(np.polyval(b[::-1], z) / np.polyval(a[::-1], z)))


def weighted(wave: Wave) -> Wave:
    """The wave as an ear hears it: the shelf of a head, and less of the lows.

    The coefficients are those of the recommendation at 48 kHz; what is kept here lies far below
    half of either rate.
    """
    padded = np.concatenate([wave, np.zeros(samples(0.5))])
    hertz = np.asarray(np.fft.rfftfreq(len(padded), 1 / RATE), np.float64)
    shelf = _biquad(
        hertz,
        (1.53512485958697, -2.69169618940638, 1.19839281085285),
        (1.0, -1.69065929318241, 0.73248077421585),
        48_000,
    )
    lows = _biquad(hertz, (1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621), 48_000)
    return np.asarray(np.fft.irfft(np.fft.rfft(padded) * shelf * lows, len(padded)))


def _blocks(wave: Wave) -> Wave:
    """The mean square of every block of the weighted wave."""
    size, step = samples(BLOCK), samples(STEP)
    heard = weighted(wave)[: max(len(wave), size)] ** 2
    starts = range(0, max(1, len(heard) - size + 1), step)
    return np.array([heard[s : s + size].sum() / size for s in starts])


def _lufs(mean_square: float) -> float:
    return float(-0.691 + 10 * np.log10(mean_square)) if mean_square > 1e-12 else SILENT


def integrated(wave: Wave) -> float:
    """Loudness of the whole, gated: for what lasts."""
    blocks = _blocks(wave)
    over = blocks[[_lufs(float(b)) > ABSOLUTE for b in blocks]]
    if not len(over):
        return SILENT
    gate = _lufs(float(over.mean())) + RELATIVE
    kept = [b for b in over if _lufs(float(b)) > gate]
    return _lufs(float(np.mean(kept)))


def loudest(wave: Wave) -> float:
    """Loudness of the loudest block: for what happens once."""
    return _lufs(float(_blocks(wave).max()))


def peak(wave: Wave) -> float:
    """The highest sample, in dBFS."""
    top = float(np.max(np.abs(wave), initial=0.0))
    return float(20 * np.log10(top)) if top > 1e-6 else SILENT
