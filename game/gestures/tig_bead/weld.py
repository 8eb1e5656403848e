"""A level in run form: the joint to weld and what is right for it."""

from typing import Literal, NamedTuple, TypeAlias

from game.gestures.bands import Band
from game.gestures.levels import values
from game.gestures.protocol import Level
from game.gestures.tig_bead.form import FORM, MODES

Mode: TypeAlias = Literal["steps", "flow"]

SPEEDS = range(6, 42, 2)
"""Travel speeds that the hand can hold, in tenths of a millimetre a second."""

ARCS = range(10, 65, 5)
"""Arc lengths, in tenths of a millimetre."""

DROP = 4
"""Millimetres that one drop of filler covers: also one step of the torch."""


class Weld(NamedTuple):
    """`length` is in millimetres, `heat` in joules a millimetre, `arc` in tenths of a millimetre.

    `tremor` is in 0..1. `rhythm` shows when a drop is due. `mode` is how the torch moves at first.
    """

    title: str
    intro: str
    metal: str
    plate: str
    amps: int
    length: int
    heat: Band
    arc: Band
    warming: float
    tremor: float
    rhythm: bool
    mode: Mode
    help: bool


def read(level: Level) -> Weld:
    """Raises ValueError for a level that is not of the form."""
    found = values(FORM, level)
    heat, arc = found["heat"], found["arc"]
    return Weld(
        title=found["title"],
        intro=found["intro"],
        metal=found["metal"],
        plate=found["plate"],
        amps=found["amps"],
        length=found["length"],
        heat=Band(0, heat["low"], heat["high"], 2 * heat["high"]),
        arc=Band(ARCS[0], round(arc["low"] * 10), round(arc["high"] * 10), ARCS[-1]),
        warming=found["warming"],
        tremor=found["tremor"],
        rhythm=found["rhythm"],
        mode=next(mode for mode in MODES if mode == found["mode"]),
        help=found["help"],
    )
