"""Sounds of gestures: they tell the hand what the eye may miss."""

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np

from game.synthesis.matter import PLATE, click, rubbed, struck, thud
from game.synthesis.waves import Wave, after, band, fading, level, mixed, noise, samples, sine

ARC_STEPS, ARC_RIGHT = 7, 4
ECHO_STEPS = 5


def arc(step: int) -> Wave:
    """A welding arc, from too short (1) to too long (7): higher as it grows, narrow when right."""
    seconds = 2.0
    hertz = round(190 * 1.22 ** (step - 1))
    off = abs(step - ARC_RIGHT)
    wide = 0.07 + 0.13 * off
    breath = band(noise(seconds, f"arc {step}"), hertz * (1 - wide), hertz * (1 + wide), 4)
    mains = 1 + (0.15 + 0.12 * off) * sine(seconds, 100)
    rough = 1 + 0.3 * off * level(band(noise(seconds, f"rough {step}"), 2, 14), 0.5)
    hiss = level(band(noise(seconds, "hiss"), 2000, 5000), 0.05 + 0.03 * off)
    return level(level(breath) * mains * rough) + hiss


def belt() -> Wave:
    """One step of a belt."""
    return mixed(0.8 * thud(0.16, 120, 0.025), after(0.05, 0.35 * click(0.05, 800, 0.008)))


def continuity() -> Wave:
    """The long soft tone of a meter that finds a way through."""
    return sine(1.0, 1120) + 0.18 * sine(1.0, 2240)


def reading() -> Wave:
    """A probe touches metal and the meter settles."""
    return mixed(0.6 * click(0.04, 2100, 0.005), after(0.05, 0.5 * sine(0.06, 1400) * _short()))


def _short() -> Wave:
    return np.asarray(np.sin(np.linspace(0, np.pi, samples(0.06))))


def echo(step: int) -> Wave:
    """A pulse that comes back, from far (1) to near (5): higher and sooner."""
    hertz = 620 * 1.28 ** (step - 1)
    ping = sine(0.3, hertz) * fading(0.3, 0.045)
    return mixed(0.35 * click(0.03, 2400, 0.004), after(0.24 - 0.04 * step, ping))


def caliper() -> Wave:
    """Two jaws meet the part."""
    return mixed(click(0.05, 2300, 0.006), 0.4 * struck(0.25, 1480, 0.05, mallet=0.0))


def padlock() -> Wave:
    ratchet = [after(0.035 * i, 0.4 * click(0.03, 1700, 0.004)) for i in range(3)]
    return mixed(*ratchet, after(0.12, struck(0.2, 560, 0.025, PLATE, mallet=0.7)))


def drop() -> Wave:
    """A drop in a full vessel: a bubble that rises."""
    glide = np.linspace(720, 1350, samples(0.12))
    return sine(0.12, glide) * fading(0.12, 0.025)


def file() -> Wave:
    """One second of a file's to and fro, without a seam."""
    seconds = 1.0
    teeth = band(noise(seconds, "file"), 900, 3600) * (0.6 + 0.4 * sine(seconds, 46))
    stroke = np.sin(np.pi * np.linspace(0, 2, samples(seconds), endpoint=False)) ** 2
    return level(teeth) * (0.1 + 0.9 * stroke)


def notch() -> Wave:
    """A knob moves by one."""
    return mixed(click(0.05, 1500, 0.005), 0.3 * rubbed(0.05, 300, 1200, 0.3, "notch"))


TOUCH: Mapping[str, Callable[[], Wave]] = {
    **{f"arc-{step}": partial(arc, step) for step in range(1, ARC_STEPS + 1)},
    **{f"echo-{step}": partial(echo, step) for step in range(1, ECHO_STEPS + 1)},
    "tapis": belt,
    "continuite": continuity,
    "mesure": reading,
    "pied-a-coulisse": caliper,
    "cadenas": padlock,
    "goutte": drop,
    "lime": file,
    "cran": notch,
}
