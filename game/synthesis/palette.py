"""Every sound by name, brought to the loudness of its kind."""

from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias

import numpy as np

from game.synthesis.beds import BEDS
from game.synthesis.effects import EFFECTS
from game.synthesis.interface import INTERFACE
from game.synthesis.loudness import integrated, loudest, peak
from game.synthesis.touch import TOUCH
from game.synthesis.waves import ROOF, Wave, band, edged, samples

Kind: TypeAlias = Literal["interface", "effect", "bed", "gesture"]

LOUDNESS: Mapping[Kind, float] = {
    "interface": -32.0,
    "effect": -26.0,
    "gesture": -30.0,
    "bed": -36.0,
}
"""LUFS of each kind. Speech is at -23: 12 dB and more over the bed."""

PEAK = -6.0
"""dBFS that no file goes over (art direction, section 11)."""

MARGIN = 0.4
"""What the encoder may add to a peak, in dB."""

RINGS = frozenset({*BEDS, "continuite", "lime", *(name for name in TOUCH if "arc-" in name)})
"""Sounds that loop: their ends meet and are left alone."""

RECIPES: Mapping[Kind, Mapping[str, Callable[[], Wave]]] = {
    "interface": INTERFACE,
    "effect": EFFECTS,
    "gesture": TOUCH,
    "bed": BEDS,
}


class Made(NamedTuple):
    name: str
    kind: Kind
    wave: Wave


def loudness_of(kind: Kind, wave: Wave) -> float:
    """LUFS: of the whole for a bed, of the loudest moment for the rest."""
    return integrated(wave) if kind == "bed" else loudest(wave)


def made(kind: Kind, name: str) -> Made:
    """One sound, as it is written."""
    wave = RECIPES[kind][name]()
    wave = band(wave, 30, ROOF * 0.8, 3) if name in RINGS else _closed(wave)
    wave = wave - wave.mean()
    gain = LOUDNESS[kind] - loudness_of(kind, wave)
    return Made(name, kind, _under_the_peak(kind, wave * 10 ** (gain / 20)))


def _closed(wave: Wave) -> Wave:
    """A sound that happens once: filtered with room after it, and quiet at both ends."""
    roomy = np.concatenate([wave, np.zeros(samples(0.05))])
    return edged(band(roomy, 30, ROOF * 0.8, 3))


def _under_the_peak(kind: Kind, wave: Wave) -> Wave:
    """Round the few peaks that stand too high, and give back the loudness that this takes."""
    top = 10 ** ((PEAK - MARGIN) / 20)
    for _ in range(12):
        if peak(wave) <= PEAK - MARGIN:
            break
        wave = top * np.tanh(wave / top)
        wave = wave * 10 ** ((LOUDNESS[kind] - loudness_of(kind, wave)) / 20)
    return np.clip(wave, -top, top)


def everything() -> list[Made]:
    """All sounds, in a steady order."""
    return [made(kind, name) for kind, recipes in RECIPES.items() for name in recipes]
