"""The multimeter: what it reads between two points, and how it shows it."""

import math
from typing import Literal, NamedTuple, TypeAlias

from game.gestures.fault_finding.circuit import Circuit, Conditions, ohms
from game.gestures.fault_finding.power import coils, settle, volts

Mode: TypeAlias = Literal["volt", "ohm"]

OPEN_LOOP = 40e6
"""Ohms from which a hand-held meter shows OL."""


class Probing(NamedTuple):
    """A measurement about to be made: the meter's mode and where its probes are."""

    mode: Mode
    red: str
    black: str


class Reading(NamedTuple):
    """What was read. `value` is in volts or ohms, infinite for an open loop; `coils` are those
    heard to be pulled meanwhile."""

    mode: Mode
    value: float
    alternating: bool = False
    coils: frozenset[str] = frozenset()


def read_between(circuit: Circuit, conditions: Conditions, probing: Probing) -> Reading:
    """The reading of an ideal meter. In ohms, the circuit is taken as dead whatever the hands."""
    if probing.mode == "ohm":
        value = ohms(circuit, conditions.defect, probing.red, probing.black)
        return Reading("ohm", math.inf if value >= OPEN_LOOP else value)
    live = settle(circuit, conditions)
    direct, alternating = volts(circuit, live, probing.red, probing.black)
    pulled = live.drawn & coils(circuit)
    if alternating > abs(direct):
        return Reading("volt", math.hypot(direct, alternating), True, pulled)
    return Reading("volt", direct, False, pulled)


def alike(a: Reading, b: Reading) -> bool:
    """Whether somebody with a real meter would take two readings for the same."""
    if a.coils != b.coils or math.isinf(a.value) != math.isinf(b.value):
        return False
    if math.isinf(a.value):
        return True
    if a.mode == "ohm":
        return abs(a.value - b.value) <= 1 + 0.05 * abs(a.value)
    return abs(a.value - b.value) <= 2 + 0.02 * abs(a.value)


def digits(reading: Reading) -> str:
    """The number as the meter shows it, in French."""
    value = reading.value
    if math.isinf(value):
        return "OL"
    if reading.mode == "ohm" and value >= 1000:
        value /= 1000
    shown = f"{abs(value):.0f}" if abs(value) >= 100 else f"{abs(value):.1f}".replace(".", ",")
    return f"−{shown}" if value <= -0.05 else shown


def unit(reading: Reading) -> str:
    if reading.mode == "volt":
        return "V"
    return "kΩ" if 1000 <= reading.value < math.inf else "Ω"


def rounded(reading: Reading) -> str:
    """A voltage as one would pencil it on a drawing: without decimals where they say nothing."""
    value = abs(reading.value)
    if 0.05 <= value < 10:
        return f"{digits(reading)} V"
    sign = "−" if reading.value <= -0.05 else ""
    return f"{sign}{value:.0f} V"


Meaning: TypeAlias = Literal["none", "alternating", "direct", "open", "low", "high"]

#: a reading in words, for who does not read a meter yet
MEANINGS: dict[Meaning, str] = {
    "none": "pas de tension",
    "alternating": "en alternatif",
    "direct": "en continu",
    "open": "circuit coupé",
    "low": "ça passe",
    "high": "résistance",
}


def meaning(reading: Reading) -> str:
    """The reading in words."""
    return MEANINGS[_meant(reading)]


def _meant(reading: Reading) -> Meaning:
    if reading.mode == "volt":
        if abs(reading.value) < 0.5:
            return "none"
        return "alternating" if reading.alternating else "direct"
    if math.isinf(reading.value):
        return "open"
    return "low" if reading.value < 2 else "high"
