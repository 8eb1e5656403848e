"""What an arc does to a joint: simple enough to be explained, close enough to be believed.

- Voltage of a TIG arc: U = 10 + 0.04 I, the load line of IEC 60974-1, here for an arc of 2 mm; a
  longer arc takes about 1 V more a millimetre.
- Heat input: Q = η U I / v, with η = 0.6 for TIG (EN 1011-1, ISO/TR 17671-1).
- A plate that is already warm needs less: `warming` is what the end of the joint gains.
- Imperfections by ISO 6520-1: 401 lack of fusion, 5011 undercut, 510 burn-through, 502 excess weld
  metal, 511 incompletely filled groove.

Lengths are in tenths of a millimetre, speeds in tenths of a millimetre a second, heat in joules a
millimetre.
"""

from typing import Literal, TypeAlias

from game.gestures.tig_bead.weld import Weld

EFFICIENCY = 0.6

REFERENCE_ARC = 20
"""Arc length of the load line, in tenths of a millimetre."""

BURNT = 1.6
"""How many times the hottest right heat goes through the plate."""

LONG = 10
"""An arc longer than right by this leaves a groove beside the bead."""

Flaw: TypeAlias = Literal["", "fusion", "burn", "undercut", "excess", "hollow"]


def volts(weld: Weld, arc: int) -> float:
    return 10 + 0.04 * weld.amps + (arc - REFERENCE_ARC) / 10


def heat_input(weld: Weld, speed: int, arc: int, share: float) -> int:
    """Joules a millimetre at a share of the joint that is welded already (0..1)."""
    input_ = EFFICIENCY * volts(weld, arc) * weld.amps / (speed / 10)
    return round(input_ * (1 + weld.warming * share))


def right_speed(weld: Weld, arc: int, share: float, heat: float) -> float:
    """The speed that gives that heat there, in tenths of a millimetre a second."""
    return 10 * EFFICIENCY * volts(weld, arc) * weld.amps * (1 + weld.warming * share) / heat


def flaw(weld: Weld, heat: int, arc: int, fill: int) -> Flaw:
    """What is wrong with a millimetre of bead, the worst first."""
    if heat >= BURNT * weld.heat.high:
        return "burn"
    if heat < weld.heat.low:
        return "fusion"
    if arc > weld.arc.high + LONG or (heat > weld.heat.high and fill == 0):
        return "undercut"
    if fill != 1:
        return "hollow" if fill == 0 else "excess"
    return ""
