"""A level in run form: the part, its material, and the settings found on the press."""

from typing import NamedTuple

from game.gestures.injection_settings.form import FORM
from game.gestures.levels import values
from game.gestures.protocol import Level


class Material(NamedTuple):
    """Temperatures are in °C; `diffusivity` in mm²/s; `thinning` is how fast heat makes it fluid.

    `least` and `most` bound the temperature of the melt.
    """

    name: str
    least: int
    most: int
    mould: int
    eject: int
    diffusivity: float
    thinning: float

    @property
    def middle(self) -> float:
        return (self.least + self.most) / 2


MATERIALS: dict[str, Material] = {
    "pp": Material("PP", 200, 280, 40, 90, 0.09, 0.008),
    "pa12": Material("PA 12", 230, 300, 40, 110, 0.10, 0.012),
    "abs-pc": Material("ABS/PC", 245, 265, 70, 105, 0.11, 0.015),
}
"""Melt and mould temperatures: PlastikCity, « Material melt and mould temperatures » (PP, ABS/PC);
IMTech Design, « PA12 » (at most 310 °C). The other figures are of the right order, for exercise."""


class Settings(NamedTuple):
    """What the player sets: °C, bars, bars, seconds, seconds."""

    melt: int
    inject: int
    hold: int
    hold_time: int
    cooling: int


NAMES = Settings._fields
STEPS = Settings(5, 50, 50, 1, 1)
LEAST = Settings(150, 300, 0, 0, 1)
MOST = Settings(350, 1800, 1500, 20, 60)


class Job(NamedTuple):
    """`thickness` is in millimetres, `pressure` in bars."""

    title: str
    intro: str
    part: str
    material: Material
    thickness: float
    pressure: int
    starts: tuple[Settings, ...]
    help: bool


def read(level: Level) -> Job:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    return Job(
        title=found["title"],
        intro=found["intro"],
        part=found["part"],
        material=MATERIALS[found["material"]],
        thickness=found["thickness"],
        pressure=found["pressure"],
        starts=tuple(Settings(**start) for start in found["starts"]),
        help=found["help"],
    )
