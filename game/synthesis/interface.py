"""The interface: dry and material (art direction, section 11)."""

from collections.abc import Callable, Mapping

import numpy as np

from game.synthesis.matter import PLATE, click, rubbed, struck, thud
from game.synthesis.waves import Wave, after, band, level, mixed, noise, samples, swell


def focus() -> Wave:
    """A fingernail on steel."""
    return click(0.07, 1900, 0.008) + 0.35 * struck(0.07, 2300, 0.012, mallet=0.0)


def press() -> Wave:
    """A latch: the bolt, then its seat."""
    bolt = click(0.05, 1300, 0.006)
    seat = thud(0.16, 170, 0.03) + 0.4 * struck(0.16, 640, 0.02, PLATE)
    return mixed(0.6 * bolt, after(0.034, seat))


def back() -> Wave:
    """A fold of cloth."""
    return rubbed(0.2, 120, 1100, 0.35, "back")


def refuse() -> Wave:
    """A soft damped plate, never a buzzer."""
    plate = struck(0.3, 148, 0.045, PLATE, mallet=0.5)
    return band(plate, 60, 1200)


def page() -> Wave:
    """A sheet of paper that slides."""
    grain = 0.55 + 0.45 * np.abs(band(noise(0.26, "page grain"), 20, 90) * 3)
    return rubbed(0.26, 900, 4200, 0.3, "page") * np.minimum(grain, 1.2)


def wipe() -> Wave:
    """A molten edge crosses the screen: a warm breath that opens, then cools."""
    seconds = 0.46
    hot = band(noise(seconds, "wipe hot"), 500, 2200) * swell(seconds, 0.7)
    warm = band(noise(seconds, "wipe warm"), 120, 600) * swell(seconds, 0.45)
    tail = np.linspace(1, 0.6, samples(seconds))
    return level(level(warm) + 0.5 * level(hot)) * tail


INTERFACE: Mapping[str, Callable[[], Wave]] = {
    "focus": focus,
    "press": press,
    "back": back,
    "refuse": refuse,
    "page": page,
    "wipe": wipe,
}
