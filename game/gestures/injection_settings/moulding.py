"""What comes out of the mould: a small model, one line a defect, and what each is cured by.

Filling asks for a pressure that falls as the melt gets hotter (viscosity, an exponential of the
temperature). A plate of thickness s is cold enough to be taken out after
t = s² / (π² a) · ln(4/π · (melt − mould) / (eject − mould)); the gate is shut earlier, and what is
packed later does not count. Defects, causes and cures: T. A. Osswald, L.-S. Turng, P. Gramann,
Injection Molding Handbook, 2nd edition, Hanser 2008, troubleshooting; the same book for the
cooling time. Shares of pressure where defects begin are exercise values.
"""

from math import ceil, exp, log, pi
from typing import Literal, NamedTuple, TypeAlias

from game import rng
from game.gestures.injection_settings.job import STEPS, Job, Settings

Defect: TypeAlias = Literal["short", "burn", "flash", "sink", "warp"]

DEFECTS: tuple[Defect, ...] = ("short", "burn", "flash", "sink", "warp")
"""In the order in which a setter deals with them."""

CURES: dict[Defect, tuple[str, ...]] = {
    "short": ("inject", "melt"),
    "burn": ("melt", "inject"),
    "flash": ("inject", "hold", "melt"),
    "sink": ("hold_time", "hold"),
    "warp": ("cooling", "hold"),
}
"""The settings to look at for each defect, the likeliest first."""

FLASH_FROM, BURN_FROM = 1.3, 1.55
"""Shares of the filling pressure from which the mould opens, and trapped air burns."""

PACKED, OVERPACKED = 0.5, 0.85
"""Holding pressure that makes up for shrinkage, and that is too much, in shares of the same."""

GATE = 0.35
"""Share of the cooling time after which the gate is shut."""

OPENING = 4
"""Seconds to fill, open, let the part fall and close."""

SCATTER = 0.03
"""How much pressures vary from one part to the next; the melt varies by as many degrees × 100."""


class Part(NamedTuple):
    """A part with what set it, and its defects: 1 for a light one, 2 for a bad one."""

    settings: Settings
    defects: tuple[tuple[Defect, int], ...]

    @property
    def good(self) -> bool:
        return not self.defects


def filling(job: Job, melt: float) -> float:
    """The pressure that just fills the mould, in bars."""
    return job.pressure * exp(-job.material.thinning * (melt - job.material.middle))


def frozen(job: Job, melt: float) -> float:
    """Seconds until the part may be taken out."""
    material = job.material
    ratio = (melt - material.mould) / (material.eject - material.mould)
    return job.thickness**2 / (pi**2 * material.diffusivity) * log(4 / pi * ratio)


def cycle(settings: Settings) -> int:
    """Seconds from one part to the next."""
    return OPENING + settings.hold_time + settings.cooling


def mould(job: Job, settings: Settings, drift: tuple[float, float] = (0.0, 0.0)) -> Part:
    """The part of these settings; `drift` is that of the melt (°C) and of pressures (a share)."""
    found = _amounts(job, settings, *drift)
    defects = ((name, 1 if found[name] < 0.12 else 2) for name in DEFECTS if found[name] > 0)
    return Part(settings, tuple(defects))


def _amounts(job: Job, settings: Settings, warmer: float, stronger: float) -> dict[Defect, float]:
    """How far past its limit each defect is; nothing of it up to 0."""
    melt = settings.melt + warmer
    need, cold = filling(job, melt), frozen(job, melt)
    pressed = settings.inject * (1 + stronger) / need
    held = settings.hold * (1 + stronger) / need
    packed = held * min(1.0, settings.hold_time / (GATE * cold))
    material = job.material
    return {
        "short": max(1 - pressed, (material.least - 5 - melt) / 100),
        "burn": max(pressed - BURN_FROM, (melt - material.most - 5) / 100),
        "flash": max(pressed - FLASH_FROM, held - OVERPACKED),
        "sink": (PACKED - packed) / 2,
        "warp": 1 - (settings.hold_time + settings.cooling) / cold,
    }


def drifted(job: Job, settings: Settings, seed: int, n: int) -> Part:
    """The n-th part of a series: nothing is ever set quite the same."""
    warmer = 100 * SCATTER * (2 * rng.draw(seed, 100 + 2 * n) - 1)
    stronger = SCATTER * (2 * rng.draw(seed, 101 + 2 * n) - 1)
    return mould(job, settings, (warmer, stronger))


def aim(job: Job, melt: int) -> Settings:
    """The middle of the window, for a melt about as hot as it is."""
    material = job.material
    margin = min(10, (material.most - material.least) // 2)
    melt = min(max(melt, material.least + margin), material.most - margin)
    need, cold = filling(job, melt), frozen(job, melt)
    hold_time = ceil(GATE * cold * 1.08)
    return Settings(
        melt,
        _near(1.14 * need, STEPS.inject),
        _near(0.67 * need, STEPS.hold),
        hold_time,
        ceil(cold * 1.05) - hold_time,
    )


def _near(value: float, step: int) -> int:
    return step * round(value / step)
