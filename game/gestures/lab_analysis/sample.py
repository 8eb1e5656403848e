"""A level in run form: the sample, how it turns, what its result may be."""

from typing import NamedTuple

from game.gestures.lab_analysis.form import FORM
from game.gestures.levels import values
from game.gestures.protocol import Level

DROP = 20
"""Drops in a millilitre: a drop is 0.05 ml."""

BURETTE = 25 * DROP
"""What the burette holds, in drops."""


class Sample(NamedTuple):
    """`volumes` are in millilitres without dilution; `factor` is the result for one of them."""

    title: str
    intro: str
    sample: str
    quantity: str
    unit: str
    turned: str
    volumes: tuple[float, ...]
    factor: float
    dilutions: tuple[int, ...]
    low: float
    high: float
    history: tuple[float, ...]


def read(level: Level) -> Sample:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    return Sample(
        title=found["title"],
        intro=found["intro"],
        sample=found["sample"],
        quantity=found["quantity"],
        unit=found["unit"],
        turned=found["turned"],
        volumes=found["volumes"],
        factor=found["factor"],
        dilutions=found["dilutions"] or (1,),
        low=found["limits"]["low"],
        high=found["limits"]["high"],
        history=found["history"],
    )
